import fc from 'fast-check';
import { coverageAt } from './coverage.js';
import { instalmentsThrough, type Schedule } from './schedule.js';

const monthly: Schedule = {
  cadence: 'monthly',
  from: '2026-01-01',
  midMonth: 'wholeMonth',
  rates: [{ fromMonth: '2026-01', amount: 500_000 }],
};
const total = (schedule: Schedule, through: string) =>
  instalmentsThrough(schedule, through).reduce((sum, { amount }) => sum + amount, 0);

describe('what a commitment makes due', () => {
  it('is 53 times 500,000 for a fixed term: 26.5 million', () => {
    const fixed = { ...monthly, until: '2030-05-31' };
    expect(instalmentsThrough(fixed, '2040-12')).toHaveLength(53);
    expect(total(fixed, '2040-12')).toBe(26_500_000);
  });

  it('is 17 quarters of 1.5 million', () => {
    const rates = [{ fromMonth: '2022-01', amount: 1_500_000 }];
    const quarterly = { ...monthly, cadence: 'quarterly', from: '2022-01-01', rates } as const;
    const ended = { ...quarterly, until: '2026-03-31' };
    expect(instalmentsThrough(ended, '2030-12')).toHaveLength(17);
    expect(total(ended, '2030-12')).toBe(25_500_000);
  });

  it('goes from 500,000 to a million in 2025, and keeps what was due before', () => {
    const rates = [
      { fromMonth: '2024-11', amount: 500_000 },
      { fromMonth: '2025-01', amount: 1_000_000 },
    ];
    expect(instalmentsThrough({ ...monthly, from: '2024-11-01', rates }, '2025-02')).toEqual([
      { month: '2024-11', amount: 500_000 },
      { month: '2024-12', amount: 500_000 },
      { month: '2025-01', amount: 1_000_000 },
      { month: '2025-02', amount: 1_000_000 },
    ]);
  });

  it('follows the policy of the commitment where it starts in mid-month', () => {
    const from = '2026-01-22';
    const first = (midMonth: Schedule['midMonth']) =>
      instalmentsThrough({ ...monthly, from, midMonth }, '2026-02')[0];
    expect(first('wholeMonth')).toEqual({ month: '2026-01', amount: 500_000 });
    expect(first('fromNext')).toEqual({ month: '2026-02', amount: 500_000 });
    expect(first('byDays')).toEqual({ month: '2026-01', amount: 161_290 });
  });

  it('is once, once a year, or nothing at all', () => {
    expect(instalmentsThrough({ ...monthly, cadence: 'once' }, '2030-01')).toHaveLength(1);
    expect(instalmentsThrough({ ...monthly, cadence: 'yearly' }, '2030-01')).toHaveLength(5);
    expect(instalmentsThrough({ ...monthly, cadence: 'irregular' }, '2030-01')).toEqual([]);
  });
});

describe('what was received of it', () => {
  it('fills the oldest months, and says which are not received yet', () =>
    expect(coverageAt(monthly, [{ amount: 1_200_000 }], '2026-04')).toEqual({
      ...{ due: 4, covered: 2, notReceived: ['2026-03', '2026-04'], missing: 800_000, ahead: [] },
      next: { month: '2026-03', amount: 300_000 },
    }));

  it('fills the months that it was named for, also later ones', () => {
    const months = { from: '2026-05', to: '2026-06' };
    expect(coverageAt(monthly, [{ amount: 1_000_000, months }], '2026-04')).toMatchObject({
      ...{ covered: 0, ahead: ['2026-05', '2026-06'], missing: 2_000_000 },
      next: { month: '2026-01', amount: 500_000 },
    });
  });

  it('never fills more than came in', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3_000_000 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (amounts, month) => {
          const name = `2026-${String(month).padStart(2, '0')}`;
          const received = amounts.map((amount) => ({ amount }));
          const { missing, ahead, due } = coverageAt(monthly, received, name);
          const sum = amounts.reduce((a, b) => a + b, 0);
          expect(due * 500_000 - missing).toBe(Math.min(sum, due * 500_000));
          expect(ahead.length).toBe(Math.max(0, Math.floor(sum / 500_000) - due));
        },
      ),
    ));
});
