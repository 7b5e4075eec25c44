import { BANK, type DemoBook, type PlaceId, SAFE } from './books.js';
import { type PlannedStep, wish } from './planned-command.js';
import { staffOf } from './staff.js';
import { workingDayFrom, workingDaysOf } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

const KEPT_IN_SAFE = 3_000_000;
const TAKEN_FROM = 12_000_000;
const FETCHED = 5_000_000;
const FETCHED_FROM = 60_000_000;
const SAFE_IS_EMPTY = 1_000_000;

/** Notes a month's ways to the bank: what the safe should not hold, and what it lacks. */
export const noteTransfers = (world: World, month: string): void => {
  const day = workingDaysOf(month).at(-5) ?? LAST_DAY;
  if (day >= LAST_DAY) return;
  world.agenda.note(day, 'payments', function* () {
    for (const book of world.shelf.current()) {
      const inSafe = book.freeInPlace(SAFE);
      if (inSafe > TAKEN_FROM)
        yield* transfer(
          world,
          { book, from: SAFE, amount: wholeMillions(inSafe - KEPT_IN_SAFE) },
          day,
        );
      else if (inSafe < SAFE_IS_EMPTY && book.freeInPlace(BANK) > FETCHED_FROM)
        yield* transfer(world, { book, from: BANK, amount: FETCHED }, day);
    }
  });
};

export interface Transfer {
  readonly book: DemoBook;
  readonly from: PlaceId;
  readonly amount: number;
}

/** Sent one day and confirmed on the next working day. */
export function* transfer(
  world: World,
  { book, from, amount }: Transfer,
  day: string,
): Iterable<PlannedStep> {
  const to = from === SAFE ? BANK : SAFE;
  const transferId = book.newId('ct');
  const actor = staffOf(book.unitId).cashier;
  book.carry(from, -amount);
  book.moneyVoucher(from, -amount, { day, isUnordered: true });
  const sent = { transferId, amount, placeId: from, toPlaceId: to, occurredOn: day };
  yield wish('SendTransfer', { ...book.key, ...sent }, { actor, today: day });
  const today = workingDayFrom(day, 1);
  world.agenda.note(today, 'payments', function* () {
    book.carry(to, amount);
    book.moneyVoucher(to, amount, { day: today });
    const data = { ...book.key, transferId, occurredOn: today };
    yield wish('ConfirmTransfer', data, { actor, today });
  });
}

const wholeMillions = (amount: number): number => Math.floor(amount / 1_000_000) * 1_000_000;
