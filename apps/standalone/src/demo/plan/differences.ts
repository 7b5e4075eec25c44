import { type DemoBook, GENERAL, SAFE } from './books.js';
import { PNBC } from './funds.js';
import { type PlannedStep, wish } from './planned-command.js';
import { approvals, decisionOf } from './requests.js';
import { staffOf } from './staff.js';
import { dayAfter, workingDayFrom, workingDaysOf } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

type End = 'donation' | 'income' | 'repaid' | 'writtenOff' | 'open';

interface Difference {
  readonly amount: number;
  readonly end: End;
  readonly isCounterfeit?: true;
}

/** What counts of the province's safe find, by month; below zero: it is missing. */
const DIFFERENCES: Readonly<Record<string, Difference>> = {
  '2024-06': { amount: 50_000, end: 'donation' },
  '2024-09': { amount: -30_000, end: 'repaid' },
  '2025-03': { amount: 20_000, end: 'income' },
  '2025-08': { amount: -200_000, end: 'writtenOff', isCounterfeit: true },
  '2025-09': { amount: -100_000, end: 'repaid' },
  '2026-03': { amount: -10_000, end: 'writtenOff' },
  '2026-06': { amount: 70_000, end: 'donation' },
  '2026-10': { amount: 40_000, end: 'open' },
};

/** What the count of that day finds, where something is planned for it. */
export const differenceAt = (world: World, unitId: string, day: string): number | undefined => {
  const difference = DIFFERENCES[day.slice(0, 7)];
  if (unitId !== world.union.province.unitId || !difference || difference.isCounterfeit)
    return undefined;
  return difference.amount > 0 || isThere(world, -difference.amount) ? difference.amount : 0;
};

const HOLDING = { placeId: SAFE, earmark: GENERAL } as const;

const bookOf = ({ shelf, union }: World): DemoBook =>
  shelf.book(union.province.unitId, PNBC.fundId);

const isThere = (world: World, amount: number): boolean =>
  bookOf(world).available(HOLDING) >= amount;

/** Notes what the book does with what the month's count has found. */
export const noteDifferences = (world: World, month: string): void => {
  const difference = DIFFERENCES[month];
  const day = workingDaysOf(month).at(-1);
  if (!difference || day === undefined || day > LAST_DAY) return;
  world.agenda.note(day, 'counts', () =>
    difference.amount > 0
      ? surplus(world, difference, day)
      : shortage(world, { ...difference, amount: -difference.amount }, day),
  );
};

const minutesOf = (world: World, day: string) => ({
  number: `01/BB-KQ-${day.slice(5, 7)}`,
  date: day,
  issuer: world.union.province.name,
});

function* surplus(world: World, difference: Difference, day: string): Iterable<PlannedStep> {
  const book = bookOf(world);
  const { amount, end } = difference;
  const itemId = book.newId('kq');
  book.nextVoucher('PT');
  book.carry(SAFE, amount);
  const found = { itemId, nature: 'surplus', amount, placeId: SAFE } as const;
  const entry = { occurredOn: day, minutes: minutesOf(world, day), ...found };
  const actor = staffOf(book.unitId).accountant;
  yield wish('RecordCountDifference', { ...book.key, ...entry }, { actor, today: day });
  if (end !== 'donation' && end !== 'income') return;
  const today = workingDayFrom(day, 8);
  world.agenda.note(today, 'decisions', function* () {
    book.nextVoucher('KT');
    book.own(GENERAL, amount);
    const closing = { itemId, how: end, decision: decisionOf(world, book.unitId, today) };
    const data = { ...book.key, occurredOn: today, ...closing };
    yield wish('CloseSurplus', data, { actor, today });
  });
}

function* shortage(world: World, difference: Difference, day: string): Iterable<PlannedStep> {
  const book = bookOf(world);
  const { amount, end, isCounterfeit } = difference;
  if (!isThere(world, amount)) return;
  const itemId = book.newId('kq');
  book.nextVoucher('PC');
  book.spend(HOLDING, amount);
  const found = { occurredOn: day, itemId, amount, placeId: SAFE, minutes: minutesOf(world, day) };
  const by = { actor: staffOf(book.unitId).accountant, today: day };
  yield isCounterfeit
    ? wish('RecordCounterfeit', { ...book.key, ...found }, by)
    : wish('RecordCountDifference', { ...book.key, ...found, nature: 'shortage' }, by);
  const missing = { book, itemId, amount };
  const settledOn = workingDayFrom(day, 6);
  world.agenda.note(settledOn, 'decisions', () =>
    end === 'repaid' ? repay(missing, settledOn) : writeOff(world, missing, settledOn),
  );
}

interface Missing {
  readonly book: DemoBook;
  readonly itemId: string;
  readonly amount: number;
}

function* repay({ book, itemId, amount }: Missing, day: string): Iterable<PlannedStep> {
  book.nextVoucher('PT');
  book.receive(HOLDING, amount);
  const by = { actor: staffOf(book.unitId).cashier, today: day };
  yield wish('RepayShortage', { ...book.key, occurredOn: day, itemId }, by);
}

function* writeOff(world: World, missing: Missing, day: string): Iterable<PlannedStep> {
  const { book, itemId, amount } = missing;
  const requestId = book.newId('dn');
  const decision = decisionOf(world, book.unitId, day);
  const asked = { requestId, itemId, amount, decision, validUntil: dayAfter(day, 30) };
  const reason = 'Không xác định được người phải bồi hoàn';
  const by = { actor: staffOf(book.unitId).accountant, today: day };
  yield wish('RequestShortageWriteOff', { ...book.key, ...asked, reason }, by);
  const signedOn = workingDayFrom(day, 1);
  world.agenda.note(signedOn, 'decisions', function* () {
    book.nextVoucher('KT');
    yield* approvals(world, { book, requestId, amount }, signedOn);
  });
}
