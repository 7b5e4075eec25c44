import {
  book,
  donated,
  KEY,
  numbered,
  opened,
  posting,
  requested,
  ACCOUNTANT,
} from './given-book.js';
import type { CashBookEvent } from './messages.js';

const send = (amount: number, change: object = {}) =>
  ({
    type: 'SendTransfer',
    data: {
      ...KEY,
      transferId: 't1',
      amount,
      placeId: 'ket',
      toPlaceId: 'nganhang',
      occurredOn: '2026-03-12',
      ...change,
    },
  }) as const;
const confirm = (occurredOn: string) =>
  ({ type: 'ConfirmTransfer', data: { ...KEY, transferId: 't1', occurredOn } }) as const;
const hundred = donated(1, 100, '2026-03-02');
const sent: CashBookEvent = {
  type: 'TransferSent',
  data: {
    ...posting('PC', 1, '2026-03-12'),
    transferId: 't1',
    amount: 60,
    placeId: 'ket',
    toPlaceId: 'nganhang',
    sentBy: ACCOUNTANT,
  },
};
const arrived: CashBookEvent = {
  type: 'TransferArrived',
  data: {
    ...posting('BC', 1, '2026-03-13'),
    transferId: 't1',
    amount: 60,
    placeId: 'nganhang',
    fromPlaceId: 'ket',
  },
};

describe('taking cash to the bank', () => {
  it('leaves the safe under a phiếu chi', () =>
    book.given(opened, hundred).when(send(60)).then(sent));

  it('arrives under a giấy báo Có', () =>
    book.given(opened, hundred, sent).when(confirm('2026-03-13')).then(arrived));

  it('is in neither place on the way', () =>
    book
      .given(opened, hundred, sent)
      .when(send(41, { transferId: 't2' }))
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: '2026-03-12', available: 40 }));

  it('leaves what a request holds back', () =>
    book
      .given(opened, hundred, requested('r1', 60))
      .when(send(41))
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: '2026-03-12', available: 40 }));

  it('arrives once', () =>
    book
      .given(opened, hundred, sent, arrived)
      .when(confirm('2026-03-13'))
      .thenRefused('TRANSFER_ARRIVED', { transfer: 't1' }));

  it('never arrives before it was sent', () =>
    book
      .given(opened, hundred, sent)
      .when(confirm('2026-03-11'))
      .thenRefused('DATE_BEFORE_SENT', { date: '2026-03-11', sent: '2026-03-12' }));

  it('goes somewhere else', () =>
    book
      .given(opened, hundred)
      .when(send(60, { toPlaceId: 'ket' }))
      .thenRefused('SAME_PLACE'));

  it('uses an id once', () =>
    book
      .given(opened, hundred, sent)
      .when(send(1))
      .thenRefused('TRANSFER_EXISTS', { transfer: 't1' }));

  it('confirms only what was sent', () =>
    book
      .given(opened, hundred)
      .when(confirm('2026-03-13'))
      .thenRefused('TRANSFER_UNKNOWN', { transfer: 't1' }));

  it('comes back from the bank the same way', () =>
    book
      .given(opened, donated(1, 100, '2026-03-02', { placeId: 'nganhang' }))
      .when(send(60, { placeId: 'nganhang', toPlaceId: 'ket' }))
      .then({
        type: 'TransferSent',
        data: {
          ...posting('BN', 1, '2026-03-12'),
          voucher: numbered('BN', 1),
          transferId: 't1',
          amount: 60,
          placeId: 'nganhang',
          toPlaceId: 'ket',
          sentBy: ACCOUNTANT,
        },
      }));
});
