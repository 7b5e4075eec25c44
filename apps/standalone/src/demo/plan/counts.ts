import { BANK, type PlaceId, SAFE } from './books.js';
import { differenceAt } from './differences.js';
import { type PlannedStep, wish } from './planned-command.js';
import { Random } from './random.js';
import { staffOf } from './staff.js';
import { unseenIn } from './statements/stated-accounts.js';
import { workingDaysOf } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

const QUARTERS_END = ['03', '06', '09', '12'];
/** Now and then a count finds more in the safe than the books say. */
const SURPLUS = 0.004;

/** Money of the unit that no book of ours holds: membership fees, the budget. */
export const outsideMoney = (unitId: string, placeId: PlaceId): number => {
  const random = new Random(`outside/${unitId}/${placeId}`);
  return random.integer(2, 40) * (placeId === SAFE ? 100_000 : 1_500_000);
};

/** Notes the counts and bank balances of a month: the province's always, others' by the quarter. */
export const noteCounts = (world: World, month: string): void => {
  const day = workingDaysOf(month).at(-1) ?? LAST_DAY;
  if (day > LAST_DAY) return;
  world.agenda.note(day, 'counts', function* () {
    const all = QUARTERS_END.includes(month.slice(5));
    const units = new Set(world.shelf.current().map(({ unitId }) => unitId));
    for (const unitId of units)
      if (all || unitId === world.union.province.unitId) yield* count(world, unitId, day);
  });
};

function* count(world: World, unitId: string, day: string): Iterable<PlannedStep> {
  const { accountant, accountHolder, cashier } = staffOf(unitId);
  const random = world.random.fork(`count/${unitId}/${day}`);
  const surplus = random.chance(SURPLUS) ? random.integer(1, 5) * 10_000 : 0;
  const inSafe = { unitId, placeId: SAFE, countedOn: day };
  yield wish(
    'RecordCount',
    {
      ...inSafe,
      amount: held(world, unitId, SAFE) + (differenceAt(world, unitId, day) ?? surplus),
      witnesses: [accountant, accountHolder],
    },
    { actor: cashier, today: day },
  );
  const stated = { unitId, placeId: BANK, statedOn: day, amount: statedBalance(world, unitId) };
  yield wish('RecordBankBalance', stated, { actor: accountant, today: day });
}

/** What the books and the money outside them say that a place holds. */
export const held = ({ shelf }: World, unitId: string, placeId: PlaceId): number =>
  shelf
    .ofUnit(unitId)
    .reduce((sum, book) => sum + book.inPlace(placeId), outsideMoney(unitId, placeId));

/** What the bank says that the account holds: gifts, too, that nobody in the office has seen yet. */
export const statedBalance = (world: World, unitId: string): number =>
  held(world, unitId, BANK) + unseenIn(world.statedAccounts, unitId);
