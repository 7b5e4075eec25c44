import fc from 'fast-check';
import { anyMonths } from '../test/any-months.js';
import { chartMonthsOf, monthsUntil, yearSumOf, yearsOf } from './year-sum.js';

describe('the sum of a year', () => {
  it('adds up whatever the figures are', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const { opening, left, ...sum } = yearSumOf(months, '2026');
        const came = sum.received + sum.earmarked + sum.otherIn;
        expect(opening + came - sum.given - sum.otherOut).toBe(left);
      }),
    );
  });

  it('begins a year with what the year before left, but for balances entered in between', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const next = yearSumOf(months, '2026');
        expect(next.opening - next.openedInYear).toBe(yearSumOf(months, '2025').left);
      }),
    );
  });

  it('takes no notice of later years', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const known = months.filter((month) => month.month < '2027');
        expect(yearSumOf(months, '2026')).toEqual(yearSumOf(known, '2026'));
      }),
    );
  });
});

describe('the months of a chart', () => {
  it('are all there from January on, and hold what the year holds', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const fund = {
          code: 'X',
          name: 'X',
          label: 'Quỹ',
          disclosure: 'sums' as const,
          openedOn: '2020-01-01',
          closedOn: null,
          months,
        };
        const shown = chartMonthsOf([fund, fund], '2026-12');
        expect(shown.map((month) => month.month)).toEqual(monthsUntil('2026-12'));
        const year = yearSumOf([...months, ...months], '2026');
        for (const part of ['received', 'earmarked', 'given'] as const) {
          expect(shown.reduce((sum, month) => sum + month[part], 0)).toBe(year[part]);
        }
      }),
    );
  });

  it('lists the years of a book, latest first', () => {
    const money = { opened: 0, received: 0, earmarked: 0, given: 0, otherIn: 0, otherOut: 0 };
    const month = { ...money, receipts: 0, payments: 0 };
    const months = ['2024-03', '2026-01', '2024-12'].map((name) => ({
      ...month,
      month: name,
      withheld: false,
    }));
    expect(yearsOf(months)).toEqual(['2026', '2024']);
  });
});
