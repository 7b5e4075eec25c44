import type { OpenBook } from '#contracts';
import { ACCOUNTANT, CASHIER, decision, HOLDER, KEY, opened, stateAfter } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { goodsBook, invoiced, lot, STOREKEEPER } from './given-goods.js';

const blankets = { ...lot('chan1', 40), storeId: 'kho' };
const milk = {
  ...lot('sua1', 12, { itemId: 'sua', expiresOn: '2025-12-31', valuation: invoiced(900) }),
  ...{ storeId: 'khohai', earmark: 'maiam' },
};
const open = (more: Partial<OpenBook> = {}) => ({
  type: 'OpenBook' as const,
  data: {
    ...{ ...KEY, openedOn: '2026-01-05', places: [], earmarks: [], basis: decision },
    lots: [blankets, milk],
    ...more,
  },
});
const openedWith = (more: object = {}): CashBookEvent => {
  if (opened.type !== 'BookOpened') throw new Error('no opening');
  return {
    type: 'BookOpened',
    data: { ...opened.data, lots: [blankets, milk], basis: decision, ...more },
  };
};
const sign = (capacity: 'cashier' | 'storekeeper' | 'accountHolder') =>
  ({ type: 'SignOpening', data: { ...KEY, capacity } }) as const;
const signed = (
  capacity: 'cashier' | 'storekeeper' | 'accountHolder',
  signedBy: string,
): CashBookEvent => ({ type: 'OpeningSigned', data: { capacity, signedBy } });

describe('goods that a unit holds when its book begins', () => {
  it('are entered as lots in their stores, expired ones too, with the minutes they rest on', () => {
    goodsBook.given().when(open()).then(openedWith());
    goodsBook
      .given()
      .when(open({ basis: undefined }))
      .thenRefused('OPENING_NEEDS_BASIS');
  });

  it('are sound: known items, open stores, valued with a basis, each lot once', () => {
    goodsBook
      .given()
      .when(open({ lots: [blankets, blankets] }))
      .thenRefused('LOT_EXISTS', { lot: 'chan1' });
    goodsBook
      .given()
      .when(open({ lots: [{ ...blankets, itemId: 'vang' }] }))
      .thenRefused('ITEM_UNKNOWN', { item: 'vang' });
    goodsBook
      .given()
      .when(open({ lots: [{ ...blankets, storeId: 'ket' }] }))
      .thenRefused('PLACE_NOT_STORE', { place: 'ket' });
    goodsBook
      .given()
      .when(open({ lots: [{ ...blankets, valuation: { basis: 'invoice' } }] }))
      .thenRefused('VALUATION_INCOMPLETE', { item: 'chan' });
  });

  it('wait for the storekeeper and the account holder; nobody answers for money that is not there', () => {
    goodsBook
      .given(openedWith())
      .when(sign('storekeeper'), { actor: STOREKEEPER })
      .then(signed('storekeeper', STOREKEEPER));
    goodsBook
      .given(openedWith())
      .when(sign('cashier'), { actor: CASHIER })
      .thenRefused('OPENING_SIGNATURE_NOT_NEEDED');
    goodsBook
      .given(openedWith())
      .when(sign('storekeeper'), { actor: ACCOUNTANT })
      .thenRefused('SAME_PERSON');
    const first = [openedWith(), signed('storekeeper', STOREKEEPER)];
    expect(stateAfter(...first).status).toBe('opening');
    expect(stateAfter(...first, signed('accountHolder', HOLDER)).status).toBe('open');
  });

  it('with money beside them, wait for all three', () => {
    const both = openedWith({ places: [{ placeId: 'ket', amount: 5 }] });
    const two = [both, signed('storekeeper', STOREKEEPER), signed('accountHolder', HOLDER)];
    expect(stateAfter(...two).status).toBe('opening');
    expect(stateAfter(...two, signed('cashier', CASHIER)).status).toBe('open');
  });
});
