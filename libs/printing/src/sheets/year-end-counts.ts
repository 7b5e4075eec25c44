import type { YearEndCountPage, YearEndCountView } from '#contracts';
import { always, said, tableOf, type ColumnOf, type Sheet, type Words } from '../sheet.js';
import { PLACE_WORDS } from '../words/choices.js';
import { ACCOUNTANT, ACCOUNT_HOLDER, CASHIER } from '../words/signatures.js';

interface CountRow extends Pick<
  YearEndCountView,
  'unitId' | 'kind' | 'name' | 'books' | 'outside'
> {
  readonly source: Words;
  readonly counted?: number;
  readonly difference?: number;
}

const SOURCES = {
  count: said('biên bản kiểm kê', 'count'),
  statement: said('xác nhận của ngân hàng', 'bank’s confirmation'),
  none: said('chưa có', 'none yet'),
} as const;

export const COUNT_COLUMNS: readonly ColumnOf<CountRow>[] = [
  { field: 'unitId', type: 'unit', heading: said('Đơn vị', 'Unit') },
  { field: 'name', type: 'text', heading: said('Nơi giữ', 'Place') },
  { field: 'kind', type: 'choice', choices: PLACE_WORDS, heading: said('Loại', 'Kind') },
  { field: 'books', type: 'money', heading: said('Theo sổ', 'By the books'), summed: true },
  { field: 'outside', type: 'money', heading: said('Ngoài sổ', 'Outside money'), summed: true },
  {
    field: 'counted',
    type: 'money',
    heading: said('Kiểm kê, ngân hàng', 'Counted, confirmed'),
    summed: true,
  },
  { field: 'difference', type: 'money', heading: said('Chênh lệch', 'Difference'), summed: true },
  { field: 'source', type: 'words', heading: said('Căn cứ', 'Basis') },
];

export const countRows = (counts: readonly YearEndCountView[]): CountRow[] =>
  counts.map(({ unitId, kind, name, books, outside, count }) => ({
    ...{ unitId, kind, name, books, outside },
    source: SOURCES[count?.source ?? 'none'],
    ...(count && { counted: count.amount, difference: count.difference }),
  }));

/** Biên bản đối chiếu ngày 31/12: safes and accounts against what was counted and confirmed. */
export const yearEndCountsSheet: Sheet<YearEndCountPage> = {
  title: always(
    said(
      'Bảng đối chiếu kiểm kê quỹ và số dư ngân hàng ngày 31/12',
      'Counts and bank confirmations of 31/12 against the books',
    ),
  ),
  wide: true,
  tables: [tableOf({ columns: COUNT_COLUMNS, rowsOf: ({ items }) => countRows(items) })],
  signatures: always([CASHIER, ACCOUNTANT, ACCOUNT_HOLDER]),
};
