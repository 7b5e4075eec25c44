import type { DirectItem, RecordDirectGift } from '#contracts';
import { ACCOUNTANT, GIVER, KEY, opened } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { goodsBook, invoiced, undetermined } from './given-goods.js';

const blankets: DirectItem = { itemId: 'chan', quantity: 30, valuation: undetermined };
const gift = {
  directGiftId: 'tt1',
  occurredOn: '2026-03-02',
  giver: { kind: 'named' as const, subject: GIVER },
  contributingUnitId: 'thonvang',
  goods: [blankets],
  beneficiaries: 30,
};
const record = (change: Partial<RecordDirectGift> = {}) =>
  ({ type: 'RecordDirectGift', data: { ...KEY, ...gift, ...change } }) as const;
const recorded = (change: object = {}): CashBookEvent => ({
  type: 'DirectGiftRecorded',
  data: { ...gift, beneficiaryUnitId: 'hoanhmo', ...change, recordedBy: ACCOUNTANT },
});
const withdraw = { type: 'WithdrawDirectGift', data: { ...KEY, directGiftId: 'tt1' } } as const;
const withdrawn: CashBookEvent = {
  type: 'DirectGiftWithdrawn',
  data: { directGiftId: 'tt1', withdrawnBy: ACCOUNTANT },
};

describe('a gift that givers handed out themselves', () => {
  it('is recorded beside the book: it helped the unit of the book unless told otherwise', () => {
    goodsBook.given(opened).when(record()).then(recorded());
    goodsBook
      .given(opened)
      .when(record({ beneficiaryUnitId: 'thonvang' }))
      .then(recorded({ beneficiaryUnitId: 'thonvang' }));
  });

  it('may be money, goods or both, but never nothing', () => {
    const money = { money: 15_000_000, goods: [] };
    goodsBook.given(opened).when(record(money)).then(recorded(money));
    goodsBook
      .given(opened)
      .when(record({ goods: [] }))
      .thenRefused('DIRECT_GIFT_EMPTY');
  });

  it('is never in stock and never in the safe', () => {
    const goods = [{ ...blankets, valuation: invoiced(9_000_000) }];
    const given = [opened, recorded({ goods, money: 15_000_000 })];
    goodsBook
      .given(...given)
      .when({
        type: 'RequestDisbursement',
        data: {
          ...KEY,
          requestId: 'r1',
          placeId: 'ket',
          amount: 1,
          decision: { number: '1', date: '2026-03-01', issuer: 'Hội' },
          validUntil: '2026-04-15',
        },
      })
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: '2026-03-16', available: 0 });
  });

  it('is recorded once', () =>
    goodsBook
      .given(opened, recorded())
      .when(record())
      .thenRefused('DIRECT_GIFT_EXISTS', { gift: 'tt1' }));

  it('is of listed items with a value or none, from a giver, on a day that was', () => {
    goodsBook
      .given(opened)
      .when(record({ goods: [{ ...blankets, itemId: 'vang' }] }))
      .thenRefused('ITEM_UNKNOWN', { item: 'vang' });
    goodsBook
      .given(opened)
      .when(record({ goods: [{ ...blankets, valuation: { basis: 'invoice' } }] }))
      .thenRefused('VALUATION_INCOMPLETE', { item: 'chan' });
    goodsBook
      .given(opened)
      .when(record({ giver: { kind: 'named' } }))
      .thenRefused('GOODS_GIVER_INCOMPLETE');
    goodsBook
      .given(opened)
      .when(record({ occurredOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
  });

  it('is withdrawn, once, when it was not so', () => {
    goodsBook.given(opened, recorded()).when(withdraw).then(withdrawn);
    goodsBook
      .given(opened, recorded(), withdrawn)
      .when(withdraw)
      .thenRefused('DIRECT_GIFT_WITHDRAWN', { gift: 'tt1' });
    goodsBook.given(opened).when(withdraw).thenRefused('DIRECT_GIFT_UNKNOWN', { gift: 'tt1' });
  });
});
