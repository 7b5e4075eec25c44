import { type DemoBook, GENERAL, type Holding, SAFE } from './books.js';
import { putRight } from './corrections.js';
import { womanNamed } from './family-names.js';
import { XBG } from './funds.js';
import { handingOut, reaching } from './goods.js';
import { type PlannedStep, wish } from './planned-command.js';
import { approvals, decisionOf } from './requests.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { STORE } from './stores.js';
import { dayAfter, workingDayFrom } from './working-days.js';
import { FIRST_DAY, type World } from './world.js';

/** Cooking oil that the province buys each autumn and gives at Tết, out of next year's book. */
const OIL = 'dauan';
const BOTTLE = 45_000;
const BOTTLES = 40;
const AUTUMNS = [
  { askedOn: '2024-11-18', givenOn: '2025-01-21' },
  { askedOn: '2025-11-17', givenOn: '2026-02-05' },
  { askedOn: '2026-11-03', givenOn: undefined },
] as const;
/** The shop had asked a little too much for what is still in the store. */
const PRICE_FOUND_ON = '2026-11-10';
const TOO_MUCH = 1_000;

/** Once somebody takes an advance along to the market, and settles it by what she brings back. */
const MARKET_ADVANCE_ON = '2026-09-15';
const MARKET_BOTTLES = 20;
const TRAVEL = 100_000;
const TYPED_TOO_MUCH = 20_000;

const HOLDING: Holding = { placeId: SAFE, earmark: GENERAL };

export const noteBoughtGoods = (world: World): void => {
  world.agenda.note(FIRST_DAY, 'establishing', function* () {
    const { fundId } = XBG;
    const by = { actor: ADMINISTRATOR, today: FIRST_DAY };
    yield wish('ListItem', { fundId, itemId: OIL, name: 'Dầu ăn', measure: 'chai' }, by);
  });
  for (const { askedOn, givenOn } of AUTUMNS)
    world.agenda.note(askedOn, 'requests', () => askToBuy(world, { day: askedOn, givenOn }));
  world.agenda.note(MARKET_ADVANCE_ON, 'requests', () => toMarket(world, MARKET_ADVANCE_ON));
};

const bookOf = ({ shelf, union }: World): DemoBook => shelf.book(union.province.unitId, XBG.fundId);

interface Autumn {
  readonly day: string;
  readonly givenOn: string | undefined;
}

