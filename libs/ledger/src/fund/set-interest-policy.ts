import type { SetInterestPolicy } from '#contracts';
import { Refusal } from '../decider.js';
import { mustBeFund } from './preconditions.js';
import type { Fund, FundEvent } from './state.js';

/** May be set ahead of its day, but never before one that is set already: books rest on that one. */
export const setInterestPolicy = (command: SetInterestPolicy, fund: Fund): FundEvent[] => {
  const { fundId, effectiveOn } = command;
  const { openedOn } = mustBeFund(fund, fundId);
  if (effectiveOn < openedOn)
    throw new Refusal('DATE_BEFORE_FUND', { date: effectiveOn, opened: openedOn });
  const latest = fund.interest.at(-1)?.effectiveOn;
  if (latest !== undefined && effectiveOn <= latest)
    throw new Refusal('INTEREST_POLICY_OUT_OF_ORDER', { date: latest });
  return [{ type: 'InterestPolicySet', data: command }];
};
