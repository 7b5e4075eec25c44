import { bucketOf, SHARED_SPONSOR } from '#ledger';
import { type DemoBook, GENERAL } from '../books.js';
import type { PlannedStep } from '../planned-command.js';
import { Random } from '../random.js';
import type { World } from '../world.js';
import type { DemoChild } from './children.js';
import { bucketFor, type DemoCommitment } from './commitments.js';
import { booksOf, childrenOf, promisesTo, quarterOf, type QuarterDays } from './dues.js';
import { moveBetweenBuckets } from './fronting.js';

/** Fronted money has to come back in this unit's book, this year or next. */
const FRONTING_STOPS = ['2025-03', '2025-06'];
const FRONTED = 0.15;
/** Whoever was late then was helped, as long as there was anything to help with. */
const FIRST_QUARTER = '2024-06';
const ALLOTTED = 600_000;
/** Twice a year. */
const ALLOTTED_IN = ['06', '12'];
const KEPT_GENERAL = 4_000_000;

/** For late sponsors and for children who have none, as far as there is shared money. */
export function* advanceFor(world: World, days: QuarterDays): Iterable<PlannedStep> {
  for (const book of booksOf(world))
    for (const child of childrenOf(world, book, days.paying)) {
      const promises = promisesTo(world, child, days.fetching);
      if (promises.length === 0) yield* allot(world, { book, child, days });
      for (const one of promises) yield* front(world, one, { book, child, days });
    }
}

interface Wanted {
  readonly book: DemoBook;
  readonly child: DemoChild;
  readonly days: QuarterDays;
}

const hasShared = (book: DemoBook): boolean => book.freeFor(GENERAL) >= KEPT_GENERAL;

function* allot(world: World, { book, child, days }: Wanted): Iterable<PlannedStep> {
  if (!ALLOTTED_IN.includes(days.month.slice(5)) || !hasShared(book)) return;
  const to = bucketOf(child.childId, SHARED_SPONSOR);
  const move = { book, from: GENERAL, to, amount: ALLOTTED, day: days.fetching };
  yield* moveBetweenBuckets(world, move);
}

function* front(
  world: World,
  commitment: DemoCommitment,
  { book, child, days }: Wanted,
): Iterable<PlannedStep> {
  const { month, fetching: day } = days;
  const { sponsor, terms } = commitment;
  if (FRONTING_STOPS.includes(month) || terms.care === 'directCare' || !hasShared(book)) return;
  if (!sponsor.isLate || sponsor.stopsOn !== undefined) return;
  const to = bucketFor(commitment);
  const amount = quarterOf(commitment, month) ?? 0;
  const random = new Random(`front/${child.childId}/${month}`);
  const isFronted = random.chance(FRONTED) || month === FIRST_QUARTER;
  if (amount === 0 || book.freeFor(to) > 0 || !isFronted) return;
  yield* moveBetweenBuckets(world, { book, from: GENERAL, to, amount, day, fronts: true });
}
