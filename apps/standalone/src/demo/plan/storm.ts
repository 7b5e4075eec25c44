import { BANK, SAFE } from './books.js';
import { openFund } from './founding.js';
import { KPBL } from './funds.js';
import { askAndPay } from './payments.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { transfer } from './transfers.js';
import { workingDayFrom } from './working-days.js';
import type { World } from './world.js';

const OPENED_ON = KPBL.openedOn;
const CLOSED_ON = KPBL.closedOn ?? '';
/** The last of the money is paid out, so that no year begins with a closed fund's book. */
const LAST_CASH_TO_BANK = '2025-12-01';
const LAST_PAYMENTS_ASKED = '2025-12-03';
/** One for each purpose, and one for what has none. */
export const LAST_PAYMENTS = KPBL.purposes.length + 1;
const PER_HOUSE = 20_000_000;

/** The disaster fund has a beginning and an end, and nothing is left over. */
export const noteStorm = (world: World): void => {
  const { agenda, union } = world;
  agenda.note(OPENED_ON, 'establishing', () => open(world));
  agenda.note(CLOSED_ON, 'closing', function* () {
    const data = { fundId: KPBL.fundId, closedOn: CLOSED_ON };
    yield wish('CloseFund', data, { actor: ADMINISTRATOR, today: CLOSED_ON });
  });
  const lastBook = () => world.shelf.book(union.province.unitId, KPBL.fundId);
  agenda.note(LAST_CASH_TO_BANK, 'payments', function* () {
    const book = lastBook();
    book.recentGifts.length = 0;
    const amount = book.inPlace(SAFE);
    if (amount > 0) yield* transfer(world, { book, from: SAFE, amount }, LAST_CASH_TO_BANK);
  });
  agenda.note(LAST_PAYMENTS_ASKED, 'requests', () => spendTheRest(world));
};

function* open(world: World): Iterable<PlannedStep> {
  yield* openFund(world, KPBL, OPENED_ON);
  yield SETTLE;
  for (const unit of [world.union.province, ...world.union.districts]) {
    const book = world.shelf.add(unit, KPBL, OPENED_ON);
    const nothing = { openedOn: OPENED_ON, places: [], earmarks: [] };
    const by = { actor: staffOf(unit.unitId).accountant, today: OPENED_ON };
    yield wish('OpenBook', { ...book.key, ...nothing }, by);
  }
}

function* spendTheRest(world: World): Iterable<PlannedStep> {
  const day = workingDayFrom(LAST_PAYMENTS_ASKED);
  const book = world.shelf.book(world.union.province.unitId, KPBL.fundId);
  const slices = book.earmarks();
  world.owedPayments += LAST_PAYMENTS - slices.length;
  for (const { earmark, amount } of slices) {
    const beneficiaries = Math.ceil(amount / PER_HOUSE);
    const holding = { placeId: BANK, earmark } as const;
    const random = world.random.fork(`rest/${earmark}`);
    yield* askAndPay(
      world,
      { book, fund: KPBL, holding, amount, beneficiaries, day, random },
      { inFull: true },
    );
  }
}
