import type { GoodsGiverIntroduced, LotQuantity, LotReceived, Valuation } from '#contracts';
import { BANK, type DemoBook, GENERAL } from './books.js';
import { putRight } from './corrections.js';
import { XBG } from './funds.js';
import { uuidOf } from './identities.js';
import { type PlannedStep, wish } from './planned-command.js';
import { approvals, decisionOf } from './requests.js';
import { staffOf } from './staff.js';
import { BLANKETS_BEFORE, BUNDLE, ENVELOPE, RICE_EACH, STORE, UNDETERMINED } from './stores.js';
import { workingDayFrom } from './working-days.js';
import { FIRST_DAY, type World } from './world.js';

/** Blankets, rice and milk of Xuân biên giới: what comes before each Tết leaves within the year. */

const HOUSEHOLDS = 40;
const HOLDING = { placeId: BANK, earmark: GENERAL } as const;
const VALID_UNTIL = '-12-31';

/** When the gifts of each Tết come, and the last day of the milk among them. */
const TET_GIFTS = [
  { day: '2024-01-15', expiresOn: '2024-09-30', writtenOffOn: '2024-10-10' },
  { day: '2025-01-14', expiresOn: '2025-09-30', writtenOffOn: '2025-10-10' },
  { day: '2026-02-02', expiresOn: '2026-09-30', writtenOffOn: '2026-10-12' },
] as const;
/** Early gifts for the next Tết are still in the store when the ledger is shown. */
const EARLY_GIFT_ON = '2026-11-10';

/** Every year one payment is the money of the bundles, and once another one that is voided. */
export const BUNDLE_PAYMENTS = TET_GIFTS.length + 1;

/** In this year snow keeps everybody at home: what was entered is voided, and handed out later. */
const SNOW_IN = '2026';

const invoiced = (amount: number): Valuation => ({ basis: 'invoice', amount });

export const noteGoods = (world: World): void => {
  for (const gifts of TET_GIFTS)
    world.agenda.note(gifts.day, 'gifts', () => tetGifts(world, gifts));
  world.agenda.note(EARLY_GIFT_ON, 'gifts', function* () {
    const book = bookOf(world);
    const lots = [
      lot('som1', 'chan', 80, { valuation: UNDETERMINED }),
      lot('som2', 'sua', 60, { expiresOn: '2026-12-20', valuation: invoiced(24_000_000) }),
    ];
    yield* receipt(book, lots, EARLY_GIFT_ON);
  });
};

const bookOf = ({ shelf, union }: World): DemoBook => shelf.book(union.province.unitId, XBG.fundId);

/** In a small office the cashier keeps the store, too. */
export const storekeeperOf = ({ unitId }: DemoBook): string => staffOf(unitId).cashier;

const lot = (
  lotId: string,
  itemId: string,
  quantity: number,
  more: Pick<LotReceived, 'expiresOn' | 'valuation'>,
): LotReceived => ({ lotId, itemId, quantity, ...more });

export const giver = (name: string): GoodsGiverIntroduced => ({
  kind: 'collective',
  subject: uuidOf(`giver/goods/${name}`),
  name,
});

export function* receipt(book: DemoBook, lots: LotReceived[], day: string): Iterable<PlannedStep> {
  const { unitId } = book;
  yield wish(
    'ReceiveGoods',
    {
      ...book.key,
      occurredOn: day,
      storeId: STORE,
      storekeeperId: storekeeperOf(book),
      giver: giver('Công ty Dệt may Vịnh Xanh (giả định)'),
      contributingUnitId: unitId,
      lots,
    },
    { actor: staffOf(unitId).accountant, today: day },
  );
}

type TetGifts = (typeof TET_GIFTS)[number];

const MILK = { received: 120, given: 100, each: 400_000 };
const RICE = { received: 600, each: 18_000 };
const BLANKETS = 60;

function* tetGifts(world: World, gifts: TetGifts): Iterable<PlannedStep> {
  const { day, expiresOn } = gifts;
  const book = bookOf(world);
  yield* receipt(
    book,
    [
      lot('chan', 'chan', BLANKETS, { valuation: UNDETERMINED }),
      lot('gao', 'gao', RICE.received, { valuation: invoiced(RICE.received * RICE.each) }),
      lot('sua', 'sua', MILK.received, {
        ...{ expiresOn, valuation: invoiced(MILK.received * MILK.each) },
      }),
    ],
    day,
  );
  yield* directGift(world, book, day);
  world.agenda.note(workingDayFrom(day, 1), 'requests', () =>
    bundles(world, book, workingDayFrom(day, 1)),
  );
  const { writtenOffOn } = gifts;
  world.agenda.note(writtenOffOn, 'requests', () => writeOff(world, book, writtenOffOn));
}

function* directGift(world: World, book: DemoBook, day: string): Iterable<PlannedStep> {
  const { unitId } = world.union.province;
  const random = world.random.fork(`direct-gift/${day}`);
  yield wish(
    'RecordDirectGift',
    {
      ...book.key,
      directGiftId: 'tt1',
      occurredOn: day,
      giver: giver('Nhóm thiện nguyện Hoa Sim (giả định)'),
      contributingUnitId: unitId,
      goods: [{ itemId: 'chan', quantity: 50, valuation: UNDETERMINED }],
      money: 25_000_000,
      purpose: 'quatet',
      beneficiaries: 50,
      beneficiaryUnitId: world.contributors.base(unitId, day, random),
      minutes: { number: '01/BB-XBG', date: day, issuer: world.unit(unitId).name },
    },
    { actor: staffOf(unitId).accountant, today: day },
  );
}

