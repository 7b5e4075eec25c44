import type { AdvanceLeft, StrayLeft } from '#contracts';
import { leftOfAdvance } from '../advances/left-of-advance.js';
import type { CashBook, Voucher } from '../state.js';
import { leftOfReceipt } from '../stray-money/left-of-receipt.js';

/** By how much a voucher's amount changes, and whether it is to be as if it had never been. */
export interface Correcting {
  readonly change: number;
  readonly isVoid: boolean;
}

interface Left {
  readonly advance?: AdvanceLeft;
  readonly item?: StrayLeft;
}

/**
 * What an advance or a stray receipt has left once a voucher about it is put right; nothing to say
 * of any other voucher.
 * @throws Refusal ADVANCE_BELOW_SETTLED, ABSENTEES_SETTLED_SINCE, STRAY_BELOW_SETTLED
 */
export const leftOfClaim = (book: CashBook, voucher: Voucher, correcting: Correcting): Left => {
  switch (voucher.kind) {
    case 'advanceUsed':
    case 'advanceSpentOnGoods':
    case 'advanceReturned':
      return { advance: leftOfAdvance(book, voucher, correcting) };
    case 'advanceToppedUp':
      return beyond(book, voucher);
    case 'goodsBought':
      return voucher.claim ? beyond(book, voucher) : {};
    case 'strayReceived':
      return { item: leftOfReceipt(book, voucher, correcting.change) };
    case 'strayIdentified':
      return { item: leftOfReceipt(book, voucher, -correcting.change) };
    default:
      return {};
  }
};

/** What was paid beyond an advance never was a part of it. */
const beyond = (book: CashBook, voucher: Voucher): Left => ({
  advance: leftOfAdvance(book, voucher, { change: 0, isVoid: false }),
});
