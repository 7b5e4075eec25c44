import type { AppointSigner } from '#contracts';
import { Refusal } from '../decider.js';
import { mustTakeEntries } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import {
  mustKeepCashAndAccountsApart,
  mustNotEndBeforeItBegins,
  overlap,
} from './preconditions.js';
import type { Office, OfficeEvent } from './state.js';

/**
 * Appointments, their ends and delegations are decisions and may be recorded ahead of their day.
 * An ended unit still appoints during its wind-down: somebody must sign what remains.
 */
export const appointSigner = (
  command: AppointSigner,
  office: Office,
  units: Organisation,
  today: string,
): OfficeEvent[] => {
  const { unitId, personId, capacity, from } = command;
  mustNotEndBeforeItBegins(command);
  mustTakeEntries(units, unitId, from, today);
  const appointed = office.appointments.some(
    (held) => held.personId === personId && held.capacity === capacity && overlap(held, command),
  );
  if (appointed) throw new Refusal('ALREADY_APPOINTED');
  mustKeepCashAndAccountsApart(office, personId, capacity, command);
  return [{ type: 'SignerAppointed', data: command }];
};
