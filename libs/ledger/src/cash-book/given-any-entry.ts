import fc from 'fast-check';
import { GIVER, KEY, decision } from './given-book.js';
import type { CashBookCommand } from './messages.js';

const amount = fc.integer({ min: 1, max: 90 });
const placeId = fc.constantFrom('ket', 'nganhang');
const earmark = fc.constantFrom(undefined, undefined, 'maiam');
const requestId = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5');
const transferId = fc.constantFrom('t1', 't2');
const day = fc
  .tuple(fc.constantFrom('01', '02', '03'), fc.integer({ min: 6, max: 28 }))
  .map(([month, date]) => `2026-${month}-${String(date).padStart(2, '0')}`);
const gone = fc.record({
  occurredOn: fc.oneof(day, fc.constantFrom('2026-03-16', '2026-03-20')),
  voucherDate: fc.constantFrom(undefined, '2026-03-16', '2026-03-20'),
});
const dates = fc.record({
  occurredOn: day,
  voucherDate: fc.constantFrom(undefined, '2026-03-16'),
});
const voucher = fc
  .tuple(fc.constantFrom('PT', 'BC', 'PC', 'UN', 'BN', 'KT'), fc.integer({ min: 1, max: 5 }))
  .map(([series, serial]) => `${series}-QN_HM-PNBC-26-00000${String(serial)}`);

const donation = fc.record({ dates, amount, placeId, earmark }).map(({ dates: when, ...gift }) => ({
  type: 'RecordDonation' as const,
  data: {
    ...KEY,
    ...when,
    ...gift,
    giver: { kind: 'named' as const, subject: GIVER },
    contributingUnitId: 'thonvang',
  },
}));
const collectionId = fc.constantFrom('thu1', 'thu2', 'thu3');
const collection = fc
  .record({ dates, amount, earmark, collectionId })
  .map(({ dates: when, ...taken }) => ({
    type: 'RecordCollection' as const,
    data: {
      ...{ ...KEY, ...when, ...taken, collector: { kind: 'outsider' as const, subject: GIVER } },
      ...{ giver: { kind: 'anonymous' as const }, contributingUnitId: 'thonvang' },
    },
  }));
const handIn = fc
  .record({ gone, amount, placeId, collectionId })
  .map(({ gone: when, ...taken }) => ({
    type: 'HandInCollections' as const,
    data: {
      ...{ ...KEY, ...when, collector: GIVER, placeId: taken.placeId, amount: taken.amount },
      lines: [{ collectionId: taken.collectionId, amount: taken.amount }],
    },
  }));
const wish = fc
  .record({ requestId, amount, placeId, earmark })
  .map((wanted) => ({ ...KEY, ...wanted, decision, validUntil: '2026-04-15' }));

const often = <T>(arbitrary: fc.Arbitrary<T>) => ({ weight: 5, arbitrary });

/** Any step of a book's simple life; most are nonsense. */
export const anyEntryCommand: fc.Arbitrary<CashBookCommand> = fc.oneof(
  { weight: 8, arbitrary: donation },
  { weight: 2, arbitrary: collection },
  { weight: 2, arbitrary: handIn },
  often(wish.map((data) => ({ type: 'RequestDisbursement' as const, data }))),
  often(
    wish.map((data) => ({
      type: 'RequestRemittance' as const,
      data: { ...data, toUnitId: 'tinh' },
    })),
  ),
  often(
    requestId.map((id) => ({ type: 'ApproveRequest' as const, data: { ...KEY, requestId: id } })),
  ),
  requestId.map((id) => ({ type: 'RejectRequest' as const, data: { ...KEY, requestId: id } })),
  requestId.map((id) => ({ type: 'ExpireRequest' as const, data: { ...KEY, requestId: id } })),
  often(
    fc
      .record({ requestId, gone, amount: fc.option(amount, { nil: undefined }) })
      .map(({ gone: when, ...pay }) => ({
        type: 'PayDisbursement' as const,
        data: { ...KEY, ...when, ...pay },
      })),
  ),
  often(
    fc.record({ requestId, gone }).map((send) => ({
      type: 'SendRemittance' as const,
      data: { ...KEY, ...send.gone, requestId: send.requestId },
    })),
  ),
  often(
    requestId.map((remittanceId) => ({
      type: 'ReturnRemittance' as const,
      data: { ...KEY, remittanceId, toUnitId: 'tinh', returnedOn: '2026-03-16' },
    })),
  ),
  fc
    .record({ transferId, amount, placeId, toPlaceId: placeId, gone })
    .map(({ gone: when, ...send }) => ({
      type: 'SendTransfer' as const,
      data: { ...KEY, ...when, ...send },
    })),
  fc.record({ transferId, gone }).map((arrive) => ({
    type: 'ConfirmTransfer' as const,
    data: { ...KEY, ...arrive.gone, transferId: arrive.transferId },
  })),
  fc
    .record({ requestId, voucher, correctedAmount: fc.integer({ min: 0, max: 150 }) })
    .map((put) => ({
      type: 'RequestCorrection' as const,
      data: { ...KEY, ...put, correction: 'adjust' as const, validUntil: '2026-05-15' },
    })),
  fc.record({ requestId, voucher }).map((put) => ({
    type: 'RequestCorrection' as const,
    data: { ...KEY, ...put, correction: 'void' as const, validUntil: '2026-05-15' },
  })),
  fc
    .constantFrom('2026-01', '2026-02', '2026-03')
    .map((period) => ({ type: 'ClosePeriod' as const, data: { ...KEY, period } })),
);
