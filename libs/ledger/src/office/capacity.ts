import type { Capacity } from '#contracts';
import { covers, type Office } from './state.js';

export interface Signer {
  readonly capacity: 'accountHolder' | 'signatory';
  readonly delegated: boolean;
}

export const isAppointedOn = (
  { appointments }: Office,
  personId: string,
  capacity: Capacity,
  on: string,
): boolean =>
  appointments.some(
    (held) => held.personId === personId && held.capacity === capacity && covers(held, on),
  );

const isDelegateOn = (office: Office, personId: string, capacity: Capacity, on: string): boolean =>
  office.delegations.some(
    (held) =>
      held.personId === personId &&
      held.capacity === capacity &&
      covers(held, on) &&
      isAppointedOn(office, held.fromPersonId, capacity, on),
  );

/** Whether a person acts in a capacity on a day, appointed or in the stead of one who is. */
export const holdsCapacity = (
  office: Office,
  personId: string,
  capacity: Capacity,
  on: string,
): boolean =>
  isAppointedOn(office, personId, capacity, on) || isDelegateOn(office, personId, capacity, on);

/**
 * As what a person signs payments on a day; undefined for one who does not. Whoever may sign as
 * account holder does so, because every payment needs that signature.
 */
export const signerOn = (office: Office, personId: string, on: string): Signer | undefined => {
  for (const capacity of ['accountHolder', 'signatory'] as const) {
    if (isAppointedOn(office, personId, capacity, on)) return { capacity, delegated: false };
    if (isDelegateOn(office, personId, capacity, on)) return { capacity, delegated: true };
  }
  return undefined;
};
