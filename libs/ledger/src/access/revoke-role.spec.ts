import type { Role } from '#contracts';
import { specify } from '../given.js';
import { access } from './access.js';
import { ADMIN, granted, LAN, registered, revoked } from './examples.js';

const { given } = specify(access, { context: { actor: ADMIN } });

const revoke = (role: Role, unitId: string) => ({
  type: 'RevokeRole' as const,
  data: { personId: LAN, role, unitId },
});
describe('revoking a role', () => {
  it('takes it away', () =>
    given(registered, granted('cashier', 'xa'))
      .when(revoke('cashier', 'xa'))
      .then(revoked('cashier', 'xa')));

  it('needs the very role over the very unit', () => {
    given(registered, granted('cashier', 'xa'))
      .when(revoke('cashier', 'tinh'))
      .thenRefused('GRANT_UNKNOWN', {});
    given().when(revoke('cashier', 'xa')).thenRefused('PERSON_UNKNOWN', {});
  });
});
