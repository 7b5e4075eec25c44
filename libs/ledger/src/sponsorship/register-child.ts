import type { AmendChild, LinkFamily, MoveChild, RegisterChild } from '#contracts';
import { yearOf } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import type { SponsorshipEvent } from './messages.js';
import { mustBeInCare, mustBeRegistered, mustBeWith } from './preconditions.js';
import type { Child } from './state.js';

interface Surroundings extends Context {
  readonly units: Organisation;
  /** The child that is named as a sibling, where one is. */
  readonly sibling: Child | undefined;
}

/** A child is taken into care under a code that the edge has drawn. */
export const registerChild = (
  command: RegisterChild,
  child: Child,
  { units, sibling, actor, today }: Surroundings,
): SponsorshipEvent[] => {
  const { siblingOf, ...registration } = command;
  const { childId, unitId, registeredOn, adultYear, distinctFrom, distinctReason } = registration;
  if (child.registeredOn !== undefined) throw new Refusal('CHILD_EXISTS', { child: childId });
  mustHaveCome(registeredOn, today);
  mustBeUnitOn(units, unitId, registeredOn);
  if (adultYear < yearOf(registeredOn)) throw new Refusal('NOT_A_MINOR', { year: adultYear });
  if (distinctFrom.length > 0 && distinctReason === undefined)
    throw new Refusal('DISTINCT_WITHOUT_REASON');
  if (siblingOf !== undefined && sibling) mustBeRegistered(sibling, siblingOf);
  const family = sibling?.family ?? childId;
  return [{ type: 'ChildRegistered', data: { ...registration, family, registeredBy: actor } }];
};

export const amendChild = (
  command: AmendChild,
  child: Child,
  { actor, today }: Context,
): SponsorshipEvent[] => {
  mustBeWith(child, command);
  mustHaveCome(command.amendedOn, today);
  return [{ type: 'ChildAmended', data: { ...command, amendedBy: actor } }];
};

/** The child joins the family of another one. */
export const linkFamily = (
  { unitId, childId, siblingOf }: LinkFamily,
  child: Child,
  { sibling, actor }: Surroundings,
): SponsorshipEvent[] => {
  mustBeWith(child, { unitId, childId });
  if (siblingOf === childId) throw new Refusal('OWN_SIBLING');
  if (!sibling) throw new Refusal('CHILD_UNKNOWN', { child: siblingOf });
  mustBeRegistered(sibling, siblingOf);
  const { family } = sibling;
  if (family === child.family) throw new Refusal('SAME_FAMILY');
  return [{ type: 'FamilyLinked', data: { unitId, childId, family, linkedBy: actor } }];
};

/** Another unit of the union goes on with the care; nothing of it ends. */
export const moveChild = (
  command: MoveChild,
  child: Child,
  { units, actor, today }: Surroundings,
): SponsorshipEvent[] => {
  const { childId, toUnitId, movedOn } = command;
  mustBeWith(child, command);
  mustHaveCome(movedOn, today);
  mustBeInCare(child, childId, movedOn);
  mustBeUnitOn(units, toUnitId, movedOn);
  return [{ type: 'ChildMoved', data: { ...command, movedBy: actor } }];
};
