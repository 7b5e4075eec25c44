import type { CorrectionRequested, LotPutRight, RequestCorrection } from '#contracts';
import {
  ACCOUNTANT,
  approved,
  donated,
  HOLDER,
  KEY,
  numbered,
  opened,
  periodClosed,
  posting,
  requested,
  stateAfter,
  TODAY,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { movementOf } from '../movement.js';
import {
  bought,
  goodsBook,
  goodsBought,
  goodsRequested,
  goodsWish,
  issued,
  lotBought,
  some,
  STOREKEEPER,
} from './given-goods.js';

const BOUGHT = numbered('PC', 1);
const blankets = bought(lotBought('l1', 30, { price: 2_500 }));
const two = bought(
  lotBought('l1', 30, { price: 2_000 }),
  lotBought('l2', 5, { itemId: 'gao', price: 500 }),
);
const promised = [opened, donated(1, 5_000, '2026-03-02'), requested('r1', 3_000), approved('r1')];
const inStore = [...promised, goodsBought(1, 'r1', blankets)];
const bothInStore = [...promised, goodsBought(1, 'r1', two)];

const ask = (more: Partial<RequestCorrection>) => ({
  type: 'RequestCorrection' as const,
  data: {
    ...{ ...KEY, requestId: 'c1', voucher: BOUGHT, correction: 'adjust' as const },
    ...{ validUntil: '2026-04-15', ...more },
  },
});
const asked = (more: Partial<CorrectionRequested>): CashBookEvent => ({
  type: 'CorrectionRequested',
  data: {
    ...{ requestId: 'c1', voucher: BOUGHT, correction: 'adjust', validUntil: '2026-04-15' },
    ...{ requestedBy: ACCOUNTANT, requestedOn: TODAY, ...more },
  },
});
const approve = { type: 'ApproveRequest', data: { ...KEY, requestId: 'c1' } } as const;
const byHolder = { actor: HOLDER };

const goods = (lots: LotPutRight[]) => ({
  goods: { takenInAs: numbered('PN', 1), storeId: 'kho', storekeeperId: STOREKEEPER, lots },
});
const line = (before: number, after: number, more: Partial<LotPutRight> = {}): LotPutRight => ({
  ...{ lotId: 'l1', itemId: 'chan', leaving: after === 0 ? 30 : 0, before, after },
  ...more,
});
const adjusted = (one: LotPutRight): CashBookEvent => ({
  type: 'VoucherAdjusted',
  data: {
    ...{ ...posting('KT', 1, TODAY), requestId: 'c1', adjusts: BOUGHT, original: BOUGHT },
    ...{ kind: 'goodsBought', before: one.before, after: one.after, placeId: 'ket' },
    ...goods([one]),
  },
});
const voided: CashBookEvent = {
  type: 'VoucherVoided',
  data: {
    ...{ requestId: 'c1', voucher: BOUGHT, kind: 'goodsBought', amount: 2_500, placeId: 'ket' },
    ...{ occurredOn: '2026-03-12', period: '2026-03', ...goods([line(2_500, 0)]) },
  },
};
const { given } = goodsBook;

describe('the price of goods, entered wrongly', () => {
  it('is put right by its difference, and the goods are worth what they cost', () => {
    const less = adjusted(line(2_500, 2_300));
    given(...inStore, asked({ correctedAmount: 2_300 }))
      .when(approve, byHolder)
      .then(approved('c1'), less);
    const after = stateAfter(...inStore, asked({ correctedAmount: 2_300 }), approved('c1'), less);
    expect(after.goods.lots.get('l1')?.worth).toBe(2_300);
    expect([after.places.get('ket')?.balance.total, after.owed.get('goods')?.total]).toEqual([
      2_700, 2_300,
    ]);
  });

  it('gives nothing: the money goes between the safe and the goods', () =>
    expect(movementOf(adjusted(line(2_500, 2_300)))).toMatchObject({
      ...{ kind: 'goodsBought', correction: 'adjust', amount: -200 },
      places: [{ placeId: 'ket', delta: 200 }],
      owed: [{ by: 'goods', delta: -200 }],
    }));

  it('cannot be more than the safe and the purpose hold', () =>
    given(...inStore, asked({ correctedAmount: 5_001 }))
      .when(approve, byHolder)
      .thenRefused('PLACE_OVERDRAWN'));

  it('names its lot where several were bought at once; the others stay', () => {
    given(...bothInStore)
      .when(ask({ correctedAmount: 400 }))
      .thenRefused('PURCHASED_LOT_NOT_NAMED', { voucher: BOUGHT });
    given(...bothInStore)
      .when(ask({ correctedAmount: 400, lotId: 'l3' }))
      .thenRefused('PURCHASED_LOT_NOT_NAMED', { voucher: BOUGHT });
    const rice = line(500, 400, { lotId: 'l2', itemId: 'gao' });
    given(...bothInStore, asked({ correctedAmount: 400, lotId: 'l2' }))
      .when(approve, byHolder)
      .then(approved('c1'), adjusted(rice));
    const { vouchers } = stateAfter(
      ...[...bothInStore, asked({ correctedAmount: 400, lotId: 'l2' })],
      ...[approved('c1'), adjusted(rice)],
    );
    expect(vouchers.get(numbered('KT', 1))?.amount).toBe(2_400);
  });

  it('that was nothing means that the lot was not bought: it leaves the store', () => {
    const none = adjusted(line(2_500, 0));
    given(...inStore, periodClosed('2026-02'), asked({ correctedAmount: 0 }))
      .when(approve, byHolder)
      .then(approved('c1'), none);
    const after = stateAfter(...inStore, asked({ correctedAmount: 0 }), approved('c1'), none);
    expect(after.goods.lots.get('l1')).toMatchObject({ worth: 0, balance: { total: 0 } });
  });

  it('is not put right once some has left, or is promised', () => {
    const handedOut = [
      ...[...inStore, goodsRequested('r2', [some('l1', 3)], 250), approved('r2')],
      issued(1, 'r2', [{ lotId: 'l1', itemId: 'chan', quantity: 3, value: 250, bought: true }]),
    ];
    given(...handedOut)
      .when(ask({ correctedAmount: 2_300 }))
      .thenRefused('PURCHASED_LOT_NOT_WHOLE', { lot: 'l1' });
    given(...inStore, goodsRequested('r2', [some('l1', 3)], 250))
      .when(ask({ correctedAmount: 2_300 }))
      .thenRefused('PURCHASED_LOT_NOT_WHOLE', { lot: 'l1' });
  });
});

describe('a purchase that never was', () => {
  const askedToVoid = asked({ correction: 'void' });

  it('is voided on its own day: the money is in the safe, the goods are not in the store', () => {
    given(...inStore, askedToVoid)
      .when(approve, byHolder)
      .then(approved('c1'), voided);
    const after = stateAfter(...inStore, askedToVoid, approved('c1'), voided);
    expect(after.places.get('ket')?.balance.total).toBe(5_000);
    expect(after.owed.get('goods')?.total).toBe(0);
    expect(after.goods.lots.get('l1')).toMatchObject({ worth: 0, balance: { total: 0 } });
  });

  it('has no goods left that could be handed out', () =>
    given(...inStore, askedToVoid, approved('c1'), voided)
      .when({
        type: 'RequestGoodsIssue',
        data: { ...KEY, ...goodsWish('r3', [some('l1', 1)]) },
      })
      .thenRefused('LOT_OVERDRAWN'));

  it('stays while goods of it have left', () =>
    given(
      ...[...inStore, goodsRequested('r2', [some('l1', 3)], 250), approved('r2'), askedToVoid],
      issued(1, 'r2', [{ lotId: 'l1', itemId: 'chan', quantity: 3, value: 250, bought: true }]),
    )
      .when(approve, byHolder)
      .thenRefused('PURCHASED_LOT_NOT_WHOLE', { lot: 'l1' }));

  it('is voided while its month is open; after that it is adjusted to nothing', () =>
    given(...inStore, periodClosed('2026-03'))
      .when(ask({ correction: 'void' }))
      .thenRefused('VOUCHER_PERIOD_CLOSED'));
});
