import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import * as xlsx from '@e965/xlsx';
import type { RefusalCode, StatementColumns, StatementFile } from '#contracts';
import { Refusal } from '#ledger';
import { mustUnpackWithin } from './must-unpack-within.js';
import { readStatement } from './read-statement.js';

const COLUMNS: StatementColumns = {
  bookedOn: 'Ngày giao dịch',
  debit: 'Ghi nợ',
  credit: 'Ghi có',
  balance: 'Số dư',
  reference: 'Số tham chiếu',
  memo: 'Mô tả',
};
const HEADING = 'Ngày giao dịch;Số tham chiếu;Ghi nợ;Ghi có;Số dư;Mô tả';

const fileOf = (bytes: Buffer | string, change: Partial<StatementFile> = {}): StatementFile => ({
  ...{ unitId: 'hl', placeId: 'nh', statementId: 'sk1', format: 'csv', columns: COLUMNS },
  file: Buffer.from(bytes as string).toString('base64'),
  ...change,
});
const csv = (...rows: string[]) => fileOf([HEADING, ...rows].join('\r\n'));
const refusalFor = async (file: StatementFile) => {
  const error: unknown = await readStatement(file).catch((reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw new Error('nothing was refused');
  return error;
};
const refused = async (file: StatementFile, code: RefusalCode, details: object = {}) => {
  const refusal = await refusalFor(file);
  expect([refusal.code, refusal.details]).toEqual([code, details]);
};

const IN = '02/11/2026;FT1;;1.500.000;1.500.000;UNG HO ME DO DAU';
const OUT = '05/11/2026 09:41:00;FT2;500,000;;1.000.000;CHI TRAO QUA';
const READ = [
  { bookedOn: '2026-11-02', change: 1_500_000, balance: 1_500_000, reference: 'FT1' },
  { bookedOn: '2026-11-05', change: -500_000, balance: 1_000_000, reference: 'FT2' },
];

describe('a statement as CSV', () => {
  it('is read by the names of its columns, in whatever order', async () => {
    const { opening, closing, lines } = await readStatement(csv(IN, OUT));
    expect([opening, closing]).toEqual([0, 1_000_000]);
    expect(lines).toMatchObject(READ);
    expect(lines[0]).toMatchObject({ row: 2, memo: 'UNG HO ME DO DAU' });
  });

  it('may have titles above, totals and blank rows between, and memos over several rows', async () => {
    const rows = [
      'NGÂN HÀNG GIẢ ĐỊNH;;;;;',
      'Tài khoản: …;;;;;',
      HEADING,
      ';;;;1;Số dư đầu kỳ',
      IN,
      ';;;;;THANG 11',
      '',
      OUT,
      'Tổng cộng;;500.000;1.500.000;;',
    ];
    const { lines } = await readStatement(fileOf(rows.join('\n')));
    expect(lines).toMatchObject(READ);
    expect(lines[0]?.memo).toBe('UNG HO ME DO DAU THANG 11');
    expect(lines[1]?.row).toBe(8);
  });

  it('loses no line whose memo begins like a total', async () => {
    const company = IN.replace('UNG HO ME DO DAU', 'CONG TY ABC UNG HO');
    expect((await readStatement(csv(company, OUT))).lines).toHaveLength(2);
  });

  it('may list the newest line first', async () => {
    expect((await readStatement(csv(OUT, IN))).lines).toMatchObject(READ);
    const sameDay = OUT.replace('05/11', '02/11');
    const { lines } = await readStatement(csv(sameDay, IN));
    expect(lines.map(({ reference }) => reference)).toEqual(['FT1', 'FT2']);
  });

  it('may come from an older program, with tones of their own', async () => {
    const old = Buffer.from([HEADING, IN].join('\n').normalize('NFC'));
    expect((await readStatement(fileOf(old))).lines).toHaveLength(1);
    const columns = { ...COLUMNS, memo: 'Diễn giải' };
    // “Diễn giải” in Windows-1258: the circumflex letter, then the tone.
    const heading = Buffer.concat([
      Buffer.from('N'),
      Buffer.from([0x67, 0xe0, 0x79]),
      Buffer.from(' gd;Di'),
      Buffer.from([0xea, 0xde]),
      Buffer.from('n gi'),
      Buffer.from([0x61, 0xd2]),
      Buffer.from('i;No;Co;Du\n02/11/2026;x;;5;5'),
    ]);
    const { lines } = await readStatement(
      fileOf(heading, {
        columns: {
          ...{ bookedOn: 'Ngày gd', memo: columns.memo, debit: 'No', credit: 'Co' },
          balance: 'Du',
        },
      }),
    );
    expect(lines).toMatchObject([{ memo: 'x', change: 5 }]);
  });

  it('needs opening and closing balances where it says none itself', async () => {
    const { balance: _, ...columns } = COLUMNS;
    const bare = { ...csv(IN, OUT), columns };
    await refused(bare, 'STATEMENT_BALANCE_MISSING');
    const { lines } = await readStatement({ ...bare, opening: 7, closing: 1_000_007 });
    expect(lines.map(({ balance }) => balance)).toEqual([1_500_007, 1_000_007]);
  });

  it('has sums in one column or in two', async () => {
    const columns = { bookedOn: 'Ngày', amount: 'Số tiền', balance: 'Số dư' };
    const one = fileOf('Ngày,Số tiền,Số dư\n02/11/2026,"-1,000",9000', { columns });
    expect((await readStatement(one)).lines).toMatchObject([{ change: -1000, balance: 9000 }]);
  });
});

describe('a cell that nobody can be sure of refuses the whole file', () => {
  it('a sum with a fraction, unless the bank is known to write noughts there', async () => {
    const fraction = csv(IN, '06/11/2026;FT3;;1.500,5;1.001.500;x');
    await refused(fraction, 'STATEMENT_CELL', { row: 3, column: 'Ghi có' });
    const noughts = csv('06/11/2026;FT3;;1,500.00;1,500.00;x');
    await refused(noughts, 'STATEMENT_CELL', { row: 2, column: 'Ghi có' });
    const known = { ...noughts, columns: { ...COLUMNS, decimal: 'point' as const } };
    expect((await readStatement(known)).lines).toMatchObject([{ change: 1500 }]);
    const half = csv('06/11/2026;FT3;;1,500.50;1,500.50;x');
    await refused({ ...half, columns: known.columns }, 'STATEMENT_CELL', {
      ...{ row: 2, column: 'Ghi có' },
    });
  });

  it('a day that is none, or a balance that is missing', async () => {
    await refused(csv('31/02/2026;FT3;;1;1;x'), 'STATEMENT_CELL', {
      ...{ row: 2, column: 'Ngày giao dịch' },
    });
    await refused(csv(IN, '06/11/2026;FT3;;1;;x'), 'STATEMENT_CELL', {
      ...{ row: 3, column: 'Số dư' },
    });
  });

  it('a line that is both debit and credit, or neither', async () => {
    await refused(csv('06/11/2026;FT3;5;5;0;x'), 'STATEMENT_AMOUNTS', { row: 2 });
    await refused(csv('06/11/2026;FT3;0;0;0;x'), 'STATEMENT_AMOUNTS', { row: 2 });
  });

  it('a column that is not there, no line at all, or more than are taken at once', async () => {
    const columns = { ...COLUMNS, balance: 'Số dư cuối' };
    await refused({ ...csv(IN), columns }, 'STATEMENT_COLUMN_MISSING', { column: 'Số dư cuối' });
    await refused(csv(), 'STATEMENT_EMPTY');
    const many = Array.from(
      { length: 1001 },
      (_, at) => `02/11/2026;FT${String(at)};;1;${String(at + 1)};`,
    );
    await refused(csv(...many), 'STATEMENT_TOO_LONG', { most: 1000 });
  });
});

describe('a statement as XLSX', () => {
  const sheet = async (rows: (string | number | Date | null)[][]) => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Sao kê', rows }] });
    return fileOf(Buffer.from(bytes), { format: 'xlsx' });
  };
  const rows = [
    ['NGÂN HÀNG GIẢ ĐỊNH'],
    HEADING.split(';'),
    [new Date('2026-11-02T00:00:00Z'), 'FT1', null, 1_500_000, 1_500_000, 'UNG HO'],
    ['05/11/2026', 'FT2', '500.000', null, '1.000.000', 'CHI'],
  ];

  it('is read alike, days and sums as numbers or as words', async () =>
    expect((await readStatement(await sheet(rows))).lines).toMatchObject(READ));

  it('is read alike when another program wrote it', async () => {
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(
      book,
      xlsx.utils.aoa_to_sheet([
        HEADING.split(';'),
        ['02/11/2026', 'FT1', '', 1_500_000, 1_500_000, ''],
        ['05/11/2026', 'FT2', 500_000, '', 1_000_000, ''],
      ]),
      'x',
    );
    const bytes = xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    expect((await readStatement(fileOf(bytes, { format: 'xlsx' }))).lines).toMatchObject(READ);
  });

  it('is refused when it is something else', () =>
    refused(fileOf('%PDF-1.7', { format: 'xlsx' }), 'STATEMENT_UNREADABLE'));

  it('is refused when it would unpack to more than a statement can be', async () => {
    const { file } = await sheet(rows);
    const bytes = Buffer.from(file, 'base64');
    expect(() => mustUnpackWithin(bytes)).not.toThrow();
    expect(() => mustUnpackWithin(bytes, 500)).toThrow();
    const bomb = zipOf(Buffer.alloc(33 * 1024 * 1024));
    await refused(fileOf(bomb, { format: 'xlsx' }), 'STATEMENT_UNREADABLE');
  });
});

/** One entry that says it is small. */
const zipOf = (content: Buffer): Buffer => {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(1, 24);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
};
