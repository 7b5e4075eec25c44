import fc from 'fast-check';
import { GIVER, KEY } from '../given-book.js';
import type { CashBookCommand } from '../messages.js';
import { ANOTHER, COLLECTOR } from './given-collections.js';

const collectionId = fc.constantFrom('t1', 't2', 't3', 't4');
const requestId = fc.constantFrom('r1', 'r2', 'r3');
const who = fc.constantFrom(COLLECTOR, COLLECTOR, ANOTHER);
const amount = fc.integer({ min: 1, max: 60 });
const day = fc.constantFrom('2026-03-09', '2026-03-10', '2026-03-12', '2026-03-16');
const leaf = fc.constantFrom(undefined, undefined, 1, 2, 3, 9, 11);

/** Any step on what collectors take and hand in; most are nonsense. */
export const anyCollectionCommand: fc.Arbitrary<CashBookCommand> = fc.oneof(
  fc
    .record({ collectionId, who, amount, occurredOn: day, leaf })
    .map(({ who: subject, leaf: serial, ...taken }) => ({
      type: 'RecordCollection' as const,
      data: {
        ...{ ...KEY, ...taken, collector: { kind: 'outsider' as const, subject } },
        ...{ voucherDate: '2026-03-16', giver: { kind: 'named' as const, subject: GIVER } },
        ...{ contributingUnitId: 'thonvang', earmark: taken.amount % 3 ? 'maiam' : undefined },
        ...(serial !== undefined && { receipt: { bookId: 'q1', serial } }),
      },
    })),
  fc
    .record({
      who,
      lines: fc.array(fc.tuple(collectionId, amount), { minLength: 1, maxLength: 3 }),
    })
    .map(({ who: collector, lines }) => ({
      type: 'HandInCollections' as const,
      data: {
        ...{ ...KEY, occurredOn: '2026-03-16', collector, placeId: 'ket' },
        amount: lines.reduce((sum, [, part]) => sum + part, 0),
        lines: lines.map(([id, part]) => ({ collectionId: id, amount: part })),
      },
    })),
  fc
    .record({
      requestId,
      serial: fc.integer({ min: 1, max: 6 }),
      to: fc.integer({ min: 0, max: 80 }),
    })
    .map(({ serial, to, ...wanted }) => ({
      type: 'RequestCorrection' as const,
      data: {
        ...{ ...KEY, ...wanted, correction: 'adjust' as const, correctedAmount: to },
        ...{ voucher: `KT-QN_HM-PNBC-26-00000${String(serial)}`, validUntil: '2026-05-15' },
      },
    })),
  requestId.map((id) => ({ type: 'ApproveRequest' as const, data: { ...KEY, requestId: id } })),
);
