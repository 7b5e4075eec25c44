import type { SuccessionShare, SucceedUnits } from '#contracts';
import { Refusal } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { mustBeAbleToEnd, mustHaveLivedBefore, mustWindDownAfter } from './ending.js';
import { mustBeUnitOn } from './preconditions.js';
import { livesOn, sharesByUnit } from './shares-by-unit.js';
import type { Organisation, OrganisationEvent } from './state.js';

const WHOLE = 10_000;

const mustShareOut = (unitId: string, shares: readonly SuccessionShare[]): void => {
  const receivers = new Set<string | undefined>();
  for (const { to } of shares) {
    if (receivers.has(to)) throw new Refusal('SHARE_REPEATED', { unit: unitId, to: to ?? '–' });
    receivers.add(to);
  }
  const sum = shares.reduce((total, { share }) => total + share, 0);
  if (sum !== WHOLE) throw new Refusal('SHARES_DO_NOT_SUM', { unit: unitId, sum });
};

/**
 * Units hand on their past, many to many. One that is among its own successors lives on and keeps
 * its share; the others end. Nothing goes to a unit that ends in the same succession, so that no
 * chain of successors comes back to where it began.
 */
export const succeedUnits = (
  command: SucceedUnits,
  organisation: Organisation,
  today: string,
): OrganisationEvent[] => {
  const { successionId, effectiveOn, windDownUntil, shares } = command;
  if (organisation.successions.has(successionId))
    throw new Refusal('SUCCESSION_EXISTS', { succession: successionId });
  mustHaveCome(effectiveOn, today);
  mustWindDownAfter(effectiveOn, windDownUntil);

  const sharesOf = sharesByUnit(shares);
  const ending = new Set(
    [...sharesOf].filter(([unitId, parts]) => !livesOn(unitId, parts)).map(([unitId]) => unitId),
  );
  for (const [unitId, parts] of sharesOf) {
    mustShareOut(unitId, parts);
    const unit = mustHaveLivedBefore(organisation, unitId, effectiveOn);
    if (ending.has(unitId)) mustBeAbleToEnd(unit, effectiveOn, ending);
  }
  for (const { to } of shares) {
    if (to === undefined) continue;
    mustBeUnitOn(organisation, to, effectiveOn);
    if (ending.has(to)) throw new Refusal('UNIT_ENDED', { unit: to, date: effectiveOn });
  }
  return [{ type: 'UnitsSucceeded', data: command }];
};
