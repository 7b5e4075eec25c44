import type { HandoverReceiver, LotReceived } from '#contracts';
import type { DemoBook } from './books.js';
import { PNBC, XBG } from './funds.js';
import { handingOut, receipt, reaching } from './goods.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { approvals } from './requests.js';
import { REORGANISED_ON } from './reorganisation.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { STORE, UNDETERMINED } from './stores.js';
import { workingDayFrom } from './working-days.js';
import type { World } from './world.js';

/** Milk that lies in a store while the year ends, and blankets while the unit does. */
const EARLY_GIFTS = [
  { day: '2024-11-11', expiresOn: '2025-06-30', askedOn: '2025-01-20' },
  { day: '2025-11-10', expiresOn: '2026-06-30', askedOn: '2026-02-04' },
] as const;
const MILK = 30;

const DISTRICT_GIFT_ON = '2025-05-12';
const DISTRICT_BLANKETS = 75;
const BLANKETS = 'chanbien';

export const noteGoodsBetweenBooks = (world: World): void => {
  const { province, districts } = world.union;
  for (const { day, expiresOn, askedOn } of EARLY_GIFTS) {
    const lotId = `som${day.slice(0, 4)}`;
    const milk = { lotId, itemId: 'sua', quantity: MILK, expiresOn, valuation: UNDETERMINED };
    world.agenda.note(day, 'gifts', () =>
      keep(world.shelf.book(province.unitId, XBG.fundId), milk, day),
    );
    world.agenda.note(askedOn, 'requests', () => giveAtTet(world, lotId, askedOn));
  }
  let endsWithBlankets = '';
  world.agenda.note(DISTRICT_GIFT_ON, 'gifts', function* () {
    const district = districts.find(({ unitId }) => world.shelf.has(unitId, PNBC.fundId));
    if (!district) return;
    endsWithBlankets = district.unitId;
    const by = { actor: ADMINISTRATOR, today: DISTRICT_GIFT_ON };
    const item = { itemId: 'chan', name: 'Chăn bông', measure: 'chiec' } as const;
    yield wish('ListItem', { fundId: PNBC.fundId, ...item }, by);
    yield* openStore(district.unitId, DISTRICT_GIFT_ON);
    const [itemId, quantity] = ['chan', DISTRICT_BLANKETS];
    const blankets = { lotId: BLANKETS, itemId, quantity, valuation: UNDETERMINED };
    yield* keep(world.shelf.book(district.unitId, PNBC.fundId), blankets, DISTRICT_GIFT_ON);
  });
  world.agenda.note(REORGANISED_ON, 'gifts', function* () {
    for (const { to = '', from } of world.reorganisation.successions.flatMap((s) => s.shares))
      if (from === endsWithBlankets) yield* openStore(to, REORGANISED_ON);
  });
};

function* openStore(unitId: string, openedOn: string): Iterable<PlannedStep> {
  const by = { actor: ADMINISTRATOR, today: openedOn };
  yield wish('OpenStore', { unitId, storeId: STORE, name: 'Kho hiện vật', openedOn }, by);
  const personId = staffOf(unitId).cashier;
  const appointed = { unitId, personId, capacity: 'storekeeper', from: openedOn } as const;
  yield wish('AppointSigner', appointed, by);
  yield SETTLE;
}

function* keep(book: DemoBook, lot: LotReceived, day: string): Iterable<PlannedStep> {
  book.inStore += lot.quantity;
  yield* receipt(book, [lot], day);
}

/** They came for this Tết in the year before, and are given from this year's book. */
function* giveAtTet(world: World, lotId: string, day: string): Iterable<PlannedStep> {
  const book = world.shelf.book(world.union.province.unitId, XBG.fundId);
  const requestId = book.newId('xk');
  book.inStore -= MILK;
  const lots = [{ lotId, quantity: MILK }];
  yield wish(
    'RequestGoodsIssue',
    { ...book.key, requestId, storeId: STORE, lots, ...reaching(world, { book, day }, MILK) },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  const [decided, handedOut] = [workingDayFrom(day, 1), workingDayFrom(day, 2)];
  const asked = { book, requestId, amount: 0 };
  world.agenda.note(decided, 'decisions', () => approvals(world, asked, decided));
  world.agenda.note(handedOut, 'payments', function* () {
    yield wish('IssueGoods', ...handingOut(book, requestId, handedOut));
  });
}

/** Who answers for the store of a book that goes on elsewhere. */
export const keeperFor = ({ inStore, unitId }: DemoBook) =>
  inStore > 0 ? { storekeeperId: staffOf(unitId).cashier } : {};

/** Each heir takes as many blankets as the next; the last one what is left. */
export const blanketsFor = (
  world: World,
  from: DemoBook,
  { toUnitId, at, of }: { readonly toUnitId: string; readonly at: number; readonly of: number },
): Pick<HandoverReceiver, 'lots' | 'storekeeperId'> => {
  if (from.inStore === 0) return {};
  const each = Math.floor(from.inStore / of);
  const quantity = at < of - 1 ? each : from.inStore - each * (of - 1);
  world.shelf.book(toUnitId, from.fundId).inStore += quantity;
  const lots = [{ lotId: BLANKETS, quantity, toStoreId: STORE }];
  return { lots, storekeeperId: staffOf(toUnitId).cashier };
};
