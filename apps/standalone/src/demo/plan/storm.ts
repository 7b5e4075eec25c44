import { BANK, type DemoBook, SAFE } from './books.js';
import { openFund } from './founding.js';
import { KPBL } from './funds.js';
import { askAndPay } from './payments.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { lowerBooks, remit } from './remittances.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { transfer } from './transfers.js';
import { workingDayFrom } from './working-days.js';
import type { World } from './world.js';

const OPENED_ON = KPBL.openedOn;
const CLOSED_ON = KPBL.closedOn ?? '';
/** What the communes have left comes up; then the last of the money is paid out, so that no year begins with a closed fund's book. */
const LOWER_CASH_TO_BANK = '2025-10-29';
const SENT_UP_ON = '2025-11-04';
const LAST_CASH_TO_BANK = '2025-12-01';
const LAST_PAYMENTS_ASKED = '2025-12-03';
/** One for each purpose, and one for what has none. */
export const LAST_PAYMENTS = KPBL.purposes.length + 1;
const PER_HOUSE = 20_000_000;

/** The disaster fund has a beginning and an end; the communes send up what they have left, and nothing stays. */
export const noteStorm = (world: World): void => {
  const { agenda, union } = world;
  agenda.note(OPENED_ON, 'establishing', () => open(world));
  agenda.note(CLOSED_ON, 'closing', function* () {
    const data = { fundId: KPBL.fundId, closedOn: CLOSED_ON };
    yield wish('CloseFund', data, { actor: ADMINISTRATOR, today: CLOSED_ON });
  });
  agenda.note(LOWER_CASH_TO_BANK, 'payments', function* () {
    for (const book of lowerBooksOf(world)) {
      book.recentGifts.length = 0;
      const amount = book.inPlace(SAFE);
      if (amount > 0) yield* transfer(world, { book, from: SAFE, amount }, LOWER_CASH_TO_BANK);
    }
  });
  agenda.note(SENT_UP_ON, 'requests', () => sendUpTheRest(world));
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

const lowerBooksOf = (world: World): DemoBook[] =>
  lowerBooks(world).filter(({ fundId }) => fundId === KPBL.fundId);

/** Every commune’s remainder, purpose by purpose, before the province spends the last of it. */
function* sendUpTheRest(world: World): Iterable<PlannedStep> {
  const to = world.shelf.book(world.union.province.unitId, KPBL.fundId);
  for (const from of lowerBooksOf(world))
    for (const { earmark, amount } of from.earmarks()) {
      const random = world.random.fork(`sent-up/${from.unitId}/${earmark}`);
      const what = { from, to, amount, earmark, day: SENT_UP_ON, random, isExpected: true };
      yield* remit(world, what);
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
