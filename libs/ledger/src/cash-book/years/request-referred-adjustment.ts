import type { RequestReferredAdjustment } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewRequest, mustBeOpen } from '../preconditions.js';
import { bookOfYear } from '../references.js';
import type { CashBook } from '../state.js';
import { referralName } from './evolve-years.js';

/** The licence of an earlier year is used once, in the year that it names. */
export const requestReferredAdjustment = (
  command: RequestReferredAdjustment,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { year, requestId, fromYear, referralId, validUntil } = command;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  const referral = bookOfYear(references, command, fromYear).referrals.get(referralId);
  if (referral?.toYear !== year)
    throw new Refusal('REFERRAL_UNKNOWN', { referral: referralId, year: fromYear });
  mustBeUnused(book, command, context);
  const { toYear: _, voucher: adjusts, ...what } = referral;
  const asked = { requestedBy: context.actor, requestedOn: context.today, validUntil };
  return [
    {
      type: 'ReferredAdjustmentRequested',
      data: { requestId, fromYear, referralId, adjusts, ...what, ...asked },
    },
  ];
};

const mustBeUnused = (
  book: CashBook,
  { fromYear, referralId: referral }: RequestReferredAdjustment,
  { today }: Context,
): void => {
  const name = referralName({ fromYear, referralId: referral });
  if (book.received.has(name)) throw new Refusal('REFERRAL_USED', { referral });
  for (const [request, { status, ...other }] of book.requests)
    if (other.kind === 'referral' && referralName(other) === name)
      if ((status === 'waiting' || status === 'approved') && today <= other.validUntil)
        throw new Refusal('REFERRAL_PENDING', { referral, request });
};
