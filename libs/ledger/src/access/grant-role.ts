import type { GrantRole, Role } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import { isUnderToday } from '../organisation/is-under-today.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { isSame, type Access, type AccessEvent, type Grant } from './state.js';

const MONEY_ROLES: readonly Role[] = ['accountant', 'cashier', 'accountHolder'];

/** A grant reaches down the tree, so two of them meet where one stands below the other. */
const meet = (units: Organisation, a: Grant, b: Grant): boolean =>
  isUnderToday(units, a.unitId, b.unitId) || isUnderToday(units, b.unitId, a.unitId);

/**
 * Who enters, who holds the cash and who approves are three persons, as far as their units meet;
 * an administrator handles no money anywhere.
 */
const areIncompatible = (units: Organisation, a: Grant, b: Grant): boolean => {
  const money = [a, b].filter(({ role }) => MONEY_ROLES.includes(role)).length;
  if (money === 2) return a.role !== b.role && meet(units, a, b);
  return money === 1 && [a.role, b.role].includes('administrator');
};

export const grantRole = (
  command: GrantRole,
  access: Access,
  units: Organisation,
  { actor, today }: Context,
): AccessEvent[] => {
  const { personId, role, unitId } = command;
  if (!access.registered) throw new Refusal('PERSON_UNKNOWN');
  if (actor === personId) throw new Refusal('GRANT_TO_SELF');
  mustBeUnitOn(units, unitId, today);
  if (access.grants.some((held) => isSame(held, command))) throw new Refusal('GRANT_EXISTS');
  const held = access.grants.find((other) => areIncompatible(units, other, command));
  if (held) throw new Refusal('ROLES_INCOMPATIBLE', { role, held: held.role });
  return [{ type: 'RoleGranted', data: { ...command, grantedBy: actor } }];
};
