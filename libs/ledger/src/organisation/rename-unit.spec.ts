import { specify } from '../given.js';
import { evolve } from './evolve.js';
import { organisation } from './organisation.js';
import type { OrganisationEvent } from './state.js';
import { codeOn, nameOn } from './unit-on.js';

const { given } = specify(organisation);

const established = (unitId: string, code: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code,
    kind: 'institutional',
    level: 1,
    name: 'tên cũ',
    establishedOn: '2020-01-01',
  },
});
const renaming = (effectiveOn: string, code?: string, unitId = 't09') => ({
  unitId,
  name: 'tên mới',
  ...(code && { code }),
  effectiveOn,
});
const rename = (...args: Parameters<typeof renaming>) => ({
  type: 'RenameUnit' as const,
  data: renaming(...args),
});
const renamed = (...args: Parameters<typeof renaming>) => ({
  type: 'UnitRenamed' as const,
  data: renaming(...args),
});
const school = established('t09', 'T09');

describe('renaming a unit', () => {
  it('gives it another name from a day on', () =>
    given(school).when(rename('2022-06-17')).then(renamed('2022-06-17')));

  it('keeps what it was called before', () => {
    const forest = [school, renamed('2022-06-17', 'T10')].reduce(evolve, organisation.initial());
    const days = ['2019-01-01', '2020-01-01', '2022-06-16', '2022-06-17', '2026-01-01'];
    expect(days.map((day) => nameOn(forest, 't09', day))).toEqual([
      'tên cũ',
      'tên cũ',
      'tên cũ',
      'tên mới',
      'tên mới',
    ]);
    expect(days.map((day) => codeOn(forest, 't09', day))).toEqual([
      'T09',
      'T09',
      'T09',
      'T10',
      'T10',
    ]);
  });

  it('takes the last of two names given on one day', () => {
    const forest = [school, renamed('2022-06-17', 'A'), renamed('2022-06-17', 'B')].reduce(
      evolve,
      organisation.initial(),
    );
    expect(codeOn(forest, 't09', '2022-06-17')).toBe('B');
    expect(codeOn(forest, 't09', '2022-06-16')).toBe('T09');
  });

  it('lets a unit take up a code that it had before', () =>
    given(school, renamed('2022-06-17', 'T10'))
      .when(rename('2023-01-01', 'T09'))
      .then(renamed('2023-01-01', 'T09')));

  it('is refused with the code of another unit', () =>
    given(school, established('khac', 'K1'))
      .when(rename('2022-06-17', 'K1'))
      .thenRefused('UNIT_CODE_TAKEN', { code: 'K1' }));

  it('is refused on a day before the last change', () =>
    given(school, renamed('2022-06-17'))
      .when(rename('2022-06-16'))
      .thenRefused('CHANGE_OUT_OF_ORDER', { unit: 't09', date: '2022-06-17' }));

  it('is refused before the unit was established', () =>
    given(school)
      .when(rename('2019-12-31'))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 't09', date: '2020-01-01' }));

  it('is refused from the day of the unit’s end on, and before it as well', () => {
    const ended = given(school, {
      type: 'UnitDissolved',
      data: { unitId: 't09', dissolvedOn: '2024-07-01', windDownUntil: '2024-07-01' },
    });
    ended.when(rename('2024-07-01')).thenRefused('UNIT_ENDED', { unit: 't09', date: '2024-07-01' });
    ended
      .when(rename('2024-06-30'))
      .thenRefused('CHANGE_OUT_OF_ORDER', { unit: 't09', date: '2024-07-01' });
  });

  it('is refused for a unit that nobody knows', () =>
    given(school)
      .when(rename('2022-01-01', 'X', 'nha'))
      .thenRefused('UNIT_UNKNOWN', { unit: 'nha' }));

  it('is refused ahead of its day', () =>
    given(school)
      .when(rename('2026-03-17'), { today: '2026-03-16' })
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' }));
});
