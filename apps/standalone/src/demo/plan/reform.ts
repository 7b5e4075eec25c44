import { BORDER_COMMUNES } from '../quang-ninh.js';
import { type DemoBook, GENERAL, SAFE } from './books.js';
import { type DemoFund, KPBL, MDD, PNBC } from './funds.js';
import { equip } from './offices.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { shareOut } from './random.js';
import { remit } from './remittances.js';
import { REORGANISED_ON } from './reorganisation.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { transfer } from './transfers.js';
import type { DemoUnit } from './units.js';
import type { World } from './world.js';

const CASH_TO_BANK = '2025-07-02';
const HANDED_OVER = '2025-07-04';

/** 1 July 2025: the districts end, the communes begin, and the money follows in the wind-down. */
export const noteReform = (world: World): void => {
  const { agenda, union, shelf } = world;
  agenda.note(REORGANISED_ON, 'establishing', () => reorganise(world));
  const booksOfDistricts = () => union.districts.flatMap(({ unitId }) => shelf.ofUnit(unitId));
  agenda.note(CASH_TO_BANK, 'payments', function* () {
    for (const book of booksOfDistricts()) {
      book.recentGifts.length = 0;
      const amount = book.inPlace(SAFE);
      if (amount > 0) yield* transfer(world, { book, from: SAFE, amount }, CASH_TO_BANK);
    }
  });
  agenda.note(HANDED_OVER, 'requests', function* () {
    for (const book of booksOfDistricts()) yield* handOver(world, book);
  });
};

function* reorganise(world: World): Iterable<PlannedStep> {
  const { communes, moves, successions } = world.reorganisation;
  const by = { actor: ADMINISTRATOR, today: REORGANISED_ON };
  for (const commune of communes.flat()) yield wish('EstablishUnit', commune, by);
  for (const move of moves) yield wish('MoveUnit', move, by);
  for (const succession of successions) yield wish('SucceedUnits', succession, by);
  yield SETTLE;
  for (const { unitId } of world.union.districts) world.shelf.end(unitId);
  yield* equip(world, communes.flat(), REORGANISED_ON);
  for (const commune of communes.flat()) yield* openBook(world, commune, MDD);
  for (const commune of communes.flat().filter(isAtBorder)) yield* openBook(world, commune, PNBC);
  yield SETTLE;
}

const isAtBorder = ({ name }: DemoUnit): boolean =>
  BORDER_COMMUNES.some((border) => name.toLowerCase().endsWith(`hội lhpn ${border.toLowerCase()}`));

function* openBook(world: World, unit: DemoUnit, fund: DemoFund): Iterable<PlannedStep> {
  const book = world.shelf.add(unit, fund, REORGANISED_ON);
  const nothing = { openedOn: REORGANISED_ON, places: [], earmarks: [] };
  const by = { actor: staffOf(unit.unitId).accountant, today: REORGANISED_ON };
  yield wish('OpenBook', { ...book.key, ...nothing }, by);
}

/** What is general is divided among the communes; what is earmarked goes whole to one of them. */
function* handOver(world: World, from: DemoBook): Iterable<PlannedStep> {
  const random = world.random.fork(`handover/${from.unitId}/${from.fundId}`);
  const heirs = heirsOf(world, from);
  for (const { earmark, amount } of from.earmarks()) {
    const receivers = earmark === GENERAL ? heirs : [random.pick(heirs)];
    const parts = shareOut(
      amount,
      receivers.map(() => 1),
    );
    for (const [index, to] of receivers.entries()) {
      const part = parts[index] ?? 0;
      if (part === 0) continue;
      const own = random.fork(`${earmark}/${to.unitId}`);
      const what = { from, to, amount: part, earmark, day: HANDED_OVER, random: own };
      yield* remit(world, { ...what, isFinal: true });
    }
  }
}

/** The communes of the district that keep a book of the fund; the disaster fund's is the province's. */
const heirsOf = (
  { shelf, union, reorganisation }: World,
  { unitId, fundId }: DemoBook,
): DemoBook[] => {
  const index = union.districts.findIndex((district) => district.unitId === unitId);
  const communes = (reorganisation.communes[index] ?? []).filter((commune) =>
    shelf.has(commune.unitId, fundId),
  );
  const heirs = fundId === KPBL.fundId || communes.length === 0 ? [union.province] : communes;
  return heirs.map((heir) => shelf.book(heir.unitId, fundId));
};
