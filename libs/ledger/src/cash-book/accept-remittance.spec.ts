import { cashBookStream } from '../streams.js';
import {
  approved,
  book,
  donated,
  HOLDER,
  KEY,
  numbered,
  opened,
  RECEIVER,
  remittanceRequested,
  remitted,
  stateAfter,
} from './given-book.js';

const accept = (change: object = {}) =>
  ({
    type: 'AcceptRemittance',
    data: {
      ...KEY,
      remittanceId: 'r1',
      toUnitId: 'tinh',
      receivedOn: '2026-03-14',
      toPlaceId: 'nganhang',
      ...change,
    },
  }) as const;
const sent = [
  opened,
  donated(1, 100, '2026-03-02'),
  remittanceRequested('r1', 60),
  approved('r1'),
  remitted('r1', 60),
];
const receiverOpen = { [cashBookStream(RECEIVER)]: stateAfter(opened) };
const acceptance = {
  type: 'RemittanceAccepted',
  data: {
    voucher: numbered('KT', 1),
    occurredOn: '2026-03-14',
    voucherDate: '2026-03-14',
    period: '2026-03',
    remittanceId: 'r1',
    amount: 60,
    toUnitId: 'tinh',
    toYear: 2026,
    toPlaceId: 'nganhang',
    receivedOn: '2026-03-14',
    acceptedBy: HOLDER,
  },
} as const;
const byReceiver = { actor: HOLDER };

describe('accepting a remittance', () => {
  it('says where the money is now', () =>
    book
      .given(...sent)
      .with(receiverOpen)
      .when(accept(), byReceiver)
      .then(acceptance));

  it('is decided once', () =>
    book
      .given(...sent, acceptance)
      .with(receiverOpen)
      .when(accept(), byReceiver)
      .thenRefused('REMITTANCE_SETTLED', { remittance: 'r1' }));

  it('is refused for one that was returned', () =>
    book
      .given(...sent, {
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
      })
      .with(receiverOpen)
      .when(accept(), byReceiver)
      .thenRefused('REMITTANCE_SETTLED', { remittance: 'r1' }));

  it('is for the unit that it was sent to', () =>
    book
      .given(...sent)
      .when(accept({ toUnitId: 'thonvang' }), byReceiver)
      .thenRefused('REMITTANCE_UNKNOWN', { remittance: 'r1' }));

  it('needs the receiver’s book to be open', () =>
    book
      .given(...sent)
      .when(accept(), byReceiver)
      .thenRefused('RECEIVER_BOOK_NOT_OPEN', { unit: 'tinh', year: 2026 }));

  it('never stands before the sending', () =>
    book
      .given(...sent)
      .with(receiverOpen)
      .when(accept({ receivedOn: '2026-03-11' }), byReceiver)
      .thenRefused('DATE_BEFORE_SENT', { date: '2026-03-11', sent: '2026-03-12' }));

  it('never lies in the future', () =>
    book
      .given(...sent)
      .with(receiverOpen)
      .when(accept({ receivedOn: '2026-03-17' }), byReceiver)
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' }));

  it('names a place of the receiver', () =>
    book
      .given(...sent)
      .with(receiverOpen)
      .when(accept({ toPlaceId: 'tuikhac' }), byReceiver)
      .thenRefused('PLACE_UNKNOWN', { place: 'tuikhac' }));
});
