import type { MoveGoods } from '#contracts';
import { ACCOUNTANT, KEY, opened, posting } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import {
  goodsBook,
  goodsRequested,
  invoiced,
  lot,
  received,
  some,
  STOREKEEPER,
} from './given-goods.js';
import { passed } from './given-passage.js';

const DAY = '2026-03-12';
const rice = received(1, '2026-03-02', [
  lot('gao1', 30, { itemId: 'gao', valuation: invoiced(100) }),
]);
const between = {
  ...{ storeId: 'kho', storekeeperId: STOREKEEPER },
  ...{ toStoreId: 'khohai', toStorekeeperId: ACCOUNTANT },
};
const move = (quantity: number, more: Partial<MoveGoods> = {}) => ({
  type: 'MoveGoods' as const,
  data: {
    ...{ ...KEY, ...between, occurredOn: DAY },
    lots: [{ lotId: 'gao1', quantity, newLotId: 'gao2' }],
    ...more,
  },
});
const moved: CashBookEvent = {
  type: 'GoodsMoved',
  data: {
    ...{ ...posting('PX', 1, DAY), takenInAs: posting('PN', 2, DAY).voucher, ...between },
    lots: [
      { ...passed('gao1', 10, { itemId: 'gao', basis: 'invoice', value: 34 }), newLotId: 'gao2' },
    ],
    movedBy: ACCOUNTANT,
  },
};

describe('moving goods between two stores of the unit', () => {
  it('takes them out of the one and into the other, each under its note', () =>
    goodsBook.given(opened, rice).when(move(10)).then(moved));

  it('keeps what they are and what they are worth', () =>
    goodsBook
      .given(opened, rice, moved)
      .when(
        {
          type: 'MoveGoods',
          data: {
            ...move(10).data,
            ...{ storeId: 'khohai', toStoreId: 'kho' },
            lots: [{ lotId: 'gao2', quantity: 10, newLotId: 'gao3' }],
          },
        },
        {},
      )
      .then({
        ...moved,
        data: {
          ...moved.data,
          ...{ ...posting('PX', 2, DAY), takenInAs: posting('PN', 3, DAY).voucher },
          ...{ storeId: 'khohai', toStoreId: 'kho' },
          lots: [
            {
              ...passed('gao2', 10, { itemId: 'gao', basis: 'invoice', value: 34 }),
              newLotId: 'gao3',
            },
          ],
        },
      }));

  it('leaves what others have asked for where it is', () =>
    goodsBook
      .given(opened, rice, goodsRequested('xk1', [some('gao1', 25)]))
      .when(move(6))
      .thenRefused('LOT_OVERDRAWN', { lot: 'gao1', date: DAY, available: 5 }));

  it('goes to another store, with a keeper there, under an id that is free', () => {
    goodsBook
      .given(opened, rice)
      .when(move(1, { toStoreId: 'kho' }))
      .thenRefused('SAME_STORE', { store: 'kho' });
    goodsBook
      .given(opened, rice)
      .when(move(1, { toStoreId: 'ket' }))
      .thenRefused('PLACE_NOT_STORE', { place: 'ket' });
    goodsBook
      .given(opened, rice)
      .when(move(1, { lots: [{ lotId: 'gao1', quantity: 1, newLotId: 'gao1' }] }))
      .thenRefused('LOT_EXISTS', { lot: 'gao1' });
    goodsBook
      .given(opened, rice)
      .when(move(31))
      .thenRefused('LOT_OVERDRAWN', { lot: 'gao1', date: DAY, available: 30 });
  });
});
