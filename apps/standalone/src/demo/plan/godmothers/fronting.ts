import type { RequestPurposeChange } from '#contracts';
import { type DemoBook, GENERAL } from '../books.js';
import { type PlannedStep, wish } from '../planned-command.js';
import { approvals, decisionOf } from '../requests.js';
import { staffOf } from '../staff.js';
import { dayAfter, workingDayFrom } from '../working-days.js';
import { nextSerial, type World } from '../world.js';

const VALID_DAYS = 20;

/** What the shared money has advanced for a late sponsor in this year's book and the last. */
export const frontedFor = ({ serials }: World, book: DemoBook, earmark: string): number =>
  (serials.get(nameOf(book, earmark)) ?? 0) + (serials.get(nameOf(book, earmark, 1)) ?? 0);

interface Sum {
  readonly earmark: string;
  readonly amount: number;
}

export const repayFront = (world: World, book: DemoBook, { earmark, amount }: Sum): void => {
  const name = nameOf(book, earmark);
  world.serials.set(name, (world.serials.get(name) ?? 0) - amount);
};

const nameOf = ({ unitId, year }: DemoBook, earmark: string, yearsAgo = 0): string =>
  `fronted/${unitId}/${String(year - yearsAgo)}/${earmark}`;

interface Move {
  readonly book: DemoBook;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly day: string;
  readonly fronts?: boolean;
}

/** Money for a child changes its bucket: asked for one day, signed the next, on a decision. */
export function* moveBetweenBuckets(world: World, move: Move): Iterable<PlannedStep> {
  const { book, from, to, amount, day, fronts = false } = move;
  const requestId = `mq${String(nextSerial(world, 'bucket'))}`;
  const asked: RequestPurposeChange = {
    ...{ ...book.key, requestId, amount, validUntil: dayAfter(day, VALID_DAYS) },
    decision: decisionOf(world, book.unitId, day),
    ...(from !== GENERAL && { fromEarmark: from }),
    ...(to !== GENERAL && { toEarmark: to }),
    ...(fronts && { fronts }),
  };
  book.holdBackFor(from, amount);
  yield wish('RequestPurposeChange', asked, {
    ...{ actor: staffOf(book.unitId).accountant, today: day },
  });
  const signedOn = workingDayFrom(day, 1);
  world.agenda.note(signedOn, 'decisions', function* () {
    book.holdBackFor(from, -amount);
    book.own(from, -amount);
    book.own(to, amount);
    book.nextVoucher('KT');
    if (fronts) repayFront(world, book, { earmark: to, amount: -amount });
    yield* approvals(world, { book, requestId, amount }, signedOn);
  });
}
