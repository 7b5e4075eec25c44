import type { CustodyKind } from '#contracts';
import { wish } from '../planned-command.js';
import { workingDayFrom } from '../working-days.js';
import type { World } from '../world.js';
import type { ChildDays } from './child-days.js';
import type { DemoChild } from './children.js';
import type { DemoCommitment } from './commitments.js';
import { clerkOf, isInCareOn, named } from './registering.js';

/** What mothers give without the union, things in a child's name, and what has changed of a child. */
export const noteBeside = ({ care }: World, days: ChildDays): void => {
  for (const commitment of care.commitments)
    if (commitment.terms.care === 'directCare') noteDirectCare(days, commitment);
  for (const child of care.children) {
    noteThings(days, child);
    noteAmendment(days, child);
    noteConsent(days, child);
    noteFamily(days, child, care.children);
  }
};

/** What the carer confirms to have had in half a year. */
const HALVES = [
  { day: '2024-06-20', from: '2024-04', to: '2024-06' },
  { day: '2024-12-18', from: '2024-07', to: '2024-12' },
  { day: '2025-06-18', from: '2025-01', to: '2025-06' },
  { day: '2025-12-17', from: '2025-07', to: '2025-12' },
  { day: '2026-06-17', from: '2026-01', to: '2026-06' },
] as const;
/** Whose first half-year the carer does not confirm. */
const isDoubtful = ({ nth }: DemoCommitment): boolean => nth % 11 === 1;

const noteDirectCare = (days: ChildDays, commitment: DemoCommitment): void => {
  const { child, terms, commitmentId, nth } = commitment;
  for (const [at, { day, from, to }] of HALVES.entries()) {
    const isDue = terms.from.slice(0, 7) <= from && isInCareOn(child, day);
    const isOver = terms.withdrawsOn !== undefined && terms.withdrawsOn.slice(0, 7) < to;
    if (!isDue || isOver) continue;
    const months = Number(to.slice(5)) - Number(from.slice(5)) + 1;
    const supportId = `tt${String(nth)}h${String(at)}`;
    const given = { supportId, commitmentId, occurredOn: day, amount: terms.amount * months };
    days.note(day, () => [
      wish(
        'RecordDirectSupport',
        {
          ...named(child, day),
          ...given,
          months: { from, to },
          confirmedByCarer: !isDoubtful(commitment),
        },
        clerkOf(child, day),
      ),
    ]);
    if (!isDoubtful(commitment) || at > 0) continue;
    const later = workingDayFrom(day, 2);
    const reason = 'Người nuôi dưỡng không xác nhận';
    days.note(later, () => [
      wish(
        'WithdrawDirectSupport',
        { ...named(child, later), supportId, reason },
        clerkOf(child, later),
      ),
    ]);
  }
};

interface Thing {
  readonly kind: CustodyKind;
  readonly every: number;
  readonly at: number;
  readonly day: string;
  readonly value?: number;
  readonly until?: string;
}

const THINGS: readonly Thing[] = [
  { kind: 'savingsBook', every: 13, at: 2, day: '2024-06-12', value: 10_000_000 },
  { kind: 'savingsBook', every: 13, at: 2, day: '2025-06-11', value: 10_000_000 },
  {
    kind: 'healthInsurance',
    every: 8,
    at: 1,
    day: '2025-01-21',
    value: 884_520,
    until: '2025-12-31',
  },
  {
    kind: 'scholarship',
    every: 9,
    at: 5,
    day: '2025-09-10',
    value: 1_000_000,
    until: '2026-05-31',
  },
  { kind: 'bicycle', every: 11, at: 3, day: '2024-09-18', value: 2_000_000 },
];

const noteThings = (days: ChildDays, child: DemoChild): void => {
  for (const [at, { kind, every, at: turn, day, value, until }] of THINGS.entries()) {
    if (child.nth % every !== turn || !isInCareOn(child, day)) continue;
    const isBook = kind === 'savingsBook';
    const thing = { custodyId: `ts${String(at)}`, kind, occurredOn: day, value, until };
    days.note(day, () => [
      wish(
        'RecordCustody',
        {
          ...{ ...named(child, day), ...thing, heldBy: isBook ? 'unit' : 'carer' },
          ...(isBook && { description: 'Sổ tiết kiệm mang tên cháu (mô phỏng)' }),
        },
        clerkOf(child, day),
      ),
    ]);
    const over = until === undefined ? undefined : workingDayFrom(until, 1);
    if (over === undefined || over > '2026-11-01' || !isInCareOn(child, over)) continue;
    const ended = { custodyId: thing.custodyId, endedOn: over, how: 'expired' } as const;
    days.note(over, () => [
      wish('EndCustody', { ...named(child, over), ...ended }, clerkOf(child, over)),
    ]);
  }
};

const AMENDED = { every: 60, at: 2, day: '2025-09-05' };

const noteAmendment = (days: ChildDays, child: DemoChild): void => {
  const { every, at, day } = AMENDED;
  if (child.nth % every !== at || !isInCareOn(child, day)) return;
  const school = `Trường học số ${String((child.nth % 30) + 1)} (mô phỏng)`;
  days.note(day, () => [
    wish('AmendChild', { ...named(child, day), amendedOn: day, school }, clerkOf(child, day)),
  ]);
};

/** To be named to those who support it; public pages name no child, whoever agrees. */
const CONSENTS = { every: 20, at: [3, 8], day: '2025-10-08' };
const WITHDRAWN = { at: 8, day: '2026-03-11' };

const noteConsent = (days: ChildDays, child: DemoChild): void => {
  const { every, at, day } = CONSENTS;
  const turn = child.nth % every;
  const [carer] = child.carers;
  if (!at.includes(turn) || !carer || !isInCareOn(child, day)) return;
  const agreed = { consentedOn: day, form: 'signed', childAgrees: true } as const;
  days.note(day, () => [
    wish(
      'RecordChildConsent',
      { ...named(child, day), ...agreed, carer: carer.name },
      clerkOf(child, day),
    ),
  ]);
  const { at: changedMind, day: later } = WITHDRAWN;
  if (turn !== changedMind || !isInCareOn(child, later)) return;
  days.note(later, () => [
    wish('WithdrawChildConsent', { ...named(child, later), by: 'child' }, clerkOf(child, later)),
  ]);
};

/** Two who were registered apart turn out to be of one family. */
const FAMILY = { every: 200, at: 4, with: 5, day: '2026-01-20' };

const noteFamily = (days: ChildDays, child: DemoChild, all: readonly DemoChild[]): void => {
  const { every, at, day } = FAMILY;
  const other = all[child.nth + FAMILY.with - at];
  if (child.nth % every !== at || !other) return;
  if (!isInCareOn(child, day) || !isInCareOn(other, day)) return;
  const link = { ...named(child, day), siblingOf: other.childId };
  days.note(day, () => [wish('LinkFamily', link, clerkOf(child, day))]);
};
