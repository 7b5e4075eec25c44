import type { HandOverBook } from '#contracts';
import { Refusal, type References } from '../../decider.js';
import { placeOfUnitOn, type Inheritance } from '../../organisation/inheritance.js';
import { ancestorsOn } from '../../organisation/unit-on.js';
import { partsOfBucket } from '../../sponsorship/bucket.js';
import { mustBeRegistered } from '../../sponsorship/preconditions.js';
import { childIn } from '../../sponsorship/sponsorship.js';
import { mustBeDistinct } from '../must-be-distinct.js';
import { organisationIn } from '../references.js';

/**
 * Who takes what is meant for a child: one receiver, whole, and never a share of it. It is the one
 * that takes over the child's place, and the minutes name it, as they list the child's file; where
 * only one takes over, it need not be named. A unit that lives on keeps whom it does not name.
 * @throws Refusal ITEM_REPEATED, CHILD_UNKNOWN, HANDOVER_CHILD_ELSEWHERE; and asked for a child that
 * nobody takes, HANDOVER_CHILD_NOT_ASSIGNED
 */
export const assignedChildren = (
  command: HandOverBook,
  { heirs }: Inheritance,
  references: References,
): ((bucket: string) => string) => {
  const named = command.receivers.flatMap(({ toUnitId, children = [] }) =>
    children.map((childId) => ({ childId, toUnitId })),
  );
  mustBeDistinct(named.map(({ childId }) => childId));
  for (const one of named) mustTakeOverPlace(one, command.handedOverOn, references);
  const receivers = new Map(named.map(({ childId, toUnitId }) => [childId, toUnitId]));
  const unnamed = keeperOfUnnamed(command, heirs);
  return (bucket) => {
    const child = partsOfBucket(bucket)?.childId ?? '';
    const receiver = receivers.get(child) ?? unnamed;
    if (receiver === undefined) throw new Refusal('HANDOVER_CHILD_NOT_ASSIGNED', { child });
    return receiver;
  };
};

const keeperOfUnnamed = (
  { unitId }: HandOverBook,
  heirs: readonly string[],
): string | undefined => {
  if (heirs.includes(unitId)) return unitId;
  return heirs.length === 1 ? heirs[0] : undefined;
};

/** The receiver is where the child is looked after, above that or below it. */
const mustTakeOverPlace = (
  { childId, toUnitId: receiver }: { readonly childId: string; readonly toUnitId: string },
  on: string,
  references: References,
): void => {
  const organisation = organisationIn(references);
  const child = childIn(references, childId);
  mustBeRegistered(child, childId);
  const lineOf = (unitId: string) => [unitId, ...ancestorsOn(organisation, unitId, on)];
  const isPlace = (unitId: string) =>
    lineOf(unitId).includes(receiver) || lineOf(receiver).includes(unitId);
  if (!placeOfUnitOn(organisation, child.unitId, on).some(isPlace))
    throw new Refusal('HANDOVER_CHILD_ELSEWHERE', { child: childId, unit: child.unitId, receiver });
};
