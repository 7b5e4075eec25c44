import type { HolderIntroduced, Recipient, SettlementEntered } from '#contracts';
import { type DemoBook, GENERAL, type Holding, SAFE } from './books.js';
import { bookAfter, monthIn, passageOf } from './claims-between-books.js';
import { personNamed, womanNamed } from './family-names.js';
import { type DemoFund, MDD, PNBC } from './funds.js';
import { type PlannedStep, wish } from './planned-command.js';
import { type Random, shareOut } from './random.js';
import { approvals, decisionOf } from './requests.js';
import { staffOf } from './staff.js';
import { dayAfter, workingDayFrom, workingDaysOf } from './working-days.js';
import { type World } from './world.js';

const PER_MONTH = 2;
/** In January last year's money has to arrive first. */
const FROM_WORKING_DAY = 8;
const VALID_DAYS = 20;
const DUE_DAYS = 21;
const HOLDING: Holding = { placeId: SAFE, earmark: GENERAL };
const LEAST = 2_000_000;
const MOST = 8_000_000;
const ROUNDED_TO = 100_000;
/** What is paid too late to be settled by then is open when the ledger is shown, and some overdue. */
const LAST_SETTLEMENT = '2026-11-10';
/** The first advance of this month is forgotten, and overdue when the ledger is shown. */
const FORGOTTEN_IN = '2026-10';

/** None where few children are reached. */
const hasAdvances = (fund: DemoFund, month: string): boolean =>
  !(fund === MDD && month < '2024-04');

/** Notes a month's advances: taken along to a village, and settled a week or two later. */
export const noteAdvances = (world: World, month: string): void => {
  for (const fund of [PNBC, MDD]) {
    if (!hasAdvances(fund, month)) continue;
    const random = world.random.fork(`advances/${fund.fundId}/${month}`);
    const days = workingDaysOf(month).slice(FROM_WORKING_DAY, -3);
    for (let nth = 0; nth < PER_MONTH; nth++) {
      const own = random.fork(String(nth));
      const day = own.pick(days);
      const isForgotten = month === FORGOTTEN_IN && nth === 0;
      const occasion = { fund, day, random: own, isForgotten };
      world.agenda.note(day, 'requests', () => advance(world, occasion));
    }
  }
};

interface Occasion {
  readonly fund: DemoFund;
  readonly day: string;
  readonly random: Random;
  readonly isForgotten?: boolean;
}

/** Money in somebody's hands. */
interface Taken extends Occasion {
  readonly book: DemoBook;
  readonly advanceId: string;
  readonly amount: number;
}

