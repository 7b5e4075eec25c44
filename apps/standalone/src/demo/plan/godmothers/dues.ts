import type { HandoverLine } from '#contracts';
import { bucketOf, SHARED_SPONSOR } from '#ledger';
import type { DemoBook } from '../books.js';
import { MDD } from '../funds.js';
import type { World } from '../world.js';
import type { DemoChild } from './children.js';
import { bucketFor, type DemoCommitment, instalmentsOf } from './commitments.js';
import { placeOn } from './homes.js';
import { isInCareOn } from './registering.js';

/** The last month of a quarter, and the days on which its lists are made and handed over. */
export interface QuarterDays {
  readonly month: string;
  readonly fetching: string;
  readonly asking: string;
  readonly signing: string;
  readonly paying: string;
  readonly telling: string;
  /** Lines of which the sponsor is told. */
  readonly told: Due[];
}

/** A line before it is known whether the place covers it. */
export interface Due extends HandoverLine {
  readonly child: DemoChild;
  readonly bucket: string;
}

/** Their carers come to the office; everybody else has an account. */
export const comesForCash = ({ nth }: DemoChild): boolean => nth % 3 === 0;

export const childrenOf = ({ care }: World, book: DemoBook, day: string): DemoChild[] =>
  care.children.filter(
    (child) => isInCareOn(child, day) && placeOn(child.home, day).keeper === book.unitId,
  );

export const booksOf = ({ shelf }: World): DemoBook[] =>
  shelf.current(MDD.fundId).filter(({ isFunded }) => isFunded);

export const promisesTo = ({ care }: World, child: DemoChild, day: string): DemoCommitment[] =>
  care.commitments.filter((one) => one.child === child && one.recordedOn < day);

/** What a quarter of a commitment comes to, as far as its bucket has it. */
export const duesOf = (
  world: World,
  book: DemoBook,
  { month, asking, paying }: QuarterDays,
): Due[] =>
  childrenOf(world, book, paying).flatMap((child) => [
    ...promisesTo(world, child, asking).flatMap((one) => duesOfPromise(one, book, month)),
    ...allotted(child, book),
  ]);

const ROUNDED_TO = 1_000;

const duesOfPromise = (commitment: DemoCommitment, book: DemoBook, month: string): Due[] => {
  const { child, commitmentId, sharedWith } = commitment;
  const bucket = bucketFor(commitment);
  const free = book.freeFor(bucket);
  const quarter = quarterOf(commitment, month);
  const amount = Math.floor(Math.min(free, quarter ?? free) / ROUNDED_TO) * ROUNDED_TO;
  const family = [child, ...sharedWith.filter((one) => isInCareOn(one, `${month}-28`))];
  const each = Math.floor(amount / family.length / ROUNDED_TO) * ROUNDED_TO;
  if (each === 0) return [];
  const months = quarter !== undefined && { months: { from: monthsBefore(month, 2), to: month } };
  return family.map((one) => ({
    ...{ child: one, bucket, childId: one.childId, commitmentId, amount: each, ...months },
    ...(one !== child && { poolChildId: child.childId }),
  }));
};

/** Of what comes month by month or quarter by quarter; all else goes out as it came in. */
export const quarterOf = (commitment: DemoCommitment, month: string): number | undefined => {
  if (!['monthly', 'quarterly'].includes(commitment.terms.cadence)) return undefined;
  const since = monthsBefore(month, 2);
  return instalmentsOf(commitment, month)
    .filter((one) => one.month >= since)
    .reduce((sum, { amount }) => sum + amount, 0);
};

const monthsBefore = (month: string, count: number): string =>
  `${month.slice(0, 5)}${String(Number(month.slice(5)) - count).padStart(2, '0')}`;

const allotted = (child: DemoChild, book: DemoBook): Due[] => {
  const bucket = bucketOf(child.childId, SHARED_SPONSOR);
  const amount = book.freeFor(bucket);
  return amount > 0 ? [{ child, bucket, childId: child.childId, amount }] : [];
};
