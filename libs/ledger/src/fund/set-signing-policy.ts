import type { SetSigningPolicy } from '#contracts';
import { Refusal } from '../decider.js';
import { mustBeFund } from './preconditions.js';
import type { Fund, FundEvent } from './state.js';

/**
 * A policy may be set ahead of its day, but never before one that is set already: what was signed
 * under that one stays right. A closed fund still pays out, so it may still get a policy.
 */
export const setSigningPolicy = (command: SetSigningPolicy, fund: Fund): FundEvent[] => {
  const { fundId, effectiveOn, tiers } = command;
  const { openedOn } = mustBeFund(fund, fundId);
  if (effectiveOn < openedOn)
    throw new Refusal('DATE_BEFORE_FUND', { date: effectiveOn, opened: openedOn });
  const latest = fund.policies.at(-1)?.effectiveOn;
  if (latest !== undefined && effectiveOn <= latest)
    throw new Refusal('POLICY_OUT_OF_ORDER', { date: latest });
  const rising = tiers.every(({ fromAmount }, index) => {
    const before = tiers[index - 1];
    return !before || before.fromAmount < fromAmount;
  });
  if (!rising) throw new Refusal('TIERS_NOT_ASCENDING');
  return [{ type: 'SigningPolicySet', data: command }];
};
