import type { AdvancePage } from '#contracts';
import { always, said, tableOf, type Sheet } from '../sheet.js';
import { ADVANCE_STATE_WORDS, HOLDER_WORDS } from '../words/choices.js';
import { SIGNED_BY_OFFICE } from '../words/signatures.js';

/** Bảng kê tạm ứng: who answers for what stands by the voucher, not by a name. */
export const advancesSheet: Sheet<AdvancePage> = {
  title: always(said('Bảng kê tạm ứng', 'Advances')),
  wide: true,
  tables: [
    tableOf({
      columns: [
        { field: 'voucher', type: 'text', heading: said('Chứng từ', 'Voucher') },
        { field: 'unitId', type: 'unit', heading: said('Đơn vị', 'Unit') },
        {
          field: 'holderKind',
          type: 'choice',
          choices: HOLDER_WORDS,
          heading: said('Người nhận', 'Holder'),
        },
        { field: 'paidOn', type: 'date', heading: said('Ngày chi', 'Paid') },
        { field: 'dueOn', type: 'date', heading: said('Hạn', 'Due') },
        { field: 'amount', type: 'money', heading: said('Tạm ứng', 'Amount'), summed: true },
        { field: 'used', type: 'money', heading: said('Đã chi', 'Used'), summed: true },
        { field: 'bought', type: 'money', heading: said('Mua hàng', 'Goods'), summed: true },
        { field: 'returned', type: 'money', heading: said('Đã hoàn', 'Returned'), summed: true },
        { field: 'toppedUp', type: 'money', heading: said('Chi bù', 'Top-up'), summed: true },
        { field: 'outstanding', type: 'money', heading: said('Còn lại', 'Open'), summed: true },
        {
          field: 'state',
          type: 'choice',
          choices: ADVANCE_STATE_WORDS,
          heading: said('Tình trạng', 'State'),
        },
        { field: 'daysOverdue', type: 'count', heading: said('Quá hạn (ngày)', 'Days overdue') },
      ],
      rowsOf: ({ items }: AdvancePage) => items,
    }),
  ],
  signatures: always(SIGNED_BY_OFFICE),
};
