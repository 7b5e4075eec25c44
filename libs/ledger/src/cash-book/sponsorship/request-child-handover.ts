import type { BucketLine, HandoverLine, RequestChildHandover } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { bucketOf, SHARED_SPONSOR } from '../../sponsorship/bucket.js';
import { childIn } from '../../sponsorship/sponsorship.js';
import type { CashBookEvent } from '../messages.js';
import { availableIn, mustBeNewRequest, mustBeOpen, mustCoverPlace } from '../preconditions.js';
import { fundIn, officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustPublishSums } from './buckets.js';

/** One row that does not fit refuses the whole list, and is named: no list is recorded in part. */
export const requestChildHandover = (
  command: RequestChildHandover,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { today, actor } = context;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  mustPublishSums(fundIn(references, fundId));
  placeOn(officeIn(references, unitId), request.placeId, today);
  const lines = request.lines.map((line, at) =>
    bucketLine(line, { row: at + 1, fundId, today, references }),
  );
  mustBeListedOnce(lines);
  mustBeInBuckets(book, lines, { on: today });
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  mustCoverPlace(book, { placeId: request.placeId, amount, on: today });
  const asked = { amount, lines, requestedBy: actor, requestedOn: today };
  return [{ type: 'ChildHandoverRequested', data: { ...request, ...asked } }];
};

interface Row {
  readonly row: number;
  readonly fundId: string;
  readonly today: string;
  readonly references: References;
}

/** The bucket of a line: of the sponsor, for the child or its siblings; or the allotted money's. */
const bucketLine = (line: HandoverLine, { row, fundId, today, references }: Row): BucketLine => {
  const { childId, commitmentId, poolChildId = childId } = line;
  mustBeCaredFor(references, { row, childId }, today);
  if (commitmentId === undefined) return { ...line, bucket: bucketOf(childId, SHARED_SPONSOR) };
  const commitment = childIn(references, poolChildId).commitments.get(commitmentId);
  const isShared = poolChildId === childId || commitment?.sharedWith.includes(childId);
  if (commitment?.fundId !== fundId || isShared !== true)
    throw new Refusal('ROW_COMMITMENT_UNKNOWN', {
      row,
      child: poolChildId,
      commitment: commitmentId,
    });
  return { ...line, bucket: bucketOf(poolChildId, commitment.sponsorNumber) };
};

/** @throws Refusal ROW_CHILD_UNKNOWN, ROW_CHILD_ENDED */
export const mustBeCaredFor = (
  references: References,
  { row, childId: code }: { readonly row: number; readonly childId: string },
  on: string,
): void => {
  const child = childIn(references, code);
  if (child.registeredOn === undefined)
    throw new Refusal('ROW_CHILD_UNKNOWN', { row, child: code });
  if (child.endedOn !== undefined && child.endedOn < on)
    throw new Refusal('ROW_CHILD_ENDED', { row, child: code, date: child.endedOn });
};

const mustBeListedOnce = (lines: readonly BucketLine[]): void => {
  const seen = new Set<string>();
  lines.forEach(({ childId, bucket, months }, at) => {
    if (months && months.to < months.from) throw new Refusal('MONTHS_BACKWARDS', { ...months });
    const name = [childId, bucket, months?.from, months?.to].join('/');
    if (seen.has(name)) throw new Refusal('ROW_REPEATED', { row: at + 1 });
    seen.add(name);
  });
};

interface Taking {
  readonly on: string;
  /** What each bucket holds back for these lines already. */
  readonly held?: ReadonlyMap<string, number>;
}

/** No bucket below zero on any day, row by row. @throws Refusal ROW_BUCKET_SHORT */
export const mustBeInBuckets = (
  book: CashBook,
  lines: readonly (BucketLine & { readonly row?: number })[],
  { on, held = new Map() }: Taking,
): void => {
  const taken = new Map<string, number>();
  lines.forEach(({ bucket, childId: child, amount, row }, at) => {
    const before = taken.get(bucket) ?? 0;
    const own = { on, ownReserve: held.get(bucket) ?? 0 };
    const available = availableIn(book.earmarks.get(bucket), own) - before;
    if (amount > available)
      throw new Refusal('ROW_BUCKET_SHORT', { row: row ?? at + 1, child, available, date: on });
    taken.set(bucket, before + amount);
  });
};
