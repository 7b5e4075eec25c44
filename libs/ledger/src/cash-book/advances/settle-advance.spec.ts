import {
  ACCOUNTANT,
  CASHIER,
  HOLDER,
  KEY,
  numbered,
  opened,
  periodClosed,
  posting,
} from '../given-book.js';
import { monthsClosed, NEW_YEAR, report } from '../years/given-years.js';
import type { CashBookEvent } from '../messages.js';
import {
  advancePaid,
  advanceRequested,
  approvedBy,
  book,
  evidence,
  hundred,
  listOf,
  settle,
  sixtyTaken,
  topUpRequested,
} from './given-advances.js';

const DAY = '2026-03-15';
type Data<T> = Extract<CashBookEvent, { type: T }>['data'];

const part = { advanceId: 'r1', settlement: 1, absentees: 0, settledBy: ACCOUNTANT };
const used = (change: Partial<Data<'AdvanceUsed'>>): CashBookEvent => ({
  type: 'AdvanceUsed',
  data: { ...posting('KT', 1, DAY), ...part, amount: 60, outstanding: 0, evidence, ...change },
});
const returned = (change: Partial<Data<'AdvanceReturned'>>): CashBookEvent => ({
  type: 'AdvanceReturned',
  data: {
    ...posting('PT', 2, DAY),
    ...part,
    amount: 60,
    outstanding: 0,
    placeId: 'ket',
    ...change,
  },
});
const toppedUp = (change: Partial<Data<'AdvanceToppedUp'>>): CashBookEvent => ({
  type: 'AdvanceToppedUp',
  data: {
    ...{ ...posting('PC', 2, DAY), ...part, outstanding: 0, requestId: 'r2', placeId: 'ket' },
    amount: 15,
    ...change,
  },
});
const byCashier = { actor: CASHIER };

describe('settling an advance', () => {
  it('turns what was used into an expense, under a phiếu kế toán', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ used: { amount: 60, purpose: 'maiam', beneficiaries: 3, evidence } }))
      .then(used({ purpose: 'maiam', beneficiaries: 3 })));

  it('splits into what was used and what comes back', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ used: { amount: 45, evidence }, returned: { amount: 15, placeId: 'ket' } }))
      .then(used({ amount: 45, outstanding: 15 }), returned({ amount: 15 })));

  it('may come back into the account, under a giấy báo Có', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ returned: { amount: 60, placeId: 'nganhang' } }))
      .then(returned({ ...posting('BC', 1, DAY), placeId: 'nganhang' })));

  it('goes on in parts until nothing is left', () =>
    book
      .given(...sixtyTaken, used({ amount: 20, outstanding: 40 }))
      .when(settle({ used: { amount: 40, evidence } }))
      .then(used({ ...posting('KT', 2, DAY), settlement: 2, amount: 40 })));

  it('gives what comes back to everybody again', () =>
    book
      .given(...sixtyTaken, returned({}))
      .when({
        type: 'RequestRemittance',
        data: {
          ...{ ...KEY, requestId: 'r3', placeId: 'ket', amount: 100, toUnitId: 'tinh' },
          ...{ decision: evidence, validUntil: '2026-04-15' },
        },
      })
      .then({
        type: 'RemittanceRequested',
        data: {
          ...{ requestId: 'r3', placeId: 'ket', amount: 100, toUnitId: 'tinh' },
          ...{ decision: evidence, validUntil: '2026-04-15' },
          ...{ requestedBy: ACCOUNTANT, requestedOn: '2026-03-16' },
        },
      }));

  it('is never larger than what is left', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ used: { amount: 61, evidence } }))
      .thenRefused('ADVANCE_EXCEEDED', { outstanding: 60 }));

  it('never returns more than is left after what was used', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ used: { amount: 45, evidence }, returned: { amount: 16, placeId: 'ket' } }))
      .thenRefused('ADVANCE_EXCEEDED', { outstanding: 15 }));

  it('happens once', () =>
    book
      .given(...sixtyTaken, used({}))
      .when(settle({ used: { amount: 1, evidence } }))
      .thenRefused('ADVANCE_SETTLED', { advance: 'r1' }));

  it('says something', () =>
    book
      .given(...sixtyTaken)
      .when(settle())
      .thenRefused('SETTLEMENT_EMPTY'));

  it('never stands before the payment', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ occurredOn: '2026-03-11', used: { amount: 60, evidence } }))
      .thenRefused('SETTLEMENT_BEFORE_ADVANCE', { date: '2026-03-11', paid: '2026-03-12' }));

  it('never goes into a closed month', () =>
    book
      .given(...sixtyTaken, ...['2026-01', '2026-02', '2026-03'].map(periodClosed))
      .when(settle({ used: { amount: 60, evidence } }), { today: '2026-04-02' })
      .thenRefused('PERIOD_CLOSED', { period: '2026-03' }));

  it('comes back only into a place that there is', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ returned: { amount: 60, placeId: 'vidientu' } }))
      .thenRefused('PLACE_UNKNOWN', { place: 'vidientu' }));

  it('is used only for purposes of the fund', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ used: { amount: 60, purpose: 'dulich', evidence } }))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'pnbc', purpose: 'dulich' }));

  it('is never recorded by who holds the money', () =>
    book
      .given(
        opened,
        hundred,
        advanceRequested('r1', 60),
        approvedBy('r1'),
        advancePaid('r1', 60, { holder: { kind: 'staff', person: ACCOUNTANT } }),
      )
      .when(settle({ used: { amount: 60, evidence } }))
      .thenRefused('SETTLER_IS_HOLDER'));
});

