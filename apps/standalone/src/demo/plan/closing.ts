import { monthAfter } from '#ledger';
import type { DemoBook } from './books.js';
import { FUNDS } from './funds.js';
import { keeperFor } from './goods-between-books.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { staffOf } from './staff.js';
import { carryingDayOf, workingDaysOf } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

const FIRST_CLOSING = 4;
const CLOSING_DAYS = 3;

/** Notes the closing of the month before, spread over a few days; after December, the carrying. */
export const noteClosings = (world: World, month: string): void => {
  const days = workingDaysOf(month);
  for (let turn = 0; turn < CLOSING_DAYS; turn++) {
    const day = days[FIRST_CLOSING + turn];
    if (day === undefined || day > LAST_DAY) continue;
    world.agenda.note(day, 'closing', function* () {
      for (const [index, book] of world.shelf.unclosed().entries())
        if (index % CLOSING_DAYS === turn || turn === CLOSING_DAYS - 1)
          yield* close(world, book, day);
      // In January a sponsor's money is judged by last year's book, too.
      if (month.endsWith('-01')) yield SETTLE;
    });
  }
  if (!month.endsWith('-01')) return;
  const day = carryingDayOf(Number(month.slice(0, 4)));
  world.agenda.note(day, 'carrying', () => carryAll(world, day));
};

function* close(world: World, book: DemoBook, day: string): Iterable<PlannedStep> {
  const period = book.openPeriod;
  if (period >= day.slice(0, 7)) return;
  book.openPeriod = monthAfter(period);
  const actor = staffOf(book.unitId).accountant;
  yield wish('ClosePeriod', { ...book.key, period }, { actor, today: day });
  const isLast = period.endsWith('-12') && !goesOn(world, book);
  if (isLast) world.shelf.putAway(book);
}

/** Whether a book of the next year took over. */
const goesOn = ({ shelf }: World, { unitId, fundId, year }: DemoBook): boolean =>
  shelf.has(unitId, fundId) && shelf.book(unitId, fundId).year > year;

function* carryAll(world: World, day: string): Iterable<PlannedStep> {
  const year = Number(day.slice(0, 4));
  for (const book of world.shelf.unclosed().filter((each) => each.year < year)) {
    const next = world.shelf.book(book.unitId, book.fundId);
    const isEmpty = book.isSettled;
    const keeper = keeperFor(book);
    book.emptyInto(next);
    world.shelf.putAway(book);
    world.shelf.awaitReport(book);
    if (isEmpty) continue;
    next.nextVoucher('KT');
    const actor = staffOf(book.unitId).accountant;
    yield wish('CarryForward', { ...book.key, ...keeper }, { actor, today: day });
  }
}

/** On the first working day of a year every living unit begins new books; of a closed fund, those that still hold something. */
export const noteNewBooks = (world: World, month: string): void => {
  const day = workingDaysOf(month)[0];
  if (day === undefined) return;
  const openedOn = `${month}-01`;
  world.agenda.note(day, 'establishing', function* () {
    for (const old of world.shelf.current()) {
      const fund = FUNDS.find(({ fundId }) => fundId === old.fundId);
      if (!fund || (openedOn > (fund.closedOn ?? openedOn) && old.isSettled)) continue;
      const book = world.shelf.add(world.unit(old.unitId), fund, openedOn);
      book.isFunded = false;
      const actor = staffOf(old.unitId).accountant;
      yield wish(
        'OpenBook',
        { ...book.key, openedOn, places: [], earmarks: [] },
        { actor, today: day },
      );
    }
  });
};
