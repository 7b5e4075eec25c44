import type { LineEntry, StatementLine } from '#contracts';
import { ACCOUNTANT, KEY, numbered, officeOf, TODAY } from '../cash-book/given-book.js';
import { specify } from '../given.js';
import { officeStream } from '../streams.js';
import { bankAccount } from './bank-account.js';
import type { BankAccountEvent } from './state.js';

/** An account of the commune in the cash book's specs, and what its bank says. */
export const ACCOUNT = { unitId: KEY.unitId, placeId: 'nganhang' };
export const account = specify(bankAccount, {
  references: { [officeStream(KEY.unitId)]: officeOf(KEY.unitId) },
  context: { actor: ACCOUNTANT, today: TODAY },
});

const SUBJECT = '77777777-0000-4000-8000-000000000000';
const FILE = 'f'.repeat(64);

export const statementLine = (
  row: number,
  bookedOn: string,
  [change, balance]: readonly [change: number, balance: number],
  reference?: string,
): StatementLine => ({
  ...{ row, bookedOn, direction: change > 0 ? 'in' : 'out', amount: Math.abs(change), balance },
  ...(reference !== undefined && { reference }),
  subject: SUBJECT,
});

export const statement = (
  lines: readonly StatementLine[],
  { statementId = 'sk1', opening = 0, closing = lines.at(-1)?.balance ?? 0 } = {},
) => ({
  type: 'ImportStatement' as const,
  data: { ...ACCOUNT, statementId, opening, closing, file: FILE, lines: [...lines] },
});

/** What such a statement leaves behind where none of its lines is known. */
export const imported = (
  lines: readonly StatementLine[],
  { statementId = 'sk1', first = 1, known = 0, opening = 0, from = '', until = '', closing = 0 },
): BankAccountEvent[] => [
  {
    type: 'StatementImported',
    data: {
      ...{ statementId, opening, file: FILE, known, fresh: lines.length, importedBy: ACCOUNTANT },
      ...{ from, until, closing },
    },
  },
  ...lines.map((line, at): BankAccountEvent => ({
    type: 'StatementLineRecorded',
    data: { lineId: String(first + at).padStart(6, '0'), statementId, ...line },
  })),
];

/** Three transfers of March: 100 in, 30 out, 500 in. */
export const MARCH = [
  statementLine(2, '2026-03-02', [100, 100], 'FT1'),
  statementLine(3, '2026-03-05', [-30, 70], 'FT2'),
  statementLine(4, '2026-03-10', [500, 570], 'FT3'),
];
export const march = imported(MARCH, {
  ...{ from: '2026-03-02', until: '2026-03-10', closing: 570 },
});

export const entryOf = (series: string, serial: number): LineEntry => ({
  fundId: KEY.fundId,
  year: KEY.year,
  voucher: numbered(series, serial),
});

export const match = (lineId: string, ...entries: LineEntry[]) => ({
  type: 'MatchStatementLine' as const,
  data: { ...ACCOUNT, lineId, entries },
});
export const matched = (lineId: string, ...entries: LineEntry[]): BankAccountEvent => ({
  type: 'StatementLineMatched',
  data: { lineId, entries, matchedBy: ACCOUNTANT },
});
