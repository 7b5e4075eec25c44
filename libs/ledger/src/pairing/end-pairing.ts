import type { EndPairing } from '#contracts';
import { Refusal } from '../decider.js';
import { mustRunForward } from '../term.js';
import type { Pairing, PairingEvent } from './state.js';

/** A pair ends once, on a day of its own; it may be one that is still to come. */
export const endPairing = (
  command: EndPairing,
  { pairs }: Pairing,
  actor: string,
): PairingEvent[] => {
  const { pairId, endedOn } = command;
  const pair = pairs.get(pairId);
  if (!pair) throw new Refusal('PAIR_UNKNOWN', { pair: pairId });
  const { from, until, ended } = pair;
  if (until !== undefined && (ended || until < endedOn))
    throw new Refusal('PAIR_ENDED', { pair: pairId, date: until });
  mustRunForward({ from, until: endedOn });
  return [{ type: 'PairingEnded', data: { ...command, endedBy: actor } }];
};
