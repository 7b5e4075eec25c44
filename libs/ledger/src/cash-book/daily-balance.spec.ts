import fc from 'fast-check';
import { emptyBalance, lowestFrom, post } from './daily-balance.js';

const day = fc.integer({ min: 1, max: 28 }).map((d) => `2026-03-${String(d).padStart(2, '0')}`);
const entries = fc.array(fc.tuple(day, fc.integer({ min: -1_000, max: 1_000 })), { maxLength: 40 });

describe('the balance of a slice over time', () => {
  it('knows the lowest balance at the end of any later day, in whatever order entries came', () => {
    fc.assert(
      fc.property(entries, day, (posted, from) => {
        const balance = emptyBalance();
        for (const [on, delta] of posted) post(balance, on, delta);
        const endOf = (last: string) =>
          posted.reduce((sum, [on, delta]) => (on <= last ? sum + delta : sum), 0);
        const days = Array.from(
          { length: 28 },
          (_, at) => `2026-03-${String(at + 1).padStart(2, '0')}`,
        );
        const lowest = Math.min(...days.filter((d) => d >= from).map(endOf));
        expect(lowestFrom(balance, from)).toBe(lowest);
        expect(balance.total).toBe(endOf('2026-03-28'));
      }),
    );
  });
});
