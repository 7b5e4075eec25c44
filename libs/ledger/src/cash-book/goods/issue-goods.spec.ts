import type { IssueGoods } from '#contracts';
import { ACCOUNTANT, approved, CASHIER, opened, requested, donated } from '../given-book.js';
import {
  goodsBook,
  goodsRequested,
  handingOut,
  invoiced,
  issued,
  lot,
  received,
  some,
  STOREKEEPER,
} from './given-goods.js';

const issue = (change: Partial<IssueGoods> = {}) =>
  ({ type: 'IssueGoods', data: { ...handingOut('r1'), ...change } }) as const;
const byStorekeeper = { actor: STOREKEEPER };
const fifty = received(1, '2026-03-02', [lot('lo1', 50)]);
const ready = [opened, fifty, goodsRequested('r1', [some('lo1', 20)]), approved('r1')];
const line = (quantity: number, value?: number) => ({
  lotId: 'lo1',
  itemId: 'chan',
  quantity,
  ...(value !== undefined && { value }),
});

describe('issuing goods', () => {
  it('hands out what was approved, under a phiếu xuất kho', () =>
    goodsBook
      .given(...ready)
      .when(issue(), byStorekeeper)
      .then(issued(1, 'r1', [line(20)])));

  it('may hand out less, never more, and nothing that was not asked for', () => {
    goodsBook
      .given(...ready)
      .when(issue({ lots: [some('lo1', 15)] }), byStorekeeper)
      .then(issued(1, 'r1', [line(15)]));
    goodsBook
      .given(...ready)
      .when(issue({ lots: [some('lo1', 21)] }), byStorekeeper)
      .thenRefused('MORE_GOODS_THAN_APPROVED', { lot: 'lo1', approved: 20 });
    goodsBook
      .given(...ready)
      .when(issue({ lots: [some('lo2', 1)] }), byStorekeeper)
      .thenRefused('MORE_GOODS_THAN_APPROVED', { lot: 'lo2', approved: 0 });
  });

  it('takes the lot’s value with it, so that in the end nothing of it is left', () => {
    const third = received(1, '2026-03-02', [lot('lo1', 3, { valuation: invoiced(100) })]);
    const asks = (id: string) => [goodsRequested(id, [some('lo1', 1)]), approved(id)];
    goodsBook
      .given(opened, third, ...asks('r1'))
      .when(issue(), byStorekeeper)
      .then(issued(1, 'r1', [line(1, 34)]));
    goodsBook
      .given(opened, third, ...asks('r0'), issued(1, 'r0', [line(2, 67)]), ...asks('r1'))
      .when(issue(), byStorekeeper)
      .then(issued(2, 'r1', [line(1, 33)]));
  });

  it('is done once, and only after approval', () => {
    goodsBook
      .given(...ready, issued(1, 'r1', [line(20)]))
      .when(issue(), byStorekeeper)
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'done' });
    goodsBook
      .given(opened, fifty, goodsRequested('r1', [some('lo1', 20)]))
      .when(issue(), byStorekeeper)
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'waiting' });
  });

  it('is for requests of goods', () =>
    goodsBook
      .given(opened, donated(1, 100, '2026-03-02'), requested('r1', 60), approved('r1'))
      .when(issue(), byStorekeeper)
      .thenRefused('REQUEST_OF_ANOTHER_KIND', { request: 'r1' }));

  it('passes through the hands of a storekeeper of that day', () =>
    goodsBook
      .given(...ready)
      .when(issue({ storekeeperId: CASHIER }), byStorekeeper)
      .thenRefused('NOT_STOREKEEPER', { date: '2026-03-12' }));

  it('is neither handed out nor entered by the one who asked', () => {
    goodsBook
      .given(...ready)
      .when(issue({ storekeeperId: ACCOUNTANT }), byStorekeeper)
      .thenRefused('STOREKEEPER_IS_MAKER');
    goodsBook
      .given(...ready)
      .when(issue(), { actor: ACCOUNTANT })
      .thenRefused('GOODS_ISSUER_IS_MAKER');
  });

  it('never leaves a lot below zero on a day in between', () =>
    goodsBook
      .given(opened, received(1, '2026-03-13', [lot('lo1', 50)]), ...ready.slice(2))
      .when(issue(), byStorekeeper)
      .thenRefused('LOT_OVERDRAWN', { lot: 'lo1', date: '2026-03-12', available: 0 }));

  it('never gives out what has expired since it was asked for', () => {
    const milk = received(1, '2026-03-02', [
      lot('lo1', 50, { itemId: 'sua', expiresOn: '2026-03-11' }),
    ]);
    goodsBook
      .given(opened, milk, ...ready.slice(2))
      .when(issue(), byStorekeeper)
      .thenRefused('LOT_EXPIRED', { lot: 'lo1', date: '2026-03-11' });
  });
});
