import type { SetTarget } from '#contracts';
import { specify } from '../given.js';
import { evolve as evolveOrganisation } from '../organisation/evolve.js';
import { emptyOrganisation, type OrganisationEvent } from '../organisation/state.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { closed, opened } from './examples.js';
import { fund } from './fund.js';
import type { FundEvent } from './state.js';

const established = (unitId: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code: unitId.toUpperCase(),
    kind: 'territorial',
    level: 1,
    name: unitId,
    establishedOn: '2021-01-01',
  },
});
const units = [
  established('tinh'),
  established('cu'),
  {
    type: 'UnitDissolved' as const,
    data: { unitId: 'cu', dissolvedOn: '2025-07-01', windDownUntil: '2025-12-31' },
  },
].reduce(evolveOrganisation, emptyOrganisation());
const { given } = specify(fund, { references: { [ORGANISATION_STREAM]: units } });

const target = (unitId = 'tinh') => ({
  fundId: 'xbg',
  targetId: 'ct1',
  unitId,
  metric: 'Số suất quà',
  operator: 'atLeast' as const,
  value: 200,
  money: false,
  due: '2027-01-31',
});
const setTo = (changes: Partial<SetTarget>) => ({
  type: 'SetTarget' as const,
  data: { ...target(), ...changes },
});
const set = (unitId?: string) => ({ type: 'SetTarget' as const, data: target(unitId) });
const wasSet: FundEvent = { type: 'TargetSet', data: target() };

describe('a target', () => {
  it('says what a unit has set out to reach, in money or not', () =>
    given(opened).when(set()).then(wasSet));

  it('is set once', () =>
    given(opened, wasSet).when(set()).thenRefused('TARGET_EXISTS', { target: 'ct1' }));

  it('is for a unit of today', () => {
    given(opened).when(set('nha')).thenRefused('UNIT_UNKNOWN', { unit: 'nha' });
    given(opened).when(set('cu')).thenRefused('UNIT_ENDED', { unit: 'cu', date: '2025-07-01' });
  });

  it('is more than nothing, so that there is something to be a part of', () => {
    given(opened)
      .when(setTo({ value: 0 }))
      .thenRefused('TARGET_OF_ZERO');
    const none = setTo({ value: 0, operator: 'atMost' });
    given(opened).when(none).then({ type: 'TargetSet', data: none.data });
  });

  it('counts from a month that is not after its due day', () => {
    const from = { money: true, value: 5_000_000 };
    const counted = setTo({ ...from, fromMonth: '2027-01' });
    given(opened).when(counted).then({ type: 'TargetSet', data: counted.data });
    given(opened)
      .when(setTo({ ...from, fromMonth: '2027-02' }))
      .thenRefused('TARGET_DATES', { from: '2027-02', due: '2027-01-31' });
  });

  it('is set while the fund is open', () => {
    given().when(set()).thenRefused('FUND_UNKNOWN', { fund: 'xbg' });
    given(opened, closed('2026-02-28'))
      .when(set(), { today: '2026-03-01' })
      .thenRefused('FUND_CLOSED', { fund: 'xbg', date: '2026-02-28' });
  });
});
