import type { DelegateSigning } from '#contracts';
import { Refusal } from '../decider.js';
import { isAppointedOn } from './capacity.js';
import { mustKeepCashAndAccountsApart, mustNotEndBeforeItBegins } from './preconditions.js';
import type { Office, OfficeEvent } from './state.js';

/** Only who is appointed delegates: a delegate cannot pass the capacity on. */
export const delegateSigning = (command: DelegateSigning, office: Office): OfficeEvent[] => {
  const { fromPersonId, toPersonId, capacity, from } = command;
  if (fromPersonId === toPersonId) throw new Refusal('DELEGATION_TO_SELF');
  mustNotEndBeforeItBegins(command);
  if (!isAppointedOn(office, fromPersonId, capacity, from))
    throw new Refusal('APPOINTMENT_UNKNOWN', { date: from });
  mustKeepCashAndAccountsApart(office, toPersonId, capacity, command);
  return [{ type: 'SigningDelegated', data: command }];
};
