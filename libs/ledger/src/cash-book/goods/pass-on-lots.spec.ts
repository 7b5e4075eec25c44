import type { CarriedGoodsRequest } from '#contracts';
import type { CashBookEvent } from '../messages.js';
import {
  ACCOUNTANT,
  approved,
  donated,
  HOLDER,
  KEY,
  opened,
  posting,
  stateAfter,
  decision,
} from '../given-book.js';
import { carried, firstDay, NEW_YEAR, NEXT, nextOpened } from '../years/given-years.js';
import {
  goodsBook,
  goodsRequested,
  handingOut,
  invoiced,
  lot,
  received,
  some,
  STOREKEEPER,
} from './given-goods.js';
import { passed, passedOn } from './given-passage.js';

const carry = { type: 'CarryForward', data: { ...KEY, storekeeperId: STOREKEEPER } } as const;
const keeper = { ...NEW_YEAR, actor: HOLDER };
const milk = lot('sua1', 600, {
  ...{ itemId: 'sua', expiresOn: '2027-06-30', valuation: invoiced(240_000) },
});
const came = received(1, '2026-03-02', [lot('chan1', 50), milk], { earmark: 'maiam' });
const inStore = [
  passed('chan1', 50, { earmark: 'maiam' }),
  passed('sua1', 600, {
    ...{ itemId: 'sua', expiresOn: '2027-06-30', basis: 'invoice', value: 240_000 },
    earmark: 'maiam',
  }),
];

describe('goods at the turn of the year', () => {
  it('go into next year’s book as the lots they are, under a note of the store', () =>
    goodsBook.given(opened, came).when(carry, keeper).then(passedOn(1, inStore)));

  it('go along with the money, and a note for each store', () =>
    goodsBook
      .given(
        opened,
        donated(1, 100, '2026-03-02'),
        came,
        received(2, '2026-03-03', [lot('chan2', 7)], { storeId: 'khohai' }),
      )
      .when(carry, keeper)
      .then(
        carried(1, { ket: 100 }),
        passedOn(1, inStore),
        passedOn(
          2,
          [passed('chan2', 7, { receivedOn: '2026-03-03', cameBy: 'PN-QN_HM-PNBC-26-000002' })],
          { storeId: 'khohai', toStoreId: 'khohai' },
        ),
      ));

  it('are counted by the storekeeper of that day', () => {
    goodsBook
      .given(opened, came)
      .when({ type: 'CarryForward', data: KEY }, keeper)
      .thenRefused('GOODS_NEED_STOREKEEPER', { lot: 'chan1' });
    goodsBook
      .given(opened, came)
      .when({ type: 'CarryForward', data: { ...KEY, storekeeperId: HOLDER } }, keeper)
      .thenRefused('NOT_STOREKEEPER', { date: '2027-01-01' });
  });

  it('go again when more of the old year is entered, and not a second time', () => {
    goodsBook
      .given(opened, came, passedOn(1, inStore))
      .when(carry, keeper)
      .thenRefused('NOTHING_TO_CARRY', { year: 2026 });
    goodsBook
      .given(opened, came, passedOn(1, inStore), received(2, '2026-12-30', [lot('chan2', 3)]))
      .when(carry, keeper)
      .then(
        passedOn(2, [
          passed('chan2', 3, { receivedOn: '2026-12-30', cameBy: 'PN-QN_HM-PNBC-26-000002' }),
        ]),
      );
  });

  it('cannot be given away of the old year any more', () =>
    goodsBook
      .given(
        opened,
        received(1, '2026-03-02', [lot('chan1', 50)]),
        passedOn(1, [passed('chan1', 50)]),
      )
      .when(
        {
          type: 'RequestWriteOff',
          data: {
            ...{ ...KEY, requestId: 'huy1', storeId: 'kho', cause: 'lost' },
            ...{ lots: [some('chan1', 1)], validUntil: '2027-01-31' },
            decision: { number: '1', date: '2027-01-02', issuer: 'Hội' },
          },
        },
        NEW_YEAR,
      )
      .thenRefused('LOT_OVERDRAWN', { lot: 'chan1', date: '2027-01-04', available: 0 }));

  it('take along what was asked for of them, with the signatures', () => {
    const asked = goodsRequested('xk1', [some('chan1', 5)]);
    if (asked.type !== 'GoodsIssueRequested') throw new Error('no request');
    const untilTet: CashBookEvent = {
      ...asked,
      data: { ...asked.data, validUntil: '2027-02-28' },
    };
    goodsBook
      .given(opened, came, untilTet, approved('xk1'))
      .when(carry, keeper)
      .then(passedOn(1, inStore, { requests: [request()] }));
  });
});

