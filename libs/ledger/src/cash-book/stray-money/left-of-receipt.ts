import type { StrayLeft } from '#contracts';
import { Refusal } from '../../decider.js';
import { mustHave } from '../must-have.js';
import type { CashBook, Voucher } from '../state.js';

/**
 * What is settled of a receipt, asked to be refunded, or gone on to another book stays covered by
 * what came.
 * @throws Refusal STRAY_BELOW_SETTLED
 */
export const leftOfReceipt = (
  { strayMoney }: CashBook,
  { claim }: Voucher,
  more: number,
): StrayLeft => {
  const itemId = claim?.id ?? '';
  const { left, reserved } = mustHave(strayMoney, itemId);
  if (left + more < reserved)
    throw new Refusal('STRAY_BELOW_SETTLED', { item: itemId, left: left - reserved });
  return { itemId, left: left + more };
};
