import type { HandoverReceiver } from '#contracts';
import { type DemoBook, GENERAL, SAFE } from './books.js';
import { putRight } from './corrections.js';
import { personNamed, womanNamed } from './family-names.js';
import { MDD, PNBC } from './funds.js';
import { uuidOf } from './identities.js';
import { type PlannedStep, wish } from './planned-command.js';
import type { Random } from './random.js';
import { HANDED_OVER, REORGANISED_ON } from './reorganisation.js';
import { staffOf } from './staff.js';
import { identify, recordStray } from './stray-money.js';
import { carryingDayOf, dayAfter, workingDayFrom } from './working-days.js';
import type { World } from './world.js';

/** Until when somebody settles in a book what they owe it, and from when on in the next one. */
interface Passage {
  readonly lastDay: string;
  readonly settledFrom: string;
}

/** With the year, or with the district. */
export const passageOf = (world: World, { unitId, year }: DemoBook): Passage => {
  const isMerged = heirsOf(world, unitId).length > 0;
  if (isMerged && REORGANISED_ON.startsWith(String(year)))
    return { lastDay: dayAfter(REORGANISED_ON, -1), settledFrom: workingDayFrom(HANDED_OVER, 1) };
  const settledFrom = workingDayFrom(carryingDayOf(year + 1), 1);
  return { lastDay: `${String(year)}-12-31`, settledFrom };
};

/** Next year's book of the unit, or that of the first who took it over. */
export const bookAfter = (world: World, { unitId, fundId }: DemoBook): DemoBook => {
  const heir = world.shelf.hasEnded(unitId) ? heirsOf(world, unitId)[0] : undefined;
  return world.shelf.book(heir?.unitId ?? unitId, fundId);
};

/** Who takes a district over, by which shares. */
export const heirsOf = ({ reorganisation, unit }: World, districtId: string) =>
  reorganisation.successions
    .flatMap(({ shares }) => shares)
    .filter(({ from, share }) => from === districtId && share > 0)
    .map(({ to = '', share }) => ({ unitId: to, code: unit(to).code, share }));

/** The first heir answers for what the district is owed, and for money that is nobody's yet. */
export const claimsFor = (
  from: DemoBook,
  to: DemoBook,
  at: number,
): Pick<HandoverReceiver, 'advances' | 'collections' | 'strayMoney'> => {
  if (at > 0) return {};
  const { advances, collections, strayMoney } = from.open;
  for (const { placeId, amount } of strayMoney) to.carry(placeId, amount);
  const named = { advances: [...advances], collections: [...collections] };
  const items = strayMoney.map(({ itemId }) => itemId);
  from.passOpenTo(to);
  return { ...named, strayMoney: items };
};

const NEW_YEARS = ['2024-12-26', '2025-12-26'];
const MERGER = '2025-06-25';

/** Takings and stray money that come so late that only the next book learns what becomes of them. */
export const noteClaimsBetweenBooks = (world: World): void => {
  const { shelf, union, agenda } = world;
  const { unitId: province } = union.province;
  for (const day of NEW_YEARS) {
    agenda.note(day, 'gifts', () => takings(world, shelf.book(province, MDD.fundId), day));
    agenda.note(day, 'gifts', () => stray(world, shelf.book(province, PNBC.fundId), day));
  }
  agenda.note(MERGER, 'gifts', function* () {
    const district = union.districts.find(({ unitId }) => shelf.has(unitId, PNBC.fundId));
    if (!district) return;
    const book = shelf.book(district.unitId, PNBC.fundId);
    yield* takings(world, book, MERGER);
    yield* stray(world, book, MERGER);
  });
};

const TAKINGS = 2;
/** The first list is added up wrongly. */
const TYPED_TOO_MUCH = 30_000;

/** The head of a branch goes from house to house in the last days, and hands in when all is calm. */
function* takings(world: World, book: DemoBook, day: string): Iterable<PlannedStep> {
  const random = world.random.fork(`takings/${book.unitId}/${day}`);
  const subject = uuidOf(`collector/${book.unitId}/${day}`);
  const collector = { kind: 'outsider' as const, subject, name: womanNamed(random) };
  const lines: { readonly collectionId: string; readonly amount: number }[] = [];
  for (let nth = 0; nth < TAKINGS; nth++) {
    const collectionId = book.newId(`thu${monthIn(day)}`);
    const amount = random.integer(4, 30) * 50_000;
    lines.push({ collectionId, amount });
    const typedTooMuch = nth === 0 ? TYPED_TOO_MUCH : 0;
    const voucher = book.nextVoucher('KT');
    const giver = giverIn(random, `${subject}/${String(nth)}`);
    world.givenAtTheDoor.push(giver.subject);
    yield wish(
      'RecordCollection',
      {
        ...{ ...book.key, occurredOn: day, collectionId, collector, amount: amount + typedTooMuch },
        ...{ giver, dueOn: workingDayFrom(day, 3) },
        contributingUnitId: world.contributors.base(book.unitId, day, random),
      },
      { actor: staffOf(book.unitId).accountant, today: day },
    );
    if (typedTooMuch === 0) continue;
    book.nextVoucher('KT');
    const what = { correctedAmount: amount, reason: 'Cộng sai danh sách thu' };
    const wrong = { book, voucher, amount: amount + typedTooMuch };
    yield* putRight(world, wrong, { correction: 'adjust', ...what, day });
  }
  book.open.collections.push(...lines.map(({ collectionId }) => collectionId));
  const today = passageOf(world, book).settledFrom;
  world.agenda.note(today, 'payments', function* () {
    const next = bookAfter(world, book);
    const amount = lines.reduce((sum, line) => sum + line.amount, 0);
    next.receive({ placeId: SAFE, earmark: GENERAL }, amount);
    next.nextVoucher('PT');
    const list = { collector: subject, placeId: SAFE, amount, lines, occurredOn: today };
    const { cashier: actor } = staffOf(next.unitId);
    yield wish('HandInCollections', { ...next.key, ...list }, { actor, today });
  });
}

const giverIn = (random: Random, name: string) =>
  ({ kind: 'named', subject: uuidOf(`giver/${name}`), name: personNamed(random) }) as const;

function* stray(world: World, book: DemoBook, day: string): Iterable<PlannedStep> {
  const random = world.random.fork(`stray/${book.unitId}/${day}`);
  const itemId = book.newId(`lac${monthIn(day)}`);
  const recorded = yield* recordStray(world, { book, itemId, day, random }, 'unidentified');
  book.open.strayMoney.push(recorded);
  const today = passageOf(world, book).settledFrom;
  world.agenda.note(today, 'decisions', () =>
    identify({ ...recorded, book: bookAfter(world, book) }, today, {
      contributingUnitId: book.unitId,
      random,
    }),
  );
}

/** Keeps apart the ids of what goes on from those of the book that takes it: `2412`. */
export const monthIn = (day: string): string => day.slice(2, 7).replace('-', '');
