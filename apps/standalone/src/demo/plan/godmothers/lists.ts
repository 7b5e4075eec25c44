import type { LineReceivedEntered } from '#contracts';
import { BANK, type DemoBook, type PlaceId, SAFE } from '../books.js';
import { type PlannedStep, SETTLE, wish } from '../planned-command.js';
import { Random } from '../random.js';
import { approvals, decisionOf } from '../requests.js';
import { staffOf } from '../staff.js';
import { transfer } from '../transfers.js';
import { dayAfter, workingDaysOf } from '../working-days.js';
import { nextSerial, type World } from '../world.js';
import { noteDispute } from './disputes.js';
import { booksOf, comesForCash, type Due, duesOf, type QuarterDays } from './dues.js';
import { clerkOf, named } from './registering.js';
import { advanceFor } from './bucket-for-all.js';

/** Once a quarter, so that no child waits and no carer comes twice for little. */
const QUARTERS = ['2024', '2025', '2026'].flatMap((year) =>
  ['03', '06', '09', '12'].map((month) => `${year}-${month}`).filter((month) => month <= '2026-09'),
);
/** Cash is fetched on this working day of the month; the rest follows day by day. */
const FIRST_STEP = 3;

/** Notes the lists of every book and quarter: asked for, signed, and handed over to the carers. */
export const noteLists = (world: World): void => {
  for (const month of QUARTERS) {
    const [fetching, , asking, signing, paying, telling] = workingDaysOf(month).slice(FIRST_STEP);
    if (!fetching || !asking || !signing || !paying || !telling) continue;
    const days = { month, fetching, asking, signing, paying, telling, told: [] };
    world.agenda.note(fetching, 'requests', () => advanceFor(world, days));
    world.agenda.note(fetching, 'payments', () => fetchCash(world, days));
    world.agenda.note(asking, 'requests', () => askAll(world, days));
    world.agenda.note(telling, 'establishing', () => tellAll(days));
  }
};

const roundedUp = (amount: number): number => Math.ceil(amount / 100_000) * 100_000;

/** As much as the lists that are paid in cash will need; what is in the safe is for other ends. */
function* fetchCash(world: World, days: QuarterDays): Iterable<PlannedStep> {
  for (const book of booksOf(world)) {
    const needed = duesOf(world, book, days)
      .filter(({ child }) => comesForCash(child))
      .reduce((sum, { amount }) => sum + amount, 0);
    const amount = Math.min(roundedUp(needed), book.freeInPlace(BANK));
    if (amount > 0) yield* transfer(world, { book, from: BANK, amount }, days.fetching);
  }
}

function* askAll(world: World, days: QuarterDays): Iterable<PlannedStep> {
  for (const book of booksOf(world)) {
    const dues = duesOf(world, book, days);
    for (const placeId of [SAFE, BANK] as const) {
      const isHere = ({ child }: Due) => comesForCash(child) === (placeId === SAFE);
      const lines = covered(dues.filter(isHere), book.freeInPlace(placeId));
      if (lines.length > 0) yield* ask(world, { book, placeId, lines, days });
    }
  }
}

/** Row by row as long as the place has it. */
const covered = (dues: readonly Due[], inPlace: number): Due[] => {
  let left = inPlace;
  return dues.filter(({ amount }) => {
    if (amount > left) return false;
    left -= amount;
    return true;
  });
};

export interface List {
  readonly book: DemoBook;
  readonly placeId: PlaceId;
  readonly lines: readonly Due[];
  readonly days: QuarterDays;
}

const VALID_DAYS = 20;

function* ask(world: World, list: List): Iterable<PlannedStep> {
  const { book, placeId, lines, days } = list;
  const requestId = `tr${String(nextSerial(world, 'list'))}`;
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  hold(list, 1);
  yield wish(
    'RequestChildHandover',
    {
      ...{ ...book.key, requestId, placeId, validUntil: dayAfter(days.asking, VALID_DAYS) },
      decision: decisionOf(world, book.unitId, days.asking),
      lines: lines.map(({ child: _, bucket: __, ...line }) => line),
      content: `Trao kinh phí đỡ đầu quý ${String(Math.ceil(Number(days.month.slice(5)) / 3))}`,
    },
    { actor: staffOf(book.unitId).accountant, today: days.asking },
  );
  world.agenda.note(days.signing, 'decisions', () =>
    approvals(world, { book, requestId, amount }, days.signing),
  );
  world.agenda.note(days.paying, 'payments', () => pay(world, list, requestId));
}

const hold = ({ book, placeId, lines }: List, sign: 1 | -1): void => {
  for (const { bucket, amount } of lines) book.reserve({ placeId, earmark: bucket }, sign * amount);
};

const STAYS_AWAY = 0.02;
const TOLD_EVERY = 12;

function* pay(world: World, list: List, requestId: string): Iterable<PlannedStep> {
  const { book, placeId, lines, days } = list;
  const { paying: today } = days;
  const random = new Random(`list/${book.unitId}/${requestId}`);
  hold(list, -1);
  const rows = lines.map((line, at) => ({ line, row: at + 1 }));
  const came = rows.filter(
    ({ row }) => row === 1 || placeId === BANK || !random.chance(STAYS_AWAY),
  );
  for (const { line } of came) book.spend({ placeId, earmark: line.bucket }, line.amount);
  const paid = came.reduce((sum, { line }) => sum + line.amount, 0);
  const voucher = book.moneyVoucher(placeId, -paid, { day: today });
  const received = came.map(({ line, row }) => receivedBy(line, { row, placeId, random }));
  const data = { ...book.key, requestId, occurredOn: today, received };
  yield wish('PayChildHandover', data, { actor: staffOf(book.unitId).cashier, today });
  noteDispute(world, { book, voucher, today, placeId, lines: came.map(({ line }) => line) });
  const told = came.filter(({ row }) => row % TOLD_EVERY === 1).map(({ line }) => line);
  days.told.push(...told.filter((line) => line.poolChildId === undefined));
}

/** The day after, so that what is entered about children is durable before money is again. */
function* tellAll({ telling: today, told }: QuarterDays): Iterable<PlannedStep> {
  for (const { child, commitmentId } of told)
    if (commitmentId !== undefined)
      yield wish(
        'TellSponsor',
        {
          ...{ ...named(child, today), commitmentId, toldOn: today, about: 'handover' },
          words: 'Đã trao cho cháu, người nuôi dưỡng đã ký nhận',
        },
        clerkOf(child, today),
      );
  yield SETTLE;
}

interface Row {
  readonly row: number;
  readonly placeId: PlaceId;
  readonly random: Random;
}

/** Most carers sign; some can only leave a fingerprint, some send somebody with a reason. */
const receivedBy = ({ child }: Due, { row, placeId, random }: Row): LineReceivedEntered => {
  const line = { row, childId: child.childId, name: child.carers[0]?.name ?? '' };
  if (placeId === BANK) return { ...line, by: 'carer', mark: 'transfer' };
  const isSent = random.chance(0.06);
  return {
    ...line,
    by: isSent ? 'representative' : 'carer',
    mark: random.chance(0.12) ? 'fingerprint' : 'signature',
    ...(isSent && { because: random.pick(['ill', 'away', 'working']) }),
  };
};
