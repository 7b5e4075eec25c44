import { type DemoBook, type RecentGift } from './books.js';
import { type PlannedStep, wish } from './planned-command.js';
import type { Random } from './random.js';
import { approvals } from './requests.js';
import { staffOf } from './staff.js';
import { dayAfter, workingDayFrom, workingDaysOf } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

const ADJUSTED_PER_MONTH = 2;
const VOIDED_PER_MONTH = 1;
const VALID_DAYS = 10;
const FIRST_DAY_OF_MONTH = 4;
const LAST_DAY_OF_MONTH = 17;

/** Notes a month's mistakes and how they are put right: found the same day or a little later. */
export const noteCorrections = (world: World, month: string): void => {
  const random = world.random.fork(`corrections/${month}`);
  const days = workingDaysOf(month).slice(FIRST_DAY_OF_MONTH, LAST_DAY_OF_MONTH);
  const note = (correct: Correct) => {
    const day = random.pick(days);
    const own = random.fork(day);
    if (day <= LAST_DAY) world.agenda.note(day, 'corrections', () => correct(world, day, own));
  };
  for (let nth = 0; nth < ADJUSTED_PER_MONTH; nth++) note(adjust);
  for (let nth = 0; nth < VOIDED_PER_MONTH; nth++) note(voidToday);
};

type Correct = (world: World, day: string, random: Random) => Iterable<PlannedStep>;

interface Mistake {
  readonly book: DemoBook;
  readonly gift: RecentGift;
}

const mistakes = (world: World, isOne: (gift: RecentGift, book: DemoBook) => boolean): Mistake[] =>
  world.shelf
    .current()
    .flatMap((book) => book.recentGifts.map((gift) => ({ book, gift })))
    .filter(({ book, gift }) => isOne(gift, book));

/** A nought too few or too many. */
function* adjust(world: World, day: string, random: Random): Iterable<PlannedStep> {
  const found = mistakes(world, ({ amount }) => amount % 10_000 === 0 && amount <= 2_000_000);
  if (found.length === 0) return;
  const { book, gift } = random.pick(found);
  const tooMuch = random.chance(0.4) && book.available(gift) >= gift.amount;
  const correctedAmount = tooMuch ? gift.amount / 10 : gift.amount * 10;
  book.receive(gift, correctedAmount - gift.amount);
  book.rightAtBank(gift.voucher, correctedAmount);
  book.nextVoucher('KT');
  const what = { correction: 'adjust', correctedAmount, reason: 'Nhập sai số tiền' } as const;
  forget(book, gift);
  yield* putRight(world, { book, ...gift }, { ...what, day });
}

/** A slip entered twice and noticed the same day, on the first day that has one. */
function* voidToday(world: World, day: string, random: Random): Iterable<PlannedStep> {
  const found = mistakes(
    world,
    (gift, book) => gift.day === day && book.available(gift) >= gift.amount,
  );
  if (found.length === 0) {
    const next = workingDayFrom(day, 1);
    if (next.slice(0, 7) === day.slice(0, 7) && next <= LAST_DAY)
      world.agenda.note(next, 'corrections', () => voidToday(world, next, random));
    return;
  }
  const { book, gift } = random.pick(found);
  book.spend(gift, gift.amount);
  book.voided.add(gift.voucher);
  book.rightAtBank(gift.voucher, 0);
  forget(book, gift);
  const what = { correction: 'void', reason: 'Ghi trùng phiếu' } as const;
  yield* putRight(world, { book, ...gift }, { ...what, day });
}

const forget = ({ recentGifts }: DemoBook, gift: RecentGift): void => {
  recentGifts.splice(recentGifts.indexOf(gift), 1);
};

/** A voucher, and what it says. */
export interface WrongVoucher {
  readonly book: DemoBook;
  readonly voucher: string;
  readonly amount: number;
}

interface What {
  readonly day: string;
  readonly correction: 'adjust' | 'void';
  readonly correctedAmount?: number;
  /** Of a purchase: the lot whose price was wrong. */
  readonly lotId?: string;
  readonly reason: string;
}

/**
 * Asked for by the accountant and signed by the account holder on the same day. What it does to the
 * book's money, and the number of the voucher that posts the difference, is said by whoever asks.
 */
export function* putRight(
  world: World,
  { book, voucher, amount }: WrongVoucher,
  { day, ...what }: What,
): Iterable<PlannedStep> {
  const requestId = book.newId('dc');
  const asked = { requestId, voucher, validUntil: dayAfter(day, VALID_DAYS) };
  yield wish(
    'RequestCorrection',
    { ...book.key, ...asked, ...what },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  yield* approvals(world, { book, requestId, amount }, day);
}
