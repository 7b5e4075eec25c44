import type { JournalLineView, JournalPage, TrialBalanceView } from '#contracts';
import { always, said, tableOf, type Sheet, type Words } from '../sheet.js';
import { entryWords } from '../words/choices.js';
import { SIGNED_BY_OFFICE } from '../words/signatures.js';

interface JournalRow {
  readonly voucherDate: string;
  readonly voucher?: string;
  readonly item: Words;
  readonly account: string;
  readonly debit?: number;
  readonly credit?: number;
}

/** One row for each line of an entry. */
const rowsOf = ({ items }: JournalPage): JournalRow[] =>
  items.flatMap(({ voucherDate, voucher, lines, ...entry }) =>
    lines.map((line) => ({
      ...{ voucherDate, item: entryWords(entry), ...sidesOf(line) },
      ...(voucher !== undefined && { voucher }),
    })),
  );

/** An empty side stays empty. */
export const sidesOf = ({ account, debit, credit }: JournalLineView) => ({
  account,
  ...(debit > 0 && { debit }),
  ...(credit > 0 && { credit }),
});

/** Sổ nhật ký chung of a book. */
export const journalSheet: Sheet<JournalPage> = {
  title: always(said('Sổ nhật ký', 'Journal')),
  tables: [
    tableOf({
      columns: [
        { field: 'voucherDate', type: 'date', heading: said('Ngày', 'Day') },
        { field: 'voucher', type: 'text', heading: said('Chứng từ', 'Voucher') },
        { field: 'item', type: 'words', heading: said('Diễn giải', 'Kind') },
        { field: 'account', type: 'text', heading: said('Tài khoản', 'Account') },
        { field: 'debit', type: 'money', heading: said('Nợ', 'Debit'), summed: true },
        { field: 'credit', type: 'money', heading: said('Có', 'Credit'), summed: true },
      ],
      rowsOf,
    }),
  ],
  signatures: always(SIGNED_BY_OFFICE),
};

/** Bảng cân đối phát sinh of a book over some months. */
export const trialBalanceSheet: Sheet<TrialBalanceView> = {
  title: always(said('Bảng cân đối số phát sinh', 'Trial balance')),
  tables: [
    tableOf({
      columns: [
        { field: 'account', type: 'text', heading: said('Tài khoản', 'Account') },
        { field: 'name', type: 'words', heading: said('Tên tài khoản', 'Name') },
        { field: 'opening', type: 'money', heading: said('Đầu kỳ (Nợ − Có)', 'Opening (Dr − Cr)') },
        { field: 'debit', type: 'money', heading: said('Nợ', 'Debit'), summed: true },
        { field: 'credit', type: 'money', heading: said('Có', 'Credit'), summed: true },
        {
          field: 'closing',
          type: 'money',
          heading: said('Cuối kỳ (Nợ − Có)', 'Closing (Dr − Cr)'),
        },
      ],
      rowsOf: ({ lines }: TrialBalanceView) =>
        lines.map(({ vi, en, ...line }) => ({ ...line, name: said(vi, en) })),
    }),
  ],
  signatures: always(SIGNED_BY_OFFICE),
};