function* askToBuy(world: World, { day, givenOn }: Autumn): Iterable<PlannedStep> {
  const book = bookOf(world);
  const quantity = Math.min(BOTTLES, Math.floor(book.available(HOLDING) / BOTTLE));
  if (quantity <= 0) return;
  const amount = quantity * BOTTLE;
  const requestId = book.newId('mua');
  book.reserve(HOLDING, amount);
  yield wish(
    'RequestDisbursement',
    {
      ...{ ...book.key, requestId, placeId: SAFE, amount },
      decision: decisionOf(world, book.unitId, day),
      validUntil: dayAfter(day, 20),
      payee: 'Cửa hàng thực phẩm Cửa Lục (giả định)',
      content: 'Mua dầu ăn làm quà Tết',
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  const decidedOn = workingDayFrom(day, 1);
  const asked = { book, requestId, amount };
  world.agenda.note(decidedOn, 'decisions', () => approvals(world, asked, decidedOn));
  const paidOn = workingDayFrom(day, 2);
  const lotId = `dau${day.slice(0, 4)}`;
  world.agenda.note(paidOn, 'payments', function* () {
    book.reserve(HOLDING, -amount);
    book.spend(HOLDING, amount);
    const voucher = book.nextVoucher('PC');
    book.inStore += quantity;
    const bought = purchase(book, lotId, { quantity, price: amount, day: paidOn });
    const data = { ...book.key, requestId, occurredOn: paidOn, bought };
    yield wish('BuyGoods', data, { actor: staffOf(book.unitId).cashier, today: paidOn });
    if (givenOn === undefined) notePriceFound(world, { book, voucher, amount, quantity });
  });
  if (givenOn !== undefined)
    world.agenda.note(givenOn, 'requests', () => give(world, { lotId, quantity }, givenOn));
}

interface Bought {
  readonly book: DemoBook;
  readonly voucher: string;
  readonly amount: number;
  readonly quantity: number;
}

const notePriceFound = (world: World, { quantity, ...wrong }: Bought): void =>
  world.agenda.note(PRICE_FOUND_ON, 'corrections', function* () {
    const { book, amount } = wrong;
    const back = quantity * TOO_MUCH;
    book.receive(HOLDING, back);
    book.nextVoucher('KT');
    const what = { correctedAmount: amount - back, reason: 'Cửa hàng tính sai đơn giá' };
    yield* putRight(world, wrong, { correction: 'adjust', ...what, day: PRICE_FOUND_ON });
  });

interface Oil {
  readonly quantity: number;
  readonly price: number;
  readonly day: string;
}

const purchase = ({ unitId }: DemoBook, lotId: string, { quantity, price, day }: Oil) => ({
  ...{ storeId: STORE, storekeeperId: staffOf(unitId).cashier },
  lots: [{ lotId, itemId: OIL, quantity, expiresOn: dayAfter(day, 540), price }],
  invoice: {
    ...{ number: `HĐ ${day.slice(2, 4)}${day.slice(5, 7)}`, date: day },
    issuer: 'Cửa hàng thực phẩm Cửa Lục (giả định)',
  },
});

function* give(
  world: World,
  lot: { readonly lotId: string; readonly quantity: number },
  day: string,
): Iterable<PlannedStep> {
  const book = bookOf(world);
  const requestId = book.newId('xk');
  book.inStore -= lot.quantity;
  const reached = reaching(world, { book, day }, lot.quantity);
  yield wish(
    'RequestGoodsIssue',
    { ...book.key, requestId, storeId: STORE, lots: [lot], ...reached },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  const [decidedOn, handedOutOn] = [workingDayFrom(day, 1), workingDayFrom(day, 2)];
  const asked = { book, requestId, amount: lot.quantity * BOTTLE };
  world.agenda.note(decidedOn, 'decisions', () => approvals(world, asked, decidedOn));
  world.agenda.note(handedOutOn, 'payments', function* () {
    yield wish('IssueGoods', ...handingOut(book, requestId, handedOutOn));
  });
}

function* toMarket(world: World, day: string): Iterable<PlannedStep> {
  const book = bookOf(world);
  const price = MARKET_BOTTLES * BOTTLE;
  const amount = price + TRAVEL;
  if (book.available(HOLDING) < amount) return;
  const requestId = book.newId('tu');
  const { accountant, cashier } = staffOf(book.unitId);
  book.reserve(HOLDING, amount);
  yield wish(
    'RequestAdvance',
    {
      ...{ ...book.key, requestId, placeId: SAFE, amount },
      decision: decisionOf(world, book.unitId, day),
      holder: { kind: 'outside', name: womanNamed(world.random.fork('market')) },
      ...{ dueOn: dayAfter(day, 20), validUntil: dayAfter(day, 20) },
      content: 'Mua dầu ăn tại chợ đầu mối',
    },
    { actor: accountant, today: day },
  );
  const decidedOn = workingDayFrom(day, 1);
  const asked = { book, requestId, amount };
  world.agenda.note(decidedOn, 'decisions', () => approvals(world, asked, decidedOn));
  const paidOn = workingDayFrom(day, 2);
  const settledOn = workingDayFrom(day, 5);
  world.agenda.note(paidOn, 'payments', function* () {
    book.reserve(HOLDING, -amount);
    book.spend(HOLDING, amount);
    book.nextVoucher('PC');
    const data = { ...book.key, requestId, occurredOn: paidOn };
    yield wish('PayAdvance', data, { actor: cashier, today: paidOn });
  });
  world.agenda.note(settledOn, 'payments', function* () {
    book.receive(HOLDING, TRAVEL - TYPED_TOO_MUCH);
    const voucher = book.nextVoucher('KT');
    const returned = book.nextVoucher('PT');
    book.inStore += MARKET_BOTTLES;
    const typed = price + TYPED_TOO_MUCH;
    const oil = { quantity: MARKET_BOTTLES, price: typed, day: settledOn };
    const parts = {
      bought: purchase(book, 'dauchotinh', oil),
      returned: { amount: TRAVEL - TYPED_TOO_MUCH, placeId: SAFE },
    };
    const data = { ...book.key, advanceId: requestId, occurredOn: settledOn, ...parts };
    yield wish('SettleAdvance', data, { actor: accountant, today: settledOn });
    const reason = 'Đọc nhầm hóa đơn chợ';
    const day = settledOn;
    yield* putRight(
      world,
      { book, voucher, amount: typed },
      { correction: 'adjust', correctedAmount: price, reason, day },
    );
    yield* putRight(
      world,
      { book, voucher: returned, amount: TRAVEL - TYPED_TOO_MUCH },
      { correction: 'adjust', correctedAmount: TRAVEL, reason, day },
    );
    book.receive(HOLDING, TYPED_TOO_MUCH);
    for (const series of ['KT', 'KT']) book.nextVoucher(series);
  });
}
