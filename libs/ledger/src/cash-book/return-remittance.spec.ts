import {
  approved,
  book,
  donated,
  HOLDER,
  KEY,
  numbered,
  opened,
  remittanceRequested,
  remitted,
  requested,
  TODAY,
  wish,
  ACCOUNTANT,
} from './given-book.js';

const giveBack = {
  type: 'ReturnRemittance',
  data: { ...KEY, remittanceId: 'r1', toUnitId: 'tinh', returnedOn: '2026-03-14' },
} as const;
const sent = [
  opened,
  donated(1, 100, '2026-03-02'),
  remittanceRequested('r1', 60),
  approved('r1'),
  remitted('r1', 60),
];
const returned = {
  type: 'RemittanceReturned',
  data: {
    voucher: numbered('PT', 2),
    occurredOn: '2026-03-14',
    voucherDate: '2026-03-14',
    period: '2026-03',
    remittanceId: 'r1',
    amount: 60,
    placeId: 'ket',
    returnedBy: HOLDER,
  },
} as const;

describe('returning a remittance', () => {
  it('puts the money back where it came from', () =>
    book
      .given(...sent)
      .when(giveBack, { actor: HOLDER })
      .then(returned));

  it('lets the money be spent again', () =>
    book
      .given(...sent, returned)
      .when({ type: 'RequestDisbursement', data: { ...KEY, ...wish('r2', 100) } })
      .then({
        type: 'DisbursementRequested',
        data: { ...wish('r2', 100), requestedBy: ACCOUNTANT, requestedOn: TODAY },
      }));

  it('is decided once', () =>
    book
      .given(...sent, returned)
      .when(giveBack, { actor: HOLDER })
      .thenRefused('REMITTANCE_SETTLED', { remittance: 'r1' }));

  it('needs a remittance that was sent', () =>
    book
      .given(opened, donated(1, 100, '2026-03-02'), requested('r1', 60))
      .when(giveBack, { actor: HOLDER })
      .thenRefused('REMITTANCE_UNKNOWN', { remittance: 'r1' }));
});
