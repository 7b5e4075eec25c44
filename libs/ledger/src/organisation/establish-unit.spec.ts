import { specify } from '../given.js';
import { organisation } from './organisation.js';
import type { OrganisationEvent } from './state.js';

const { given } = specify(organisation);

const unit = (unitId: string, code: string, establishedOn: string, parentId?: string) => ({
  unitId,
  code,
  kind: 'territorial' as const,
  level: parentId ? 2 : 1,
  name: `Hội LHPN ${unitId}`,
  ...(parentId && { parentId }),
  establishedOn,
});
const establish = (...args: Parameters<typeof unit>) => ({
  type: 'EstablishUnit' as const,
  data: unit(...args),
});
const established = (...args: Parameters<typeof unit>): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: unit(...args),
});
const dissolved = (unitId: string, dissolvedOn: string, windDownUntil: string) => ({
  type: 'UnitDissolved' as const,
  data: { unitId, dissolvedOn, windDownUntil },
});
const renamed = (unitId: string, code: string, effectiveOn: string) => ({
  type: 'UnitRenamed' as const,
  data: { unitId, name: 'tên mới', code, effectiveOn },
});

const province = established('tinh', 'QN', '2020-01-01');

describe('establishing a unit', () => {
  it('begins a tree', () =>
    given()
      .when(establish('tinh', 'QN', '2020-01-01'))
      .then(province));

  it('adds a unit below another', () =>
    given(province)
      .when(establish('bache', 'BC', '2021-03-01', 'tinh'))
      .then(established('bache', 'BC', '2021-03-01', 'tinh')));

  it('never uses an id twice', () =>
    given(province)
      .when(establish('tinh', 'XX', '2021-01-01'))
      .thenRefused('UNIT_EXISTS', { unit: 'tinh' }));

  it('never gives the code of one unit to another', () =>
    given(province)
      .when(establish('khac', 'QN', '2021-01-01'))
      .thenRefused('UNIT_CODE_TAKEN', { code: 'QN' }));

  it('never gives a code to an earlier day, either', () =>
    given(province)
      .when(establish('khac', 'QN', '2019-01-01'))
      .thenRefused('UNIT_CODE_TAKEN', { code: 'QN' }));

  it('keeps the code of an ended unit free of others until the year after its wind-down', () => {
    const ended = given(
      province,
      established('bache', 'BC', '2021-01-01', 'tinh'),
      dissolved('bache', '2024-07-01', '2024-09-30'),
    );
    ended
      .when(establish('moi', 'BC', '2024-12-31', 'tinh'))
      .thenRefused('UNIT_CODE_TAKEN', { code: 'BC' });
    ended
      .when(establish('moi', 'BC', '2025-01-01', 'tinh'))
      .then(established('moi', 'BC', '2025-01-01', 'tinh'));
  });

  it('frees a code that was given up on New Year’s Day from that day on', () => {
    const recoded = given(province, renamed('tinh', 'QNI', '2024-01-01'));
    recoded
      .when(establish('khac', 'QN', '2023-12-31'))
      .thenRefused('UNIT_CODE_TAKEN', { code: 'QN' });
    recoded
      .when(establish('khac', 'QN', '2024-01-01'))
      .then(established('khac', 'QN', '2024-01-01'));
  });

  it('frees a code that was given up within a year from the next year on', () =>
    given(province, renamed('tinh', 'QNI', '2024-01-02'))
      .when(establish('khac', 'QN', '2024-12-31'))
      .thenRefused('UNIT_CODE_TAKEN', { code: 'QN' }));

  it('is refused below a unit that nobody knows', () =>
    given(province)
      .when(establish('bache', 'BC', '2021-01-01', 'nha'))
      .thenRefused('UNIT_UNKNOWN', { unit: 'nha' }));

  it('is refused below a unit that was established later', () =>
    given(province)
      .when(establish('bache', 'BC', '2019-12-31', 'tinh'))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 'tinh', date: '2020-01-01' }));

  it('is refused below a unit that has ended since, because it would be left in the air', () =>
    given(
      province,
      established('bache', 'BC', '2021-01-01', 'tinh'),
      dissolved('bache', '2024-07-01', '2024-09-30'),
    )
      .when(establish('chi1', 'C1', '2023-01-01', 'bache'))
      .thenRefused('UNIT_ENDED', { unit: 'bache', date: '2024-07-01' }));

  it('is recorded on the day itself, never before', () => {
    given()
      .when(establish('tinh', 'QN', '2026-03-17'), { today: '2026-03-16' })
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
    given()
      .when(establish('tinh', 'QN', '2026-03-16'), { today: '2026-03-16' })
      .then(established('tinh', 'QN', '2026-03-16'));
  });
});
