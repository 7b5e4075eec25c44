import type { StatementLine } from '#contracts';
import fc from 'fast-check';
import { ACCOUNTANT, KEY, officeOf, TODAY } from '../cash-book/given-book.js';
import { Refusal, type References } from '../decider.js';
import { officeStream } from '../streams.js';
import { bankAccount } from './bank-account.js';
import { statement, statementLine } from './given-account.js';
import { emptyAccount } from './state.js';

const office = officeOf(KEY.unitId);
const references: References = {
  state: <S>(decider: { initial(): S }, stream: string) =>
    (stream === officeStream(KEY.unitId) ? office : decider.initial()) as S,
};

/** What a bank has in truth: transfers of some days, with or without references. */
const truth = fc
  .array(
    fc.record({
      change: fc.integer({ min: -50, max: 50 }).filter((change) => change !== 0),
      isNextDay: fc.boolean(),
      hasReference: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((steps) => {
    let [day, balance] = [1, 2_000];
    const seen = new Set<string>();
    return steps.map(({ change, isNextDay, hasReference }, at): StatementLine => {
      day = isNextDay && day < 16 ? day + 1 : day;
      balance += change;
      const bookedOn = `2026-03-${String(day).padStart(2, '0')}`;
      // Some banks give one reference to a transfer and to the fee for it.
      const sight = `${bookedOn} ${String(change)} ${String(balance)}`;
      const isTold = hasReference || seen.has(sight);
      seen.add(sight);
      const reference = isTold ? `FT${String(Math.floor(at / 2))}` : undefined;
      return statementLine(at + 2, bookedOn, [change, balance], reference);
    });
  });

/** Whichever stretches of it somebody exports, in whatever order. */
const stretches = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 });

describe('whatever is exported of an account, in whatever pieces', () => {
  it('each transfer is there at most once, and everything that was exported is there', () =>
    fc.assert(
      fc.property(truth, stretches, (lines, pieces) => {
        const account = emptyAccount();
        const told = new Set<StatementLine>();
        for (const [at, [from, count]] of pieces.entries()) {
          const first = from % lines.length;
          const piece = lines.slice(first, first + 1 + (count % lines.length));
          const opening = lines[first - 1]?.balance ?? 2_000;
          const command = statement(piece, { statementId: `sk${String(at)}`, opening });
          try {
            const context = { actor: ACCOUNTANT, today: TODAY };
            for (const event of bankAccount.decide(command, account, references, context))
              bankAccount.evolve(account, event);
            for (const line of piece) told.add(line);
          } catch (error) {
            // Two equal transfers under one reference, of which the piece shows the second alone.
            const isTwin = error instanceof Refusal && error.code === 'STATEMENT_LINE_CHANGED';
            const isKnown = error instanceof Refusal && error.code === 'STATEMENT_KNOWN';
            expect(isTwin || isKnown).toBe(true);
          }
        }
        const sum = [...account.lines.values()].reduce((total, { change }) => total + change, 0);
        const expected = [...told].reduce(
          (total, { direction, amount }) => total + (direction === 'in' ? amount : -amount),
          0,
        );
        expect([account.lines.size, sum]).toEqual([told.size, expected]);
      }),
    ));
});
