import { itRefuses, type Mistake } from '../refused.js';
import { BOOK, gift, smallUnion, type SmallUnion } from '../union.js';

/** Two gifts by transfer, and a statement of which one line is the first of them. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const { accountant } = union;
  for (const amount of [750_000, 100_000])
    await accountant.must(
      `${BOOK}/donations`,
      gift({ placeId: 'nh', amount, occurredOn: '2026-11-18' }),
    );
  await accountant.must(`${ACCOUNT}/statements`, file('sk1', ROWS));
  await accountant.must(`${ACCOUNT}/lines/000001/match`, { entries: [entry(MATCHED)] });
});
afterAll(() => union.close());

const ACCOUNT = '/offices/hl/places/nh';
const [MATCHED, OTHER, NONE] = [1, 2, 99].map(
  (nth) => `BC-HL-MDD-26-${String(nth).padStart(6, '0')}`,
) as [string, string, string];
const entry = (voucher: string) => ({ fundId: 'mdd', year: 2026, voucher });

const COLUMNS = {
  ...{ bookedOn: 'Ngày', reference: 'Mã', debit: 'Nợ', credit: 'Có', balance: 'Số dư' },
  memo: 'Nội dung',
};
const [FIRST, SECOND] = [
  '18/11/2026;FT1;;750.000;5.750.000;ung ho',
  '19/11/2026;FT2;;320.000;6.070.000;khong ro',
] as const;
const THIRD = '20/11/2026;FT3;;1.000;6.071.000;le';
const ROWS = [FIRST, SECOND];
const file = (statementId: string, rows: readonly string[], changes: object = {}) => ({
  ...{ statementId, format: 'csv', columns: COLUMNS },
  file: Buffer.from(['Ngày;Mã;Nợ;Có;Số dư;Nội dung', ...rows].join('\n')).toString('base64'),
  ...changes,
});

const files: readonly Mistake[] = (
  [
    ['a statement under an id that is used', file('sk1', [SECOND]), 'STATEMENT_EXISTS'],
    [
      'a statement whose last balance is not what its lines make',
      file('sk2', ROWS, { closing: 6_070_001 }),
      'STATEMENT_CLOSING_DIFFERS',
    ],
    [
      'a statement whose days go backwards',
      file('sk2', [FIRST, SECOND.replace('19/11', '21/11'), THIRD]),
      'STATEMENT_OUT_OF_ORDER',
    ],
    [
      'a line that came with another balance before',
      file('sk2', [FIRST.replace('5.750.000', '9.750.000')]),
      'STATEMENT_LINE_CHANGED',
    ],
    [
      'a column that the file has not',
      file('sk2', ROWS, { columns: { ...COLUMNS, credit: 'Ghi có' } }),
      'STATEMENT_COLUMN_MISSING',
    ],
    [
      'a line with money both in and out',
      file('sk2', ['18/11/2026;FT9;1.000;1.000;5.750.000;nham']),
      'STATEMENT_AMOUNTS',
    ],
    ['a file without a line', file('sk2', []), 'STATEMENT_EMPTY'],
    [
      'a file without balances, sent without them',
      file('sk2', ROWS, { columns: { ...COLUMNS, balance: undefined } }),
      'STATEMENT_BALANCE_MISSING',
    ],
  ] as const
).map(([what, body, code]) => [what, 'accountant', `${ACCOUNT}/statements`, body, code]);

const lines: readonly Mistake[] = [
  [
    'a line reopened that nobody has matched',
    'accountant',
    `${ACCOUNT}/lines/000002/reopening`,
    { reason: 'Nhầm dòng' },
    'LINE_OPEN',
  ],
  [
    'a line matched to a gift of another sum',
    'cashier',
    `${ACCOUNT}/lines/000002/match`,
    { entries: [entry(OTHER)] },
    'LINE_SUM_DIFFERS',
  ],
  [
    'a line matched to no entry of this account',
    'cashier',
    `${ACCOUNT}/lines/000002/match`,
    { entries: [entry(NONE)] },
    'LINE_ENTRY_UNKNOWN',
  ],
  [
    'a second line matched to the same gift',
    'cashier',
    `${ACCOUNT}/lines/000002/match`,
    { entries: [entry(MATCHED)] },
    'LINE_ENTRY_MATCHED',
  ],
];

describe('mistakes about a bank’s file', () => itRefuses(files, () => union));
describe('mistakes about a line of a statement', () => itRefuses(lines, () => union));

describe('a line that became something else while an answer was lost', () => {
  it('is named with the entry that stands, so that one of the two is voided', async () => {
    const { accountant, cashier, api } = union;
    const giving = { giver: { kind: 'anonymous' }, contributingUnitId: 'hl' };
    const money = { occurredOn: '2026-11-19', amount: 320_000, placeId: 'nh' };
    const key = 'a0000000-0000-4000-8000-000000000003';
    const entered = { ...money, ...giving, externalReference: 'FT2' };
    const { body: gift } = await cashier.post(`${BOOK}/donations`, entered, { key });
    await accountant.must(`${ACCOUNT}/lines/000002/outside`, { use: 'membershipFees' });
    const before = await api.parts.store.head();
    const again = { ...giving, fundId: 'mdd', year: 2026 };
    const { body } = await cashier.post(`${ACCOUNT}/lines/000002/donation`, again, { key });
    expect(body).toMatchObject({
      code: 'LINE_TAKEN_MEANWHILE',
      details: { voucher: gift.events?.[0]?.data.voucher, line: '000002' },
    });
    expect(await api.parts.store.head()).toBe(before);
  });
});
