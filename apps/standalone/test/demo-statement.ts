import { hash } from 'node:crypto';
import type { ImportStatement, StatementFile } from '#contracts';

/** Stands for whoever paid. */
const SOMEBODY = '99999999-0000-4000-8000-000000000000';
const TITLE_AND_HEADING = 2;

/** What the edge makes of the file of a demonstration: one shape, in one order of columns. */
export const demoStatement = ({ file, unitId, placeId, statementId }: StatementFile) => {
  const bytes = Buffer.from(file, 'base64');
  const rows = bytes.toString('utf8').split('\n').slice(TITLE_AND_HEADING);
  const lines = rows.map((text, at): ImportStatement['lines'][number] => {
    const [day = '', debit, credit, balance, reference] = text.split(',');
    const bookedOn = day.split('/').reverse().join('-');
    return {
      ...{ row: at + TITLE_AND_HEADING + 1, bookedOn, subject: SOMEBODY },
      ...{ direction: debit ? 'out' : 'in', amount: Number(debit) || Number(credit) },
      ...{ balance: Number(balance), ...(reference !== undefined && { reference }) },
    };
  });
  const [first, last] = [lines[0], lines.at(-1)];
  const moved = first ? (first.direction === 'in' ? first.amount : -first.amount) : 0;
  const balances = { opening: (first?.balance ?? 0) - moved, closing: last?.balance ?? 0 };
  const statement = { unitId, placeId, statementId, ...balances, file: hash('sha256', bytes) };
  return { ...statement, lines } satisfies ImportStatement;
};
