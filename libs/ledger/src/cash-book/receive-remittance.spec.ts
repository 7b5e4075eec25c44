import { book, donated, KEY, numbered, opened, periodClosed } from './given-book.js';

const receive = (change: object = {}) =>
  ({
    type: 'ReceiveRemittance',
    data: {
      ...KEY,
      remittanceId: 'r1',
      fromUnitId: 'tinh',
      fromYear: 2026,
      amount: 60,
      placeId: 'nganhang',
      receivedOn: '2026-02-14',
      ...change,
    },
  }) as const;
const received = (voucherDate: string, period: string) =>
  ({
    type: 'RemittanceReceived',
    data: {
      voucher: numbered('BC', 1),
      occurredOn: '2026-02-14',
      voucherDate,
      period,
      remittanceId: 'r1',
      fromUnitId: 'tinh',
      fromYear: 2026,
      amount: 60,
      placeId: 'nganhang',
    },
  }) as const;

describe('posting what was accepted', () => {
  it('stands on the day on which it was received', () =>
    book.given(opened).when(receive()).then(received('2026-02-14', '2026-02')));

  it('goes into the first open month', () =>
    book
      .given(opened, periodClosed('2026-01'), periodClosed('2026-02'))
      .when(receive())
      .then(received('2026-03-01', '2026-03')));

  it('happens once for each remittance', () =>
    book
      .given(opened, received('2026-02-14', '2026-02'))
      .when(receive())
      .thenRefused('RECEIPT_ALREADY_POSTED', { remittance: 'r1' }));

  it('tells remittances of the same id apart by their sender', () =>
    book
      .given(opened, received('2026-02-14', '2026-02'), donated(1, 1, '2026-02-16'))
      .when(receive({ fromUnitId: 'dongvan', amount: 1 }))
      .then({
        type: 'RemittanceReceived',
        data: {
          ...received('2026-02-14', '2026-02').data,
          voucher: numbered('BC', 2),
          fromUnitId: 'dongvan',
          amount: 1,
        },
      }));
});
