import fc from 'fast-check';
import { evidence } from '../advances/given-advances.js';
import { COLLECTOR } from '../collections/given-collections.js';
import { decision, GIVER, KEY, OUTSIDER } from '../given-book.js';
import { STOREKEEPER } from '../goods/given-goods.js';
import type { CashBookCommand } from '../messages.js';
import { SEAL } from '../stray-money/given-stray.js';
import { NEXT, report } from './given-years.js';

/** For the property of the turn of a year: steps in the books of 2026 and of 2027. */
const key = fc.constantFrom(KEY, KEY, NEXT);
const amount = fc.integer({ min: 1, max: 60 });
const part = fc.integer({ min: 1, max: 20 });
const earmark = fc.constantFrom(undefined, 'maiam');
const requestId = fc.constantFrom('r1', 'r2', 'r3');
const validUntil = '2027-06-30';
const dayIn = ({ year }: { readonly year: number }) =>
  year === 2026 ? '2026-12-20' : '2027-02-10';

const itemId = fc.constantFrom('l1', 'l2');
const refundId = fc.constant('h1');
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
  fc.record({ key, itemId, amount: part, requestId: refundId }).map(({ key: book, ...asked }) => ({
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

const outsider = { kind: 'outside' as const, person: OUTSIDER };
const advanceId = fc.constantFrom('a1', 'a1', 'a2');

/** Money goes into somebody's hands, and is used, topped up or returned, in whichever book it is. */
const advanceStep: fc.Arbitrary<CashBookCommand> = fc.oneof(
  fc
    .record({ key, amount: part, requestId: advanceId, earmark })
    .map(({ key: book, ...asked }) => ({
      type: 'RequestAdvance' as const,
      data: {
        ...{ ...book, ...asked, placeId: 'ket', decision, validUntil },
        ...{ holder: outsider, dueOn: '2027-03-31' },
      },
    })),
  fc
    .record({ key, requestId: fc.constantFrom('a1', 'a1', 'a2', 'b1') })
    .map(({ key: book, ...asked }) => ({
      type: 'ApproveRequest' as const,
      data: { ...book, ...asked },
    })),
  fc.record({ key, requestId: advanceId }).map(({ key: book, ...asked }) => ({
    type: 'PayAdvance' as const,
    data: { ...book, ...asked, ...datesIn(book) },
  })),
  fc.record({ key, amount: part, advanceId }).map(({ key: book, ...asked }) => ({
    type: 'RequestTopUp' as const,
    data: { ...book, ...asked, requestId: 'b1', placeId: 'ket', decision, validUntil },
  })),
  fc
    .record({ key, amount: part, advanceId, how: fc.constantFrom('used', 'toppedUp', 'returned') })
    .map(({ key: book, amount: sum, how, advanceId: id }) => ({
      type: 'SettleAdvance' as const,
      data: {
        ...{ ...book, ...datesIn(book), advanceId: id },
        ...(how === 'returned'
          ? { returned: { amount: sum, placeId: 'ket' } }
          : { used: { amount: sum, evidence } }),
        ...(how === 'toppedUp' && { topUpRequestId: 'b1' }),
      },
    })),
);

const collectionId = fc.constantFrom('t1', 't2');

/** A collector takes gifts along, and hands in what is owed. */
const collectionStep: fc.Arbitrary<CashBookCommand> = fc.oneof(
  fc.record({ key, amount, collectionId, earmark }).map(({ key: book, ...taken }) => ({
    type: 'RecordCollection' as const,
    data: {
      ...{ ...book, ...taken, ...datesIn(book), contributingUnitId: 'thonvang' },
      collector: { kind: 'outsider' as const, subject: COLLECTOR },
      giver: { kind: 'named' as const, subject: GIVER },
    },
  })),
  fc.record({ key, amount, collectionId }).map(({ key: book, amount: sum, ...of }) => ({
    type: 'HandInCollections' as const,
    data: {
      ...{ ...book, ...datesIn(book), collector: COLLECTOR, placeId: 'ket' },
      ...{ amount: sum, lines: [{ ...of, amount: sum }] },
    },
  })),
);

const shortageId = fc.constantFrom('k1', 'k2');
const writeOffId = fc.constantFrom('w1', 'w2');

/** A note in the safe is no money, and is made good or written off. */
const shortageStep: fc.Arbitrary<CashBookCommand> = fc.oneof(
  fc
    .record({ key, amount: part, itemId: shortageId, earmark })
    .map(({ key: book, ...missing }) => ({
      type: 'RecordCounterfeit' as const,
      data: { ...book, ...missing, ...datesIn(book), placeId: 'ket', minutes: decision },
    })),
  fc.record({ key, amount: part, itemId: shortageId }).map(({ key: book, ...repaid }) => ({
    type: 'RepayShortage' as const,
    data: { ...book, ...repaid, ...datesIn(book) },
  })),
  fc
    .record({ key, amount: part, itemId: shortageId, requestId: writeOffId })
    .map(({ key: book, ...asked }) => ({
      type: 'RequestShortageWriteOff' as const,
      data: { ...book, ...asked, decision, validUntil },
    })),
  fc.record({ key, requestId: writeOffId }).map(({ key: book, ...asked }) => ({
    type: 'ApproveRequest' as const,
    data: { ...book, ...asked },
  })),
);

/** Any step of one of the two books; most are nonsense. */
export const anyStepOfYears: fc.Arbitrary<CashBookCommand> = fc.oneof(
  { weight: 16, arbitrary: advanceStep },
  { weight: 4, arbitrary: collectionStep },
  { weight: 4, arbitrary: shortageStep },
  { weight: 12, arbitrary: strayStep },
  {
    weight: 8,
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
    arbitrary: fc
      .record({ key, amount: part, earmark, requestId })
      .map(({ key: book, ...asked }) => ({
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
  {
    weight: 3,
    arbitrary: fc.constant({
      type: 'CarryForward' as const,
      data: { ...KEY, storekeeperId: STOREKEEPER },
    }),
  },
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
