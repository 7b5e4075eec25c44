import type { AnswerPrivacyRequest, ReceivePrivacyRequest } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import type { PrivacyEvent } from './messages.js';
import { withdrawAllConsents } from './naming-consent.js';
import { mustBeRemembered, openRequest } from './preconditions.js';
import type { Privacy } from './state.js';
import { workingDayAfter } from './working-days.js';

/** Within so many working days whoever asks has to be answered. */
const WORKING_DAYS_TO_ANSWER = 2;

export const receivePrivacyRequest = (
  command: ReceivePrivacyRequest,
  privacy: Privacy,
  { actor, today }: Context,
): PrivacyEvent[] => {
  const { requestId, kind, receivedOn, reason } = command;
  mustHaveCome(receivedOn, today);
  mustBeRemembered(privacy);
  if (privacy.requests.has(requestId))
    throw new Refusal('PRIVACY_REQUEST_EXISTS', { request: requestId });
  if (kind === 'erase' && reason === undefined) throw new Refusal('FORGETTING_WITHOUT_REASON');
  const dueOn = workingDayAfter(receivedOn, WORKING_DAYS_TO_ANSWER);
  return [{ type: 'PrivacyRequestReceived', data: { ...command, dueOn, receivedBy: actor } }];
};

/** Taking consents back is done by the answer itself; an erasure needs a second person. */
export const answerPrivacyRequest = (
  command: AnswerPrivacyRequest,
  privacy: Privacy,
  context: Context,
): PrivacyEvent[] => {
  const { outcome, answer, subject } = command;
  const { kind } = openRequest(privacy, command);
  const isDone = outcome === 'done';
  if (isDone && kind === 'erase') throw new Refusal('ERASURE_NEEDS_APPROVAL');
  if (outcome === 'refused' && answer === undefined)
    throw new Refusal('PRIVACY_REFUSAL_WITHOUT_REASON');
  const withdrawn =
    isDone && kind === 'withdraw' ? withdrawAllConsents(privacy, subject, context) : [];
  const answered = { ...command, answeredBy: context.actor };
  return [...withdrawn, { type: 'PrivacyRequestAnswered', data: answered }];
};
