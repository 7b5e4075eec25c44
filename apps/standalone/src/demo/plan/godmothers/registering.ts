import type { ChildEntered, CommitmentEntered } from '#contracts';
import { MDD } from '../funds.js';
import { type PlannedCommand, type PlannedStep, SETTLE, wish } from '../planned-command.js';
import { REORGANISED_ON } from '../reorganisation.js';
import { decisionOf } from '../requests.js';
import { staffOf } from '../staff.js';
import { workingDayFrom } from '../working-days.js';
import { FIRST_DAY, LAST_DAY, type World } from '../world.js';
import type { Care } from './care.js';
import type { ChildDays } from './child-days.js';
import { type DemoChild, isTwin } from './children.js';
import type { DemoCommitment } from './commitments.js';
import { placeOn } from './homes.js';

/** Who writes down what concerns a child, on a day. */
export const clerkOf = ({ home }: DemoChild, today: string) => ({
  actor: staffOf(placeOn(home, today).keeper).accountant,
  today,
});

/** Names a child as the unit has it that looks after it on that day. */
export const named = ({ childId, home }: DemoChild, day: string) => ({
  unitId: placeOn(home, day).unitId,
  childId,
});

/** Those whom the ledger finds in care when it begins, with what they were promised. */
export function* takeOverChildren(world: World): Iterable<PlannedStep> {
  yield* register(world, FIRST_DAY);
}

/** Those who come later, promises that are changed or given up, and the move of July 2025. */
export const noteRegistrations = (world: World, days: ChildDays): void => {
  const { care } = world;
  const batches = new Set([
    ...care.children.map(({ registeredOn }) => registeredOn),
    ...care.commitments.map(({ recordedOn }) => recordedOn),
  ]);
  for (const day of batches) if (day !== FIRST_DAY) days.note(day, () => register(world, day));
  for (const commitment of care.commitments) noteChanges(days, commitment);
  days.note(MOVED_ON, () => moveAll(care));
};

/** Older siblings first; money is entered only when all of this is durable. */
function* register(world: World, day: string): Iterable<PlannedStep> {
  const children = world.care.children.filter(({ registeredOn }) => registeredOn === day);
  for (const older of [0, 1, 2]) {
    for (const child of children)
      if (siblingsBefore(child) === older) yield registration(child, day);
    yield SETTLE;
  }
  for (const commitment of world.care.commitments)
    if (commitment.recordedOn === day) yield promise(world, commitment, day);
  yield SETTLE;
}

/** Each is registered as a sibling of the one before it. */
const siblingsBefore = ({ siblingOf }: DemoChild): number =>
  siblingOf ? siblingsBefore(siblingOf) + 1 : 0;

const registration = (child: DemoChild, day: string): PlannedCommand => {
  const { key, name, bornOn: birthDate, carers, parent, siblingOf, since, nth } = child;
  const isAtSchool = birthDate < '2018-01-01';
  const entered: ChildEntered = {
    ...{ unitId: placeOn(child.home, day).unitId, registeredOn: since, name, birthDate, parent },
    carers: [...carers],
    address: `Khu ${String((nth % 12) + 1)}`,
    ...(isAtSchool && { school: `Trường học số ${String((nth % 40) + 1)} (mô phỏng)` }),
    ...(siblingOf && { siblingOf: siblingOf.childId }),
    distinctFrom: isTwin(child) && siblingOf ? [{ childId: siblingOf.childId }] : [],
    ...(isTwin(child) && siblingOf && { distinctReason: 'Anh chị em sinh đôi' }),
  };
  return { ...wish('RegisterChild', entered, clerkOf(child, day)), key };
};

const promise = (world: World, commitment: DemoCommitment, day: string): PlannedStep => {
  const { child, sponsor, terms, commitmentId, sharedWith } = commitment;
  const { cadence, amount, from, end, until, care, midMonth, isPassedOn } = terms;
  const known = child.sponsors.get(sponsor.subject) ?? child.sponsors.size + 1;
  child.sponsors.set(sponsor.subject, known);
  const { subject, kind, name, phone } = sponsor;
  const promised: CommitmentEntered = {
    ...{ ...named(child, day), commitmentId, fundId: MDD.fundId },
    ...{ amount, cadence, from, end, care, midMonth, ...(until !== undefined && { until }) },
    sharedWith: sharedWith.map(({ childId }) => ({ childId })),
    sponsor: { kind, subject, name, ...(phone !== undefined && { phone }) },
    ...(isPassedOn && { supervisedBy: placeOn(child.home, day).unitId }),
    ...(kind !== 'person' && { basis: decisionOf(world, placeOn(child.home, day).keeper, day) }),
  };
  return wish('RecordCommitment', promised, clerkOf(child, day));
};

const RATES_CHANGED_ON = '2024-12-19';
const WITHDRAWALS_ON = '2026-02-06';

const noteChanges = (days: ChildDays, { child, commitmentId, terms }: DemoCommitment): void => {
  const { change, withdrawsOn } = terms;
  const isOver = (day: string) => child.ending !== undefined && child.ending.lastDay <= day;
  if (change && child.registeredOn < RATES_CHANGED_ON && !isOver(RATES_CHANGED_ON))
    days.note(RATES_CHANGED_ON, () => [
      wish(
        'ChangeRate',
        { ...named(child, RATES_CHANGED_ON), commitmentId, ...change },
        clerkOf(child, RATES_CHANGED_ON),
      ),
    ]);
  const endsBefore = terms.until !== undefined && terms.until <= (withdrawsOn ?? '');
  if (withdrawsOn === undefined || endsBefore || isOver(withdrawsOn)) return;
  const day = workingDayFrom(WITHDRAWALS_ON);
  const ended = { commitmentId, endedOn: withdrawsOn, cause: 'sponsorWithdrew' } as const;
  const note = 'Người đỡ đầu chuyển công tác';
  days.note(day, () => [
    wish('EndCommitment', { ...named(child, day), ...ended, note }, clerkOf(child, day)),
  ]);
};

/** The first working day of the new communes: each goes on with the children of its place. */
const MOVED_ON = workingDayFrom(REORGANISED_ON, 1);

function* moveAll({ children }: Care): Iterable<PlannedStep> {
  for (const child of children) {
    const { home, childId, registeredOn, ending } = child;
    const from = home.until.unitId;
    const to = home.since.unitId;
    const isOver = ending !== undefined && ending.lastDay < REORGANISED_ON;
    if (from === to || registeredOn >= REORGANISED_ON || isOver) continue;
    const move = { unitId: from, childId, toUnitId: to, movedOn: REORGANISED_ON };
    yield wish('MoveChild', move, clerkOf(child, MOVED_ON));
  }
}

/** Whether somebody still works for the child on a day. */
export const isInCareOn = ({ registeredOn, ending }: DemoChild, day: string): boolean =>
  registeredOn < day && (ending === undefined || day <= ending.lastDay) && day <= LAST_DAY;
