import type { ReceiptBookDetailView, ReceiptBookPage, ReceiptBookView } from '#contracts';
import { always, said, tableOf, type ColumnOf, type Sheet } from '../sheet.js';
import { COLLECTOR_WORDS, FATE_WORDS, RECEIPT_BOOK_WORDS } from '../words/choices.js';
import { ACCOUNTANT, ACCOUNT_HOLDER, PREPARER } from '../words/signatures.js';

const COUNTED: readonly ColumnOf<ReceiptBookView>[] = [
  { field: 'used', type: 'count', heading: said('Đã dùng', 'Used'), summed: true },
  { field: 'voided', type: 'count', heading: said('Hủy', 'Void'), summed: true },
  { field: 'lost', type: 'count', heading: said('Mất', 'Lost'), summed: true },
  { field: 'elsewhere', type: 'count', heading: said('Bàn giao', 'Handed over'), summed: true },
  { field: 'unused', type: 'count', heading: said('Chưa dùng', 'Unused'), summed: true },
  { field: 'skipped', type: 'count', heading: said('Bỏ cách', 'Skipped'), summed: true },
];

/** Sổ theo dõi biên lai: each book, who has it, what its leaves came to. */
export const receiptBooksSheet: Sheet<ReceiptBookPage> = {
  title: always(said('Sổ theo dõi quyển biên lai', 'Receipt books')),
  wide: true,
  tables: [
    tableOf({
      columns: [
        { field: 'prefix', type: 'text', heading: said('Ký hiệu', 'Prefix') },
        { field: 'firstSerial', type: 'text', heading: said('Từ số', 'From') },
        { field: 'lastSerial', type: 'text', heading: said('Đến số', 'To') },
        { field: 'fundId', type: 'fund', heading: said('Nguồn quỹ', 'Fund') },
        {
          field: 'status',
          type: 'choice',
          choices: RECEIPT_BOOK_WORDS,
          heading: said('Tình trạng', 'State'),
        },
        {
          field: 'collectorKind',
          type: 'choice',
          choices: COLLECTOR_WORDS,
          heading: said('Người thu', 'Collector'),
        },
        { field: 'issuedOn', type: 'date', heading: said('Ngày giao', 'Issued') },
        { field: 'returnedOn', type: 'date', heading: said('Ngày trả', 'Returned') },
        ...COUNTED,
      ],
      rowsOf: ({ items }: ReceiptBookPage) => items,
    }),
  ],
  signatures: always([PREPARER, ACCOUNTANT, ACCOUNT_HOLDER]),
};

/** One book, leaf by leaf, gaps included. */
export const receiptLeavesSheet: Sheet<ReceiptBookDetailView> = {
  title: always(said('Bảng kê các số của quyển biên lai', 'Leaves of a receipt book')),
  factsOf: ({ prefix, firstSerial, lastSerial, status }) => [
    {
      type: 'text',
      heading: said('Ký hiệu, số', 'Prefix, serials'),
      value: `${prefix} ${String(firstSerial)}–${String(lastSerial)}`,
    },
    {
      type: 'choice',
      choices: RECEIPT_BOOK_WORDS,
      heading: said('Tình trạng', 'State'),
      value: status,
    },
  ],
  tables: [
    tableOf({
      columns: [
        { field: 'serial', type: 'text', heading: said('Số', 'Serial') },
        { field: 'fate', type: 'choice', choices: FATE_WORDS, heading: said('Đã', 'Became') },
        { field: 'skipped', type: 'yes', heading: said('Bỏ cách', 'Skipped') },
        { field: 'day', type: 'date', heading: said('Ngày', 'Day') },
        { field: 'voucher', type: 'text', heading: said('Chứng từ', 'Voucher') },
        { field: 'amount', type: 'money', heading: said('Số tiền', 'Amount'), summed: true },
      ],
      rowsOf: ({ leaves }: ReceiptBookDetailView) => leaves,
    }),
  ],
  signatures: always([PREPARER, ACCOUNTANT, ACCOUNT_HOLDER]),
};
