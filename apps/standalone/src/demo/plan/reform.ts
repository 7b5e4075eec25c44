import { type DemoBook, SAFE } from './books.js';
import { type DemoFund, KPBL, MDD, PNBC } from './funds.js';
import { handOver, handOverReceipts } from './handovers.js';
import { equip } from './offices.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { remit } from './remittances.js';
import { REORGANISED_ON } from './reorganisation.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { transfer } from './transfers.js';
import type { DemoUnit } from './units.js';
import type { World } from './world.js';

const CASH_TO_BANK = '2025-07-02';
const HANDED_OVER = '2025-07-04';
/** What came in during the wind-down goes the same way. */
const HANDED_OVER_AGAIN = '2025-07-22';

/** 1 July 2025: the districts end, the communes begin, and the money follows in the wind-down. */
export const noteReform = (world: World): void => {
  const { agenda, union, shelf } = world;
  agenda.note(REORGANISED_ON, 'establishing', () => reorganise(world));
  const booksOfDistricts = () => union.districts.flatMap(({ unitId }) => shelf.ofUnit(unitId));
  const isClosed = ({ fundId }: DemoBook) => fundId === KPBL.fundId;
  agenda.note(CASH_TO_BANK, 'payments', function* () {
    for (const book of booksOfDistricts()) {
      book.recentGifts.length = 0;
      const amount = book.inPlace(SAFE);
      if (isClosed(book) && amount > 0)
        yield* transfer(world, { book, from: SAFE, amount }, CASH_TO_BANK);
    }
  });
  agenda.note(HANDED_OVER, 'requests', function* () {
    for (const book of booksOfDistricts().filter(isClosed)) yield* sendUp(world, book);
    for (const { unitId } of union.districts) yield* handOverReceipts(world, unitId, HANDED_OVER);
  });
  for (const day of [HANDED_OVER, HANDED_OVER_AGAIN])
    agenda.note(day, 'carrying', function* () {
      for (const book of booksOfDistricts().filter((each) => !isClosed(each)))
        yield* handOver(world, book, day);
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
  for (const fund of [MDD, PNBC])
    for (const commune of heirsOf(world, fund)) yield* openBook(world, commune, fund);
  yield SETTLE;
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

/** The disaster fund was closed the day before: what the districts have of it goes to the province. */
function* sendUp(world: World, from: DemoBook): Iterable<PlannedStep> {
  const random = world.random.fork(`handover/${from.unitId}/${from.fundId}`);
  const to = world.shelf.book(world.union.province.unitId, from.fundId);
  for (const { earmark, amount } of from.earmarks()) {
    const what = { from, to, amount, earmark, day: HANDED_OVER, random: random.fork(earmark) };
    yield* remit(world, { ...what, isFinal: true });
  }
}
