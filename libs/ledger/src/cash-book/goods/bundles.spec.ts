import type { IssueBundles, LotQuantity, RequestBundles } from '#contracts';
import {
  ACCOUNTANT,
  approved,
  decision,
  donated,
  HOLDER,
  KEY,
  opened,
  OUTSIDER,
  posting,
  stateAfter,
  TODAY,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import {
  goodsBook,
  handingOut,
  invoiced,
  lot,
  received,
  some,
  STOREKEEPER,
} from './given-goods.js';

const wish = {
  requestId: 'r1',
  bundleId: 'quatet',
  placeId: 'ket',
  storeId: 'kho',
  decision,
  beneficiaries: 3,
  validUntil: '2026-04-15',
};
const ask = (count: number, change: Partial<RequestBundles> = {}) =>
  ({ type: 'RequestBundles', data: { ...KEY, ...wish, count, ...change } }) as const;
const asked = (count: number, lots: LotQuantity[], value = 0): CashBookEvent => ({
  type: 'BundlesRequested',
  data: {
    ...wish,
    count,
    amount: count * 500_000,
    lots,
    value,
    requestedBy: ACCOUNTANT,
    requestedOn: TODAY,
  },
});
const money = donated(1, 2_000_000, '2026-03-02');
const blankets = received(1, '2026-03-02', [lot('chan1', 10)]);
const rice = received(2, '2026-03-03', [
  lot('gao2', 40, { itemId: 'gao', expiresOn: '2026-12-31' }),
  lot('gao1', 15, { itemId: 'gao', expiresOn: '2026-06-30' }),
]);
const three = [some('chan1', 3), some('gao1', 15), some('gao2', 15)];

describe('asking for bundles', () => {
  it('holds back the money, and of each part the lots that expire first', () =>
    goodsBook.given(opened, money, blankets, rice).when(ask(3)).then(asked(3, three)));

  it('is refused when a part of the goods is lacking', () => {
    goodsBook
      .given(opened, money, blankets)
      .when(ask(3))
      .thenRefused('BUNDLE_PART_LACKING', { item: 'gao', wanted: 30, available: 0 });
    goodsBook
      .given(opened, donated(1, 9_000_000, '2026-03-02'), blankets, rice)
      .when(ask(6))
      .thenRefused('BUNDLE_PART_LACKING', { item: 'gao', wanted: 60, available: 55 });
  });

  it('is refused when the money is lacking', () =>
    goodsBook
      .given(opened, money, blankets, rice)
      .when(ask(5))
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: TODAY, available: 2_000_000 }));

  it('never counts expired goods, nor those of another store or purpose', () => {
    const expired = lot('gao1', 90, { itemId: 'gao', expiresOn: '2026-03-10' });
    const plenty = [lot('gao1', 90, { itemId: 'gao' })];
    for (const others of [
      received(2, '2026-03-03', [expired]),
      received(2, '2026-03-03', plenty, { storeId: 'khohai' }),
      received(2, '2026-03-03', plenty, { earmark: 'sinhke' }),
    ])
      goodsBook
        .given(opened, money, blankets, others)
        .when(ask(1))
        .thenRefused('BUNDLE_PART_LACKING', { item: 'gao', wanted: 10, available: 0 });
  });

  it('never promises the same goods twice', () =>
    goodsBook
      .given(opened, money, blankets, rice, asked(3, three))
      .when(ask(3, { requestId: 'r2' }))
      .thenRefused('BUNDLE_PART_LACKING', { item: 'gao', wanted: 30, available: 25 }));

  it('names a bundle that the fund has defined', () =>
    goodsBook
      .given(opened, money, blankets, rice)
      .when(ask(1, { bundleId: 'quahe' }))
      .thenRefused('BUNDLE_UNKNOWN', { bundle: 'quahe' }));

  it('takes money from where money is, and goods from where goods are', () => {
    goodsBook
      .given(opened, money, blankets, rice)
      .when(ask(1, { placeId: 'kho' }))
      .thenRefused('STORE_HOLDS_NO_MONEY', { place: 'kho' });
    goodsBook
      .given(opened, money, blankets, rice)
      .when(ask(1, { storeId: 'nganhang' }))
      .thenRefused('PLACE_NOT_STORE', { place: 'nganhang' });
  });
});

