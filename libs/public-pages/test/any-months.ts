import fc from 'fast-check';
import type { FundMonth } from '../src/index.js';

const amount = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });

/** Any months of any years, in any order and number. */
export const anyMonths: fc.Arbitrary<FundMonth[]> = fc.array(
  fc.record({
    month: fc
      .tuple(fc.integer({ min: 2020, max: 2027 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    opened: amount,
    received: amount,
    earmarked: amount,
    given: amount,
    otherIn: amount,
    otherOut: amount,
    receipts: fc.nat(1000),
    payments: fc.nat(1000),
    withheld: fc.boolean(),
  }),
  { maxLength: 60 },
);
