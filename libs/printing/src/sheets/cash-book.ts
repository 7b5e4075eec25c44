import type { CashBookView } from '#contracts';
import { always, said, tableOf, type Sheet, type Words } from '../sheet.js';
import { entryWords } from '../words/choices.js';
import { ACCOUNTANT, ACCOUNT_HOLDER, CASHIER } from '../words/signatures.js';

interface CashRow {
  readonly occurredOn?: string;
  readonly voucher?: string;
  readonly fundId?: string;
  readonly item: Words;
  readonly received?: number;
  readonly paid?: number;
  readonly balance: number;
}

const opening = ({ opening: balance }: CashBookView): CashRow => ({
  item: said('Số dư đầu tháng', 'At the beginning of the month'),
  balance,
});

const linesOf = ({ items }: CashBookView): CashRow[] =>
  items.map(({ occurredOn, voucher, fundId, delta, balance, ...entry }) => ({
    ...{ occurredOn, fundId, balance, item: entryWords(entry) },
    ...(voucher !== undefined && { voucher }),
    ...(delta < 0 ? { paid: -delta } : { received: delta }),
  }));

/** Sổ quỹ, sổ tiền gửi of one holding place for a month, with its running balance. */
export const cashBookSheet: Sheet<CashBookView> = {
  title: always(said('Sổ quỹ, sổ tiền gửi', 'Cash book')),
  wide: true,
  factsOf: ({ closing }) => [
    {
      type: 'money',
      heading: said('Số dư cuối tháng', 'At the end of the month'),
      value: closing,
    },
  ],
  tables: [
    tableOf<CashBookView, CashRow>({
      columns: [
        { field: 'occurredOn', type: 'date', heading: said('Ngày', 'Day') },
        { field: 'voucher', type: 'text', heading: said('Chứng từ', 'Voucher') },
        { field: 'fundId', type: 'fund', heading: said('Nguồn quỹ', 'Fund') },
        { field: 'item', type: 'words', heading: said('Diễn giải', 'Kind') },
        { field: 'received', type: 'money', heading: said('Thu', 'Received'), summed: true },
        { field: 'paid', type: 'money', heading: said('Chi', 'Paid'), summed: true },
        { field: 'balance', type: 'money', heading: said('Tồn', 'Balance') },
      ],
      rowsOf: (page, isFirst) => [...(isFirst ? [opening(page)] : []), ...linesOf(page)],
    }),
  ],
  signatures: always([CASHIER, ACCOUNTANT, ACCOUNT_HOLDER]),
};
