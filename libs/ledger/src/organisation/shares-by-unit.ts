import type { SuccessionShare } from '#contracts';

/** The shares of each unit that hands on its past, in the order given. */
export const sharesByUnit = (
  shares: readonly SuccessionShare[],
): ReadonlyMap<string, readonly SuccessionShare[]> => {
  const byUnit = new Map<string, SuccessionShare[]>();
  for (const share of shares) {
    const ofUnit = byUnit.get(share.from);
    if (ofUnit) ofUnit.push(share);
    else byUnit.set(share.from, [share]);
  }
  return byUnit;
};

/** A unit that is among its own successors goes on. */
export const livesOn = (unitId: string, shares: readonly SuccessionShare[]): boolean =>
  shares.some(({ to }) => to === unitId);
