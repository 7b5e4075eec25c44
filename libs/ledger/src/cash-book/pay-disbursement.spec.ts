import type { PayDisbursement } from '#contracts';
import {
  ACCOUNTANT,
  approved,
  book,
  CASHIER,
  donated,
  KEY,
  opened,
  paid,
  remittanceRequested,
  requested,
} from './given-book.js';

const pay = (change: Partial<PayDisbursement> = {}) =>
  ({
    type: 'PayDisbursement',
    data: { ...KEY, requestId: 'r1', occurredOn: '2026-03-12', ...change },
  }) as const;
const byCashier = { actor: CASHIER };
const hundred = donated(1, 100, '2026-03-02');
const ready = [opened, hundred, requested('r1', 60), approved('r1')];

describe('paying a disbursement', () => {
  it('pays what was approved, under a phiếu chi', () =>
    book
      .given(...ready)
      .when(pay(), byCashier)
      .then(paid('r1', 60)));

  it('may pay less', () =>
    book
      .given(...ready)
      .when(pay({ amount: 50 }), byCashier)
      .then(paid('r1', 50)));

  it('never pays more than was approved', () =>
    book
      .given(...ready)
      .when(pay({ amount: 61 }), byCashier)
      .thenRefused('MORE_THAN_APPROVED', { approved: 60 }));

  it('never pays what nobody approved', () =>
    book
      .given(opened, hundred, requested('r1', 60))
      .when(pay(), byCashier)
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'waiting' }));

  it('pays once', () =>
    book
      .given(...ready, paid('r1', 60))
      .when(pay(), byCashier)
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'done' }));

  it('never lets the one who asked hand out the cash', () =>
    book
      .given(...ready)
      .when(pay(), { actor: ACCOUNTANT })
      .thenRefused('PAYER_IS_MAKER'));

  it('never stands before the request', () =>
    book
      .given(...ready)
      .when(pay({ occurredOn: '2026-03-09' }), byCashier)
      .thenRefused('DATE_BEFORE_REQUEST', { date: '2026-03-09', requested: '2026-03-10' }));

  it('is too late after the request’s last day', () =>
    book
      .given(...ready)
      .when(pay({ occurredOn: '2026-04-16' }), { ...byCashier, today: '2026-04-16' })
      .thenRefused('REQUEST_EXPIRED', { request: 'r1', date: '2026-04-15' }));

  it('never leaves the safe below zero on a day in between', () =>
    book
      .given(
        opened,
        donated(1, 60, '2026-03-02'),
        requested('r0', 50),
        donated(2, 60, '2026-03-13'),
        requested('r1', 60),
        approved('r0'),
        approved('r1'),
        paid('r0', 50, '2026-03-12'),
      )
      .when(pay({ occurredOn: '2026-03-12' }), byCashier)
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: '2026-03-12', available: 10 }));

  it('is for disbursements', () =>
    book
      .given(opened, hundred, remittanceRequested('r1', 60), approved('r1'))
      .when(pay(), byCashier)
      .thenRefused('REQUEST_OF_ANOTHER_KIND', { request: 'r1' }));
});
