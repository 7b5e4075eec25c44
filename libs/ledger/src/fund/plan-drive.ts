import type { PlanDrive } from '#contracts';
import { Refusal } from '../decider.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { mustReceiveOn } from './preconditions.js';
import type { Fund, FundEvent } from './state.js';

/** One call, many units and their books: so it stands with the fund, and entries name it. */
export const planDrive = (
  command: PlanDrive,
  fund: Fund,
  units: Organisation,
  today: string,
): FundEvent[] => {
  const { fundId, driveId, startsOn, dueOn, units: shares } = command;
  mustReceiveOn(fund, fundId, today);
  if (fund.drives.has(driveId)) throw new Refusal('DRIVE_EXISTS', { drive: driveId });
  if (dueOn < startsOn) throw new Refusal('DRIVE_DATES');
  const named = new Set<string>();
  for (const { unitId } of shares) {
    if (named.has(unitId)) throw new Refusal('DRIVE_UNIT_REPEATED', { unit: unitId });
    named.add(unitId);
    mustBeUnitOn(units, unitId, today);
  }
  return [{ type: 'DrivePlanned', data: command }];
};
