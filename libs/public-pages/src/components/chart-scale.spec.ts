import fc from 'fast-check';
import { chartScale } from './chart-scale.js';

const monthOf = (received: number, given: number) => ({
  month: '2026-01',
  received,
  earmarked: 0,
  given,
  withheld: false,
});

describe('the scale of a chart', () => {
  it('has round lines in both directions, zero among them', () => {
    const { ticks } = chartScale([monthOf(1_625_000_000, 1_340_000_000)]);
    expect(ticks).toEqual([-1e9, -5e8, 0, 5e8, 1e9, 1.5e9]);
  });

  it('draws every amount within the picture, more above less', () => {
    const amounts = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, amounts), { maxLength: 12 }), (pairs) => {
        const months = pairs.map(([received, given]) => monthOf(received, given));
        const { ticks, y } = chartScale(months);
        const highest = Math.max(0, ...months.map((month) => month.received));
        const lowest = -Math.max(0, ...months.map((month) => month.given));
        expect(y(highest)).toBeLessThanOrEqual(y(0));
        expect(y(0)).toBeLessThanOrEqual(y(lowest));
        for (const amount of [highest, lowest, 0, ...ticks]) {
          expect(y(amount)).toBeGreaterThanOrEqual(8 - 1e-9);
          expect(y(amount)).toBeLessThanOrEqual(91 + 1e-9);
        }
        expect(ticks.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
