import { lastDayOf, monthOf } from '../calendar.js';
import type { Organisation, Succession, Unit } from './state.js';
import { codeOn, unitOf } from './unit-on.js';

/** What a unit of today has of something; `unitId` left out: that part has no successor. */
export interface AllocatedAmount {
  readonly unitId?: string;
  readonly amount: number;
}

export interface AllocatedShare {
  readonly unitId?: string;
  readonly share: number;
}

const WHOLE = 10_000;

interface Sharing {
  readonly code: string;
  /** Ten-thousandths. */
  readonly share: number;
}

interface Portion<T> {
  readonly part: T;
  readonly floor: number;
  readonly remainder: number;
}

/** Exact without big integers: no product exceeds the amount or 10,000 × 10,000. */
const portionOf = <T extends Sharing>(amount: number, part: T): Portion<T> => {
  const rest = (amount % WHOLE) * part.share;
  const floor = Math.floor(amount / WHOLE) * part.share + Math.floor(rest / WHOLE);
  return { part, floor, remainder: rest % WHOLE };
};

const byRemainderThenCode = (a: Portion<Sharing>, b: Portion<Sharing>): number =>
  b.remainder - a.remainder || (a.part.code < b.part.code ? -1 : 1);

/** Divides by largest remainder; among equal remainders the lower code is rounded up first. */
export const byLargestRemainder = <T extends Sharing>(
  amount: number,
  parts: readonly T[],
): { part: T; amount: number }[] => {
  const sign = amount < 0 ? -1 : 1;
  const portions = parts.map((part) => portionOf(Math.abs(amount), part));
  const left = Math.abs(amount) - portions.reduce((sum, { floor }) => sum + floor, 0);
  return portions.toSorted(byRemainderThenCode).map(({ part, floor }, rank) => {
    const rounded = rank < left ? floor + 1 : floor;
    return { part, amount: rounded === 0 ? 0 : sign * rounded };
  });
};

/** "~" stands after every character of a code: the part without a successor comes last. */
const NO_CODE = '~';

/** An amount among those who take over by one succession. */
export const divideBySuccession = (
  organisation: Organisation,
  amount: number,
  { effectiveOn, parts }: Succession,
): { to?: string; amount: number }[] => {
  const sharing = parts.map((part) => ({
    ...part,
    code: part.to === undefined ? NO_CODE : codeOn(organisation, part.to, effectiveOn),
  }));
  return byLargestRemainder(amount, sharing).map(({ part: { to }, amount: own }) => ({
    ...(to === undefined ? {} : { to }),
    amount: own,
  }));
};

/**
 * The next succession that concerns what a unit holds at the end of a day, as its place in the
 * list. What came in on the very day on which the unit ended goes on with its ending; a unit
 * that lives on keeps what it received on the day of its own division. So no chain turns back.
 */
const nextAfter = ({ successions, endedOn }: Unit, day: string): number =>
  successions.findIndex(
    ({ effectiveOn }, step) =>
      effectiveOn > day || (endedOn !== undefined && step === successions.length - 1),
  );

/**
 * Where an amount of one unit and month counts under today's tree: it follows the successions
 * one after the other, and each divides it by largest remainder, ties by code, so that the parts
 * sum to the amount (a negative one is divided like its opposite). The amount stands at the
 * month's last day: what a unit that lives on gave away earlier leaves it alone.
 * @throws Refusal UNIT_UNKNOWN
 */
export const allocateToToday = (
  organisation: Organisation,
  unitId: string,
  amount: number,
  month: string,
): AllocatedAmount[] => {
  const amounts = new Map<string | undefined, number>();
  const follow = (
    holder: string | undefined,
    part: number,
    after: (unit: Unit) => number,
  ): void => {
    const unit = holder === undefined ? undefined : unitOf(organisation, holder);
    const step = unit ? after(unit) : -1;
    const succession = unit?.successions[step];
    if (!succession) {
      amounts.set(holder, (amounts.get(holder) ?? 0) + part);
      return;
    }
    const later = (next: Unit): number =>
      next === unit ? step + 1 : nextAfter(next, succession.effectiveOn);
    for (const { to, amount: share } of divideBySuccession(organisation, part, succession))
      follow(to, share, later);
  };
  follow(unitId, amount, (unit) => nextAfter(unit, lastDayOf(month)));
  return [...amounts].map(([id, sum]) => ({
    ...(id === undefined ? {} : { unitId: id }),
    amount: sum,
  }));
};

/**
 * Who holds the past of a unit today, in ten-thousandths that sum to 10,000; the unit itself as
 * long as it lives and gave nothing away.
 * @param month as of which; left out: from the unit's beginning.
 * @throws Refusal UNIT_UNKNOWN
 */
export const successorsToday = (
  organisation: Organisation,
  unitId: string,
  month = monthOf(unitOf(organisation, unitId).establishedOn),
): AllocatedShare[] =>
  allocateToToday(organisation, unitId, WHOLE, month).map(({ amount, ...holder }) => ({
    ...holder,
    share: amount,
  }));
