import type { EndAppointment } from '#contracts';
import { Refusal } from '../decider.js';
import { isAppointedOn } from './capacity.js';
import { BOTH_PARTIES } from './sign-handover.js';
import type { Office, OfficeEvent } from './state.js';

/** The day named is the last one; what the person delegated ends with it. */
export const endAppointment = (command: EndAppointment, office: Office): OfficeEvent[] => {
  const { personId, capacity, endedOn } = command;
  if (!isAppointedOn(office, personId, capacity, endedOn))
    throw new Refusal('APPOINTMENT_UNKNOWN', { date: endedOn });
  if (capacity === 'cashier') mustHaveHandedOver(office, command);
  return [{ type: 'AppointmentEnded', data: command }];
};

/** Who kept money that was counted leaves when it has been handed to somebody, on paper. */
const mustHaveHandedOver = (office: Office, { personId, endedOn: date }: EndAppointment): void => {
  const handedOver = [...office.handovers.values()].some(
    ({ capacity, fromPersonId, handedOverOn, signed }) =>
      capacity === 'cashier' &&
      fromPersonId === personId &&
      handedOverOn >= date &&
      signed.size === BOTH_PARTIES,
  );
  if (handedOver) return;
  for (const [place, { amount }] of office.findings)
    if (amount > 0 && office.places.get(place)?.kind === 'safe')
      throw new Refusal('CASHIER_NOT_HANDED_OVER', { place, date });
};
