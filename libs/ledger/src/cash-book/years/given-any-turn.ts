import fc from 'fast-check';
import { decision, GIVER, KEY } from '../given-book.js';
import type { CashBookCommand } from '../messages.js';
import { SEAL } from '../stray-money/given-stray.js';
import { NEXT, report } from './given-years.js';

const key = fc.constantFrom(KEY, KEY, NEXT);
const amount = fc.integer({ min: 1, max: 60 });
const earmark = fc.constantFrom(undefined, 'maiam');
const requestId = fc.constantFrom('r1', 'r2', 'r3');
const validUntil = '2027-06-30';
const dayIn = ({ year }: { readonly year: number }) =>
  year === 2026 ? '2026-12-20' : '2027-02-10';

const itemId = fc.constantFrom('l1', 'l2');
const refundId = fc.constantFrom('h1', 'h2');
const lastDayIn = ({ year }: { readonly year: number }) =>
  year === 2026 ? '2026-12-31' : '2027-02-10';
const datesIn = (book: { readonly year: number }) => ({
  occurredOn: lastDayIn(book),
  voucherDate: '2027-02-10',
});

/** Money that is not the book's own comes in, is known to be a gift, or goes back. */
const strayStep: fc.Arbitrary<CashBookCommand> = fc.oneof(
  fc
    .record({ key, itemId, amount, placeId: fc.constantFrom('ket', 'nganhang') })
    .map(({ key: book, ...came }) => ({
      type: 'RecordStrayReceipt' as const,
      data: {
        ...{ ...book, ...came, ...datesIn(book), occurredOn: dayIn(book) },
        ...{ nature: 'misdirected' as const, sourceAccount: SEAL },
      },
    })),
  fc.record({ key, itemId, earmark }).map(({ key: book, ...known }) => ({
    type: 'IdentifyStrayReceipt' as const,
    data: {
      ...{ ...book, ...known, ...datesIn(book), contributingUnitId: 'thonvang' },
      giver: { kind: 'named' as const, subject: GIVER },
    },
  })),
  fc.record({ key, itemId, amount, requestId: refundId }).map(({ key: book, ...asked }) => ({
    type: 'RequestRefund' as const,
    data: { ...book, ...asked, placeId: 'ket', decision, validUntil },
  })),
  fc.record({ key, requestId: refundId }).map(({ key: book, requestId: id }) => ({
    type: 'ApproveRequest' as const,
    data: { ...book, requestId: id },
  })),
  fc.record({ key, requestId: refundId }).map(({ key: book, requestId: id }) => ({
    type: 'PayRefund' as const,
    data: { ...book, ...datesIn(book), requestId: id },
  })),
);

/** Any step at the turn of a year, in the books of both; most are nonsense. */
export const anyTurnCommand: fc.Arbitrary<CashBookCommand> = fc.oneof(
  { weight: 6, arbitrary: strayStep },
  {
    weight: 4,
    arbitrary: fc.record({ key, amount, earmark }).map(({ key: book, ...gift }) => ({
      type: 'RecordDonation' as const,
      data: {
        ...book,
        ...gift,
        occurredOn: dayIn(book),
        voucherDate: '2027-02-10',
        placeId: 'ket',
        giver: { kind: 'named' as const, subject: GIVER },
        contributingUnitId: 'thonvang',
      },
    })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ key, amount, earmark, requestId }).map(({ key: book, ...asked }) => ({
      type: 'RequestDisbursement' as const,
      data: { ...book, ...asked, placeId: 'ket', decision, validUntil },
    })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ key, requestId }).map(({ key: book, requestId: id }) => ({
      type: 'ApproveRequest' as const,
      data: { ...book, requestId: id },
    })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ key, requestId }).map(({ key: book, requestId: id }) => ({
      type: 'PayDisbursement' as const,
      data: { ...book, requestId: id, occurredOn: '2027-02-10' },
    })),
  },
  { weight: 3, arbitrary: fc.constant({ type: 'CarryForward' as const, data: KEY }) },
  fc.record({ amount }).map(({ amount: back }) => ({
    type: 'CarryBack' as const,
    data: { ...NEXT, places: [{ placeId: 'ket', amount: back }], earmarks: [] },
  })),
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 12 }).map((month) => ({
      type: 'ClosePeriod' as const,
      data: { ...KEY, period: `2026-${String(month).padStart(2, '0')}` },
    })),
  },
  fc.constant({ type: 'SubmitAnnualReport' as const, data: { ...KEY, report } }),
);
