import fc from 'fast-check';
import { byLargestRemainder } from '../../organisation/allocation.js';
import { splitBook } from './split-book.js';

const HEIRS = ['xaa', 'xab', 'xac'];
const CHILDREN = ['te1', 'te2', 'te3'];

const money = fc.integer({ min: 0, max: 10_000 });
const book = fc.record({
  children: fc.array(money, { minLength: 3, maxLength: 3 }),
  general: money,
  inSafe: fc.double({ min: 0, max: 1, noNaN: true }),
  takenBy: fc.array(fc.constantFrom(...HEIRS), { minLength: 3, maxLength: 3 }),
  cuts: fc.tuple(fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 1, max: 4_000 })),
});

const sum = (amounts: Iterable<number>): number => [...amounts].reduce((all, one) => all + one, 0);

describe('dividing a book with children’s money in it', () => {
  it('loses no đồng, leaves each child whole with one heir, and balances for every heir', () => {
    fc.assert(
      fc.property(book, ({ children, general, inSafe, takenBy, cuts: [a, b] }) => {
        const earmarks = new Map([
          ['', general],
          ...children.map((amount, at) => [CHILDREN[at] ?? '', amount] as const),
        ]);
        const held = sum(earmarks.values());
        const safe = Math.floor(held * inSafe);
        const places = new Map([
          ['ket', safe],
          ['nganhang', held - safe],
        ]);
        const heirs = [a, b, 10_000 - a - b].map((share, at) => ({ code: HEIRS[at] ?? '', share }));
        const parts = splitBook({ places, earmarks }, (amount, earmark) => {
          const child = CHILDREN.indexOf(earmark);
          if (child >= 0) return [[takenBy[child] ?? '', amount]];
          return byLargestRemainder(amount, heirs).map(
            ({ part, amount: own }) => [part.code, own] as const,
          );
        });
        for (const part of parts)
          expect(sum(part.places.values())).toBe(sum(part.earmarks.values()));
        expect(sum(parts.flatMap((part) => [...part.places.values()]))).toBe(held);
        children.forEach((amount, at) => {
          const child = CHILDREN[at] ?? '';
          const holders = parts.filter(({ earmarks: own }) => own.has(child));
          expect(holders.map(({ unitId, earmarks: own }) => [unitId, own.get(child)])).toEqual(
            amount === 0 ? [] : [[takenBy[at], amount]],
          );
        });
      }),
    );
  });
});