const give = (change: Partial<IssueBundles> = {}) =>
  ({ type: 'IssueBundles', data: { ...handingOut('r1', TODAY), ...change } }) as const;
const byStorekeeper = { actor: STOREKEEPER };
const ready = [opened, money, blankets, rice, asked(3, three), approved('r1')];
const line = (lotId: string, quantity: number, value?: number) => ({
  lotId,
  itemId: lotId.slice(0, -1),
  quantity,
  ...(value !== undefined && { value }),
});
const given = (count: number, lines: ReturnType<typeof line>[]): CashBookEvent[] => [
  {
    type: 'GoodsIssued',
    data: {
      ...posting('PX', 1, TODAY),
      requestId: 'r1',
      storeId: 'kho',
      storekeeperId: STOREKEEPER,
      lines,
      bundles: { bundleId: 'quatet', count },
      beneficiaries: 3,
      issuedBy: STOREKEEPER,
    },
  },
  {
    type: 'DisbursementPaid',
    data: {
      ...posting('PC', 1, TODAY),
      requestId: 'r1',
      amount: count * 500_000,
      placeId: 'ket',
      beneficiaries: 3,
      goodsNote: posting('PX', 1, TODAY).voucher,
      paidBy: STOREKEEPER,
    },
  },
];
const all = [line('chan1', 3), line('gao1', 15), line('gao2', 15)];

describe('giving bundles', () => {
  it('issues the goods and pays the money together', () =>
    goodsBook
      .given(...ready)
      .when(give(), byStorekeeper)
      .then(...given(3, all)));

  it('may be of fewer, never of more than were approved', () => {
    goodsBook
      .given(...ready)
      .when(give({ count: 1 }), byStorekeeper)
      .then(...given(1, [line('chan1', 1), line('gao1', 10)]));
    goodsBook
      .given(...ready)
      .when(give({ count: 4 }), byStorekeeper)
      .thenRefused('MORE_BUNDLES_THAN_APPROVED', { approved: 3 });
  });

  it('sets free what fewer bundles have left', () =>
    goodsBook
      .given(...ready, ...given(1, [line('chan1', 1), line('gao1', 10)]))
      .when(ask(3, { requestId: 'r2' }))
      .then({
        type: 'BundlesRequested',
        data: {
          ...wish,
          requestId: 'r2',
          count: 3,
          amount: 1_500_000,
          lots: [some('chan1', 3), some('gao1', 5), some('gao2', 25)],
          value: 0,
          requestedBy: ACCOUNTANT,
          requestedOn: TODAY,
        },
      }));

  it('is done once', () =>
    goodsBook
      .given(...ready, ...given(3, all))
      .when(give(), byStorekeeper)
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'done' }));

  it('passes through the storekeeper’s hands, and never through those of who asked', () => {
    goodsBook
      .given(...ready)
      .when(give({ storekeeperId: OUTSIDER }), byStorekeeper)
      .thenRefused('NOT_STOREKEEPER', { date: TODAY });
    goodsBook
      .given(...ready)
      .when(give({ storekeeperId: ACCOUNTANT }), byStorekeeper)
      .thenRefused('STOREKEEPER_IS_MAKER');
    goodsBook
      .given(...ready)
      .when(give())
      .thenRefused('GOODS_ISSUER_IS_MAKER');
  });

  it('is refused whole when a part has expired meanwhile, and leaves the money where it is', () => {
    const rice = received(2, '2026-03-03', [
      lot('gao1', 30, { itemId: 'gao', expiresOn: '2026-03-20' }),
    ]);
    const promised = asked(3, [some('chan1', 3), some('gao1', 30)]);
    goodsBook
      .given(opened, money, blankets, rice, promised, approved('r1'))
      .when(give({ occurredOn: '2026-03-21' }), { ...byStorekeeper, today: '2026-03-21' })
      .thenRefused('LOT_EXPIRED', { lot: 'gao1', date: '2026-03-20' });
  });

  it('needs the signatures that money and goods together ask for', () =>
    goodsBook
      .given(
        opened,
        money,
        received(1, '2026-03-02', [lot('chan1', 10, { valuation: invoiced(490_000_000) })]),
        rice,
        asked(3, three, 147_000_000),
      )
      .when({ type: 'ApproveRequest', data: { ...KEY, requestId: 'r1' } }, { actor: HOLDER })
      .then({
        type: 'RequestApproved',
        data: {
          requestId: 'r1',
          approvedBy: HOLDER,
          capacity: 'accountHolder',
          delegated: false,
          complete: false,
        },
      }));
});

