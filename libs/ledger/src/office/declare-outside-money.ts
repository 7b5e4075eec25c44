import type { DeclareOutsideMoney } from '#contracts';
import { mustHaveCome } from '../must-have-come.js';
import { placeOn } from './preconditions.js';
import type { Office, OfficeEvent } from './state.js';

export const declareOutsideMoney = (
  command: DeclareOutsideMoney,
  office: Office,
  today: string,
): OfficeEvent[] => {
  mustHaveCome(command.asOf, today);
  placeOn(office, command.placeId, command.asOf);
  return [{ type: 'OutsideMoneyDeclared', data: command }];
};
