import type { Someone } from '../someone.js';
import { itRefuses, type Mistake, type Officer } from '../refused.js';
import {
  approved,
  BOOK,
  disbursement,
  fund,
  newPerson,
  smallUnion,
  TODAY,
  type SmallUnion,
} from '../union.js';

interface Storehouse extends SmallUnion {
  readonly storekeeper: Someone;
}
type OfGoods = Mistake<Officer | 'storekeeper', Storehouse>;

/** Two stores: blankets in both, some of them for scholars only; rice that was bought. */
let union: Storehouse;
beforeAll(async () => {
  const small = await smallUnion();
  union = { ...small, storekeeper: await newPerson(small, 'cashier', 'hl') };
  await openStores(union);
  await receiveAndAsk(union);
  await tellOfGifts(union);
  await buyWithAdvance(union);
});
afterAll(() => union.close());

const openStores = async ({ administrator, storekeeper: { personId } }: Storehouse) => {
  const capacity = { capacity: 'storekeeper', from: '2026-01-01' };
  await administrator.must('/offices/hl/appointments', { personId, ...capacity });
  for (const storeId of ['kho', 'kho2'])
    await administrator.must('/offices/hl/stores', {
      ...{ storeId, name: 'Kho', openedOn: '2026-01-01' },
    });
  for (const [itemId, name, measure] of [
    ['chan', 'Chăn bông', 'chiec'],
    ['gao', 'Gạo tẻ', 'kg'],
  ])
    await administrator.must('/funds/mdd/items', { itemId, name, measure });
  await administrator.must('/funds/mdd/bundles', {
    ...{ bundleId: 'quatet', name: 'Quà Tết', money: 100_000, basis: fund.basis },
    parts: [{ itemId: 'chan', quantity: 1 }],
  });
};

const blankets = (lotId: string) => ({
  ...{ lotId, itemId: 'chan', quantity: 20, valuation: { basis: 'undetermined' } },
});
const receipt = (storeId: string, lotId: string, changes: object = {}) => ({
  ...{ occurredOn: '2026-11-02', storeId, giver: { kind: 'anonymous' } },
  ...{ contributingUnitId: 'hl', lots: [blankets(lotId)], ...changes },
});
const kept = ({ storekeeper: { personId } }: Storehouse) => ({ storekeeperId: personId });
const wish = (requestId: string, lotId: string, changes: object = {}) => ({
  ...{ requestId, storeId: 'kho', lots: [{ lotId, quantity: 5 }], decision: fund.basis },
  ...{ beneficiaries: 5, validUntil: '2026-12-20', ...changes },
});
const receiveAndAsk = async (storehouse: Storehouse) => {
  const { accountant } = storehouse;
  for (const [storeId, lotId, changes] of [
    ['kho', 'chan1', {}],
    ['kho2', 'chan2', {}],
    ['kho', 'chan3', { earmark: 'hocbong' }],
  ] as const)
    await accountant.must(`${BOOK}/goods-receipts`, {
      ...receipt(storeId, lotId, changes),
      ...kept(storehouse),
    });
  await approved(storehouse, 'goods-requests', wish('xuat', 'chan1'));
  const { lots: _, ...bundles } = wish('qua', 'chan1', { bundleId: 'quatet', count: 3 });
  await approved(storehouse, 'bundle-requests', { ...bundles, requestId: 'qua', placeId: 'ket' });
};

const directGift = {
  ...{ directGiftId: 'tt1', occurredOn: '2026-11-05', giver: { kind: 'anonymous' }, goods: [] },
  ...{ contributingUnitId: 'hl', money: 1_000_000, beneficiaries: 2 },
};
const house = (resultId: string, voucher = PAYMENT) => ({
  ...{ resultId, voucher, kind: 'house', count: 1, completedOn: TODAY },
});
const tellOfGifts = async (storehouse: Storehouse) => {
  const { accountant, cashier } = storehouse;
  await accountant.must(`${BOOK}/direct-gifts`, directGift);
  const requested = await approved(storehouse, 'disbursement-requests', disbursement('nha'));
  await cashier.must(`${requested}/payment`, { occurredOn: TODAY });
  for (const result of ['nha1', 'nha2']) await accountant.must(`${BOOK}/results`, house(result));
  await accountant.must(`${BOOK}/results/nha2/withdrawal`, {});
};