function* advance(world: World, occasion: Occasion): Iterable<PlannedStep> {
  const { fund, day, random, isForgotten = false } = occasion;
  const least = isForgotten ? ROUNDED_TO : LEAST;
  const books = world.shelf
    .current(fund.fundId)
    .filter((book) => book.isFunded && book.available(HOLDING) >= 2 * least);
  if (books.length === 0) return;
  // What is forgotten until the ledger is shown is where most money lies, so that it is always there.
  const book = isForgotten ? richest(books) : random.pick(books);
  const most = Math.min(MOST, book.available(HOLDING) / 2);
  const wanted = Math.max(least, most * (0.5 + random.next() / 2));
  const amount = Math.floor(wanted / ROUNDED_TO) * ROUNDED_TO;
  const requestId = book.newId(`tu${monthIn(day)}`);
  book.reserve(HOLDING, amount);
  yield wish(
    'RequestAdvance',
    {
      ...{ ...book.key, requestId, placeId: SAFE, amount },
      decision: decisionOf(world, book.unitId, day),
      holder: holderIn(world, book, random),
      dueOn: dayAfter(day, DUE_DAYS),
      validUntil: dayAfter(day, VALID_DAYS),
      content: random.pick([
        'Đi thăm, trao hỗ trợ tại thôn',
        'Mua vật tư sửa nhà',
        'Mua con giống',
      ]),
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  const approvedOn = workingDayFrom(day, 1);
  const paidOn = workingDayFrom(day, 2);
  world.agenda.note(approvedOn, 'decisions', () =>
    approvals(world, { book, requestId, amount }, approvedOn),
  );
  world.agenda.note(paidOn, 'payments', function* () {
    book.reserve(HOLDING, -amount);
    book.spend(HOLDING, amount);
    book.nextVoucher('PC');
    const { cashier: actor } = staffOf(book.unitId);
    const data = { ...book.key, requestId, occurredOn: paidOn };
    yield wish('PayAdvance', data, { actor, today: paidOn });
    noteSettlement(world, { ...occasion, day: paidOn, book, advanceId: requestId, amount });
  });
}

const richest = (books: readonly DemoBook[]): DemoBook => {
  const [first, ...others] = books;
  if (!first) throw new Error('no book to take an advance from');
  return others.reduce(
    (best, book) => (book.available(HOLDING) > best.available(HOLDING) ? book : best),
    first,
  );
};

const OF_THE_STAFF = 0.3;

/** Mostly the head of a branch, who is nobody's staff; sometimes the second signatory of a unit. */
const holderIn = (world: World, { unitId }: DemoBook, random: Random): HolderIntroduced =>
  unitId !== world.union.province.unitId && random.chance(OF_THE_STAFF)
    ? { kind: 'staff', person: staffOf(unitId).signatory }
    : { kind: 'outside', name: womanNamed(random) };

/** Working days from the first part of a settlement to the last. */
const SETTLING = 4;

/** What is not settled before the year ends, or the district, is so in the book that goes on. */
export const noteSettlement = (world: World, taken: Taken): void => {
  const { day, random, isForgotten, book, advanceId } = taken;
  const settledOn = workingDayFrom(day, random.integer(4, 9));
  if (isForgotten || settledOn > LAST_SETTLEMENT) return;
  const { lastDay, settledFrom } = passageOf(world, book);
  if (workingDayFrom(settledOn, SETTLING) <= lastDay) {
    settle(world, taken, settledOn);
    return;
  }
  book.open.advances.push(advanceId);
  const later = workingDayFrom(settledFrom, random.integer(0, SETTLING));
  world.agenda.note(later, 'establishing', () => {
    settle(world, { ...taken, book: bookAfter(world, book) }, later);
    return [];
  });
};

const settle = (world: World, taken: Taken, settledOn: string): void => {
  const { random } = taken;
  const fate = random.next();
  if (fate < 0.5) settleWithRest(world, taken, settledOn);
  else if (fate < 0.65) settleWithList(world, taken, settledOn);
  else if (fate < 0.85) settleInParts(world, taken, settledOn);
  else settleAbove(world, taken, settledOn);
};

type Parts = Pick<SettlementEntered, 'used' | 'returned' | 'topUpRequestId'>;

/** Notes a settlement; the accountant records it, and the cashier where more cash has to be paid. */
const noteParts = (world: World, { book, advanceId }: Taken, today: string, parts: Parts): void =>
  world.agenda.note(today, 'payments', function* () {
    const { used, returned, topUpRequestId } = parts;
    if (used) book.nextVoucher('KT');
    if (topUpRequestId !== undefined) book.nextVoucher('PC');
    if (returned) {
      book.nextVoucher('PT');
      book.receive(HOLDING, returned.amount);
    }
    const { accountant, cashier } = staffOf(book.unitId);
    const actor = topUpRequestId === undefined ? accountant : cashier;
    const data = { ...book.key, advanceId, occurredOn: today, ...parts };
    yield wish('SettleAdvance', data, { actor, today });
  });

const use = (world: World, { book, fund, random }: Taken, amount: number, day: string) => ({
  amount,
  purpose: random.pick(fund.purposes).code,
  beneficiaries: random.integer(1, 4),
  beneficiaryUnitId: world.contributors.base(book.unitId, day, random),
  evidence: {
    number: `${String(random.integer(1, 90))}/BK-TT`,
    date: day,
    issuer: world.unit(book.unitId).name,
  },
});

const back = (amount: number) => ({ amount, placeId: SAFE });

const settleWithRest = (world: World, taken: Taken, day: string): void => {
  const { amount, random } = taken;
  const spent = Math.floor((amount * (0.75 + random.next() / 5)) / 1000) * 1000;
  const used = use(world, taken, spent, day);
  noteParts(world, taken, day, { used, returned: back(amount - spent) });
};

const settleInParts = (world: World, taken: Taken, day: string): void => {
  const { amount } = taken;
  const first = Math.floor(amount / 2 / ROUNDED_TO) * ROUNDED_TO;
  noteParts(world, taken, day, { used: use(world, taken, first, day) });
  const later = workingDayFrom(day, 2);
  noteParts(world, taken, later, { used: use(world, taken, amount - first, later) });
};

/** Handed out against signatures; one was away, and comes for it, or it goes back into the safe. */
const settleWithList = (world: World, taken: Taken, day: string): void => {
  const { amount, random } = taken;
  const recipients = recipientsOf(amount, random.integer(5, 12), 1, random);
  const signed = signedIn(recipients);
  const used = { ...use(world, taken, signed, day), recipients };
  noteParts(world, taken, day, { used });
  noteAbsentees(world, { ...taken, amount: amount - signed, day }, recipients);
};

/** What was needed beyond the advance is asked for and approved before it is settled. */
const settleAbove = (world: World, taken: Taken, day: string): void => {
  const { book, advanceId, amount, random } = taken;
  const above = random.integer(2, 8) * 50_000;
  world.agenda.note(day, 'requests', function* () {
    if (book.available(HOLDING) < above) {
      noteParts(world, taken, day, { used: use(world, taken, amount, day) });
      return;
    }
    const requestId = book.newId('ct');
    book.reserve(HOLDING, above);
    yield wish(
      'RequestTopUp',
      {
        ...{ ...book.key, requestId, advanceId, placeId: SAFE, amount: above },
        decision: decisionOf(world, book.unitId, day),
        validUntil: dayAfter(day, VALID_DAYS),
        content: 'Chi thêm do giá vật tư tăng',
      },
      { actor: staffOf(book.unitId).accountant, today: day },
    );
    const approvedOn = workingDayFrom(day, 1);
    const paidOn = workingDayFrom(day, 2);
    world.agenda.note(approvedOn, 'decisions', () =>
      approvals(world, { book, requestId, amount: above }, approvedOn),
    );
    world.agenda.note(paidOn, 'decisions', () => {
      book.reserve(HOLDING, -above);
      book.spend(HOLDING, above);
      return [];
    });
    const used = use(world, taken, amount + above, paidOn);
    noteParts(world, taken, paidOn, { used, topUpRequestId: requestId });
  });
};

/** A signing list over a sum; the last ones on it were away. */
export const recipientsOf = (
  amount: number,
  count: number,
  absent: number,
  random: Random,
): Recipient[] =>
  shareOut(amount, Array<number>(count).fill(1)).map((share, index) => ({
    name: personNamed(random),
    amount: share,
    signed: index < count - absent,
  }));

export const signedIn = (recipients: readonly Recipient[]): number =>
  recipients.reduce((sum, { amount, signed }) => sum + (signed ? amount : 0), 0);

/** What absentees left with the holder: taken later against their signature, or back in the safe. */
export const noteAbsentees = (
  world: World,
  taken: Taken,
  recipients: readonly Recipient[],
): void => {
  const { day, amount, random } = taken;
  if (amount === 0) return;
  const later = workingDayFrom(day, random.integer(2, 4));
  if (random.chance(0.4)) {
    noteParts(world, taken, later, { returned: back(amount) });
    return;
  }
  const signing = recipients
    .filter(({ signed }) => !signed)
    .map((one) => ({ ...one, signed: true }));
  const used = { ...use(world, taken, amount, later), recipients: signing, forAbsentees: true };
  noteParts(world, taken, later, { used });
};
