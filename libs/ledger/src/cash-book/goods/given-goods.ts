import type {
  GoodsLine,
  GoodsReceived,
  LotBought,
  LotReceived,
  Purchase,
  Valuation,
} from '#contracts';
import { fund } from '../../fund/fund.js';
import type { Fund } from '../../fund/state.js';
import { specify } from '../../given.js';
import { office } from '../../office/office.js';
import type { Office } from '../../office/state.js';
import { fundStream, officeStream } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import {
  ACCOUNTANT,
  CASHIER,
  decision,
  GIVER,
  KEY,
  posting,
  REFERENCES,
  TODAY,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';

/** The small world of the goods' specs: the cash book's, with a store, its keeper and items. */
export const STOREKEEPER = '77777777-0000-4000-8000-000000000000';

const states: Readonly<Record<string, unknown>> = REFERENCES;

const stores = structuredClone(states[officeStream('hoanhmo')]) as Office;
for (const storeId of ['kho', 'khohai']) {
  const data = { unitId: 'hoanhmo', storeId, name: storeId, openedOn: '2025-07-01' };
  office.evolve(stores, { type: 'StoreOpened', data });
}
for (const personId of [STOREKEEPER, ACCOUNTANT]) {
  const appointed = { unitId: 'hoanhmo', personId, capacity: 'storekeeper' } as const;
  office.evolve(stores, { type: 'SignerAppointed', data: { ...appointed, from: '2026-01-05' } });
}

const goods = structuredClone(states[fundStream('pnbc')]) as Fund;
for (const [itemId, name, measure] of [
  ['chan', 'Chăn bông', 'chiec'],
  ['gao', 'Gạo tẻ', 'kg'],
  ['sua', 'Sữa hộp', 'hop'],
] as const)
  fund.evolve(goods, { type: 'ItemListed', data: { fundId: 'pnbc', itemId, name, measure } });
fund.evolve(goods, {
  type: 'BundleDefined',
  data: {
    fundId: 'pnbc',
    bundleId: 'quatet',
    name: 'Quà Tết hộ nghèo',
    money: 500_000,
    parts: [
      { itemId: 'chan', quantity: 1 },
      { itemId: 'gao', quantity: 10 },
    ],
    basis: decision,
  },
});

export const GOODS_REFERENCES = {
  ...states,
  [fundStream('pnbc')]: goods,
  [officeStream('hoanhmo')]: stores,
};

export const goodsBook = specify(cashBook, {
  references: GOODS_REFERENCES,
  context: { actor: ACCOUNTANT, today: TODAY },
});

export const undetermined: Valuation = { basis: 'undetermined' };
export const invoiced = (amount: number): Valuation => ({ basis: 'invoice', amount });

/** A lot of so many blankets, unless told otherwise. */
export const lot = (
  lotId: string,
  quantity: number,
  more: Partial<LotReceived> = {},
): LotReceived => ({ lotId, itemId: 'chan', quantity, valuation: undetermined, ...more });

/** So many blankets for the fund's money, unless told otherwise. */
export const lotBought = (
  lotId: string,
  quantity: number,
  more: Partial<LotBought> = {},
): LotBought => ({ lotId, itemId: 'chan', quantity, price: 1_000, ...more });

export const bought = (...lots: LotBought[]): Purchase => ({
  ...{ storeId: 'kho', storekeeperId: STOREKEEPER, lots },
  invoice: { number: 'HĐ 0012', date: '2026-03-12', issuer: 'Cửa hàng Hồng Gai' },
});

/** An approved request of that sum was spent on them, out of the safe. */
export const goodsBought = (
  serial: number,
  requestId: string,
  { lots, ...purchase }: Purchase,
  day = '2026-03-12',
): CashBookEvent => ({
  type: 'GoodsBought',
  data: {
    ...{ ...posting('PC', serial, day), requestId, placeId: 'ket', paidBy: CASHIER },
    amount: lots.reduce((sum, { price }) => sum + price, 0),
    takenInAs: posting('PN', serial, day).voucher,
    bought: { ...purchase, lots },
  },
});

type Changes = Partial<Pick<GoodsReceived, 'storeId' | 'earmark'>>;

/** Lots that came into the store on one day, from a giver known by name. */
export const received = (
  serial: number,
  day: string,
  lots: LotReceived[],
  changes: Changes = {},
): CashBookEvent => ({
  type: 'GoodsReceived',
  data: {
    ...posting('PN', serial, day),
    storeId: 'kho',
    storekeeperId: STOREKEEPER,
    giver: { kind: 'named', subject: GIVER },
    contributingUnitId: 'thonvang',
    lots,
    ...changes,
  },
});

export const some = (lotId: string, quantity: number) => ({ lotId, quantity });

/** What a request to give goods says. */
export const goodsWish = (requestId: string, lots: { lotId: string; quantity: number }[]) => ({
  requestId,
  storeId: 'kho',
  lots,
  decision,
  beneficiaries: 5,
  validUntil: '2026-04-15',
});

export const goodsRequested = (
  requestId: string,
  lots: { lotId: string; quantity: number }[],
  value = 0,
): CashBookEvent => ({
  type: 'GoodsIssueRequested',
  data: {
    ...goodsWish(requestId, lots),
    value,
    requestedBy: ACCOUNTANT,
    requestedOn: '2026-03-10',
  },
});

export const issued = (
  serial: number,
  requestId: string,
  lines: GoodsLine[],
  { day = '2026-03-12', issuedBy = STOREKEEPER } = {},
): CashBookEvent => ({
  type: 'GoodsIssued',
  data: {
    ...posting('PX', serial, day),
    requestId,
    storeId: 'kho',
    storekeeperId: STOREKEEPER,
    lines,
    beneficiaries: 5,
    issuedBy,
  },
});

/** Who hands goods out, on a day between the request and today. */
export const handingOut = (requestId: string, occurredOn = '2026-03-12') => ({
  ...KEY,
  requestId,
  occurredOn,
  storekeeperId: STOREKEEPER,
});
