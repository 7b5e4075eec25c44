import type { RecordBankBalance } from '#contracts';
import { Refusal } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { placeOn } from './preconditions.js';
import type { Office, OfficeEvent } from './state.js';

export const recordBankBalance = (
  command: RecordBankBalance,
  office: Office,
  today: string,
): OfficeEvent[] => {
  const { placeId, statedOn } = command;
  mustHaveCome(statedOn, today);
  if (placeOn(office, placeId, statedOn).kind !== 'bank') throw new Refusal('PLACE_NOT_BANK');
  return [{ type: 'BankBalanceStated', data: command }];
};
