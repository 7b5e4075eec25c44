import { ACCOUNTANT, book, donated, numbered, opened, posting } from '../given-book.js';
import { dated, SEAL, strayReceived } from './given-stray.js';

const record = (change: object = {}) =>
  ({
    type: 'RecordStrayReceipt',
    data: {
      ...dated('2026-03-02'),
      itemId: 'l1',
      nature: 'misdirected',
      amount: 50,
      placeId: 'nganhang',
      externalReference: 'FT1',
      sourceAccount: SEAL,
      ...change,
    },
  }) as const;

describe('money that nobody can place', () => {
  it('lies in the account beside the fund’s own, under a giấy báo Có', () =>
    book
      .given(opened)
      .when(record())
      .then({
        type: 'StrayMoneyReceived',
        data: {
          ...posting('BC', 1, '2026-03-02'),
          itemId: 'l1',
          nature: 'misdirected',
          amount: 50,
          placeId: 'nganhang',
          externalReference: 'FT1',
          sourceAccount: SEAL,
          recordedBy: ACCOUNTANT,
        },
      }));

  it('is entered once for a line of the bank, whatever it was entered as', () => {
    book
      .given(opened, strayReceived('l1', 50, '2026-03-02', { externalReference: 'FT1' }))
      .when(record({ itemId: 'l2' }))
      .thenRefused('REFERENCE_ALREADY_ENTERED', { reference: 'FT1', voucher: numbered('BC', 1) });
    book
      .given(
        opened,
        donated(1, 50, '2026-03-02', { placeId: 'nganhang', externalReference: 'FT1' }),
      )
      .when(record())
      .thenRefused('REFERENCE_ALREADY_ENTERED', { reference: 'FT1', voucher: numbered('BC', 1) });
  });

  it('has an id of its own', () =>
    book
      .given(opened, strayReceived('l1', 50))
      .when(record())
      .thenRefused('STRAY_ITEM_EXISTS', { item: 'l1' }));

  it('cannot be asked for, paid out or sent: neither by a name nor as general money', () => {
    const wish = { requestId: 'r1', placeId: 'nganhang', amount: 20, validUntil: '2026-04-15' };
    const asked = { ...dated('2026-03-02'), ...wish, decision: minutesOf };
    book
      .given(opened, strayReceived('l1', 50))
      .when({ type: 'RequestDisbursement', data: asked })
      .thenRefused('STRAY_NOT_SPENDABLE', { stray: 50, available: 0 });
    book
      .given(opened, strayReceived('l1', 50))
      .when({ type: 'RequestRemittance', data: { ...asked, toUnitId: 'tinh' } })
      .thenRefused('STRAY_NOT_SPENDABLE', { stray: 50, available: 0 });
    book
      .given(opened, strayReceived('l1', 50))
      .when({ type: 'RequestDisbursement', data: { ...asked, earmark: '~stray' } })
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'pnbc', purpose: '~stray' });
  });
});

const minutesOf = { number: '12/QĐ-HPN', date: '2026-03-01', issuer: 'Hội LHPN xã Hoành Mô' };
