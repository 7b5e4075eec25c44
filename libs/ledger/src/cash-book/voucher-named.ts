import { Refusal } from '../decider.js';
import type { CashBook, Voucher } from './state.js';
import { isGivenNumber } from './voucher-number.js';

/**
 * The voucher of that number. The book remembers those that may be put right; of another that
 * stands in it there is nothing to say: undefined.
 * @throws Refusal VOUCHER_UNKNOWN
 */
export const voucherNamed = (book: CashBook, voucher: string): Voucher | undefined => {
  const known = book.vouchers.get(voucher);
  if (!known && !isGivenNumber(book, voucher)) throw new Refusal('VOUCHER_UNKNOWN', { voucher });
  return known;
};