describe('spending more than was advanced', () => {
  const ready = [...sixtyTaken, topUpRequested('r2', 20), approvedBy('r2')];
  const above = settle({ used: { amount: 75, evidence }, topUpRequestId: 'r2' });

  it('is paid on a request that another person approved', () =>
    book
      .given(...ready)
      .when(above, byCashier)
      .then(used({ settledBy: CASHIER }), toppedUp({ settledBy: CASHIER })));

  it('is refused without one', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ used: { amount: 75, evidence } }))
      .thenRefused('ADVANCE_EXCEEDED', { outstanding: 60 }));

  it('is refused before the approval', () =>
    book
      .given(...sixtyTaken, topUpRequested('r2', 20))
      .when(above, byCashier)
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r2', status: 'waiting' }));

  it('is never approved by who holds the advance', () =>
    book
      .given(
        opened,
        hundred,
        advanceRequested('r1', 60),
        approvedBy('r1'),
        advancePaid('r1', 60, { holder: { kind: 'staff', person: HOLDER } }),
        topUpRequested('r2', 20),
      )
      .when({ type: 'ApproveRequest', data: { ...KEY, requestId: 'r2' } }, { actor: HOLDER })
      .thenRefused('OWN_ADVANCE'));

  it('is never more than was approved', () =>
    book
      .given(...ready)
      .when(settle({ used: { amount: 81, evidence }, topUpRequestId: 'r2' }), byCashier)
      .thenRefused('MORE_THAN_APPROVED', { approved: 20 }));

  it('is never paid by who asked for it', () =>
    book
      .given(...ready)
      .when(above)
      .thenRefused('PAYER_IS_MAKER'));

  it('is covered by the safe', () =>
    book
      .given(...sixtyTaken)
      .when({
        type: 'RequestTopUp',
        data: {
          ...{ ...KEY, requestId: 'r2', advanceId: 'r1', placeId: 'ket', amount: 41 },
          ...{ decision: evidence, validUntil: '2026-04-15' },
        },
      })
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: '2026-03-16', available: 40 }));

  it('is not asked for an advance that is settled', () =>
    book
      .given(...sixtyTaken, used({}))
      .when({
        type: 'RequestTopUp',
        data: {
          ...{ ...KEY, requestId: 'r2', advanceId: 'r1', placeId: 'ket', amount: 1 },
          ...{ decision: evidence, validUntil: '2026-04-15' },
        },
      })
      .thenRefused('ADVANCE_SETTLED', { advance: 'r1' }));

  it('has no place where the advance suffices', () =>
    book
      .given(...ready)
      .when(settle({ used: { amount: 60, evidence }, topUpRequestId: 'r2' }), byCashier)
      .thenRefused('TOP_UP_NOT_NEEDED', { outstanding: 60 }));

  it('tops up the advance that it was asked for', () =>
    book
      .given(
        ...sixtyTaken,
        advanceRequested('r3', 10),
        approvedBy('r3'),
        advancePaid('r3', 10, posting('PC', 2, '2026-03-12')),
        topUpRequested('r2', 20, 'r3'),
        approvedBy('r2'),
      )
      .when(above, byCashier)
      .thenRefused('TOP_UP_OF_ANOTHER_ADVANCE', { request: 'r2', advance: 'r3' }));
});

describe('settling with a signing list', () => {
  const six = listOf([6, 60], [5, 50]);
  const fifty = used({
    ...{ amount: 50, outstanding: 10, absentees: 10, beneficiaries: 5, signingList: six },
  });

  it('gives only what was signed for; the absentees’ part stays with the holder', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ used: { amount: 50, beneficiaries: 6, evidence, signingList: six } }))
      .then(fifty));

  it('is refused when the signatures do not sum to what was used', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ used: { amount: 60, evidence, signingList: six } }))
      .thenRefused('SIGNING_LIST_DOES_NOT_SUM', { sum: 50, amount: 60 }));

  it('is refused when more is kept for absentees than the holder has', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ used: { amount: 50, evidence, signingList: listOf([7, 70], [5, 50]) } }))
      .thenRefused('ABSENTEES_NOT_HELD', { absent: 20, held: 10 }));

  it('never spends the absentees’ money on anything else', () =>
    book
      .given(...sixtyTaken, fifty)
      .when(settle({ used: { amount: 10, evidence } }))
      .thenRefused('ABSENTEES_MONEY', { absent: 10 }));

  it('takes the absentees’ money back into the safe', () =>
    book
      .given(...sixtyTaken, fifty)
      .when(settle({ returned: { amount: 10, placeId: 'ket' } }))
      .then(returned({ settlement: 2, amount: 10 })));

  it('hands it over later against their own signature', () => {
    const signingList = listOf([1, 10], [1, 10]);
    book
      .given(...sixtyTaken, fifty)
      .when(settle({ used: { amount: 10, evidence, signingList, forAbsentees: true } }))
      .then(
        used({
          ...{ ...posting('KT', 2, DAY), settlement: 2, amount: 10, beneficiaries: 1 },
          ...{ signingList, forAbsentees: true },
        }),
      );
  });

  it('never without their signature', () =>
    book
      .given(...sixtyTaken, fifty)
      .when(settle({ used: { amount: 10, evidence, forAbsentees: true } }))
      .thenRefused('ABSENTEES_NEED_SIGNATURE'));

  it('never more than they left', () =>
    book
      .given(...sixtyTaken, fifty)
      .when(
        settle({
          used: {
            ...{ amount: 11, evidence, forAbsentees: true },
            signingList: listOf([1, 11], [1, 11]),
          },
        }),
      )
      .thenRefused('ADVANCE_EXCEEDED', { outstanding: 10 }));
});

