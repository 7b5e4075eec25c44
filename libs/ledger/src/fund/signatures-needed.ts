import type { Fund } from './state.js';

/**
 * How many persons sign a payment of that amount (đồng) on that day, the account holder included:
 * the most that any tier asks which the amount reaches, and one where no policy holds.
 */
export const signaturesNeeded = (fund: Fund, amount: number, on: string): number => {
  const policy = fund.policies.findLast(({ effectiveOn }) => effectiveOn <= on);
  const reached = (policy?.tiers ?? []).filter(({ fromAmount }) => fromAmount <= amount);
  return Math.max(1, ...reached.map(({ signatures }) => signatures));
};
