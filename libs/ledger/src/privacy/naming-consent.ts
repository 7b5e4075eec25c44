import type { RecordNamingConsent, WithdrawNamingConsent } from '#contracts';
import type { CashBook } from '../cash-book/state.js';
import { Refusal, type Context } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import type { PrivacyEvent } from './messages.js';
import { mustBeRemembered } from './preconditions.js';
import type { Privacy } from './state.js';

/** A gift that stands in its book may be published with the name that its giver agrees to. */
export const recordNamingConsent = (
  command: RecordNamingConsent,
  privacy: Privacy,
  book: CashBook,
  { actor, today }: Context,
): PrivacyEvent[] => {
  const { voucher, consentedOn } = command;
  mustHaveCome(consentedOn, today);
  mustBeRemembered(privacy);
  if (!isGift(book, voucher)) throw new Refusal('GIFT_UNKNOWN', { voucher });
  if (privacy.named.has(voucher)) throw new Refusal('CONSENT_STANDS');
  return [{ type: 'NamingConsentGiven', data: { ...command, recordedBy: actor } }];
};

/** Needs no reason, and holds from the moment it is recorded. */
export const withdrawNamingConsent = (
  command: WithdrawNamingConsent,
  privacy: Privacy,
  { actor }: Context,
): PrivacyEvent[] => {
  if (!privacy.named.has(command.voucher)) throw new Refusal('CONSENT_UNKNOWN');
  return [{ type: 'NamingConsentWithdrawn', data: { ...command, recordedBy: actor } }];
};

/** Every consent that stands ends, each by an event of its own. */
export const withdrawAllConsents = (
  { named }: Privacy,
  subject: string,
  { actor }: Context,
): PrivacyEvent[] =>
  [...named].map(([voucher, book]) => ({
    type: 'NamingConsentWithdrawn',
    data: { ...book, voucher, subject, recordedBy: actor },
  }));

/** The first voucher of its chain: a correction is nobody's gift. */
const isGift = ({ vouchers }: CashBook, number: string): boolean => {
  const found = vouchers.get(number);
  if (!found || found.voided || found.original !== number) return false;
  return found.kind === 'donation' || found.kind === 'collection';
};
