import type { ReferAdjustment } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { isReferableKind } from '../correctable-kind.js';
import { correctableVoucher } from '../correction.js';
import type { CashBookEvent } from '../messages.js';
import { correctedPart } from '../sponsorship/buckets.js';
import type { CashBook } from '../state.js';

/**
 * After the report a year posts nothing more; it says what was wrong, and licenses one adjustment in
 * a later year's book (Accounting Law, article 27).
 */
export const referAdjustment = (
  command: ReferAdjustment,
  book: CashBook,
  _references: References,
  { actor }: Context,
): CashBookEvent[] => {
  const { year, referralId, voucher: number, correctedAmount, toYear, explanation } = command;
  if (book.status !== 'reported') throw new Refusal('YEAR_NOT_REPORTED', { year });
  if (book.referrals.has(referralId))
    throw new Refusal('REFERRAL_EXISTS', { referral: referralId });
  if (toYear <= year) throw new Refusal('REFERRAL_NOT_LATER', { year });
  if (explanation === undefined) throw new Refusal('EXPLANATION_MISSING');
  const found = correctableVoucher(book, { ...command, correction: 'adjust' });
  const { kind, original, placeId, ...units } = found;
  const { earmark, amount: before } = correctedPart(found, number, command.bucket);
  // What collectors took, advances and stray money are put right in their own year.
  if (!isReferableKind(kind)) throw new Refusal('VOUCHER_NOT_CORRECTABLE', { voucher: number });
  const { contributingUnitId, beneficiaryUnitId } = units;
  const what = { referralId, voucher: number, original, kind, before, after: correctedAmount };
  const where = { placeId, earmark, contributingUnitId, beneficiaryUnitId, toYear };
  const why = { referredBy: actor, explanation };
  return [{ type: 'AdjustmentReferred', data: { ...what, ...where, ...why } }];
};