describe('submitting the annual report', () => {
  it('waits for advances that are not settled', () =>
    book
      .given(...sixtyTaken, ...monthsClosed(12))
      .when({ type: 'SubmitAnnualReport', data: { ...KEY, report } }, NEW_YEAR)
      .thenRefused('ADVANCES_OPEN', { advance: 'r1' }));
});

describe('paying many at once from the safe', () => {
  const ask: CashBookEvent = {
    type: 'DisbursementRequested',
    data: {
      ...{ requestId: 'r1', placeId: 'ket', amount: 60, decision: evidence, beneficiaries: 6 },
      ...{ validUntil: '2026-04-15', requestedBy: ACCOUNTANT, requestedOn: '2026-03-10' },
    },
  };
  const ready = [opened, hundred, ask, approvedBy('r1')];
  const pay = (change: object) =>
    ({
      type: 'PayDisbursement',
      data: { ...KEY, requestId: 'r1', occurredOn: '2026-03-12', ...change },
    }) as const;
  const paid = (amount: number, change: object = {}): CashBookEvent => ({
    type: 'DisbursementPaid',
    data: {
      ...{ ...posting('PC', 1, '2026-03-12'), requestId: 'r1', amount, placeId: 'ket' },
      paidBy: CASHIER,
      ...change,
    },
  });
  const signingList = listOf([6, 60], [5, 50]);
  const kept = advancePaid('r1', 10, {
    ...posting('PC', 2, '2026-03-12'),
    ...{ holder: { kind: 'staff', person: CASHIER }, dueOn: '2026-03-20' },
    absenteesOf: numbered('PC', 1),
  });

  it('gives everything when everybody signed', () => {
    const whole = listOf([6, 60], [6, 60]);
    book
      .given(...ready)
      .when(pay({ signingList: whole }), byCashier)
      .then(paid(60, { beneficiaries: 6, signingList: whole }));
  });

  it('gives what was signed for; who handed it out answers for the absentees’ part', () =>
    book
      .given(...ready)
      .when(pay({ signingList, absenteesUntil: '2026-03-20' }), byCashier)
      .then(paid(50, { beneficiaries: 5, signingList }), kept));

  it('gets the absentees’ part back by an entry of somebody else', () =>
    book
      .given(...ready, paid(50, { beneficiaries: 5, signingList }), kept)
      .when(settle({ returned: { amount: 10, placeId: 'ket' } }))
      .then(returned({ amount: 10 })));

  it('says until when that is', () =>
    book
      .given(...ready)
      .when(pay({ signingList }), byCashier)
      .thenRefused('ABSENTEES_DUE_MISSING', { absent: 10 }));

  it('never ends before it begins', () =>
    book
      .given(...ready)
      .when(pay({ signingList, absenteesUntil: '2026-03-11' }), byCashier)
      .thenRefused('ADVANCE_DUE_TOO_EARLY', { date: '2026-03-12', due: '2026-03-11' }));

  it('is refused when the list does not sum to what left the safe', () =>
    book
      .given(...ready)
      .when(pay({ amount: 55, signingList }), byCashier)
      .thenRefused('SIGNING_LIST_DOES_NOT_SUM', { sum: 60, amount: 55 }));

  it('is refused when nobody signed', () =>
    book
      .given(...ready)
      .when(pay({ signingList: listOf([6, 60], [0, 0]) }), byCashier)
      .thenRefused('NOBODY_SIGNED'));

  it('is cash', () =>
    book
      .given(
        opened,
        { ...hundred, data: { ...hundred.data, placeId: 'nganhang' } } as CashBookEvent,
        { ...ask, data: { ...ask.data, placeId: 'nganhang' } },
        approvedBy('r1'),
      )
      .when(pay({ signingList, absenteesUntil: '2026-03-20' }), byCashier)
      .thenRefused('SIGNING_LIST_NEEDS_CASH'));
});
