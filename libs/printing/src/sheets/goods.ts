import { measures, type GoodsJournalPage, type StockView } from '#contracts';
import { always, said, tableOf, type Sheet } from '../sheet.js';
import { GOODS_KIND_WORDS } from '../words/choices.js';
import { ACCOUNTANT, ACCOUNT_HOLDER, STOREKEEPER } from '../words/signatures.js';

const signatures = [STOREKEEPER, ACCOUNTANT, ACCOUNT_HOLDER];

/** Bảng kê hàng tồn kho: lots on hand, what expires first at the top. */
export const stockSheet: Sheet<StockView> = {
  title: always(said('Bảng kê hàng tồn kho', 'Goods in store')),
  wide: true,
  factsOf: ({ undeterminedLots, expiredLots }) => [
    {
      type: 'count',
      heading: said('Lô chưa định giá', 'Lots without a value'),
      value: undeterminedLots,
    },
    { type: 'count', heading: said('Lô đã hết hạn', 'Expired lots'), value: expiredLots },
  ],
  tables: [
    tableOf({
      columns: [
        { field: 'lotId', type: 'text', heading: said('Lô', 'Lot') },
        { field: 'name', type: 'text', heading: said('Mặt hàng', 'Item') },
        { field: 'storeId', type: 'store', heading: said('Kho', 'Store') },
        { field: 'receivedOn', type: 'date', heading: said('Ngày nhập', 'Received') },
        { field: 'expiresOn', type: 'date', heading: said('Hạn dùng', 'Expires') },
        { field: 'measure', type: 'choice', choices: measures, heading: said('ĐVT', 'Measure') },
        { field: 'onHand', type: 'count', heading: said('Tồn', 'On hand') },
        { field: 'reserved', type: 'count', heading: said('Đã giữ chỗ', 'Held back') },
        { field: 'value', type: 'money', heading: said('Giá trị', 'Value'), summed: true },
      ],
      rowsOf: ({ items }: StockView) => items,
    }),
  ],
  signatures: always(signatures),
};

/** Sổ kho: what came into the stores of a book and what left them. */
export const goodsJournalSheet: Sheet<GoodsJournalPage> = {
  title: always(said('Sổ nhập, xuất kho', 'Journal of goods')),
  wide: true,
  tables: [
    tableOf({
      columns: [
        { field: 'voucherDate', type: 'date', heading: said('Ngày', 'Day') },
        { field: 'voucher', type: 'text', heading: said('Chứng từ', 'Voucher') },
        { field: 'kind', type: 'choice', choices: GOODS_KIND_WORDS, heading: said('Loại', 'Kind') },
        { field: 'storeId', type: 'store', heading: said('Kho', 'Store') },
        { field: 'name', type: 'text', heading: said('Mặt hàng', 'Item') },
        { field: 'measure', type: 'choice', choices: measures, heading: said('ĐVT', 'Measure') },
        { field: 'quantity', type: 'count', heading: said('Số lượng', 'Quantity') },
        { field: 'value', type: 'money', heading: said('Giá trị', 'Value'), summed: true },
      ],
      rowsOf: ({ items }: GoodsJournalPage) => items,
    }),
  ],
  signatures: always(signatures),
};
