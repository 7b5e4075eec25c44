import type { RecordCount } from '#contracts';
import type { Context } from '../decider.js';
import { Refusal } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { placeOn } from './preconditions.js';
import type { Office, OfficeEvent } from './state.js';

/** Whoever records a count is the one who counted. */
export const recordCount = (
  command: RecordCount,
  office: Office,
  { actor, today }: Context,
): OfficeEvent[] => {
  const { placeId, countedOn, witnesses } = command;
  mustHaveCome(countedOn, today);
  if (placeOn(office, placeId, countedOn).kind !== 'safe') throw new Refusal('PLACE_NOT_SAFE');
  if (witnesses.includes(actor)) throw new Refusal('WITNESS_IS_COUNTER');
  return [{ type: 'CashCounted', data: { ...command, countedBy: actor } }];
};