/** Rice for 900.000 ₫, of which an advance paid 600.000 ₫ and a top-up the rest. */
const buyWithAdvance = async (storehouse: Storehouse) => {
  const { cashier } = storehouse;
  const wanted = { placeId: 'ket', decision: fund.basis, validUntil: '2026-12-20' };
  const requested = await approved(storehouse, 'advance-requests', {
    ...{ requestId: 'tu', amount: 600_000, dueOn: '2026-12-01', ...wanted },
    holder: { kind: 'outside', name: 'Lý Thị Mẩy' },
  });
  await cashier.must(`${requested}/advance`, { occurredOn: TODAY });
  const more = { requestId: 'them', advanceId: 'tu', amount: 300_000, ...wanted };
  await approved(storehouse, 'top-up-requests', more);
  const lots = [
    { lotId: 'gao1', itemId: 'gao', quantity: 40, price: 800_000 },
    { lotId: 'gao2', itemId: 'gao', quantity: 5, price: 100_000 },
  ];
  const bought = { storeId: 'kho', lots, invoice: fund.basis, ...kept(storehouse) };
  await cashier.must(`${BOOK}/advances/tu/settlements`, {
    ...{ occurredOn: TODAY, bought, topUpRequestId: 'them' },
  });
};

const PAYMENT = 'PC-HL-MDD-26-000001';
const TOP_UP = 'PC-HL-MDD-26-000003';

const given: readonly OfGoods[] = [
  [
    'goods whose giver is named without a name',
    'accountant',
    `${BOOK}/goods-receipts`,
    (now) => ({
      ...receipt('kho', 'chan9', { occurredOn: TODAY, giver: { kind: 'named' } }),
      ...kept(now),
    }),
    'GOODS_GIVER_INCOMPLETE',
  ],
  [
    'blankets asked for in the wrong store',
    'accountant',
    `${BOOK}/goods-requests`,
    wish('nham', 'chan2'),
    'LOT_ELSEWHERE',
  ],
  [
    'blankets for scholars, asked for without their purpose',
    'accountant',
    `${BOOK}/goods-requests`,
    wish('nham', 'chan3'),
    'LOT_FOR_ANOTHER_PURPOSE',
  ],
  [
    'blankets for everybody, asked for as if they were for scholars',
    'accountant',
    `${BOOK}/goods-requests`,
    wish('nham', 'chan1', { earmark: 'hocbong' }),
    'LOT_WITHOUT_PURPOSE',
  ],
  [
    'more blankets handed out than were approved',
    'storekeeper',
    `${BOOK}/requests/xuat/goods-issue`,
    (now) => ({ occurredOn: TODAY, lots: [{ lotId: 'chan1', quantity: 6 }], ...kept(now) }),
    'MORE_GOODS_THAN_APPROVED',
  ],
  [
    'more bundles handed out than were approved',
    'storekeeper',
    `${BOOK}/requests/qua/bundles`,
    (now) => ({ occurredOn: TODAY, count: 4, ...kept(now) }),
    'MORE_BUNDLES_THAN_APPROVED',
  ],
];

const told: readonly OfGoods[] = [
  [
    'a direct gift told twice',
    'accountant',
    `${BOOK}/direct-gifts`,
    directGift,
    'DIRECT_GIFT_EXISTS',
  ],
  [
    'a direct gift taken back that nobody told of',
    'accountant',
    `${BOOK}/direct-gifts/khongco/withdrawal`,
    {},
    'DIRECT_GIFT_UNKNOWN',
  ],
  ['a house counted twice', 'accountant', `${BOOK}/results`, house('nha1'), 'RESULT_EXISTS'],
  [
    'a house taken back that nobody counted',
    'accountant',
    `${BOOK}/results/khongco/withdrawal`,
    {},
    'RESULT_UNKNOWN',
  ],
  [
    'a house taken back twice',
    'accountant',
    `${BOOK}/results/nha2/withdrawal`,
    {},
    'RESULT_WITHDRAWN',
  ],
];

const putRight = (changes: object) => ({
  ...{ requestId: 'sua', voucher: TOP_UP, validUntil: '2026-12-20', reason: 'Ghi nhầm hóa đơn' },
  ...changes,
});
const bought: readonly OfGoods[] = [
  [
    'a purchase with an advance and a top-up, voided on one voucher only',
    'accountant',
    `${BOOK}/correction-requests`,
    putRight({ correction: 'void' }),
    'PURCHASE_IN_TWO_PARTS',
  ],
  [
    'a price lowered by more than this voucher paid of it',
    'accountant',
    `${BOOK}/correction-requests`,
    putRight({ correction: 'adjust', lotId: 'gao1', correctedAmount: 499_999 }),
    'PURCHASE_PART_EXCEEDED',
  ],
];

describe('mistakes about goods that were given', () => itRefuses(given, () => union));
describe('mistakes about direct gifts and results', () => itRefuses(told, () => union));
describe('mistakes about goods that were bought', () => itRefuses(bought, () => union));
