import { specify } from '../given.js';
import { SYSTEM_ACTOR } from '../system-actor.js';
import { access } from './access.js';
import { LAN, registered } from './examples.js';

const { given } = specify(access);

describe('registering a person', () => {
  const register = (personId: string, name?: string) => ({
    type: 'RegisterPerson' as const,
    data: { personId, ...(name && { name }) },
  });

  it('records a pseudonym and the commitment to a name', () =>
    given()
      .when(register(LAN, 'c'.repeat(43)))
      .then({ type: 'PersonRegistered', data: { personId: LAN, name: 'c'.repeat(43) } }));

  it('happens once', () => given(registered).when(register(LAN)).thenRefused('PERSON_EXISTS', {}));

  it('makes nobody the system', () =>
    given().when(register(SYSTEM_ACTOR)).thenRefused('PERSON_EXISTS', {}));
});
