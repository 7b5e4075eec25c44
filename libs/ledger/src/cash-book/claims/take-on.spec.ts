import type { CarriedRequest } from '#contracts';
import {
  ADVANCE_REFERENCES,
  advanceRequested,
  approvedBy,
  evidence,
  outsider,
} from '../advances/given-advances.js';
import { COLLECTOR } from '../collections/given-collections.js';
import { specify } from '../../given.js';
import { cashBook } from '../cash-book.js';
import {
  ACCOUNTANT,
  CASHIER,
  decision,
  GIVER,
  HOLDER,
  KEY,
  numbered,
  opened,
  stateAfter,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { NEXT, nextOpened } from '../years/given-years.js';
import { goingOn, takenIn } from './given-claims.js';

const book = specify(cashBook, {
  references: ADVANCE_REFERENCES,
  context: { actor: CASHIER, today: '2027-01-10' },
});

const AS = numbered('KT', 2);
const from = { fromUnitId: 'hoanhmo', fromYear: 2026, passedOnAs: AS, passedOn: '2027-01-01' };

const advance = {
  ...{ advanceId: 'r1', holder: outsider, amount: 60, absentees: 20, settlements: 1 },
  ...{ voucher: numbered('PC', 1), paidOn: '2026-03-12', placeId: 'ket', dueOn: '2026-04-10' },
};
const topUp = goingOn({ requestId: 'b1', kind: 'topUp', amount: 15, advanceId: 'r1' });
const takeAdvances = {
  type: 'TakeOnAdvances' as const,
  data: { ...NEXT, ...from, advances: [advance], requests: [topUp] },
};
const advancesTaken = (
  advances = [advance],
  requests: CarriedRequest[] = [topUp],
): CashBookEvent => ({
  type: 'AdvancesTakenOn',
  data: { ...takenIn(1, AS), advances, requests },
});

const collection = {
  ...{ collectionId: 't1', collector: COLLECTOR, collectorKind: 'outsider' as const, amount: 30 },
  ...{ contributingUnitId: 'thonvang', collectedOn: '2026-12-28', dueOn: '2027-01-04' },
  ...{ voucher: numbered('KT', 1), earmark: 'maiam' },
};
const collectionsTaken = (serial = 1): CashBookEvent => ({
  type: 'CollectionsTakenOn',
  data: { ...takenIn(serial, AS), collections: [collection] },
});

const item = {
  ...{ itemId: 'l1', nature: 'unidentified' as const, amount: 50, placeId: 'nganhang' },
  ...{ occurredOn: '2026-12-03', voucher: numbered('BC', 1), externalReference: 'FT26' },
  hasSource: true,
};
const bank = [{ placeId: 'nganhang', amount: 50 }];
const refund = goingOn({
  ...{ requestId: 'h1', kind: 'refund', amount: 30, placeId: 'nganhang', itemId: 'l1' },
});
const strayTaken = (requests: CarriedRequest[] = []): CashBookEvent => ({
  type: 'StrayMoneyTakenOn',
  data: { ...takenIn(1, AS), of: 'receipt', items: [item], places: bank, requests },
});

describe('taking on what another book passed on', () => {
  it('is posted once, on the new book’s first day', () => {
    book.given(nextOpened).when(takeAdvances).then(advancesTaken());
    book
      .given(nextOpened, advancesTaken())
      .when(takeAdvances)
      .thenRefused('ALREADY_TAKEN_ON', { voucher: AS });
    book.given().when(takeAdvances).thenRefused('BOOK_NOT_OPEN', {});
  });

  it('at a handover it stands on the day of the handover', () => {
    const under = { passedOn: '2026-03-10', handoverId: 'bg1', fromUnitId: 'dongvan' };
    const day = { occurredOn: '2026-03-10', voucherDate: '2026-03-10', period: '2026-03' };
    book
      .given(opened)
      .when({
        type: 'TakeOnCollections',
        data: { ...KEY, ...from, ...under, collections: [collection] },
      })
      .then({
        type: 'CollectionsTakenOn',
        data: {
          ...{ voucher: numbered('KT', 1), ...day, fromUnitId: 'dongvan', fromYear: 2026 },
          ...{ passedOnAs: AS, handoverId: 'bg1', collections: [collection] },
        },
      });
  });

  it('gives an advance another id where this book has used its own, also in its top-ups', () => {
    const renamed = { ...advance, advanceId: 'r1n2', formerId: 'r1' };
    book
      .given(nextOpened, advanceRequested('r1', 5))
      .when(takeAdvances)
      .then(advancesTaken([renamed], [{ ...topUp, advanceId: 'r1n2' }]));
  });

  it('keeps the id of an advance that came from being asked for again', () =>
    book
      .given(nextOpened, advancesTaken())
      .when({
        type: 'RequestDisbursement',
        data: {
          ...{ ...NEXT, requestId: 'r1', placeId: 'ket', amount: 1, decision },
          validUntil: '2027-02-01',
        },
      })
      .thenRefused('REQUEST_EXISTS', { request: 'r1' }));
});

describe('settling what another book passed on', () => {
  const on = { ...NEXT, occurredOn: '2027-01-05' };
  const dated = (series: string, serial: number) => ({
    voucher: numbered(series, serial).replace('-26-', '-27-'),
    ...{ occurredOn: '2027-01-05', voucherDate: '2027-01-05', period: '2027-01' },
  });

  it('an advance is used here, as the next of its settlements', () =>
    book
      .given(nextOpened, advancesTaken())
      .when({
        type: 'SettleAdvance',
        data: { ...on, advanceId: 'r1', used: { amount: 40, evidence } },
      })
      .then({
        type: 'AdvanceUsed',
        data: {
          ...{ ...dated('KT', 2), advanceId: 'r1', settlement: 2, amount: 40, evidence },
          ...{ outstanding: 20, absentees: 20, settledBy: CASHIER },
        },
      }));

  it('not before it came into this book', () =>
    book
      .given(opened, {
        type: 'AdvancesTakenOn',
        data: {
          ...{ ...takenIn(1, AS), voucher: numbered('KT', 1), fromUnitId: 'dongvan' },
          ...{ occurredOn: '2026-03-10', voucherDate: '2026-03-10', period: '2026-03' },
          ...{ handoverId: 'bg1', advances: [{ ...advance, paidOn: '2026-02-02' }], requests: [] },
        },
      })
      .when({
        type: 'SettleAdvance',
        data: {
          ...{ ...KEY, occurredOn: '2026-03-09', advanceId: 'r1' },
          returned: { amount: 60, placeId: 'ket' },
        },
      })
      .thenRefused('SETTLEMENT_BEFORE_ADVANCE', { date: '2026-03-09', paid: '2026-03-10' }));

  it('takings come into the safe for the purpose of their giver', () =>
    book
      .given(nextOpened, collectionsTaken())
      .when({
        type: 'HandInCollections',
        data: {
          ...{ ...on, collector: COLLECTOR, placeId: 'ket', amount: 30 },
          lines: [{ collectionId: 't1', amount: 30 }],
        },
      })
      .then({
        type: 'CollectionsHandedIn',
        data: {
          ...{ ...dated('PT', 1), collector: COLLECTOR, placeId: 'ket', amount: 30 },
          lines: [{ collectionId: 't1', amount: 30, earmark: 'maiam', left: 0 }],
        },
      }));

  it('stray money becomes a gift of this year, and says when and how it had come', () =>
    book
      .given(nextOpened, strayTaken())
      .when({
        type: 'IdentifyStrayReceipt',
        data: {
          ...{ ...on, itemId: 'l1', contributingUnitId: 'thonvang' },
          giver: { kind: 'named', subject: GIVER },
        },
      })
      .then({
        type: 'StrayMoneyIdentified',
        data: {
          ...{ ...dated('KT', 2), itemId: 'l1', nature: 'unidentified', amount: 50 },
          ...{ giver: { kind: 'named', subject: GIVER }, contributingUnitId: 'thonvang' },
          ...{ receivedOn: '2026-12-03', receiptVoucher: numbered('BC', 1) },
          ...{ externalReference: 'FT26', identifiedBy: CASHIER },
        },
      }));

  it('a line of the bank that is known from before is not entered again', () =>
    book
      .given(nextOpened, strayTaken())
      .when({
        type: 'RecordDonation',
        data: {
          ...{ ...on, amount: 50, placeId: 'nganhang', contributingUnitId: 'thonvang' },
          ...{ giver: { kind: 'named', subject: GIVER }, externalReference: 'FT26' },
        },
      })
      .thenRefused('REFERENCE_ALREADY_ENTERED', {
        reference: 'FT26',
        voucher: numbered('BC', 1),
      }));

  it('a refund that came along holds its money back, and is paid here', () => {
    const taken = stateAfter(nextOpened, strayTaken([refund]));
    expect(taken.strayMoney.get('l1')).toMatchObject({ left: 50, reserved: 30 });
    expect(taken.places.get('nganhang')).toMatchObject({ reserved: 30 });
    book
      .given(nextOpened, strayTaken([refund]), approvedBy('h1', HOLDER))
      .when({ type: 'PayRefund', data: { ...on, requestId: 'h1' } })
      .then({
        type: 'StrayMoneyRefunded',
        data: {
          ...{ ...dated('UN', 1), requestId: 'h1', itemId: 'l1', nature: 'unidentified' },
          ...{ amount: 30, placeId: 'nganhang', paidBy: CASHIER },
        },
      });
  });

  it('a write-off that came along posts when it is signed', () => {
    const writeOff = goingOn({
      ...{ requestId: 'w1', kind: 'shortageWriteOff', amount: 7, itemId: 'k1', decision },
    });
    const taken: CashBookEvent = {
      type: 'StrayMoneyTakenOn',
      data: {
        ...{ ...takenIn(1, AS), of: 'shortage', places: [], requests: [writeOff] },
        items: [{ ...item, itemId: 'k1', nature: 'shortage', amount: 7, placeId: 'ket' }],
      },
    };
    book
      .given(nextOpened, taken)
      .when({ type: 'ApproveRequest', data: { ...NEXT, requestId: 'w1' } }, { actor: HOLDER })
      .then(
        {
          type: 'RequestApproved',
          data: {
            ...{ requestId: 'w1', approvedBy: HOLDER, capacity: 'accountHolder' },
            ...{ delegated: false, complete: true },
          },
        },
        {
          type: 'ShortageWrittenOff',
          data: {
            ...{ ...dated('KT', 2), occurredOn: '2027-01-10', voucherDate: '2027-01-10' },
            ...{ requestId: 'w1', itemId: 'k1', amount: 7, decision },
          },
        },
      );
  });

  it('is told to be here, and is settled by somebody else than its holder', () =>
    book
      .given(
        nextOpened,
        advancesTaken([{ ...advance, holder: { kind: 'staff', person: ACCOUNTANT } as never }]),
      )
      .when(
        {
          type: 'SettleAdvance',
          data: { ...on, advanceId: 'r1', returned: { amount: 60, placeId: 'ket' } },
        },
        { actor: ACCOUNTANT },
      )
      .thenRefused('SETTLER_IS_HOLDER', {}));
});
