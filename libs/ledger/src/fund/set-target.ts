import type { SetTarget } from '#contracts';
import { Refusal } from '../decider.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { mustReceiveOn } from './preconditions.js';
import type { Fund, FundEvent } from './state.js';

/** Targets are set for units of today, while the fund is open; their due days lie where they may. */
export const setTarget = (
  command: SetTarget,
  fund: Fund,
  units: Organisation,
  today: string,
): FundEvent[] => {
  const { fundId, targetId, unitId } = command;
  mustReceiveOn(fund, fundId, today);
  if (fund.targets.has(targetId)) throw new Refusal('TARGET_EXISTS', { target: targetId });
  mustBeUnitOn(units, unitId, today);
  return [{ type: 'TargetSet', data: command }];
};
