import type { ReceiveGoods } from '#contracts';
import { CASHIER, decision, GIVER, KEY, opened, OUTSIDER } from '../given-book.js';
import type { CashBookCommand } from '../messages.js';
import { goodsBook, invoiced, lot, received, STOREKEEPER } from './given-goods.js';

const receive = (change: Partial<ReceiveGoods> = {}): CashBookCommand => ({
  type: 'ReceiveGoods',
  data: {
    ...KEY,
    occurredOn: '2026-03-02',
    storeId: 'kho',
    storekeeperId: STOREKEEPER,
    giver: { kind: 'named', subject: GIVER },
    contributingUnitId: 'thonvang',
    lots: [lot('lo1', 50)],
    ...change,
  },
});
const fifty = received(1, '2026-03-02', [lot('lo1', 50)]);

describe('receiving a gift in kind', () => {
  it('stands under a phiếu nhập kho, with store, storekeeper, giver and lots', () =>
    goodsBook.given(opened).when(receive()).then(fifty));

  it('counts its notes in a row of their own', () =>
    goodsBook
      .given(opened, fifty)
      .when(receive({ lots: [lot('lo2', 5)] }))
      .then(received(2, '2026-03-02', [lot('lo2', 5)])));

  it('takes several lots at once, with expiry and value or without', () => {
    const lots = [
      lot('lo1', 600, { itemId: 'sua', expiresOn: '2026-09-30', valuation: invoiced(240_000_000) }),
      lot('lo2', 3, { valuation: { basis: 'document', amount: 900_000, document: decision } }),
      lot('lo3', 7),
    ];
    goodsBook
      .given(opened)
      .when(receive({ lots }))
      .then(received(1, '2026-03-02', lots));
  });

  it('keeps the purpose that the giver named', () =>
    goodsBook
      .given(opened)
      .when(receive({ earmark: 'sinhke' }))
      .then(received(1, '2026-03-02', [lot('lo1', 50)], { earmark: 'sinhke' })));

  it('never goes into a safe', () =>
    goodsBook
      .given(opened)
      .when(receive({ storeId: 'ket' }))
      .thenRefused('PLACE_NOT_STORE', { place: 'ket' }));

  it('goes into a store that the office has', () =>
    goodsBook
      .given(opened)
      .when(receive({ storeId: 'khoba' }))
      .thenRefused('STORE_UNKNOWN', { store: 'khoba' }));

  it('passes through the hands of an appointed storekeeper', () => {
    for (const storekeeperId of [CASHIER, OUTSIDER])
      goodsBook
        .given(opened)
        .when(receive({ storekeeperId }))
        .thenRefused('NOT_STOREKEEPER', { date: '2026-03-02' });
  });

  it('is of an item on the fund’s list', () =>
    goodsBook
      .given(opened)
      .when(receive({ lots: [lot('lo1', 1, { itemId: 'vang' })] }))
      .thenRefused('ITEM_UNKNOWN', { item: 'vang' }));

  it('names a lot once, in the book and in the note', () => {
    goodsBook.given(opened, fifty).when(receive()).thenRefused('LOT_EXISTS', { lot: 'lo1' });
    goodsBook
      .given(opened)
      .when(receive({ lots: [lot('lo1', 1), lot('lo1', 2)] }))
      .thenRefused('LOT_EXISTS', { lot: 'lo1' });
  });

  it('is not taken in after its expiry', () => {
    const expiring = (expiresOn: string) => [lot('lo1', 1, { itemId: 'sua', expiresOn })];
    goodsBook
      .given(opened)
      .when(receive({ lots: expiring('2026-03-01') }))
      .thenRefused('EXPIRY_BEFORE_RECEIPT', { lot: 'lo1', date: '2026-03-01' });
    goodsBook
      .given(opened)
      .when(receive({ lots: expiring('2026-03-02') }))
      .then(received(1, '2026-03-02', expiring('2026-03-02')));
  });

  it.each([
    ['a price list without an amount', { basis: 'priceList' as const }],
    ['an invoice without an amount', { basis: 'invoice' as const }],
    ['a document that is not named', { basis: 'document' as const, amount: 1 }],
    ['an undetermined value with an amount', { basis: 'undetermined' as const, amount: 1 }],
  ])('has a value with its basis or none, never %s', (_, valuation) =>
    goodsBook
      .given(opened)
      .when(receive({ lots: [lot('lo1', 1, { valuation })] }))
      .thenRefused('VALUATION_INCOMPLETE', { item: 'chan' }),
  );

  it('has a giver with a name, or an anonymous one with nothing', () => {
    for (const giver of [
      { kind: 'named' as const },
      { kind: 'collective' as const },
      { kind: 'anonymous' as const, subject: GIVER },
    ])
      goodsBook.given(opened).when(receive({ giver })).thenRefused('GOODS_GIVER_INCOMPLETE');
  });

  it('needs an open book, a unit that exists, and a day that has come', () => {
    goodsBook.given().when(receive()).thenRefused('BOOK_NOT_OPEN');
    goodsBook
      .given(opened)
      .when(receive({ contributingUnitId: 'khongco' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'khongco' });
    goodsBook
      .given(opened)
      .when(receive({ occurredOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
  });
});

describe('a store', () => {
  const gift = {
    ...KEY,
    occurredOn: '2026-03-02',
    amount: 1,
    placeId: 'kho',
    giver: { kind: 'anonymous' as const },
    contributingUnitId: 'thonvang',
  };

  it('takes no money in', () =>
    goodsBook
      .given(opened)
      .when({ type: 'RecordDonation', data: gift })
      .thenRefused('STORE_HOLDS_NO_MONEY', { place: 'kho' }));

  it('pays no money out', () =>
    goodsBook
      .given(opened)
      .when({
        type: 'RequestDisbursement',
        data: {
          ...KEY,
          ...{ requestId: 'r1', placeId: 'kho', amount: 1, decision, validUntil: '2026-04-15' },
        },
      })
      .thenRefused('STORE_HOLDS_NO_MONEY', { place: 'kho' }));
});
