import type { Role } from '#contracts';
import { specify } from '../given.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { SYSTEM_ACTOR } from '../system-actor.js';
import { access } from './access.js';
import { ADMIN, granted, LAN, registered, revoked, units } from './examples.js';

const { given } = specify(access, {
  references: { [ORGANISATION_STREAM]: units },
  context: { actor: ADMIN },
});

const grant = (role: Role, unitId: string) => ({
  type: 'GrantRole' as const,
  data: { personId: LAN, role, unitId },
});
describe('granting a role', () => {
  it('lets a registered person act for a unit', () =>
    given(registered).when(grant('accountant', 'xa')).then(granted('accountant', 'xa')));

  it('is for registered persons', () =>
    given().when(grant('accountant', 'xa')).thenRefused('PERSON_UNKNOWN', {}));

  it('is never done for oneself', () =>
    given(registered)
      .when(grant('auditor', 'xa'), { actor: LAN })
      .thenRefused('GRANT_TO_SELF', {}));

  it('is done by the system where there is no administrator yet', () =>
    given(registered)
      .when(grant('administrator', 'tinh'), { actor: SYSTEM_ACTOR })
      .then(granted('administrator', 'tinh', SYSTEM_ACTOR)));

  it('is over a unit of today', () => {
    given(registered).when(grant('accountant', 'nha')).thenRefused('UNIT_UNKNOWN', { unit: 'nha' });
    given(registered)
      .when(grant('accountant', 'cu'))
      .thenRefused('UNIT_ENDED', { unit: 'cu', date: '2025-07-01' });
  });

  it('happens once', () =>
    given(registered, granted('accountant', 'xa'))
      .when(grant('accountant', 'xa'))
      .thenRefused('GRANT_EXISTS', {}));

  it.each<[Role, Role]>([
    ['accountant', 'cashier'],
    ['cashier', 'accountant'],
    ['accountant', 'accountHolder'],
    ['accountHolder', 'accountant'],
    ['cashier', 'accountHolder'],
    ['accountHolder', 'cashier'],
    ['administrator', 'accountant'],
    ['administrator', 'cashier'],
    ['administrator', 'accountHolder'],
    ['cashier', 'administrator'],
  ])('never makes a person %s and %s of one unit', (held, role) =>
    given(registered, granted(held, 'xa'))
      .when(grant(role, 'xa'))
      .thenRefused('ROLES_INCOMPATIBLE', { role, held }),
  );

  it('never does so by way of a unit above or below', () => {
    given(registered, granted('accountant', 'tinh'))
      .when(grant('cashier', 'xa'))
      .thenRefused('ROLES_INCOMPATIBLE', { role: 'cashier', held: 'accountant' });
    given(registered, granted('accountant', 'xa'))
      .when(grant('cashier', 'tinh'))
      .thenRefused('ROLES_INCOMPATIBLE', { role: 'cashier', held: 'accountant' });
  });

  it('gives an administrator no money anywhere', () =>
    given(registered, granted('administrator', 'khac'))
      .when(grant('cashier', 'xa'))
      .thenRefused('ROLES_INCOMPATIBLE', { role: 'cashier', held: 'administrator' }));

  it('may make a person accountant of one unit and cashier of another', () =>
    given(registered, granted('accountant', 'khac'))
      .when(grant('cashier', 'xa'))
      .then(granted('cashier', 'xa')));

  it('may follow when the other role has been revoked', () =>
    given(registered, granted('accountant', 'xa'), revoked('accountant', 'xa'))
      .when(grant('cashier', 'xa'))
      .then(granted('cashier', 'xa')));
});
