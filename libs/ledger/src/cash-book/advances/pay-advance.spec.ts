import type { PayAdvance } from '#contracts';
import {
  approved,
  CASHIER,
  ACCOUNTANT,
  HOLDER,
  KEY,
  opened,
  requested,
  SECOND_HOLDER,
} from '../given-book.js';
import {
  advancePaid,
  advanceRequested,
  approvedBy,
  book,
  hundred,
  settle,
  sixtyTaken,
  evidence,
} from './given-advances.js';

const pay = (change: Partial<PayAdvance> = {}) =>
  ({
    type: 'PayAdvance',
    data: { ...KEY, requestId: 'r1', occurredOn: '2026-03-12', ...change },
  }) as const;
const approve = { type: 'ApproveRequest', data: { ...KEY, requestId: 'r1' } } as const;
const byCashier = { actor: CASHIER };
const ready = [opened, hundred, advanceRequested('r1', 60), approvedBy('r1')];

describe('approving an advance', () => {
  it('is never done by who receives it', () =>
    book
      .given(
        opened,
        hundred,
        advanceRequested('r1', 60, { holder: { kind: 'staff', person: HOLDER } }),
      )
      .when(approve, { actor: HOLDER })
      .thenRefused('OWN_ADVANCE'));

  it('is done by another signer', () =>
    book
      .given(
        opened,
        hundred,
        advanceRequested('r1', 60, { holder: { kind: 'staff', person: HOLDER } }),
      )
      .when(approve, { actor: SECOND_HOLDER })
      .then(approvedBy('r1', SECOND_HOLDER)));
});

describe('paying an advance', () => {
  it('pays what was approved, under a phiếu chi', () =>
    book
      .given(...ready)
      .when(pay(), byCashier)
      .then(advancePaid('r1', 60)));

  it('may pay less', () =>
    book
      .given(...ready)
      .when(pay({ amount: 50 }), byCashier)
      .then(advancePaid('r1', 50)));

  it('never pays more than was approved', () =>
    book
      .given(...ready)
      .when(pay({ amount: 61 }), byCashier)
      .thenRefused('MORE_THAN_APPROVED', { approved: 60 }));

  it('never pays what nobody approved', () =>
    book
      .given(opened, hundred, advanceRequested('r1', 60))
      .when(pay(), byCashier)
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'waiting' }));

  it('pays once', () =>
    book
      .given(...sixtyTaken)
      .when(pay(), byCashier)
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'done' }));

  it('is not what a request to spend was approved for', () =>
    book
      .given(opened, hundred, requested('r1', 60), approved('r1'))
      .when(pay(), byCashier)
      .thenRefused('REQUEST_OF_ANOTHER_KIND', { request: 'r1' }));

  it('never lets the one who asked hand out the cash', () =>
    book
      .given(...ready)
      .when(pay(), { actor: ACCOUNTANT })
      .thenRefused('PAYER_IS_MAKER'));

  it('never lets who receives it take the cash out alone', () =>
    book
      .given(
        opened,
        hundred,
        advanceRequested('r1', 60, { holder: { kind: 'staff', person: CASHIER } }),
        approvedBy('r1'),
      )
      .when(pay(), byCashier)
      .thenRefused('PAYER_IS_HOLDER'));

  it('comes too late when it is due already', () =>
    book
      .given(...ready)
      .when(pay({ occurredOn: '2026-04-11' }), { ...byCashier, today: '2026-04-11' })
      .thenRefused('ADVANCE_DUE_TOO_EARLY', { date: '2026-04-11', due: '2026-04-10' }));

  it('leaves nothing behind for others to take', () =>
    book
      .given(...sixtyTaken)
      .when(
        {
          type: 'SendTransfer',
          data: {
            ...KEY,
            transferId: 't1',
            amount: 41,
            placeId: 'ket',
            toPlaceId: 'nganhang',
            occurredOn: '2026-03-15',
          },
        },
        byCashier,
      )
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: '2026-03-15', available: 40 }));

  it('is settled under its own number', () =>
    book
      .given(...sixtyTaken)
      .when(settle({ advanceId: 'r9', used: { amount: 1, evidence } }))
      .thenRefused('ADVANCE_UNKNOWN', { advance: 'r9' }));
});
