import { specify } from '../given.js';
import { opened } from './examples.js';
import { fund } from './fund.js';
import type { FundEvent } from './state.js';

const { given } = specify(fund);
const policy = (effectiveOn: string) =>
  ({ fundId: 'xbg', effectiveOn, interest: 'fund', fees: 'outside' }) as const;
const set = (effectiveOn: string) =>
  ({ type: 'SetInterestPolicy', data: policy(effectiveOn) }) as const;
const wasSet = (effectiveOn: string): FundEvent => ({
  type: 'InterestPolicySet',
  data: policy(effectiveOn),
});

describe('a policy on interest and fees', () => {
  it('says whose the interest is and who bears the fees', () =>
    given(opened).when(set('2026-01-01')).then(wasSet('2026-01-01')));

  it('may follow another, and never goes before it', () => {
    given(opened, wasSet('2026-01-01')).when(set('2026-07-01')).then(wasSet('2026-07-01'));
    given(opened, wasSet('2026-01-01'))
      .when(set('2026-01-01'))
      .thenRefused('INTEREST_POLICY_OUT_OF_ORDER', { date: '2026-01-01' });
  });

  it('is of a fund, from its first day on', () => {
    given().when(set('2026-01-01')).thenRefused('FUND_UNKNOWN', { fund: 'xbg' });
    given(opened)
      .when(set('2022-01-04'))
      .thenRefused('DATE_BEFORE_FUND', { date: '2022-01-04', opened: '2022-01-05' });
  });
});
