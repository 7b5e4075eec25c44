import type { CloseReview } from '#contracts';
import { adultReviewOn, endReviewOn, SYSTEM_ACTOR } from '#ledger';
import { GENERAL } from '../books.js';
import { MDD } from '../funds.js';
import { type PlannedStep, wish } from '../planned-command.js';
import { decisionOf } from '../requests.js';
import { dayAfter, workingDayFrom } from '../working-days.js';
import { LAST_DAY, type World } from '../world.js';
import type { ChildDays } from './child-days.js';
import type { DemoChild } from './children.js';
import { bucketFor, type DemoCommitment } from './commitments.js';
import { moveBetweenBuckets } from './fronting.js';
import { placeOn } from './homes.js';
import { clerkOf, isInCareOn, named } from './registering.js';

const YEARS = [2024, 2025, 2026];
/** Working days from a review that falls due to its decision. */
const DECIDED_AFTER = 5;

/** Who comes of age, moves away, is taken out or dies, and commitments that come to their end. */
export const noteReviews = (world: World, days: ChildDays): void => {
  for (const child of world.care.children) {
    noteAdult(world, child, days);
    if (child.ending && child.ending.cause !== 'adult') noteChange(world, child, days);
  }
  for (const commitment of world.care.commitments) noteEnd(world, commitment, days);
};

interface Decided {
  readonly child: DemoChild;
  readonly reviewId: string;
  readonly day: string;
}

const close = (
  world: World,
  { child, reviewId, day }: Decided,
  decision: Pick<CloseReview, 'outcome' | 'on' | 'note'>,
): PlannedStep => {
  const basis = decisionOf(world, placeOn(child.home, day).keeper, day);
  return wish(
    'CloseReview',
    { ...named(child, day), reviewId, ...decision, basis },
    clerkOf(child, day),
  );
};

const STUDIES_UNTIL_LOOKED_AT = '09-01';

/** The year in which a child comes of age begins with a look at it. */
const noteAdult = (world: World, child: DemoChild, days: ChildDays): void => {
  const adultYear = Number(child.bornOn.slice(0, 4)) + 18;
  if (!YEARS.includes(adultYear)) return;
  const year = String(adultYear);
  const first = workingDayFrom(adultReviewOn(adultYear), 7);
  const day = first > child.registeredOn ? first : workingDayFrom(child.registeredOn, 1);
  const decidedOn = workingDayFrom(day, DECIDED_AFTER);
  const reviewId = `xs18${String(child.nth)}`;
  days.note(day, () => [
    wish(
      'OpenReview',
      { ...named(child, day), reviewId, cause: 'adult' },
      { actor: SYSTEM_ACTOR, today: day },
    ),
  ]);
  const { ending } = child;
  const studies = {
    outcome: 'later',
    on: `${year}-${STUDIES_UNTIL_LOOKED_AT}`,
    note: 'Cháu đang học lớp 12',
  } as const;
  if (!isInCareOn(child, decidedOn)) return;
  const isAdult = ending?.cause === 'adult' && ending.lastDay > decidedOn;
  const decision = isAdult ? ({ outcome: 'ends', on: ending.lastDay } as const) : studies;
  days.note(decidedOn, () => [close(world, { child, reviewId, day: decidedOn }, decision)]);
  if (isAdult) noteRedirection(world, child, ending.lastDay);
};

/** Reported by the commune; the care ends by a decision, and what is left goes where it says. */
const noteChange = (world: World, child: DemoChild, days: ChildDays): void => {
  const { ending } = child;
  if (!ending || ending.cause === 'adult') return;
  const day = workingDayFrom(ending.lastDay);
  const reviewId = `xsd${String(child.nth)}`;
  const { cause: change, lastDay: occurredOn } = ending;
  days.note(day, () => [
    wish(
      'ReportChange',
      { ...named(child, day), reviewId, change, occurredOn, note: 'Theo báo cáo của chi hội' },
      clerkOf(child, day),
    ),
  ]);
  const decidedOn = workingDayFrom(day, DECIDED_AFTER);
  days.note(decidedOn, () => [
    close(world, { child, reviewId, day: decidedOn }, { outcome: 'ends', on: occurredOn }),
  ]);
  noteRedirection(world, child, decidedOn);
};

/** What is left of a child whose care has ended helps the others, by a decision that is named. */
const noteRedirection = (world: World, child: DemoChild, endedOn: string): void => {
  const day = workingDayFrom(dayAfter(endedOn, 12));
  if (day > LAST_DAY) return;
  world.agenda.note(day, 'requests', function* () {
    const book = world.shelf.book(placeOn(child.home, day).keeper, MDD.fundId);
    for (const from of new Set(promisedBuckets(world, child))) {
      const amount = book.freeFor(from);
      if (amount > 0) yield* moveBetweenBuckets(world, { book, from, to: GENERAL, amount, day });
    }
  });
};

const promisedBuckets = ({ care }: World, child: DemoChild): string[] =>
  care.commitments.filter((one) => one.child === child).map(bucketFor);

/** In a commitment's last month somebody asks what follows; the care goes on. */
const noteEnd = (
  world: World,
  { child, terms, commitmentId, nth, recordedOn }: DemoCommitment,
  days: ChildDays,
): void => {
  const [last] = [terms.until, terms.withdrawsOn].filter((day) => day !== undefined).sort();
  if (last === undefined || endReviewOn(last) > LAST_DAY) return;
  const day = last === terms.withdrawsOn ? last : workingDayFrom(endReviewOn(last), 3);
  const decidedOn = workingDayFrom(day, DECIDED_AFTER);
  if (decidedOn > LAST_DAY || day <= recordedOn || !isInCareOn(child, decidedOn)) return;
  const reviewId = `xsc${String(nth)}`;
  const asked = { ...named(child, day), reviewId, cause: 'commitmentEnds', commitmentId } as const;
  days.note(day, () => [wish('OpenReview', asked, { actor: SYSTEM_ACTOR, today: day })]);
  days.note(decidedOn, () => [
    close(world, { child, reviewId, day: decidedOn }, { outcome: 'goesOn' }),
  ]);
};
