import {
  REPORT_SECTIONS,
  type AnnualReportView,
  measures,
  type ReportNotesView,
  type ResultCountView,
  type StockLineView,
} from '#contracts';
import { always, said, tableOf, type Fact, type Sheet, type Table, type Words } from '../sheet.js';
import { ENTRY_KIND_WORDS, RESULT_WORDS, SECTION_WORDS } from '../words/choices.js';
import { SIGNED_BY_OFFICE } from '../words/signatures.js';
import { countRows, COUNT_COLUMNS } from './year-end-counts.js';

interface MoneyLine {
  readonly item: Words;
  readonly amount: number;
  readonly isTotal?: boolean;
}

/** Each section, what it consists of, and what the whole comes to. */
const moneyLines = ({ lines, totals, closing }: AnnualReportView): MoneyLine[] => [
  ...REPORT_SECTIONS.flatMap((section) => [
    {
      item: SECTION_WORDS[section],
      amount: totals.find((total) => total.section === section)?.amount ?? 0,
      isTotal: true,
    },
    ...lines
      .filter((line) => line.section === section)
      .map(({ kind, amount }) => ({ item: ENTRY_KIND_WORDS[kind], amount })),
  ]),
  {
    item: said(
      'VIII. Số dư cuối kỳ (I + II + III + IV − V − VI − VII)',
      'VIII. At the end (I + II + III + IV − V − VI − VII)',
    ),
    amount: closing,
    isTotal: true,
  },
];

interface NoteLine {
  readonly item: Words;
  readonly count?: number;
  readonly amount?: number;
}

const noteLines = ({ notes }: AnnualReportView): NoteLine[] => [
  { item: said('Số lượt ủng hộ', 'Gifts'), count: notes.gifts },
  { item: said('Số lần chi trao', 'Payments'), count: notes.payments },
  { item: said('Số lượt người được hỗ trợ', 'Persons supported'), count: notes.beneficiaries },
  { item: said('Chứng từ điều chỉnh', 'Adjusting vouchers'), count: notes.adjustments },
  { item: said('Chứng từ hủy', 'Voided vouchers'), count: notes.voided },
  {
    item: said('Tạm ứng chưa thanh toán', 'Open advances'),
    count: notes.openAdvances,
    amount: notes.openAdvancesAmount,
  },
  {
    item: said('Người cho tự trao, ngoài sổ tiền', 'Handed out by givers, beside the money'),
    count: notes.directGifts,
  },
];

export const stockTable: Table<{ readonly stock: readonly StockLineView[] }> = tableOf({
  title: said('Hiện vật tồn kho cuối kỳ', 'Goods in store at the end'),
  columns: [
    { field: 'name', type: 'text', heading: said('Mặt hàng', 'Item') },
    { field: 'measure', type: 'choice', choices: measures, heading: said('ĐVT', 'Measure') },
    { field: 'quantity', type: 'count', heading: said('Số lượng', 'Quantity') },
    { field: 'value', type: 'money', heading: said('Giá trị', 'Value'), summed: true },
    {
      field: 'undetermined',
      type: 'count',
      heading: said('Trong đó chưa định giá', 'Of these without a value'),
    },
  ],
  rowsOf: ({ stock }) => stock,
});

export const resultTable = <Answer>(
  resultsOf: (answer: Answer) => readonly ResultCountView[],
): Table<Answer> =>
  tableOf({
    title: said('Kết quả bàn giao', 'What became of it'),
    columns: [
      { field: 'kind', type: 'choice', choices: RESULT_WORDS, heading: said('Loại', 'Kind') },
      { field: 'count', type: 'count', heading: said('Số lượng', 'Number') },
    ],
    rowsOf: resultsOf,
  });

/** The report's own number, or that it is none yet. */
const submission = ({ ended }: AnnualReportView): Fact[] => [
  {
    type: 'words',
    heading: said('Báo cáo', 'Report'),
    value: ended
      ? numbered(ended.report.number, ended.report.date)
      : said('chưa nộp, số liệu như hiện nay', 'not submitted yet, figures as they are now'),
  },
];

const numbered = (number: string, date: string): Words => {
  const day = date.split('-').reverse().join('/');
  return said(`số ${number} ngày ${day}`, `no. ${number} of ${day}`);
};

/** Báo cáo tài chính năm of a book with its notes (domain 9.15). */
export const annualReportSheet: Sheet<AnnualReportView> = {
  title: always(said('Báo cáo thu, chi năm và thuyết minh', 'Annual report with notes')),
  factsOf: submission,
  tables: [
    tableOf({
      title: said('Tình hình thu, chi', 'What came and what went'),
      columns: [
        { field: 'item', type: 'words', heading: said('Chỉ tiêu', 'Item') },
        { field: 'amount', type: 'money', heading: said('Số tiền', 'Amount') },
      ],
      rowsOf: moneyLines,
    }),
    stockTable,
    tableOf({
      title: said('Thuyết minh', 'Notes'),
      columns: [
        { field: 'item', type: 'words', heading: said('Nội dung', 'Note') },
        { field: 'count', type: 'count', heading: said('Số lượng', 'Number') },
        { field: 'amount', type: 'money', heading: said('Số tiền', 'Amount') },
      ],
      rowsOf: noteLines,
    }),
    resultTable(({ notes }: { readonly notes: ReportNotesView }) => notes.results),
    tableOf({
      title: said(
        'Kiểm kê quỹ và xác nhận của ngân hàng ngày 31/12',
        'Counts and bank confirmations of 31/12',
      ),
      columns: COUNT_COLUMNS,
      rowsOf: ({ notes }: AnnualReportView) => countRows(notes.counts),
    }),
  ],
  signatures: always(SIGNED_BY_OFFICE),
};
