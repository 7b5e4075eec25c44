import {
  advancePaid,
  advanceRequested,
  approvedBy,
  evidence,
  outsider,
  topUpRequested,
} from '../advances/given-advances.js';
import { goingOn, passedIn, stillValid, takingOnAfter } from '../claims/given-claims.js';
import { collected, COLLECTOR, handedIn, handIn } from '../collections/given-collections.js';
import {
  ACCOUNTANT,
  book,
  CASHIER,
  donated,
  GIVER,
  KEY,
  numbered,
  opened,
  posting,
  stateAfter,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { STRAY } from '../movement.js';
import { found, refundRequested, strayReceived } from '../stray-money/given-stray.js';
import { beside, carried, monthsClosed, NEW_YEAR, report } from './given-years.js';

const carry = { type: 'CarryForward', data: KEY } as const;

/** A hundred was in the safe; sixty of it are in somebody's hands since 12 March. */
const advance = [
  opened,
  donated(1, 100, '2026-03-02'),
  advanceRequested('r1', 60),
  approvedBy('r1'),
  advancePaid('r1', 60),
];
const passedAdvance = {
  ...{ advanceId: 'r1', holder: outsider, amount: 60, absentees: 0, earmark: undefined },
  ...{ voucher: numbered('PC', 1), paidOn: '2026-03-12', placeId: 'ket', dueOn: '2026-04-10' },
  settlements: 0,
};
const advancePassed = (serial: number): CashBookEvent => ({
  type: 'AdvancesPassedOn',
  data: { ...passedIn(serial), advances: [passedAdvance], requests: [] },
});

const passedCollection = (amount: number) => ({
  ...{ collectionId: 't1', collector: COLLECTOR, collectorKind: 'outsider' as const, amount },
  ...{ contributingUnitId: 'thonvang', collectedOn: '2026-03-10', dueOn: '2026-03-17' },
  voucher: numbered('KT', 1),
});
const collectionPassed = (serial: number, amount: number): CashBookEvent => ({
  type: 'CollectionsPassedOn',
  data: { ...passedIn(serial), collections: [passedCollection(amount)] },
});

/** Fifty came onto the account, and nobody knows from whom. */
const stray = strayReceived('l1', 50, '2026-03-02', { externalReference: 'FT26' });
const passedStray = {
  ...{ itemId: 'l1', nature: 'unidentified' as const, amount: 50, placeId: 'nganhang' },
  ...{ occurredOn: '2026-03-02', voucher: numbered('BC', 1), externalReference: 'FT26' },
  hasSource: false,
};
const bank = [{ placeId: 'nganhang', amount: 50 }];
const strayPassed = (serial: number): CashBookEvent => ({
  type: 'StrayMoneyPassedOn',
  data: {
    ...{ ...passedIn(serial), of: 'receipt', items: [passedStray] },
    ...{ places: bank, toPlaces: bank, requests: [] },
  },
});

const shortage = [opened, donated(1, 100, '2026-03-02'), found('shortage', 'k1', 7)];
const shortagePassed = (serial: number): CashBookEvent => ({
  type: 'StrayMoneyPassedOn',
  data: {
    ...{ ...passedIn(serial), of: 'shortage', places: [], toPlaces: [], requests: [] },
    items: [
      {
        ...{ itemId: 'k1', nature: 'shortage', amount: 7, placeId: 'ket', hasSource: false },
        ...{ occurredOn: '2026-03-05', voucher: numbered('PC', 1) },
      },
    ],
  },
});

describe('carrying forward what is owed to a book, and money that is not its own', () => {
  it('takes an open advance along as it stands: holder, day, what is left of it', () =>
    book
      .given(...advance)
      .when(carry, NEW_YEAR)
      .then(carried(1, { ket: 40 }), advancePassed(2)));

  it('takes along what absentees on a signing list did not take', () => {
    const used: CashBookEvent = {
      type: 'AdvanceUsed',
      data: {
        ...posting('KT', 1, '2026-03-15'),
        ...{ advanceId: 'r1', settlement: 1, amount: 40, outstanding: 20, absentees: 20 },
        ...{ evidence, settledBy: ACCOUNTANT },
      },
    };
    const left = { ...passedAdvance, amount: 20, absentees: 20, settlements: 1 };
    book
      .given(...advance, used, carried(2, { ket: 40 }))
      .when(carry, NEW_YEAR)
      .then({
        type: 'AdvancesPassedOn',
        data: { ...passedIn(3), advances: [left], requests: [] },
      });
  });

  it('takes a top-up that is asked for along with its advance, its money with the balances', () => {
    const topUp = { requestId: 'b1', kind: 'topUp' as const, amount: 15, advanceId: 'r1' };
    book
      .given(...advance, stillValid(topUpRequested('b1', 15)))
      .when(carry, NEW_YEAR)
      .then(carried(1, { ket: 40 }), {
        type: 'AdvancesPassedOn',
        data: {
          ...{ ...passedIn(2), advances: [passedAdvance] },
          requests: [goingOn({ ...topUp, requestedOn: '2026-03-13' })],
        },
      });
  });

  it('takes along the request for an advance that is not paid yet', () => {
    const asked = {
      ...{ requestId: 'r1', kind: 'advance' as const, amount: 60 },
      ...{ holder: outsider, dueOn: '2026-04-10' },
    };
    book
      .given(opened, donated(1, 100, '2026-03-02'), stillValid(advanceRequested('r1', 60)))
      .when(carry, NEW_YEAR)
      .then(carried(1, { ket: 100 }, [goingOn(asked)]));
  });

  it('waits for the request to top up an advance that is settled', () => {
    const returned: CashBookEvent = {
      type: 'AdvanceReturned',
      data: {
        ...posting('PT', 2, '2026-03-15'),
        ...{ advanceId: 'r1', settlement: 1, amount: 60, outstanding: 0, absentees: 0 },
        ...{ placeId: 'ket', settledBy: ACCOUNTANT },
      },
    };
    book
      .given(...advance, stillValid(topUpRequested('b1', 15)), returned)
      .when(carry, NEW_YEAR)
      .thenRefused('REQUESTS_OPEN', { request: 'b1' });
  });

  it('takes along what collectors have not handed in, and counts no gift again', () =>
    book
      .given(opened, collected('t1', 50), handedIn(20, ['t1', 20, 30]))
      .when(carry, NEW_YEAR)
      .then(carried(2, { ket: 20 }), collectionPassed(3, 30)));

  it('takes stray money along with its place, and a shortage that lies in none', () => {
    book.given(opened, stray).when(carry, NEW_YEAR).then(strayPassed(1));
    book
      .given(...shortage)
      .when(carry, NEW_YEAR)
      .then(carried(1, { ket: 93 }), shortagePassed(2));
  });

  it('takes a refund that is asked for along with what it refunds', () => {
    const refund = stillValid(refundRequested('h1', 'l1', 30));
    const request = goingOn({
      ...{ requestId: 'h1', kind: 'refund', amount: 30, placeId: 'nganhang', itemId: 'l1' },
    });
    const passed: CashBookEvent = {
      type: 'StrayMoneyPassedOn',
      data: {
        ...{ ...passedIn(1), of: 'receipt', items: [passedStray] },
        ...{ places: bank, toPlaces: bank, requests: [request] },
      },
    };
    book.given(opened, stray, refund).when(carry, NEW_YEAR).then(passed);
    const old = stateAfter(opened, stray, refund, passed);
    expect(old.requests.get('h1')).toMatchObject({ status: 'carried' });
    expect(old.strayMoney.get('l1')).toMatchObject({ left: 0, reserved: 0 });
    expect(old.places.get('nganhang')).toMatchObject({ reserved: 0, balance: { total: 0 } });
    expect(old.earmarks.get(STRAY)).toMatchObject({ reserved: 0, balance: { total: 0 } });
  });

  it('takes each once: what is still open afterwards goes the next time', () => {
    book
      .given(...advance, carried(1, { ket: 40 }), advancePassed(2))
      .when(carry, NEW_YEAR)
      .thenRefused('NOTHING_TO_CARRY', { year: 2026 });
    const adjusted: CashBookEvent = {
      type: 'CollectionAdjusted',
      data: {
        ...posting('KT', 3, '2026-12-31'),
        ...{ requestId: 'd1', adjusts: numbered('KT', 1), original: numbered('KT', 1) },
        ...{ collectionId: 't1', collector: COLLECTOR, before: 30, after: 35, left: 5 },
        contributingUnitId: 'thonvang',
      },
    };
    const asked: CashBookEvent = {
      type: 'CorrectionRequested',
      data: {
        ...{ requestId: 'd1', correction: 'adjust', voucher: numbered('KT', 1) },
        ...{ correctedAmount: 35, validUntil: '2027-01-31' },
        ...{ requestedBy: ACCOUNTANT, requestedOn: '2026-12-30' },
      },
    };
    book
      .given(opened, collected('t1', 30), asked, collectionPassed(2, 30), adjusted)
      .when(carry, NEW_YEAR)
      .then(collectionPassed(4, 5));
  });

  it('says where a claim has gone to whoever looks for it in the old book', () => {
    const gone = { unit: 'hoanhmo', year: 2027 };
    const late = { occurredOn: '2026-12-31' };
    book
      .given(...advance, advancePassed(1))
      .when({
        type: 'SettleAdvance',
        data: { ...KEY, ...late, advanceId: 'r1', returned: { amount: 60, placeId: 'ket' } },
      })
      .thenRefused('CLAIM_PASSED_ON', { item: 'r1', ...gone });
    book
      .given(opened, collected('t1', 30), collectionPassed(2, 30))
      .when(handIn(30, ['t1', 30]))
      .thenRefused('CLAIM_PASSED_ON', { item: 't1', ...gone });
    book
      .given(opened, stray, strayPassed(1))
      .when(
        {
          type: 'IdentifyStrayReceipt',
          data: {
            ...{ ...KEY, ...late, itemId: 'l1', contributingUnitId: 'thonvang' },
            giver: { kind: 'named', subject: GIVER },
          },
        },
        NEW_YEAR,
      )
      .thenRefused('CLAIM_PASSED_ON', { item: 'l1', ...gone });
    book
      .given(...shortage, shortagePassed(1))
      .when({ type: 'RepayShortage', data: { ...KEY, ...late, itemId: 'k1' } }, NEW_YEAR)
      .thenRefused('CLAIM_PASSED_ON', { item: 'k1', ...gone });
  });

  it('does not let a taking be adjusted below what has gone on', () => {
    const asked: CashBookEvent = {
      type: 'CorrectionRequested',
      data: {
        ...{ requestId: 'd1', correction: 'adjust', voucher: numbered('KT', 1) },
        ...{ correctedAmount: 25, validUntil: '2027-01-31' },
        ...{ requestedBy: CASHIER, requestedOn: '2026-12-30' },
      },
    };
    book
      .given(opened, collected('t1', 30), collectionPassed(2, 30), asked)
      .when({ type: 'ApproveRequest', data: { ...KEY, requestId: 'd1' } }, HOLDS)
      .thenRefused('COLLECTION_BELOW_HANDED_IN', { collection: 't1', handed: 30 });
  });
});

const HOLDS = { ...NEW_YEAR, actor: 'cccccccc-0000-4000-8000-000000000000' };

describe('the annual report of a year in which something was still open', () => {
  const submit = { type: 'SubmitAnnualReport', data: { ...KEY, report } } as const;
  const closed = (...events: CashBookEvent[]) => [...events, ...monthsClosed(12)];
  const answered = (...events: CashBookEvent[]) => {
    const next = stateAfter();
    for (const event of events) {
      const taking = takingOnAfter(KEY, event);
      if (taking && 'passedOnAs' in taking.data) next.received.add(taking.data.passedOnAs);
    }
    return next;
  };

  it('waits until all of it has gone on, and has arrived', () => {
    book
      .given(...closed(...shortage))
      .when(submit, NEW_YEAR)
      .thenRefused('SHORTAGE_OPEN', { item: 'k1' });
    book
      .given(...closed(opened, collected('t1', 30)))
      .when(submit, NEW_YEAR)
      .thenRefused('COLLECTIONS_OUTSTANDING', { collection: 't1', owed: 30 });
    book
      .given(...closed(opened, collected('t1', 30), collectionPassed(2, 30)))
      .with(beside(2027))
      .when(submit, NEW_YEAR)
      .thenRefused('CARRY_NOT_BROUGHT', { voucher: numbered('KT', 2) });
  });

  it('says what was held on the last day, whose it was, and what was owed', () => {
    const events = [opened, collected('t1', 30), stray];
    const gone = [collectionPassed(2, 30), strayPassed(3)];
    book
      .given(...closed(...events, ...gone))
      .with({ 'cashBook-hoanhmo.pnbc.2027': answered(...gone) })
      .when(submit, NEW_YEAR)
      .then(
        {
          type: 'YearClosed',
          data: {
            ...{ places: bank, earmarks: [], stray: 50 },
            owed: [{ by: 'collection', amount: 30 }],
            stock: [],
          },
        },
        { type: 'AnnualReportSubmitted', data: { report, submittedBy: ACCOUNTANT } },
      );
  });
});
