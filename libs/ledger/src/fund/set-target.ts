import type { SetTarget } from '#contracts';
import { monthOf } from '../calendar.js';
import { Refusal } from '../decider.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { mustReceiveOn } from './preconditions.js';
import type { Fund, FundEvent } from './state.js';

/**
 * Targets are set for units of today, while the fund is open; their due days lie where they may.
 * At least nothing is no target: there would be nothing to be a percentage of.
 */
export const setTarget = (
  command: SetTarget,
  fund: Fund,
  units: Organisation,
  today: string,
): FundEvent[] => {
  const { fundId, targetId, unitId, operator, value, fromMonth = '', due } = command;
  mustReceiveOn(fund, fundId, today);
  if (fund.targets.has(targetId)) throw new Refusal('TARGET_EXISTS', { target: targetId });
  if (operator === 'atLeast' && value === 0) throw new Refusal('TARGET_OF_ZERO');
  if (fromMonth > monthOf(due)) throw new Refusal('TARGET_DATES', { from: fromMonth, due });
  mustBeUnitOn(units, unitId, today);
  return [{ type: 'TargetSet', data: command }];
};
