import { ROLES, type Role } from '../access.js';
import { Choice, Id, Uuid } from '../fields.js';
import { Instant, Many } from './view-fields.js';

export class RoleGrantView {
  @Choice(ROLES) role!: Role;
  @Id unitId!: string;
  @Uuid grantedBy!: string;
  @Instant grantedAt!: string;
}

/** A person of the staff and the roles held today; the name is in the vault, under `eventId`. */
export class PersonView {
  @Uuid personId!: string;
  @Uuid eventId!: string;
  @Instant registeredAt!: string;
  @Many(() => RoleGrantView) roles!: readonly RoleGrantView[];
}
