import { specify } from '../given.js';
import { opened } from './examples.js';
import { fund } from './fund.js';
import { signaturesNeeded } from './signatures-needed.js';
import { evolve, noFund, type FundEvent } from './state.js';

const { given } = specify(fund);

const policy = (effectiveOn: string, ...tiers: [fromAmount: number, signatures: number][]) => ({
  fundId: 'xbg',
  effectiveOn,
  tiers: tiers.map(([fromAmount, signatures]) => ({ fromAmount, signatures })),
});
const set = (...args: Parameters<typeof policy>) => ({
  type: 'SetSigningPolicy' as const,
  data: policy(...args),
});
const wasSet = (...args: Parameters<typeof policy>): FundEvent => ({
  type: 'SigningPolicySet',
  data: policy(...args),
});

describe('a signing policy', () => {
  it('asks for more signatures from an amount on', () =>
    given(opened)
      .when(set('2023-01-01', [5_000_000, 2], [50_000_000, 3]))
      .then(wasSet('2023-01-01', [5_000_000, 2], [50_000_000, 3])));

  it('may be set ahead of its day', () =>
    given(opened)
      .when(set('2027-01-01', [5_000_000, 2]), { today: '2026-12-01' })
      .then(wasSet('2027-01-01', [5_000_000, 2])));

  it('follows the one before', () =>
    given(opened, wasSet('2023-01-01'))
      .when(set('2023-01-01', [1, 2]))
      .thenRefused('POLICY_OUT_OF_ORDER', { date: '2023-01-01' }));

  it.each([
    [[5_000_000, 2] as const, [5_000_000, 3] as const],
    [[5_000_000, 2] as const, [4_000_000, 3] as const],
  ])('rises by amount (%j, %j)', (first, second) =>
    given(opened)
      .when(set('2023-01-01', [...first], [...second]))
      .thenRefused('TIERS_NOT_ASCENDING', {}),
  );

  it('needs a fund, open on that day', () => {
    given().when(set('2023-01-01')).thenRefused('FUND_UNKNOWN', { fund: 'xbg' });
    given(opened)
      .when(set('2022-01-04'))
      .thenRefused('DATE_BEFORE_FUND', { date: '2022-01-04', opened: '2022-01-05' });
  });
});

describe('the signatures that a payment needs', () => {
  const state = [
    opened,
    wasSet('2023-01-01', [5_000_000, 2], [50_000_000, 3]),
    wasSet('2024-01-01', [1_000_000, 2]),
  ].reduce(evolve, noFund());

  it.each([
    [99_000_000, '2022-12-31', 1, 'before any policy, the account holder’s'],
    [4_999_999, '2023-01-01', 1, 'below the first tier'],
    [5_000_000, '2023-01-01', 2, 'from the tier’s amount on'],
    [50_000_000, '2023-12-31', 3, 'the highest tier reached'],
    [50_000_000, '2024-01-01', 2, 'by the policy of the day'],
  ])('of %d đồng on %s are %d: %s', (amount, on, signatures) => {
    expect(signaturesNeeded(state, amount, on)).toBe(signatures);
  });

  it('never fall with a rising amount', () => {
    const odd = [opened, wasSet('2023-01-01', [1, 3], [1_000, 2])].reduce(evolve, noFund());
    expect(signaturesNeeded(odd, 1_000, '2023-01-01')).toBe(3);
  });
});
