import { BANK, GENERAL } from './books.js';
import { type DemoFund, KPBL, MDD, PNBC } from './funds.js';
import { bankReference } from './gifts.js';
import { handOver, handOverReceipts } from './handovers.js';
import { equip } from './offices.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { HANDED_OVER, REORGANISED_ON } from './reorganisation.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import type { DemoUnit } from './units.js';
import type { World } from './world.js';

const LAST_CORRECTIONS = '2025-07-02';
/** What came in during the wind-down goes the same way. */
const HANDED_OVER_AGAIN = '2025-07-22';

/** The first district's account gets one more gift. */
const LATE_LINE_ON = '2025-07-10';
export const GIFTS_IN_WIND_DOWN = 1;
const LATE_GIFT = 500_000;

/** 1 July 2025: the districts end, the communes begin, and the money follows in the wind-down. */
export const noteReform = (world: World): void => {
  const { agenda, union, shelf } = world;
  agenda.note(REORGANISED_ON, 'establishing', () => reorganise(world));
  const booksOfDistricts = () => union.districts.flatMap(({ unitId }) => shelf.ofUnit(unitId));
  agenda.note(LAST_CORRECTIONS, 'payments', () => {
    for (const book of booksOfDistricts()) book.recentGifts.length = 0;
    return [];
  });
  agenda.note(HANDED_OVER, 'requests', function* () {
    for (const { unitId } of union.districts) yield* handOverReceipts(world, unitId, HANDED_OVER);
  });
  agenda.note(LATE_LINE_ON, 'gifts', () => lateLine(world));
  for (const day of [HANDED_OVER, HANDED_OVER_AGAIN])
    agenda.note(day, 'carrying', function* () {
      for (const book of booksOfDistricts()) yield* handOver(world, book, day);
    });
};

function* reorganise(world: World): Iterable<PlannedStep> {
  const { communes, moves, successions } = world.reorganisation;
  const { shelf, union } = world;
  const by = { actor: ADMINISTRATOR, today: REORGANISED_ON };
  for (const commune of communes.flat()) yield wish('EstablishUnit', commune, by);
  for (const move of moves) yield wish('MoveUnit', move, by);
  for (const succession of successions) yield wish('SucceedUnits', succession, by);
  yield SETTLE;
  for (const { unitId } of union.districts) shelf.end(unitId);
  yield* equip(world, communes.flat(), REORGANISED_ON);
  // The disaster fund was closed the day before; what is left of it is still kept in books.
  for (const fund of [MDD, PNBC, KPBL])
    for (const commune of heirsOf(world, fund)) yield* openBook(world, commune, fund);
  yield SETTLE;
}

/** Somebody had the old number in the telephone. */
function lateLine(world: World): Iterable<PlannedStep> {
  const { unitId } = world.union.districts[0] ?? world.union.province;
  const heir = world.reorganisation.communes[0]?.[0] ?? world.union.province;
  const book = world.shelf.book(unitId, MDD.fundId);
  const reference = bankReference(world, LATE_LINE_ON);
  const gift = { amount: LATE_GIFT, placeId: BANK, externalReference: reference } as const;
  book.receive({ placeId: BANK, earmark: GENERAL }, LATE_GIFT);
  book.moneyVoucher(BANK, LATE_GIFT, { day: LATE_LINE_ON, reference });
  const given = { ...gift, giver: { kind: 'anonymous' }, contributingUnitId: heir.unitId } as const;
  const by = { actor: staffOf(unitId).accountant, today: LATE_LINE_ON };
  return [wish('RecordDonation', { ...book.key, occurredOn: LATE_LINE_ON, ...given }, by)];
}

/** The communes of the districts that keep a book of the fund. */
const heirsOf = ({ union, shelf, reorganisation }: World, { fundId }: DemoFund): DemoUnit[] =>
  union.districts.flatMap(({ unitId }, index) =>
    shelf.has(unitId, fundId) ? (reorganisation.communes[index] ?? []) : [],
  );

function* openBook(world: World, unit: DemoUnit, fund: DemoFund): Iterable<PlannedStep> {
  const book = world.shelf.add(unit, fund, REORGANISED_ON);
  const nothing = { openedOn: REORGANISED_ON, places: [], earmarks: [] };
  const by = { actor: staffOf(unit.unitId).accountant, today: REORGANISED_ON };
  yield wish('OpenBook', { ...book.key, ...nothing }, by);
}
