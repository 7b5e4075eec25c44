import type {
  GrantRole,
  PersonRegistered,
  RegisterPerson,
  RevokeRole,
  Role,
  RoleGranted,
  RoleRevoked,
} from '#contracts';

export type AccessCommand =
  | { readonly type: 'RegisterPerson'; readonly data: RegisterPerson }
  | { readonly type: 'GrantRole'; readonly data: GrantRole }
  | { readonly type: 'RevokeRole'; readonly data: RevokeRole };

export type AccessEvent =
  | { readonly type: 'PersonRegistered'; readonly data: PersonRegistered }
  | { readonly type: 'RoleGranted'; readonly data: RoleGranted }
  | { readonly type: 'RoleRevoked'; readonly data: RoleRevoked };

/** A role over a unit and all that is below it today. */
export interface Grant {
  readonly role: Role;
  readonly unitId: string;
}

/** What one person may do. */
export interface Access {
  registered: boolean;
  grants: readonly Grant[];
}

export const noAccess = (): Access => ({ registered: false, grants: [] });

export const isSame = (a: Grant, b: Grant): boolean => a.role === b.role && a.unitId === b.unitId;

export const evolve = (access: Access, event: AccessEvent): Access => {
  if (event.type !== 'PersonRegistered' && !access.registered)
    throw new Error(`corrupt stream: ${event.type} before PersonRegistered`);
  switch (event.type) {
    case 'PersonRegistered':
      access.registered = true;
      break;
    case 'RoleGranted': {
      const { role, unitId } = event.data;
      access.grants = [...access.grants, { role, unitId }];
      break;
    }
    case 'RoleRevoked': {
      const revoked = event.data;
      access.grants = access.grants.filter((grant) => !isSame(grant, revoked));
      break;
    }
  }
  return access;
};
