import type { Cadence, CareKind, CommitmentEnd, MidMonthPolicy } from '#contracts';
import { bucketOf, instalmentsThrough, type Instalment } from '#ledger';
import { dayAfter, workingDaysOf } from '../working-days.js';
import type { DemoChild } from './children.js';
import { type DemoSponsor, isPassedOn, sponsorOf } from './sponsors.js';

const COMMITMENTS = 1_500;

/** How many commitments the plan of a scale has. */
export const commitmentsAt = (scale: number): number => Math.round(COMMITMENTS * scale);

/** What a sponsor has promised a child, or a family. */
export interface DemoCommitment {
  readonly nth: number;
  readonly commitmentId: string;
  readonly child: DemoChild;
  readonly sponsor: DemoSponsor;
  /** The other children of a pool. */
  readonly sharedWith: readonly DemoChild[];
  readonly terms: Terms;
  /** The day on which the ledger learns of it. */
  readonly recordedOn: string;
}

export interface Terms {
  readonly cadence: Cadence;
  readonly amount: number;
  readonly from: string;
  readonly end: CommitmentEnd;
  readonly until: string | undefined;
  readonly care: CareKind;
  readonly midMonth: MidMonthPolicy;
  /** Another amount from a month on. */
  readonly change: { readonly fromMonth: string; readonly amount: number } | undefined;
  /** The day on which the sponsor withdraws. */
  readonly withdrawsOn: string | undefined;
  /** The unit that supervises what a charity passes on. */
  readonly isPassedOn: boolean;
}

/** Valid once the sponsor has a number: after the commitment was recorded. */
export const bucketFor = ({ child, sponsor }: DemoCommitment): string =>
  bucketOf(child.childId, child.sponsors.get(sponsor.subject) ?? 0);

/** The last day on which the commitment runs, if it has one. */
export const lastDayOf = ({ child, terms }: DemoCommitment): string | undefined =>
  [child.ending?.lastDay, terms.withdrawsOn, terms.until]
    .filter((day) => day !== undefined)
    .sort()[0];

/** What falls due up to a month. */
export const instalmentsOf = ({ terms }: DemoCommitment, through: string): Instalment[] => {
  const { cadence, from, until, midMonth, amount, change } = terms;
  const rates = [{ fromMonth: from.slice(0, 7), amount }, ...(change ? [change] : [])];
  return instalmentsThrough({ cadence, from, until, midMonth, rates }, through);
};

const NOBODY = { every: 25, at: 24 };
const SECOND = { every: 4, at: 1 };
const THIRD = { every: 50, at: 13 };

/** Exactly so many commitments: one, two or three for a child, none for some, and pools of siblings. */
export const inventCommitments = (
  children: readonly DemoChild[],
  count: number,
): DemoCommitment[] => {
  const wanted = children.flatMap((child) => sponsorsWanted(child));
  for (let turn = 0; wanted.length < count; turn++) {
    const child = children[(turn * 7 + 3) % children.length];
    if (child && child.nth % NOBODY.every !== NOBODY.at) wanted.push(child);
  }
  const taken = new Map<DemoChild, string[]>();
  return wanted.slice(0, count).map((child, nth) => {
    const known = taken.get(child) ?? [];
    const pool = known.length === 0 ? siblingsOf(child, children) : [];
    const commitment = invent(nth, { child, known, pool });
    taken.set(child, [...known, commitment.sponsor.subject]);
    return commitment;
  });
};

const siblingsOf = (child: DemoChild, children: readonly DemoChild[]): DemoChild[] =>
  children.filter(({ nth, carers }) => nth !== child.nth && carers === child.carers);

const sponsorsWanted = (child: DemoChild): DemoChild[] => {
  const { nth, siblingOf } = child;
  if (nth % NOBODY.every === NOBODY.at) return [];
  // Brothers and sisters share what the first of them gets.
  const own = siblingOf ? [] : [child];
  const second = nth % SECOND.every === SECOND.at ? [child] : [];
  return [...own, ...second, ...(nth % THIRD.every === THIRD.at ? [child] : [])];
};

interface Wanted {
  readonly child: DemoChild;
  /** Who has promised the child something already. */
  readonly known: readonly string[];
  readonly pool: readonly DemoChild[];
}

const invent = (nth: number, { child, known, pool }: Wanted): DemoCommitment => {
  const rank = known.length;
  const sponsor = rank === 0 ? sponsorOf(nth, child.nth) : anotherThan(known, nth);
  const recordedOn = rank === 0 ? child.registeredOn : laterThan(child, rank);
  // What was promised before the ledger began counts in it from its first month on.
  const from = child.since < recordedOn ? `${recordedOn.slice(0, 7)}-01` : recordedOn;
  return {
    ...{ nth, child, sponsor, sharedWith: pool, recordedOn },
    commitmentId: `ck${String(nth + 1)}`,
    terms:
      pool.length > 0 ? poolTerms(from, pool.length) : termsOf(nth, child, { from, recordedOn }),
  };
};