const request = (more: Partial<CarriedGoodsRequest> = {}): CarriedGoodsRequest => ({
  ...{ requestId: 'xk1', kind: 'goods', decision, approved: true, goodsValue: 0 },
  lots: [some('chan1', 5)],
  ...{ beneficiaries: 5, validUntil: '2027-02-28', requestedBy: ACCOUNTANT },
  ...{ requestedOn: '2026-03-10', signedBy: [HOLDER], holderSigned: true },
  ...more,
});

const arrival = {
  ...{ fromUnitId: 'hoanhmo', fromYear: 2026, passedOnAs: posting('PX', 1, '').voucher },
  ...{ storeId: 'kho', storekeeperId: STOREKEEPER },
};
const lots = [passed('chan1', 50)];
const takeOn = (requests: CarriedGoodsRequest[] = []) =>
  ({
    type: 'TakeOnLots',
    data: { ...NEXT, ...arrival, passedOn: '2027-01-01', lots, requests },
  }) as const;
const noteIn = (serial: number) => ({
  ...firstDay,
  voucher: `PN-QN_HM-PNBC-27-${String(serial).padStart(6, '0')}`,
});
const taken = (
  takenLots: readonly object[] = lots,
  requests: readonly CarriedGoodsRequest[] = [],
  serial = 1,
) =>
  ({
    type: 'LotsTakenOn',
    data: { ...noteIn(serial), ...arrival, lots: takenLots, requests },
  }) as CashBookEvent;

describe('goods from another book', () => {
  it('come in under a phiếu nhập kho, once', () => {
    goodsBook.given(nextOpened).when(takeOn(), NEW_YEAR).then(taken());
    goodsBook
      .given(nextOpened, taken())
      .when(takeOn(), NEW_YEAR)
      .thenRefused('LOTS_ALREADY_TAKEN_ON', { voucher: arrival.passedOnAs });
  });

  it('wait for a book that is open', () =>
    goodsBook.given().when(takeOn(), NEW_YEAR).thenRefused('BOOK_NOT_OPEN'));

  it('arrive under another id where that is taken, and requests name them by it', () => {
    const own: CashBookEvent = received(1, '2027-01-02', [lot('chan1', 9)]);
    if (own.type !== 'GoodsReceived') throw new Error('no receipt');
    const here: CashBookEvent = {
      ...own,
      data: { ...own.data, ...noteIn(1), occurredOn: '2027-01-02' },
    };
    goodsBook
      .given(nextOpened, here)
      .when(takeOn([request()]), NEW_YEAR)
      .then(
        taken(
          [{ ...passed('chan1n2', 50), formerLotId: 'chan1' }],
          [request({ lots: [some('chan1n2', 5)] })],
          2,
        ),
      );
  });

  it('are handed out on the request that came with them', () =>
    goodsBook
      .given(nextOpened, taken(lots, [request()]))
      .when(
        { type: 'IssueGoods', data: { ...handingOut('xk1', '2027-01-04'), ...NEXT } },
        { ...NEW_YEAR, actor: STOREKEEPER },
      )
      .then({
        type: 'GoodsIssued',
        data: {
          ...{ occurredOn: '2027-01-04', voucherDate: '2027-01-04', period: '2027-01' },
          ...{ voucher: 'PX-QN_HM-PNBC-27-000001', requestId: 'xk1', storeId: 'kho' },
          ...{ storekeeperId: STOREKEEPER, issuedBy: STOREKEEPER, beneficiaries: 5 },
          lines: [{ lotId: 'chan1', itemId: 'chan', quantity: 5 }],
        },
      }));

  it('hold back what bundles need, money and goods', () => {
    const bundles = request({
      ...{ requestId: 'sq1', kind: 'bundles', bundleId: 'quatet', bundles: 2 },
      ...{ placeId: 'ket', amount: 1_000_000, lots: [some('chan1', 2)] },
    });
    const book = stateAfter(nextOpened, taken(lots, [bundles]));
    expect(book.goods.lots.get('chan1')?.reserved).toBe(2);
    expect(book.places.get('ket')?.reserved).toBe(1_000_000);
    expect(book.requests.get('sq1')).toMatchObject({ kind: 'bundles', status: 'approved' });
  });

  it('keep who gave them once, and when they first came', () => {
    const { giver, receivedOn, cameBy } =
      stateAfter(nextOpened, taken()).goods.lots.get('chan1') ?? {};
    expect({ giver, receivedOn, cameBy }).toMatchObject({
      giver: { kind: 'named' },
      receivedOn: '2026-03-02',
      cameBy: 'PN-QN_HM-PNBC-26-000001',
    });
  });
});
