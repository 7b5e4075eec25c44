import { specify } from '../given.js';
import { organisation } from './organisation.js';
import type { OrganisationEvent } from './state.js';

const { given } = specify(organisation);

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

type Share = [from: string, to: string | undefined, share: number];
const succession = (shares: Share[], effectiveOn = '2025-07-01', successionId = 'nq1') => ({
  successionId,
  effectiveOn,
  windDownUntil: '2025-12-31',
  shares: shares.map(([from, to, share]) => ({ from, ...(to && { to }), share })),
});
const succeed = (...args: Parameters<typeof succession>) => ({
  type: 'SucceedUnits' as const,
  data: succession(...args),
});
const succeeded = (...args: Parameters<typeof succession>) => ({
  type: 'UnitsSucceeded' as const,
  data: succession(...args),
});

const old = [established('tinh'), established('a', 'tinh'), established('b', 'tinh')];
const communes = [established('x', 'tinh', '2025-07-01'), established('y', 'tinh', '2025-07-01')];
const units = [...old, ...communes];

describe('a succession', () => {
  it('makes many units into many others, with shares', () => {
    const shares: Share[] = [
      ['a', 'x', 10_000],
      ['b', 'x', 3_500],
      ['b', 'y', 6_500],
    ];
    given(...units)
      .when(succeed(shares))
      .then(succeeded(shares));
  });

  it('lets a unit go on that is among its own successors', () => {
    const shares: Share[] = [
      ['a', 'a', 8_000],
      ['a', 'b', 2_000],
    ];
    given(...units)
      .when(succeed(shares))
      .then(succeeded(shares));
    given(...units, succeeded(shares))
      .when(succeed([['a', undefined, 10_000]], '2025-07-02', 'nq2'))
      .then(succeeded([['a', undefined, 10_000]], '2025-07-02', 'nq2'));
  });

  it('may leave a part without a successor', () => {
    const shares: Share[] = [
      ['a', 'x', 9_000],
      ['a', undefined, 1_000],
    ];
    given(...units)
      .when(succeed(shares))
      .then(succeeded(shares));
  });

  it.each([9_999, 10_001])('shares out exactly the whole, not %d', (sum) =>
    given(...units)
      .when(
        succeed([
          ['a', 'x', 5_000],
          ['a', 'y', sum - 5_000],
        ]),
      )
      .thenRefused('SHARES_DO_NOT_SUM', { unit: 'a', sum }),
  );

  it.each([
    ['x', 'x'],
    [undefined, '–'],
  ])('names each successor once (%s)', (to, shown) =>
    given(...units)
      .when(
        succeed([
          ['a', to, 5_000],
          ['a', to, 5_000],
        ]),
      )
      .thenRefused('SHARE_REPEATED', { unit: 'a', to: shown }),
  );

  it('is recorded once', () =>
    given(...units, succeeded([['a', 'x', 10_000]]))
      .when(succeed([['b', 'x', 10_000]]))
      .thenRefused('SUCCESSION_EXISTS', { succession: 'nq1' }));

  it('goes to units that exist on that day', () => {
    given(...units)
      .when(succeed([['a', 'nha', 10_000]]))
      .thenRefused('UNIT_UNKNOWN', { unit: 'nha' });
    given(...units)
      .when(succeed([['a', 'x', 10_000]], '2025-06-30'))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 'x', date: '2025-07-01' });
    given(...units, succeeded([['b', 'y', 10_000]]))
      .when(succeed([['a', 'b', 10_000]], '2025-07-01', 'nq2'))
      .thenRefused('UNIT_ENDED', { unit: 'b', date: '2025-07-01' });
  });

  it('never goes to a unit that ends in it, be it in a circle', () =>
    given(...units)
      .when(
        succeed([
          ['a', 'b', 10_000],
          ['b', 'a', 10_000],
        ]),
      )
      .thenRefused('UNIT_ENDED', { unit: 'b', date: '2025-07-01' }));

  it('never leads back in time to a unit that received something later', () =>
    given(...units, succeeded([['b', 'a', 10_000]]))
      .when(succeed([['a', 'tinh', 10_000]], '2025-06-01', 'nq2'))
      .thenRefused('CHANGE_OUT_OF_ORDER', { unit: 'a', date: '2025-07-01' }));

  it('comes from units that have lived until then', () => {
    given(...units)
      .when(succeed([['x', 'y', 10_000]]))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 'x', date: '2025-07-01' });
    given(...units, succeeded([['a', 'x', 10_000]]))
      .when(succeed([['a', 'y', 10_000]], '2025-08-01', 'nq2'))
      .thenRefused('UNIT_ENDED', { unit: 'a', date: '2025-07-01' });
  });

  it('leaves no unit in the air', () =>
    given(...units)
      .when(succeed([['tinh', undefined, 10_000]]))
      .thenRefused('UNIT_HAS_CHILDREN', { unit: 'tinh', child: 'a' }));

  it('may end a unit together with all that is below it', () => {
    const shares: Share[] = [
      ['a', 'x', 10_000],
      ['thon', 'x', 10_000],
    ];
    given(...units, established('thon', 'a'))
      .when(succeed(shares))
      .then(succeeded(shares));
  });

  it('is recorded on the day itself, never before', () =>
    given(...old)
      .when(succeed([['a', 'b', 10_000]]), { today: '2025-06-16' })
      .thenRefused('DATE_IN_FUTURE', { date: '2025-07-01' }));

  it('leaves the books time until the day or later', () =>
    given(...units)
      .when({
        type: 'SucceedUnits',
        data: { ...succession([['a', 'x', 10_000]]), windDownUntil: '2025-06-30' },
      })
      .thenRefused('WIND_DOWN_BEFORE_END', { until: '2025-06-30', date: '2025-07-01' }));
});
