import type { PairUnits } from '#contracts';
import { Refusal } from '../decider.js';
import { mustBeFund } from '../fund/preconditions.js';
import type { Fund } from '../fund/state.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { mustRunForward, termsMeet } from '../term.js';
import type { Pairing, PairingEvent } from './state.js';

interface Surroundings {
  readonly units: Organisation;
  readonly programme: Fund;
  readonly actor: string;
}

/** A commune may have several partners, at once or one after the other; the same one only once. */
export const pairUnits = (
  command: PairUnits,
  { pairs }: Pairing,
  { units, programme, actor }: Surroundings,
): PairingEvent[] => {
  const { fundId, pairId, unitId, partnerUnitId, from } = command;
  mustBeFund(programme, fundId);
  if (pairs.has(pairId)) throw new Refusal('PAIR_EXISTS', { pair: pairId });
  if (unitId === partnerUnitId) throw new Refusal('PAIR_WITH_ITSELF', { unit: unitId });
  mustRunForward(command);
  for (const side of [unitId, partnerUnitId])
    if (mustBeUnitOn(units, side, from).kind === 'cluster')
      throw new Refusal('PAIR_WITH_CLUSTER', { unit: side });
  const same = [...pairs.values()].find(
    (pair) =>
      pair.unitId === unitId && pair.partnerUnitId === partnerUnitId && termsMeet(pair, command),
  );
  if (same) throw new Refusal('PAIR_OVERLAPS', { from: same.from });
  return [{ type: 'UnitsPaired', data: { ...command, pairedBy: actor } }];
};
