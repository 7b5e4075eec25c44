import { granted, registered, units } from './examples.js';
import { rolesOver } from './roles-over.js';
import { evolve, noAccess } from './state.js';

describe('the roles that a person has over a unit', () => {
  const state = [registered, granted('accountant', 'xa'), granted('auditor', 'tinh')].reduce(
    evolve,
    noAccess(),
  );

  it.each([
    ['xa', ['accountant', 'auditor']],
    ['cu', ['accountant', 'auditor']],
    ['khac', ['auditor']],
    ['nha', []],
  ])('reach down the tree and back to what a unit succeeded (%s)', (unitId, roles) => {
    expect([...rolesOver(state, units, unitId)].toSorted()).toEqual(roles);
  });

  it('are none before registration: that would be corruption', () => {
    expect(() => evolve(noAccess(), granted('auditor', 'xa'))).toThrow('corrupt stream');
  });
});
