import { approved, CASHIER, donated, KEY, opened, posting, requested } from '../given-book.js';
import { balanceOn } from '../daily-balance.js';
import { movementOf } from '../movement.js';
import { stateAfter } from '../given-book.js';
import {
  bought,
  goodsBook,
  goodsBought,
  goodsRequested,
  handingOut,
  issued,
  lotBought,
  received,
  lot,
  some,
  STOREKEEPER,
  undetermined,
} from './given-goods.js';

const promised = [opened, donated(1, 5_000, '2026-03-02'), requested('r1', 3_000), approved('r1')];
const blankets = bought(lotBought('l1', 30, { price: 2_500 }));
const buy = (more: object = {}) => ({
  type: 'BuyGoods' as const,
  data: { ...KEY, requestId: 'r1', occurredOn: '2026-03-12', bought: blankets, ...more },
});
const { given } = goodsBook;
const inStore = [...promised, goodsBought(1, 'r1', blankets)];

describe('goods that the fund buys', () => {
  it('money leaves the safe and goods come into the store, under a voucher each', () =>
    given(...promised)
      .when(buy(), { actor: CASHIER })
      .then(goodsBought(1, 'r1', blankets)));

  it('may cost less than was approved', () =>
    given(...promised)
      .when(buy({ bought: bought(lotBought('l1', 30, { price: 1_000 })) }), { actor: CASHIER })
      .then(goodsBought(1, 'r1', bought(lotBought('l1', 30, { price: 1_000 })))));

  it('may not cost more', () =>
    given(...promised)
      .when(buy({ bought: bought(lotBought('l1', 30, { price: 3_001 })) }), { actor: CASHIER })
      .thenRefused('MORE_THAN_APPROVED', { approved: 3_000 }));

  it('are not bought before the request is signed', () =>
    given(opened, donated(1, 5_000, '2026-03-02'), requested('r1', 3_000))
      .when(buy(), { actor: CASHIER })
      .thenRefused('REQUEST_NOT_APPROVED'));

  it('are not paid for in cash by who asked', () =>
    given(...promised)
      .when(buy())
      .thenRefused('PAYER_IS_MAKER'));

  it('are taken in by the storekeeper of that day', () =>
    given(...promised)
      .when(buy({ bought: { ...blankets, storekeeperId: CASHIER } }), { actor: CASHIER })
      .thenRefused('NOT_STOREKEEPER'));

  it('are on the fund’s list', () =>
    given(...promised)
      .when(buy({ bought: bought(lotBought('l1', 1, { itemId: 'vang' })) }), { actor: CASHIER })
      .thenRefused('ITEM_UNKNOWN'));

  it('have an id of their own', () =>
    given(...promised, received(1, '2026-03-11', [lot('l1', 3)]))
      .when(buy(), { actor: CASHIER })
      .thenRefused('LOT_EXISTS'));

  it('have not expired when they are bought', () =>
    given(...promised)
      .when(buy({ bought: bought(lotBought('l1', 30, { expiresOn: '2026-03-11' })) }), {
        actor: CASHIER,
      })
      .thenRefused('EXPIRY_BEFORE_RECEIPT'));

  it('a payment is made once: in money or in goods', () =>
    given(...inStore)
      .when(
        {
          type: 'PayDisbursement',
          data: { ...KEY, requestId: 'r1', occurredOn: '2026-03-12' },
        },
        { actor: CASHIER },
      )
      .thenRefused('REQUEST_NOT_APPROVED'));
});

describe('what was bought', () => {
  it('is the fund’s money until it is handed out', () => {
    const { owed, places, goods } = stateAfter(...inStore);
    expect([owed.get('goods')?.total, places.get('ket')?.balance.total]).toEqual([2_500, 2_500]);
    expect(goods.lots.get('l1')).toMatchObject({ basis: 'purchase', worth: 2_500 });
  });

  it('is given when it is handed out, with its share of what it cost', () =>
    given(...inStore, goodsRequested('g1', [some('l1', 10)], 833), approved('g1'))
      .when({ type: 'IssueGoods', data: handingOut('g1') }, { actor: STOREKEEPER })
      .then(
        issued(1, 'g1', [{ lotId: 'l1', itemId: 'chan', quantity: 10, value: 834, bought: true }]),
      ));

  it('counts as given in the month of its phiếu xuất kho', () => {
    const line = { lotId: 'l1', itemId: 'chan', quantity: 10, value: 834, bought: true };
    const note = issued(1, 'g1', [line]);
    expect(movementOf(note)).toMatchObject({ kind: 'goodsGiven', amount: 834, places: [] });
    const before = [...inStore, goodsRequested('g1', [some('l1', 10)], 833), approved('g1')];
    const { owed } = stateAfter(...before, note);
    const goods = owed.get('goods');
    expect(goods && balanceOn(goods, '2026-03-12')).toBe(1_666);
  });

  it('beside gifts in kind counts alone', () =>
    expect(
      movementOf(
        issued(1, 'g1', [
          { lotId: 'l1', itemId: 'chan', quantity: 1, value: 100, bought: true },
          { lotId: 'l2', itemId: 'chan', quantity: 1, value: 900 },
        ]),
      ),
    ).toMatchObject({ amount: 100 }));

  it('is lost when it is written off', () =>
    expect(
      movementOf({
        type: 'GoodsWrittenOff',
        data: {
          ...{ ...posting('PX', 1, '2026-03-14'), requestId: 'w1', cause: 'damaged' },
          ...{ storeId: 'kho', storekeeperId: STOREKEEPER, writtenOffBy: STOREKEEPER },
          lines: [{ lotId: 'l1', itemId: 'chan', quantity: 1, value: 84, bought: true }],
        },
      }),
    ).toMatchObject({ kind: 'goodsWrittenOff', amount: 84 }));

  it('stays money when it goes to next year’s book', () => {
    const lots = [
      {
        ...{ lotId: 'l1', itemId: 'chan', quantity: 30, value: 2_500, receivedOn: '2026-03-12' },
        basis: 'purchase' as const,
      },
      {
        ...{ lotId: 'l2', itemId: 'chan', quantity: 3, receivedOn: '2026-03-12' },
        basis: undetermined.basis,
      },
    ];
    const note = {
      ...{ ...posting('PX', 1, '2026-03-31'), storeId: 'kho', storekeeperId: STOREKEEPER },
      ...{ toUnitId: 'hoanhmo', toYear: 2027, toStoreId: 'kho', toStorekeeperId: STOREKEEPER },
      ...{ lots, requests: [], passedOnBy: STOREKEEPER },
    };
    expect(movementOf({ type: 'LotsPassedOn', data: note })).toMatchObject({
      kind: 'goodsCarried',
      amount: 2_500,
      owed: [{ by: 'goods', delta: -2_500 }],
    });
  });
});
