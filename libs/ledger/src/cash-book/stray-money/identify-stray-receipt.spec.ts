import { ACCOUNTANT, book, GIVER, numbered, opened, periodClosed, posting } from '../given-book.js';
import { dated, refundRequested, strayReceived } from './given-stray.js';

const identify = (change: object = {}) =>
  ({
    type: 'IdentifyStrayReceipt',
    data: {
      ...dated('2026-03-09'),
      itemId: 'l1',
      giver: { kind: 'named', subject: GIVER },
      contributingUnitId: 'thonvang',
      earmark: 'maiam',
      ...change,
    },
  }) as const;
const identified = (amount: number) =>
  ({
    type: 'StrayMoneyIdentified',
    data: {
      ...posting('KT', 1, '2026-03-09'),
      itemId: 'l1',
      nature: 'unidentified',
      amount,
      giver: { kind: 'named', subject: GIVER },
      contributingUnitId: 'thonvang',
      earmark: 'maiam',
      receivedOn: '2026-03-02',
      receiptVoucher: numbered('BC', 1),
      externalReference: 'FT1',
      identifiedBy: ACCOUNTANT,
    },
  }) as const;
const came = strayReceived('l1', 50, '2026-03-02', { externalReference: 'FT1' });

describe('finding out whose stray money is', () => {
  it('makes it a gift on the day it is known, and keeps the day it came', () =>
    book.given(opened, came).when(identify()).then(identified(50)));

  it('may be for a part of it, and later for the rest', () => {
    book
      .given(opened, came)
      .when(identify({ amount: 30 }))
      .then(identified(30));
    book
      .given(opened, came, identified(30))
      .when(identify({ amount: 21 }))
      .thenRefused('IDENTIFIED_ABOVE_LEFT', { item: 'l1', left: 20 });
  });

  it('is never for more than is left, nor for what shall be refunded', () => {
    book
      .given(opened, came)
      .when(identify({ amount: 51 }))
      .thenRefused('IDENTIFIED_ABOVE_LEFT', { item: 'l1', left: 50 });
    book
      .given(opened, came, identified(50))
      .when(identify())
      .thenRefused('IDENTIFIED_ABOVE_LEFT', { item: 'l1', left: 0 });
    book
      .given(opened, came, refundRequested('r1', 'l1', 40))
      .when(identify({ amount: 11 }))
      .thenRefused('IDENTIFIED_ABOVE_LEFT', { item: 'l1', left: 10 });
  });

  it('names a receipt of this book', () =>
    book.given(opened).when(identify()).thenRefused('STRAY_RECEIPT_UNKNOWN', { item: 'l1' }));

  it('does not happen before the money came', () =>
    book
      .given(opened, came)
      .when(identify({ occurredOn: '2026-03-01' }))
      .thenRefused('DATE_BEFORE_ITEM', { date: '2026-03-01', arose: '2026-03-02' }));

  it('needs the month of its own day open, not the month in which the money came', () =>
    book
      .given(
        opened,
        strayReceived('l1', 50, '2026-02-02', { externalReference: 'FT1' }),
        periodClosed('2026-01'),
        periodClosed('2026-02'),
      )
      .when(identify())
      .then({
        type: 'StrayMoneyIdentified',
        data: { ...identified(50).data, receivedOn: '2026-02-02' },
      }));

  it('takes a giver like any other gift', () => {
    book
      .given(opened, came)
      .when(identify({ giver: { kind: 'named' } }))
      .thenRefused('GIVER_INCOMPLETE');
    book
      .given(opened, came)
      .when(identify({ earmark: 'nha' }))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'pnbc', purpose: 'nha' });
  });
});