/** As many as the money covers; what goods are left over go out by themselves. */
function* bundles(world: World, book: DemoBook, day: string): Iterable<PlannedStep> {
  const count = Math.min(HOUSEHOLDS, Math.floor(book.available(HOLDING) / ENVELOPE));
  // A bundle takes what came first.
  const { lotId, quantity } = BLANKETS_BEFORE;
  const old = day.startsWith(FIRST_DAY.slice(0, 4)) ? quantity : 0;
  const taken = Math.min(old, count);
  const rest = [
    { lotId: 'chan', quantity: BLANKETS - count + taken },
    { lotId: 'gao', quantity: RICE.received - count * RICE_EACH },
    { lotId: 'sua', quantity: MILK.given },
    { lotId, quantity: old - taken },
  ].filter(({ quantity }) => quantity > 0);
  if (count === 0) world.owedPayments += day.startsWith(SNOW_IN) ? 2 : 1;
  else yield* askForBundles(world, { book, count, day });
  yield* issueOf(world, { book, lots: rest, day });
}

interface Asking {
  readonly book: DemoBook;
  readonly day: string;
}

interface Bundles extends Asking {
  readonly count: number;
  readonly isSecondTime?: boolean;
}

const decidedOn = (day: string): string => workingDayFrom(day, 1);
const handedOutOn = (day: string): string => workingDayFrom(day, 2);

function* askForBundles(
  world: World,
  { book, count, day, isSecondTime = false }: Bundles,
): Iterable<PlannedStep> {
  const amount = count * ENVELOPE;
  const requestId = book.newId('sq');
  book.reserve(HOLDING, amount);
  yield wish(
    'RequestBundles',
    {
      ...book.key,
      ...{ requestId, bundleId: BUNDLE, count, placeId: BANK, storeId: STORE },
      ...reaching(world, { book, day }, count),
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  const worth = amount + count * RICE_EACH * RICE.each;
  const asked = { book, requestId, amount: worth };
  world.agenda.note(decidedOn(day), 'decisions', () => approvals(world, asked, decidedOn(day)));
  world.agenda.note(handedOutOn(day), 'payments', function* () {
    book.reserve(HOLDING, -amount);
    book.spend(HOLDING, amount);
    const today = handedOutOn(day);
    const voucher = book.moneyVoucher(BANK, -amount, { day: today });
    yield wish('IssueBundles', ...handingOut(book, requestId, today));
    if (!day.startsWith(SNOW_IN) || isSecondTime) return;
    book.receive(HOLDING, amount);
    const what = { correction: 'void', reason: 'Chưa trao được do rét đậm', day: today } as const;
    yield* putRight(world, { book, voucher, amount: worth }, what);
    world.agenda.note(workingDayFrom(today, 1), 'requests', () =>
      askForBundles(world, { book, count, day: workingDayFrom(today, 1), isSecondTime: true }),
    );
  });
}

function* issueOf(
  world: World,
  { book, lots, day }: Asking & { readonly lots: LotQuantity[] },
): Iterable<PlannedStep> {
  const requestId = book.newId('xk');
  yield wish(
    'RequestGoodsIssue',
    { ...book.key, requestId, storeId: STORE, lots, ...reaching(world, { book, day }, 100) },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  const rice = lots.find(({ lotId }) => lotId === 'gao')?.quantity ?? 0;
  const value = MILK.given * MILK.each + rice * RICE.each;
  const asked = { book, requestId, amount: value };
  world.agenda.note(decidedOn(day), 'decisions', () => approvals(world, asked, decidedOn(day)));
  world.agenda.note(handedOutOn(day), 'payments', function* () {
    yield wish('IssueGoods', ...handingOut(book, requestId, handedOutOn(day)));
  });
}

function* writeOff(world: World, book: DemoBook, day: string): Iterable<PlannedStep> {
  const requestId = book.newId('huy');
  const quantity = MILK.received - MILK.given;
  yield wish(
    'RequestWriteOff',
    {
      ...book.key,
      ...{ requestId, storeId: STORE, cause: 'expired', lots: [{ lotId: 'sua', quantity }] },
      decision: decisionOf(world, book.unitId, day),
      validUntil: `${day.slice(0, 4)}${VALID_UNTIL}`,
      reason: 'Sữa quá hạn sử dụng',
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  const asked = { book, requestId, amount: quantity * MILK.each };
  world.agenda.note(decidedOn(day), 'decisions', () => approvals(world, asked, decidedOn(day)));
  world.agenda.note(handedOutOn(day), 'payments', function* () {
    yield wish('WriteOffGoods', ...handingOut(book, requestId, handedOutOn(day)));
  });
}

export const reaching = (world: World, { book, day }: Asking, beneficiaries: number) => ({
  decision: decisionOf(world, book.unitId, day),
  purpose: 'quatet',
  beneficiaries,
  beneficiaryUnitId: world.contributors.base(
    book.unitId,
    day,
    world.random.fork(`goods/${day}/${String(beneficiaries)}`),
  ),
  validUntil: `${day.slice(0, 4)}${VALID_UNTIL}`,
});

export const handingOut = (book: DemoBook, requestId: string, day: string) => {
  const storekeeperId = storekeeperOf(book);
  return [
    { ...book.key, requestId, occurredOn: day, storekeeperId },
    { actor: storekeeperId, today: day },
  ] as const;
};
