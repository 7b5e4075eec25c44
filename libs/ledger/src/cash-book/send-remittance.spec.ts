import {
  ACCOUNTANT,
  approved,
  book,
  CASHIER,
  donated,
  KEY,
  opened,
  remittanceRequested,
  remitted,
} from './given-book.js';

const send = {
  type: 'SendRemittance',
  data: { ...KEY, requestId: 'r1', occurredOn: '2026-03-12' },
} as const;
const ready = [
  opened,
  donated(1, 100, '2026-03-02'),
  remittanceRequested('r1', 60),
  approved('r1'),
];

describe('sending a remittance', () => {
  it('puts approved money on its way', () =>
    book
      .given(...ready)
      .when(send, { actor: CASHIER })
      .then(remitted('r1', 60)));

  it('happens once', () =>
    book
      .given(...ready, remitted('r1', 60))
      .when(send, { actor: CASHIER })
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'done' }));

  it('never lets the one who asked carry the cash', () =>
    book
      .given(...ready)
      .when(send, { actor: ACCOUNTANT })
      .thenRefused('PAYER_IS_MAKER'));

  it('needs an approval', () =>
    book
      .given(...ready.slice(0, 3))
      .when(send, { actor: CASHIER })
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'waiting' }));
});
