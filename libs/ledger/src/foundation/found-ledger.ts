import type { FoundLedger } from '#contracts';
import { Refusal } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import type { Foundation, FoundationEvent } from './foundation.js';

/** A ledger is founded once; whether it is a demonstration is settled for ever. */
export const foundLedger = (
  command: FoundLedger,
  { founded }: Foundation,
  today: string,
): FoundationEvent[] => {
  if (founded) throw new Refusal('LEDGER_EXISTS');
  mustHaveCome(command.foundedOn, today);
  return [{ type: 'LedgerFounded', data: command }];
};
