import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { ACCOUNTANT, approved, book, CASHIER, KEY, opened, stateAfter } from '../given-book.js';
import { STRAY } from '../movement.js';
import {
  dated,
  found,
  refunded,
  refundRequested,
  refundWish,
  SEAL,
  strayReceived,
} from './given-stray.js';

const came = strayReceived('l1', 50, '2026-03-02', { sourceAccount: SEAL });
const ask = (amount: number, change: object = {}): CashBookCommand => ({
  type: 'RequestRefund',
  data: { ...KEY, ...refundWish('r1', 'l1', amount), ...change },
});
const pay: CashBookCommand = {
  type: 'PayRefund',
  data: { ...dated('2026-03-12'), requestId: 'r1' },
};
const asked = (amount: number): CashBookEvent => ({
  type: 'RefundRequested',
  data: {
    ...refundWish('r1', 'l1', amount),
    nature: 'unidentified',
    requestedBy: ACCOUNTANT,
    requestedOn: '2026-03-16',
  },
});

describe('giving back what is not ours', () => {
  it('is asked for with a decision, and held back from then on', () => {
    book.given(opened, came).when(ask(50)).then(asked(50));
    const { strayMoney, earmarks } = stateAfter(opened, came, asked(50));
    expect(strayMoney.get('l1')).toMatchObject({ left: 50, reserved: 50 });
    expect(earmarks.get(STRAY)?.reserved).toBe(50);
  });

  it('is never more than what is left of the receipt', () => {
    book
      .given(opened, came)
      .when(ask(51))
      .thenRefused('REFUND_ABOVE_LEFT', { item: 'l1', left: 50 });
    book
      .given(opened, came, refundRequested('r0', 'l1', 40))
      .when(ask(11))
      .thenRefused('REFUND_ABOVE_LEFT', { item: 'l1', left: 10 });
  });

  it('goes to the source, and waits while nobody knows it', () =>
    book
      .given(opened, strayReceived('l1', 50))
      .when(ask(50))
      .thenRefused('REFUND_SOURCE_UNKNOWN', { item: 'l1' }));

  it('of an account whose source nobody knows goes to nobody, whoever claims it', () =>
    book
      .given(opened, strayReceived('l1', 50))
      .when(ask(50, { payee: SEAL }))
      .thenRefused('REFUND_SOURCE_UNKNOWN', { item: 'l1' }));

  it('of cash names who has proved it to be theirs', () => {
    const cash = strayReceived('l1', 50, '2026-03-02', { placeId: 'ket' });
    const wish = { placeId: 'ket', payee: SEAL };
    book
      .given(opened, cash)
      .when(ask(50, wish))
      .then({ ...asked(50), data: { ...asked(50).data, ...wish } } as CashBookEvent);
  });

  it('names a receipt of this book', () =>
    book.given(opened).when(ask(50)).thenRefused('STRAY_RECEIPT_UNKNOWN', { item: 'l1' }));

  it('is paid once others have signed', () => {
    const ready = [opened, came, refundRequested('r1', 'l1', 50)];
    book
      .given(...ready)
      .when(pay, { actor: CASHIER })
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'waiting' });
    book
      .given(...ready, approved('r1'))
      .when(pay, { actor: CASHIER })
      .then(refunded('r1', 'l1', 50));
    expect(
      stateAfter(...ready, approved('r1'), refunded('r1', 'l1', 50)).strayMoney.get('l1'),
    ).toMatchObject({ left: 0, reserved: 0 });
  });

  it('does not go back before it came, whatever else lay there', () =>
    book
      .given(
        ...[opened, strayReceived('l2', 90, '2026-03-02')],
        ...[strayReceived('l1', 50, '2026-03-14', { serial: 2, sourceAccount: SEAL })],
        ...[refundRequested('r1', 'l1', 50), approved('r1')],
      )
      .when(pay, { actor: CASHIER })
      .thenRefused('DATE_BEFORE_ITEM', { date: '2026-03-12', arose: '2026-03-14' }));

  it('asked for after the year’s end is paid on its last day', () => {
    const late: CashBookEvent = {
      type: 'RefundRequested',
      data: {
        ...refundWish('r1', 'l1', 50),
        ...{ nature: 'unidentified', validUntil: '2027-01-31' },
        ...{ requestedBy: ACCOUNTANT, requestedOn: '2027-01-04' },
      },
    };
    const on = (day: string): CashBookCommand => ({
      type: 'PayRefund',
      data: { ...dated(day), voucherDate: '2027-01-06', requestId: 'r1' },
    });
    const context = { actor: CASHIER, today: '2027-01-06' };
    const { data } = refunded('r1', 'l1', 50) as Extract<
      CashBookEvent,
      { type: 'StrayMoneyRefunded' }
    >;
    const dates = { occurredOn: '2026-12-31', voucherDate: '2027-01-06', period: '2026-12' };
    book
      .given(opened, came, late, approved('r1'))
      .when(on('2026-12-31'), context)
      .then({ type: 'StrayMoneyRefunded', data: { ...data, ...dates } });
    book
      .given(opened, came, late, approved('r1'))
      .when(on('2026-12-30'), context)
      .thenRefused('DATE_BEFORE_REQUEST', { date: '2026-12-30', requested: '2026-12-31' });
  });

  it('of a surplus names who has proved it to be theirs', () => {
    const surplus = found('surplus', 'l1', 50);
    const fromSafe = { placeId: 'ket' };
    book
      .given(opened, surplus)
      .when(ask(50, fromSafe))
      .thenRefused('REFUND_SOURCE_UNKNOWN', { item: 'l1' });
    book
      .given(opened, surplus)
      .when(ask(50, { ...fromSafe, payee: SEAL }))
      .then({
        type: 'RefundRequested',
        data: { ...asked(50).data, ...fromSafe, nature: 'surplus', payee: SEAL } as never,
      });
  });

  it('is free again when the request is rejected', () => {
    const rejected: CashBookEvent = {
      type: 'RequestRejected',
      data: { requestId: 'r0', rejectedBy: ACCOUNTANT },
    };
    book
      .given(opened, came, refundRequested('r0', 'l1', 40), rejected)
      .when(ask(50))
      .then(asked(50));
  });
});
