import { isUnderToday } from './is-under-today.js';
import { evolve } from './evolve.js';
import { organisation } from './organisation.js';
import type { OrganisationEvent } from './state.js';

const established = (
  unitId: string,
  parentId?: string,
  establishedOn = '2020-01-01',
): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code: unitId.toUpperCase(),
    kind: 'territorial',
    level: 3,
    name: unitId,
    ...(parentId && { parentId }),
    establishedOn,
  },
});
const moved = (unitId: string, parentId: string): OrganisationEvent => ({
  type: 'UnitMoved',
  data: { unitId, parentId, effectiveOn: '2025-07-01' },
});
const succeeded = (from: string, ...to: (string | undefined)[]): OrganisationEvent => ({
  type: 'UnitsSucceeded',
  data: {
    successionId: `nq${from}`,
    effectiveOn: '2025-07-01',
    windDownUntil: '2025-12-31',
    shares: to.map((unitId) => ({
      from,
      ...(unitId && { to: unitId }),
      share: 10_000 / to.length,
    })),
  },
});
const forest = [
  established('tinh'),
  established('dong', 'tinh'),
  established('tay', 'tinh'),
  established('xa', 'dong'),
  established('chi', 'xa'),
  established('phuong', 'tinh', '2025-07-01'),
  moved('chi', 'phuong'),
  succeeded('xa', 'phuong', 'tay'),
  established('dao', 'dong'),
  succeeded('dao', undefined),
  succeeded('dong', undefined),
  established('ngoai'),
].reduce(evolve, organisation.initial());

describe('whether a unit is under another today', () => {
  it.each([
    ['tinh', 'tinh', 'the unit itself'],
    ['tay', 'tinh', 'directly below'],
    ['chi', 'tinh', 'further below'],
    ['chi', 'phuong', 'where it was moved to'],
    ['xa', 'phuong', 'by its successor'],
    ['xa', 'tay', 'by another of its successors'],
    ['xa', 'tinh', 'above a successor'],
    ['xa', 'xa', 'an ended unit itself'],
    ['dao', 'tinh', 'where it last stood, having no successor'],
  ])('is true of %s and %s: %s', (unitId, root) => {
    expect(isUnderToday(forest, unitId, root)).toBe(true);
  });

  it.each([
    ['tinh', 'tay', 'above'],
    ['chi', 'xa', 'where it stood before it was moved'],
    ['xa', 'dong', 'what was above a unit that has successors now'],
    ['phuong', 'xa', 'a successor is not under its predecessor'],
    ['tay', 'ngoai', 'another tree'],
    ['nha', 'tinh', 'a unit that nobody knows'],
    ['nha', 'nha', 'a unit that nobody knows, of itself'],
  ])('is false of %s and %s: %s', (unitId, root) => {
    expect(isUnderToday(forest, unitId, root)).toBe(false);
  });
});
