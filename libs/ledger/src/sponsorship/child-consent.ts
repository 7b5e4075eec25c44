import type { RecordChildConsent, WithdrawChildConsent } from '#contracts';
import { yearOf } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import type { SponsorshipEvent } from './messages.js';
import { mustBeInCare, mustBeWith } from './preconditions.js';
import type { Child } from './state.js';

/** From this age on the law asks the child, too (Law 91/2025/QH15, article 24). */
const ASKED_FROM_AGE = 7;
const ADULT_AGE = 18;

/**
 * The carer agrees, and from the year in which the child is 7 the child, too. The log knows the year
 * of its birth only, so that a child is asked rather early than late.
 */
export const recordChildConsent = (
  command: RecordChildConsent,
  child: Child,
  { actor, today }: Context,
): SponsorshipEvent[] => {
  const { childId, consentedOn, childAgrees, carer } = command;
  mustBeWith(child, command);
  mustBeInCare(child, childId, consentedOn);
  mustHaveCome(consentedOn, today);
  if (carer === undefined) throw new Refusal('CONSENT_WITHOUT_CARER');
  const askedFrom = child.adultYear - ADULT_AGE + ASKED_FROM_AGE;
  if (!childAgrees && yearOf(consentedOn) >= askedFrom)
    throw new Refusal('CHILD_MUST_AGREE', { year: askedFrom });
  if (child.mayBeNamed) throw new Refusal('CONSENT_STANDS');
  return [{ type: 'ChildConsentGiven', data: { ...command, recordedBy: actor } }];
};

export const withdrawChildConsent = (
  command: WithdrawChildConsent,
  child: Child,
  { actor }: Context,
): SponsorshipEvent[] => {
  mustBeWith(child, command);
  if (!child.mayBeNamed) throw new Refusal('CONSENT_UNKNOWN');
  return [{ type: 'ChildConsentWithdrawn', data: { ...command, recordedBy: actor } }];
};
