import type { Capacity, Role } from '#contracts';
import { uuidOf } from './identities.js';

/** Who works in the office of a unit that keeps books. */
export interface Staff {
  readonly accountHolder: string;
  /** The second signature on large payments. */
  readonly signatory: string;
  readonly accountant: string;
  readonly cashier: string;
}

export const CAPACITIES_IN_OFFICE = [
  'accountHolder',
  'signatory',
  'accountant',
  'cashier',
] as const satisfies readonly Capacity[];

const STAFF = new Map<string, Staff>();

export const staffOf = (unitId: string): Staff => {
  const known = STAFF.get(unitId);
  if (known) return known;
  const staff = {
    accountHolder: uuidOf(`staff/${unitId}/accountHolder`),
    signatory: uuidOf(`staff/${unitId}/signatory`),
    accountant: uuidOf(`staff/${unitId}/accountant`),
    cashier: uuidOf(`staff/${unitId}/cashier`),
  };
  STAFF.set(unitId, staff);
  return staff;
};

export const roleIn = (capacity: (typeof CAPACITIES_IN_OFFICE)[number]): Role =>
  capacity === 'signatory' ? 'accountHolder' : capacity;

export const ADMINISTRATOR = uuidOf('staff/administrator');
export const AUDITOR = uuidOf('staff/auditor');
