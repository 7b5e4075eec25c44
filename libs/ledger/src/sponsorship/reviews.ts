import type { CloseReview, OpenReview, ReportChange, ReviewCause } from '#contracts';
import { monthOf } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import type { SponsorshipEvent } from './messages.js';
import { commitmentIn, mustBeInCare, mustBeRegistered, mustBeWith } from './preconditions.js';
import { matterOf, SETTLED, type Child } from './state.js';

/** The first day of the year in which the child comes of age: no birthday passes unseen. */
export const adultReviewOn = (adultYear: number): string => `${String(adultYear)}-01-01`;
/** The first day of a commitment's last month: time to ask what follows. */
export const endReviewOn = (until: string): string => `${monthOf(until)}-01`;

/** A move, a withdrawal, a death: reported by a person, and decided by a review. */
export const reportChange = (
  command: ReportChange,
  child: Child,
  { actor, today }: Context,
): SponsorshipEvent[] => {
  const { unitId, childId, reviewId, change: cause, occurredOn: dueOn, note } = command;
  mustBeWith(child, command);
  mustHaveCome(dueOn, today);
  mustBeInCare(child, childId, dueOn);
  mustBeNewReview(child, reviewId);
  const opened = { unitId, childId, reviewId, cause, dueOn, openedBy: actor, note };
  return [{ type: 'ReviewOpened', data: opened }];
};

/** The calendar asks; a review that was answered with a later day is asked for again then. */
export const openReview = (
  command: OpenReview,
  child: Child,
  { actor, today }: Context,
): SponsorshipEvent[] => {
  const { unitId, childId, reviewId, cause, commitmentId } = command;
  mustBeRegistered(child, childId);
  mustBeInCare(child, childId, today);
  mustBeNewReview(child, reviewId);
  const dueOn = dueOf(child, command);
  if (today < dueOn) throw new Refusal('REVIEW_NOT_DUE', { date: dueOn });
  const opened = { unitId, childId, reviewId, cause, commitmentId, dueOn, openedBy: actor };
  return [{ type: 'ReviewOpened', data: opened }];
};

/** A later look that was agreed on, or else what the calendar says of what nobody has looked at. */
const dueOf = (child: Child, command: OpenReview): string => {
  const { childId, reviewId, cause, commitmentId } = command;
  const again = child.looks.get(matterOf(command));
  if (again !== undefined && again !== SETTLED) return again;
  if (again === SETTLED) throw new Refusal('REVIEW_EXISTS', { review: reviewId });
  if (cause === 'adult') return adultReviewOn(child.adultYear);
  if (commitmentId === undefined) throw new Refusal('REVIEW_UNKNOWN', { review: reviewId });
  const { until } = commitmentIn(child, childId, commitmentId);
  if (until === undefined) throw new Refusal('REVIEW_UNKNOWN', { review: reviewId });
  return endReviewOn(until);
};

const mustBeNewReview = (child: Child, reviewId: string): void => {
  if (child.reviews.has(reviewId)) throw new Refusal('REVIEW_EXISTS', { review: reviewId });
};

/**
 * Somebody has looked, and decides on a basis that is named. Where the care ends, the commitments
 * that still run end with it, each by an event of its own; the money stays where it is.
 */
export const closeReview = (
  command: CloseReview,
  child: Child,
  { actor, today }: Context,
): SponsorshipEvent[] => {
  const { unitId, childId, reviewId, outcome, on } = command;
  mustBeWith(child, command);
  const review = child.reviews.get(reviewId);
  if (!review?.open) throw new Refusal('REVIEW_UNKNOWN', { review: reviewId });
  if ((outcome === 'goesOn') !== (on === undefined)) throw new Refusal('REVIEW_DAY_MISSING');
  if (outcome === 'later' && on !== undefined && on <= today)
    throw new Refusal('REVIEW_DAY_NOT_LATER');
  const closed: SponsorshipEvent = { type: 'ReviewClosed', data: { ...command, closedBy: actor } };
  if (outcome !== 'ends' || on === undefined) return [closed];
  mustBeInCare(child, childId, today);
  const { cause } = review;
  const ended = { unitId, childId, reviewId, endedOn: on, cause, endedBy: actor };
  return [closed, ...endings(child, ended), { type: 'CareEnded', data: ended }];
};

interface Ending {
  readonly unitId: string;
  readonly childId: string;
  readonly endedOn: string;
  readonly cause: ReviewCause;
  readonly endedBy: string;
}

const CAUSES = {
  adult: 'childAdult',
  moved: 'childMoved',
  withdrawn: 'other',
  died: 'childDied',
  commitmentEnds: 'completed',
} as const;

const endings = (child: Child, { unitId, childId, endedOn, cause, endedBy }: Ending) =>
  [...child.commitments].flatMap(([commitmentId, { from, until }]): SponsorshipEvent[] => {
    if (until !== undefined && until <= endedOn) return [];
    const last = endedOn < from ? from : endedOn;
    const data = { unitId, childId, commitmentId, endedOn: last, cause: CAUSES[cause], endedBy };
    return [{ type: 'CommitmentEnded', data }];
  });
