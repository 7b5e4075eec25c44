import type { CashBookEvent } from '../messages.js';
import type { CashBook, Voucher } from '../state.js';

/** Money and goods of a bundle left together, and are taken back together. */
export const voidBundles = ({ goods }: CashBook, { goodsNote }: Voucher): CashBookEvent[] => {
  const note = goodsNote === undefined ? undefined : goods.bundleNotes.get(goodsNote);
  if (!note) return [];
  const { voucher, occurredOn, voucherDate, period, requestId } = note;
  const { storeId, storekeeperId, lines } = note;
  const posting = { voucher, occurredOn, voucherDate, period };
  const data = { ...posting, requestId, storeId, storekeeperId, lines };
  return [{ type: 'GoodsIssueVoided', data }];
};
