import type { EndAppointment } from '#contracts';
import { Refusal } from '../decider.js';
import { isAppointedOn } from './capacity.js';
import type { Office, OfficeEvent } from './state.js';

/** The day named is the last one; what the person delegated ends with it. */
export const endAppointment = (command: EndAppointment, office: Office): OfficeEvent[] => {
  const { personId, capacity, endedOn } = command;
  if (!isAppointedOn(office, personId, capacity, endedOn))
    throw new Refusal('APPOINTMENT_UNKNOWN', { date: endedOn });
  return [{ type: 'AppointmentEnded', data: command }];
};