const NO_CHILD = -1;

const anotherThan = (known: readonly string[], nth: number): DemoSponsor => {
  for (let turn = nth * 3 + 1; ; turn++) {
    const sponsor = sponsorOf(turn, NO_CHILD);
    if (!known.includes(sponsor.subject)) return sponsor;
  }
};

const LAST_TO_JOIN = '2026-10-05';

/** Those who join later do so in the working days of a later month. */
const laterThan = ({ registeredOn, nth, ending }: DemoChild, rank: number): string => {
  const month = dayAfter(`${registeredOn.slice(0, 7)}-15`, 61 * rank + 30 * (nth % 5)).slice(0, 7);
  const day = workingDaysOf(month === '2025-07' ? '2025-08' : month)[2] ?? registeredOn;
  const isTooLate = day > LAST_TO_JOIN || (ending !== undefined && day >= ending.lastDay);
  return isTooLate ? registeredOn : day;
};

const MID_MONTH: readonly MidMonthPolicy[] = ['wholeMonth', 'fromNext', 'byDays'];

const usual: Omit<Terms, 'from'> = {
  ...{ cadence: 'monthly', amount: 500_000, end: 'adult', until: undefined },
  ...{ care: 'indirectSupport', midMonth: 'wholeMonth', change: undefined },
  ...{ withdrawsOn: undefined, isPassedOn: false },
};

const poolTerms = (from: string, others: number): Terms => ({
  ...usual,
  ...{ from, end: 'open', amount: 550_000 * (others + 1) },
});

/** In the order in which they come: one of each kind first, so that few commitments show all. */
const KINDS_OF_TERMS = [
  ...[22, 21, 0, 18, 19, 16, 14, 13, 12, 9, 23, 24],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 15, 17, 20],
];
const WITHDRAWS = { every: 23, at: 7 };

/** The variety of what is promised, in turn; the amounts are those of domain section 2. */
const termsOf = (
  nth: number,
  child: DemoChild,
  { from, recordedOn }: { readonly from: string; readonly recordedOn: string },
): Terms => {
  const isWithdrawn = nth % WITHDRAWS.every === WITHDRAWS.at && from < '2025-06-01';
  const base: Terms = {
    ...usual,
    from,
    midMonth: MID_MONTH[nth % MID_MONTH.length] ?? 'wholeMonth',
    withdrawsOn: isWithdrawn ? '2026-02-27' : undefined,
  };
  if (isPassedOn(child.nth))
    return { ...base, amount: 1_000_000, ...endingAfter(from, recordedOn, 12), isPassedOn: true };
  const turn = KINDS_OF_TERMS[nth % KINDS_OF_TERMS.length] ?? 0;
  if (turn < 9) return base;
  if (turn < 12)
    return {
      ...base,
      amount: 200_000 + 100_000 * (nth % 9),
      ...endingAfter(from, recordedOn, 12 * (turn - 8)),
    };
  if (turn === 12) return { ...base, ...endingAfter(from, recordedOn, 53) };
  if (turn === 13)
    return {
      ...base,
      cadence: 'quarterly',
      amount: 1_500_000,
      ...endingAfter(from, recordedOn, 51),
    };
  if (turn < 16) return { ...base, cadence: 'quarterly', amount: 1_500_000, end: 'open' };
  if (turn < 18) return { ...base, cadence: 'yearly', amount: 3_600_000, end: 'open' };
  if (turn === 18) return { ...base, cadence: 'once', amount: 2_000_000, end: 'open' };
  if (turn < 21) return { ...base, cadence: 'irregular', amount: 300_000, end: 'open' };
  if (turn === 21) return { ...base, care: 'directCare', amount: 800_000 };
  if (turn === 22) return { ...base, ...raisedIn2025(from) };
  if (turn === 23) return { ...base, amount: 400_000, end: 'open', midMonth: 'byDays' };
  return { ...base, amount: child.bornOn >= '2021-01-01' ? 1_500_000 : 450_000 };
};

/** At least so many months, and a year beyond the day on which it is recorded. */
const endingAfter = (
  from: string,
  recordedOn: string,
  months: number,
): Pick<Terms, 'end' | 'until'> => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const end = new Date(Date.UTC(year, month - 1 + months, 1) - 86_400_000);
  const least = dayAfter(recordedOn, 365);
  const last = end.toISOString().slice(0, 10);
  return { end: 'date', until: last > least ? last : least };
};

const raisedIn2025 = (from: string): Pick<Terms, 'change'> => ({
  change: from < '2025-01-01' ? { fromMonth: '2025-01', amount: 1_000_000 } : undefined,
});
