import type { AdvancePage, AdvanceView, NamedAdvancePage, NamedAdvanceView } from '#contracts';
import { always, said, tableOf, type ColumnOf, type Sheet } from '../sheet.js';
import { ADVANCE_STATE_WORDS, HOLDER_WORDS } from '../words/choices.js';
import { READING_RECORDED } from '../words/notes.js';
import { SIGNED_BY_OFFICE } from '../words/signatures.js';

const VOUCHER: readonly ColumnOf<AdvanceView>[] = [
  { field: 'voucher', type: 'text', heading: said('Chứng từ', 'Voucher') },
  { field: 'unitId', type: 'unit', heading: said('Đơn vị', 'Unit') },
];
const MONEY: readonly ColumnOf<AdvanceView>[] = [
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
];

const title = said('Bảng kê tạm ứng', 'Advances');

/** Bảng kê tạm ứng: who answers for what stands by the voucher, not by a name. */
export const advancesSheet: Sheet<AdvancePage> = {
  title: always(title),
  wide: true,
  tables: [
    tableOf({
      columns: [
        ...VOUCHER,
        {
          field: 'holderKind',
          type: 'choice',
          choices: HOLDER_WORDS,
          heading: said('Người nhận', 'Holder'),
        },
        ...MONEY,
      ],
      rowsOf: ({ items }: AdvancePage) => items,
    }),
  ],
  signatures: always(SIGNED_BY_OFFICE),
};

/** The same with the names that the vault keeps. */
export const namedAdvancesSheet: Sheet<NamedAdvancePage> = {
  title: always(title),
  wide: true,
  tables: [
    tableOf<NamedAdvancePage, NamedAdvanceView>({
      columns: [
        ...VOUCHER,
        { field: 'name', type: 'text', heading: said('Họ tên người nhận', 'Holder') },
        ...MONEY,
      ],
      rowsOf: ({ items }) => items,
    }),
  ],
  notes: [READING_RECORDED],
  signatures: always(SIGNED_BY_OFFICE),
};
