import type { PrivacyRequestKey } from '#contracts';
import { Refusal } from '../decider.js';
import type { Forgotten, Privacy, PrivacyRequest } from './state.js';

/** @throws Refusal PERSON_IS_FORGOTTEN */
export const mustBeRemembered = ({ forgotten }: Privacy): void => {
  if (forgotten) throw new Refusal('PERSON_IS_FORGOTTEN');
};

/**
 * A request that the unit has and nobody has answered.
 * @throws Refusal PRIVACY_REQUEST_UNKNOWN, PRIVACY_REQUEST_ANSWERED
 */
export const openRequest = (
  privacy: Privacy,
  { unitId, requestId }: PrivacyRequestKey,
): PrivacyRequest => {
  const request = privacy.requests.get(requestId);
  if (request?.unitId !== unitId)
    throw new Refusal('PRIVACY_REQUEST_UNKNOWN', { request: requestId });
  if (request.answered) throw new Refusal('PRIVACY_REQUEST_ANSWERED', { request: requestId });
  return request;
};

/**
 * The forgetting that followed from a request, as long as it may be undone.
 * @throws Refusal PRIVACY_REQUEST_UNKNOWN, RESTORING_TOO_LATE
 */
export const forgettingThatMayBeUndone = (
  { forgotten }: Privacy,
  { unitId, requestId }: PrivacyRequestKey,
  today: string,
): Forgotten => {
  if (forgotten?.requestId !== requestId || forgotten.unitId !== unitId)
    throw new Refusal('PRIVACY_REQUEST_UNKNOWN', { request: requestId });
  const { destroyAfter: date, destroyed } = forgotten;
  if (destroyed || today > date) throw new Refusal('RESTORING_TOO_LATE', { date });
  return forgotten;
};
