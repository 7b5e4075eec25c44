import { specify } from '../given.js';
import { REFERENCES } from '../cash-book/given-book.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { closed, opened } from './examples.js';
import { fund } from './fund.js';
import type { FundEvent } from './state.js';

const { given } = specify(fund, {
  references: { [ORGANISATION_STREAM]: REFERENCES[ORGANISATION_STREAM] },
});

const drive = (change: object = {}) => ({
  ...{ fundId: 'xbg', driveId: 'motngayluong', name: 'Một ngày lương vì biên cương' },
  basis: { number: '2/KH', date: '2026-03-01', issuer: 'Hội LHPN tỉnh' },
  ...{ startsOn: '2026-03-08', dueOn: '2026-03-31' },
  units: [
    { unitId: 'hoanhmo', expected: 4_318_182, members: 20 },
    { unitId: 'thonvang', expected: 863_636, members: 4 },
  ],
  ...change,
});
const plan = (change?: object) => ({ type: 'PlanDrive' as const, data: drive(change) });
const planned: FundEvent = { type: 'DrivePlanned', data: drive() };

describe('a drive', () => {
  it('says what each unit is expected to bring, from how many members and by when', () =>
    given(opened).when(plan()).then(planned));

  it('is planned once', () =>
    given(opened, planned).when(plan()).thenRefused('DRIVE_EXISTS', { drive: 'motngayluong' }));

  it('is due after it starts', () =>
    given(opened)
      .when(plan({ dueOn: '2026-03-07' }))
      .thenRefused('DRIVE_DATES', {}));

  it('names each unit once, and only living ones', () => {
    const share = { unitId: 'hoanhmo', expected: 1, members: 1 };
    given(opened)
      .when(plan({ units: [share, share] }))
      .thenRefused('DRIVE_UNIT_REPEATED', { unit: 'hoanhmo' });
    given(opened)
      .when(plan({ units: [{ ...share, unitId: 'dongvan' }] }))
      .thenRefused('UNIT_ENDED', { unit: 'dongvan', date: '2025-07-01' });
  });

  it('is planned while the fund receives', () =>
    given(opened, closed('2026-02-28'))
      .when(plan())
      .thenRefused('FUND_CLOSED', { fund: 'xbg', date: '2026-02-28' }));
});

describe('the days within which collectors hand in', () => {
  it('are set for a fund that receives', () => {
    const set = { type: 'SetCollectionTerm' as const, data: { fundId: 'xbg', days: 7 } };
    given(opened).when(set).then({ type: 'CollectionTermSet', data: set.data });
    given().when(set).thenRefused('FUND_UNKNOWN', { fund: 'xbg' });
  });
});
