import { Choice, Commitment, Id, Optional, Uuid } from './fields.js';
import { Sealed, type PersonalText } from './sealed.js';

export const ROLES = [
  'accountant',
  'cashier',
  'accountHolder',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A person of the staff; only a pseudonym and a commitment to the name enter the log. */
export class RegisterPerson {
  @Uuid personId!: string;
  @Sealed(120) name?: PersonalText;
}
export class PersonRegistered {
  @Uuid personId!: string;
  @Optional(Commitment) name?: string;
}

/** Lets a person act in a role over a unit and all that is below it today. */
export class GrantRole {
  @Uuid personId!: string;
  @Choice(ROLES) role!: Role;
  @Id unitId!: string;
}
export class RoleGranted extends GrantRole {
  @Uuid grantedBy!: string;
}

export class RevokeRole {
  @Uuid personId!: string;
  @Choice(ROLES) role!: Role;
  @Id unitId!: string;
}
export class RoleRevoked extends RevokeRole {
  @Uuid revokedBy!: string;
}
