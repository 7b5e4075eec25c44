import type { RecordResult } from '#contracts';
import {
  ACCOUNTANT,
  approved,
  book,
  donated,
  KEY,
  numbered,
  opened,
  paid,
  remittanceRequested,
  remitted,
  requested,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';

const house = {
  resultId: 'kq1',
  voucher: numbered('PC', 1),
  kind: 'house' as const,
  count: 1,
  completedOn: '2026-03-15',
};
const tell = (change: Partial<RecordResult> = {}) =>
  ({ type: 'RecordResult', data: { ...KEY, ...house, ...change } }) as const;
const told = (beneficiaryUnitId = 'hoanhmo'): CashBookEvent => ({
  type: 'ResultRecorded',
  data: { ...house, beneficiaryUnitId, recordedBy: ACCOUNTANT },
});
const payment = [
  opened,
  donated(1, 100, '2026-03-02'),
  requested('r1', 60),
  approved('r1'),
  paid('r1', 60),
];
const withdraw = { type: 'WithdrawResult', data: { ...KEY, resultId: 'kq1' } } as const;
const withdrawn: CashBookEvent = {
  type: 'ResultWithdrawn',
  data: { resultId: 'kq1', withdrawnBy: ACCOUNTANT },
};

describe('what a payment has become', () => {
  it('is counted under the payment’s voucher, where it helps', () => {
    book
      .given(...payment)
      .when(tell())
      .then(told());
    book
      .given(...payment)
      .when(tell({ beneficiaryUnitId: 'thonvang' }))
      .then(told('thonvang'));
  });

  it('belongs to a payment, not to a gift', () => {
    book
      .given(...payment)
      .when(tell({ voucher: numbered('PT', 1) }))
      .thenRefused('RESULT_NEEDS_PAYMENT', { voucher: numbered('PT', 1) });
    book
      .given(...payment)
      .when(tell({ voucher: numbered('PC', 2) }))
      .thenRefused('VOUCHER_UNKNOWN', { voucher: numbered('PC', 2) });
    const sentOn = [remittanceRequested('r2', 40), approved('r2'), remitted('r2', 40)];
    const voucher = numbered('PC', 1);
    book
      .given(opened, donated(1, 100, '2026-03-02'), ...sentOn)
      .when(tell({ voucher }))
      .thenRefused('RESULT_NEEDS_PAYMENT', { voucher });
  });

  it('cannot come of a voided payment', () =>
    book
      .given(
        ...payment,
        {
          type: 'CorrectionRequested',
          data: {
            requestId: 'r2',
            correction: 'void',
            voucher: house.voucher,
            validUntil: '2026-04-15',
            requestedBy: ACCOUNTANT,
            requestedOn: '2026-03-13',
          },
        },
        {
          type: 'VoucherVoided',
          data: {
            requestId: 'r2',
            voucher: house.voucher,
            kind: 'disbursement',
            amount: 60,
            occurredOn: '2026-03-12',
            period: '2026-03',
            placeId: 'ket',
          },
        },
      )
      .when(tell())
      .thenRefused('VOUCHER_VOIDED', { voucher: house.voucher }));

  it('is told once, when it is finished', () => {
    book
      .given(...payment, told())
      .when(tell())
      .thenRefused('RESULT_EXISTS', { result: 'kq1' });
    book
      .given(...payment)
      .when(tell({ completedOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
  });

  it('stands in a unit that exists', () =>
    book
      .given(...payment)
      .when(tell({ beneficiaryUnitId: 'khongco' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'khongco' }));

  it('is told of last year’s book, too, after it was carried forward', () =>
    book
      .given(...payment, {
        type: 'BalancesCarriedForward',
        data: {
          voucher: numbered('KT', 1),
          occurredOn: '2027-01-01',
          voucherDate: '2027-01-01',
          period: '2027-01',
          toYear: 2027,
          places: [{ placeId: 'ket', amount: 40 }],
          earmarks: [],
          requests: [],
        },
      })
      .when(tell(), { today: '2027-03-01' })
      .then(told()));

  it('is withdrawn, once, when it was told wrongly', () => {
    book
      .given(...payment, told())
      .when(withdraw)
      .then(withdrawn);
    book
      .given(...payment, told(), withdrawn)
      .when(withdraw)
      .thenRefused('RESULT_WITHDRAWN', { result: 'kq1' });
    book
      .given(...payment)
      .when(withdraw)
      .thenRefused('RESULT_UNKNOWN', { result: 'kq1' });
  });
});