describe('a payment of bundles that was wrong', () => {
  const voucher = posting('PC', 1, TODAY).voucher;
  const until = { validUntil: '2026-04-15' };
  const wanted = { requestId: 'huy1', correction: 'void', voucher, ...until } as const;
  const voiding: CashBookEvent = {
    type: 'CorrectionRequested',
    data: { ...wanted, requestedBy: ACCOUNTANT, requestedOn: TODAY },
  };
  const before = [opened, money, blankets, rice, asked(3, three), approved('r1')];
  const wrong = [...before, ...given(3, all)];
  const signs = { type: 'ApproveRequest', data: { ...KEY, requestId: 'huy1' } } as const;
  const { voucher: note, ...dates } = posting('PX', 1, TODAY);
  const voided: CashBookEvent[] = [
    {
      type: 'RequestApproved',
      data: {
        ...{ requestId: 'huy1', approvedBy: HOLDER, capacity: 'accountHolder' },
        ...{ delegated: false, complete: true },
      },
    },
    {
      type: 'VoucherVoided',
      data: {
        ...{ requestId: 'huy1', voucher, kind: 'disbursement', amount: 1_500_000 },
        ...{ occurredOn: TODAY, period: '2026-03', placeId: 'ket' },
      },
    },
    {
      type: 'GoodsIssueVoided',
      data: {
        ...{ voucher: note, ...dates, requestId: 'r1' },
        ...{ storeId: 'kho', storekeeperId: STOREKEEPER, lines: all },
      },
    },
  ];

  it('is voided as one: the money is back, and the goods lie in their lots', () =>
    goodsBook
      .given(...wrong, voiding)
      .when(signs, { actor: HOLDER })
      .then(...voided));

  it('leaves money and goods as they were, so that the right one can follow', () => {
    const was = stateAfter(opened, money, blankets, rice);
    const is = stateAfter(...wrong, voiding, ...voided);
    expect(is.places.get('ket')?.balance.total).toBe(was.places.get('ket')?.balance.total);
    for (const [lotId, { balance, worth, reserved }] of was.goods.lots) {
      const lot = is.goods.lots.get(lotId);
      expect([lot?.balance.total, lot?.worth, lot?.reserved]).toEqual([
        balance.total,
        worth,
        reserved,
      ]);
    }
    goodsBook
      .given(...wrong, voiding, ...voided)
      .when(ask(3, { requestId: 'r2' }))
      .then({
        ...asked(3, three),
        data: { ...asked(3, three).data, requestId: 'r2' },
      } as CashBookEvent);
  });

  it('is voided once', () =>
    goodsBook
      .given(...wrong, voiding, ...voided)
      .when({ type: 'RequestCorrection', data: { ...KEY, ...wanted, requestId: 'huy2' } })
      .thenRefused('VOUCHER_VOIDED', { voucher }));
});
