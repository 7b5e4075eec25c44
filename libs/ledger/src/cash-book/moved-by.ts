import { directionOf, isCorrectableKind } from './correctable-kind.js';
import { mustHave } from './must-have.js';
import type { CashBook, Voucher } from './state.js';

export const passageKey = (placeId: string, voucher: string): string => `${placeId} ${voucher}`;

/**
 * What an entry, as it is known now, did to a holding place, in đồng: its adjustments are in it, and
 * 0 stands for nothing, be it because it was voided.
 * @param voucher the first of its chain; an adjustment is no entry of its own
 */
export const movedBy = (book: CashBook, voucher: string, placeId: string): number => {
  const passage = book.passages.get(passageKey(placeId, voucher));
  if (passage !== undefined) return passage;
  const first = book.vouchers.get(voucher);
  if (first?.original !== voucher || first.placeId !== placeId) return 0;
  return directionIn(first) * amountInForce(book, first);
};

/** Of purchases nothing but goods is put right; all else that has a place may be corrected. */
const directionIn = ({ kind }: Voucher): 1 | -1 =>
  isCorrectableKind(kind) ? directionOf(kind) : -1;

const amountInForce = ({ vouchers }: CashBook, first: Voucher): number => {
  let last = first;
  while (last.adjustedBy !== undefined) last = mustHave(vouchers, last.adjustedBy);
  return first.voided || last.voided ? 0 : last.amount;
};
