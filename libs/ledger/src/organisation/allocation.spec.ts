import { allocateToToday, successorsToday } from './allocation.js';
import { evolve } from './evolve.js';
import { organisation } from './organisation.js';
import type { OrganisationEvent } from './state.js';

const established = (unitId: string, code: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code,
    kind: 'territorial',
    level: 1,
    name: unitId,
    establishedOn: '2020-01-01',
  },
});
type Share = [from: string, to: string | undefined, share: number];
const succeeded = (effectiveOn: string, ...shares: Share[]): OrganisationEvent => ({
  type: 'UnitsSucceeded',
  data: {
    successionId: `nq${effectiveOn}`,
    effectiveOn,
    windDownUntil: '2026-12-31',
    shares: shares.map(([from, to, share]) => ({ from, ...(to && { to }), share })),
  },
});
/** Codes run against the ids, so that a tie by code is told from one by id. */
const units = [
  established('a', 'Z'),
  established('b', 'Y'),
  established('c', 'X'),
  established('d', 'W'),
];
const forestOf = (...events: OrganisationEvent[]) =>
  [...units, ...events].reduce(evolve, organisation.initial());
const byUnit = (parts: readonly { unitId?: string; amount: number }[]) =>
  Object.fromEntries(parts.map(({ unitId, amount }) => [unitId ?? 'none', amount]));

describe('what a unit’s past counts for today', () => {
  it('stays with a unit that lives', () => {
    expect(allocateToToday(forestOf(), 'a', 7, '2024-01')).toEqual([{ unitId: 'a', amount: 7 }]);
  });

  const thirds = forestOf(
    succeeded('2025-07-01', ['a', 'b', 3_334], ['a', 'c', 3_333], ['a', 'd', 3_333]),
  );

  it('is divided by largest remainder', () => {
    expect(byUnit(allocateToToday(thirds, 'a', 100, '2024-01'))).toEqual({ b: 34, c: 33, d: 33 });
  });

  it('rounds up the lower code first where remainders are equal', () => {
    const halves = forestOf(succeeded('2025-07-01', ['a', 'b', 5_000], ['a', 'c', 5_000]));
    expect(byUnit(allocateToToday(halves, 'a', 1, '2024-01'))).toEqual({ b: 0, c: 1 });
  });

  it('rounds up the part without a successor last', () => {
    const halves = forestOf(succeeded('2025-07-01', ['a', undefined, 5_000], ['a', 'b', 5_000]));
    expect(byUnit(allocateToToday(halves, 'a', 1, '2024-01'))).toEqual({ b: 1, none: 0 });
  });

  it('divides a negative amount like its opposite', () => {
    expect(byUnit(allocateToToday(thirds, 'a', -101, '2024-01'))).toEqual({
      b: -34,
      c: -33,
      d: -34,
    });
  });

  it('stays exact at the largest safe amount', () => {
    const parts = allocateToToday(thirds, 'a', Number.MAX_SAFE_INTEGER, '2024-01');
    expect(parts.reduce((sum, { amount }) => sum + BigInt(amount), 0n)).toBe(
      BigInt(Number.MAX_SAFE_INTEGER),
    );
  });

  it('follows a chain of successions step by step', () => {
    const chain = forestOf(
      succeeded('2023-01-01', ['a', 'b', 5_000], ['a', 'c', 5_000]),
      succeeded('2025-07-01', ['b', 'd', 10_000]),
    );
    expect(byUnit(allocateToToday(chain, 'a', 3, '2022-05'))).toEqual({ c: 2, d: 1 });
    expect(byUnit(allocateToToday(chain, 'b', 3, '2024-05'))).toEqual({ d: 3 });
  });

  it('follows what came in on the very day on which the receiver ended', () => {
    const sameDay = forestOf(
      succeeded('2025-07-01', ['a', 'b', 10_000]),
      succeeded('2025-07-01', ['b', 'c', 10_000]),
    );
    expect(byUnit(allocateToToday(sameDay, 'a', 5, '2024-01'))).toEqual({ c: 5 });
  });

  it('goes on with the ending alone, when the receiver divided and ended on that day', () => {
    const sameDay = forestOf(
      succeeded('2025-07-01', ['b', 'b', 6_000], ['b', 'd', 4_000]),
      succeeded('2025-07-01', ['a', 'b', 10_000]),
      succeeded('2025-07-01', ['b', 'c', 10_000]),
    );
    expect(byUnit(allocateToToday(sameDay, 'a', 10, '2024-01'))).toEqual({ c: 10 });
    expect(byUnit(allocateToToday(sameDay, 'b', 10, '2024-01'))).toEqual({ c: 6, d: 4 });
  });

  it('leaves a unit that lives on what it has had since its division', () => {
    const divided = forestOf(succeeded('2025-07-15', ['a', 'a', 7_500], ['a', 'b', 2_500]));
    expect(byUnit(allocateToToday(divided, 'a', 8, '2025-06'))).toEqual({ a: 6, b: 2 });
    expect(byUnit(allocateToToday(divided, 'a', 8, '2025-07'))).toEqual({ a: 8 });
  });

  it('moves on entirely with an ended unit, what its wind-down brings in included', () => {
    const ended = forestOf(succeeded('2025-07-01', ['a', 'b', 10_000]));
    expect(byUnit(allocateToToday(ended, 'a', 8, '2025-09'))).toEqual({ b: 8 });
  });

  it('has no successor after a dissolution', () => {
    const dissolved = forestOf({
      type: 'UnitDissolved',
      data: { unitId: 'a', dissolvedOn: '2025-07-01', windDownUntil: '2025-07-01' },
    });
    expect(allocateToToday(dissolved, 'a', 8, '2024-01')).toEqual([{ amount: 8 }]);
  });

  it('ends where two units give each other a part on one day', () => {
    const exchange = forestOf(
      succeeded(
        '2025-07-01',
        ['a', 'a', 6_000],
        ['a', 'b', 4_000],
        ['b', 'b', 9_000],
        ['b', 'a', 1_000],
      ),
    );
    expect(byUnit(allocateToToday(exchange, 'a', 10, '2024-01'))).toEqual({ a: 6, b: 4 });
    expect(byUnit(allocateToToday(exchange, 'b', 10, '2024-01'))).toEqual({ a: 1, b: 9 });
  });

  it('is told in shares, too', () => {
    const chain = forestOf(
      succeeded('2023-01-01', ['a', 'b', 5_000], ['a', 'c', 5_000]),
      succeeded('2025-07-01', ['b', 'd', 6_000], ['b', undefined, 4_000]),
    );
    expect(successorsToday(chain, 'a')).toEqual([
      { unitId: 'c', share: 5_000 },
      { unitId: 'd', share: 3_000 },
      { share: 2_000 },
    ]);
    expect(successorsToday(chain, 'd')).toEqual([{ unitId: 'd', share: 10_000 }]);
  });
});
