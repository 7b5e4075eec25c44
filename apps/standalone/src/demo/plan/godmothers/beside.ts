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
const DOUBTFUL = 11;

const noteDirectCare = (
  days: ChildDays,
  { child, terms, commitmentId, nth }: DemoCommitment,
): void => {
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
          confirmedByCarer: nth % DOUBTFUL !== 0,
        },
        clerkOf(child, day),
      ),
    ]);
    if (nth % DOUBTFUL !== 0 || at > 0) continue;
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

const AMENDED = { every: 60, at: 22, day: '2025-09-05' };

const noteAmendment = (days: ChildDays, child: DemoChild): void => {
  const { every, at, day } = AMENDED;
  if (child.nth % every !== at || !isInCareOn(child, day)) return;
  const school = `Trường học số ${String((child.nth % 30) + 1)} (mô phỏng)`;
  days.note(day, () => [
    wish('AmendChild', { ...named(child, day), amendedOn: day, school }, clerkOf(child, day)),
  ]);
};
