import type { CorrectProgress, RecordProgress } from '#contracts';
import { closed, opened } from '../fund/examples.js';
import { evolve, noFund, type FundEvent } from '../fund/state.js';
import { specify } from '../given.js';
import { fundStream } from '../streams.js';
import { progress } from './progress.js';
import type { ProgressEvent } from './state.js';

const ACTOR = '11111111-1111-4111-8111-111111111111';

const target = (targetId: string, money: boolean): FundEvent => ({
  type: 'TargetSet',
  data: {
    fundId: 'xbg',
    targetId,
    unitId: 'tinh',
    metric: money ? 'Vận động' : 'Suất quà',
    operator: 'atLeast',
    value: 200,
    money,
    due: '2027-01-31',
  },
});
const xbg = [opened, target('qua', false), target('tien', true)].reduce(evolve, noFund());
const { given } = specify(progress, { references: { [fundStream('xbg')]: xbg } });

const basis = { number: '12/BC', date: '2026-03-10', issuer: 'Hội LHPN tỉnh' };
const said = (value: number, changes: Partial<RecordProgress> = {}): RecordProgress => ({
  fundId: 'xbg',
  targetId: 'qua',
  reachedOn: '2026-03-10',
  value,
  basis,
  ...changes,
});
const record = (value: number, changes?: Partial<RecordProgress>) => ({
  type: 'RecordProgress' as const,
  data: said(value, changes),
});
const recorded = (value: number, changes?: Partial<RecordProgress>): ProgressEvent => ({
  type: 'ProgressRecorded',
  data: { ...said(value, changes), unitId: 'tinh', recordedBy: ACTOR },
});
const rightly = (value: number): CorrectProgress => ({ ...said(value), reason: 'countedTwice' });
const correct = (value: number) => ({ type: 'CorrectProgress' as const, data: rightly(value) });

describe('the progress of a target', () => {
  it('says how much was reached, on which day, and what shows it', () =>
    given().when(record(50)).then(recorded(50)));

  it('grows', () =>
    given(recorded(50))
      .when(record(80, { reachedOn: '2026-03-12' }))
      .then(recorded(80, { reachedOn: '2026-03-12' })));

  it('never becomes less by being recorded', () =>
    given(recorded(50)).when(record(49)).thenRefused('PROGRESS_DECREASES', { reached: 50 }));

  it('never goes back in time, nor ahead of it', () => {
    given(recorded(50))
      .when(record(60, { reachedOn: '2026-03-09' }))
      .thenRefused('PROGRESS_DATE_BACKWARDS', { date: '2026-03-10' });
    given()
      .when(record(60, { reachedOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
  });

  it('is that of a target that was set', () => {
    given()
      .when(record(1, { targetId: 'la' }))
      .thenRefused('TARGET_UNKNOWN', { fund: 'xbg', target: 'la' });
    given()
      .when(record(1, { fundId: 'khac' }))
      .thenRefused('FUND_UNKNOWN', { fund: 'khac' });
  });

  it('of money comes from the gifts, not from anybody’s word', () =>
    given()
      .when(record(1, { targetId: 'tien' }))
      .thenRefused('TARGET_IS_MONEY', { target: 'tien' }));

  it('goes on when the fund receives no more', () => {
    const over = [opened, target('qua', false), closed('2026-02-28')];
    const state = over.reduce(evolve, noFund());
    given()
      .with({ [fundStream('xbg')]: state })
      .when(record(50))
      .then(recorded(50));
  });
});

describe('the correction of a progress', () => {
  it('takes back what was counted twice, and says what stood there', () =>
    given(recorded(50))
      .when(correct(30))
      .then({
        type: 'ProgressCorrected',
        data: { ...rightly(30), before: 50, unitId: 'tinh', correctedBy: ACTOR },
      }));

  it('needs something to correct', () => {
    given().when(correct(30)).thenRefused('NO_PROGRESS_TO_CORRECT', { target: 'qua' });
    given(recorded(50)).when(correct(50)).thenRefused('FIGURE_UNCHANGED', { value: 50 });
  });
});
