import type { Capacity } from '#contracts';
import { evolve } from '../organisation/evolve.js';
import { emptyOrganisation, type OrganisationEvent } from '../organisation/state.js';
import type { OfficeEvent } from './state.js';

/** People, a unit, its places and appointments for the specs of the office. */
export const LAN = '22222222-2222-4222-8222-222222222222';
export const MAI = '33333333-3333-4333-8333-333333333333';
export const HOA = '44444444-4444-4444-8444-444444444444';

const organisationEvents: OrganisationEvent[] = [
  {
    type: 'UnitEstablished',
    data: {
      unitId: 'xa',
      code: 'XA',
      kind: 'territorial',
      level: 3,
      name: 'Hội LHPN xã',
      establishedOn: '2023-01-01',
    },
  },
  {
    type: 'UnitDissolved',
    data: { unitId: 'xa', dissolvedOn: '2025-07-01', windDownUntil: '2025-12-31' },
  },
];
export const units = organisationEvents.reduce(evolve, emptyOrganisation());
export const safe = {
  unitId: 'xa',
  placeId: 'ket',
  kind: 'safe' as const,
  name: 'Két cơ quan',
  openedOn: '2023-01-05',
};
export const account = {
  ...safe,
  placeId: 'vcb',
  kind: 'bank' as const,
  name: 'Tài khoản Vietcombank',
  bankBin: '970436',
  accountNumber: '0000000000',
};
export const safeOpened: OfficeEvent = { type: 'HoldingPlaceOpened', data: safe };
export const store = {
  unitId: 'xa',
  storeId: 'kho',
  name: 'Kho cơ quan',
  openedOn: '2023-01-05',
};
export const storeOpened: OfficeEvent = { type: 'StoreOpened', data: store };
export const accountOpened: OfficeEvent = { type: 'HoldingPlaceOpened', data: account };

export const appointment = (
  personId: string,
  capacity: Capacity,
  from: string,
  until?: string,
) => ({
  unitId: 'xa',
  personId,
  capacity,
  from,
  ...(until && { until }),
});
export const appointed = (...args: Parameters<typeof appointment>): OfficeEvent => ({
  type: 'SignerAppointed',
  data: appointment(...args),
});
export const ending = (personId: string, capacity: Capacity, endedOn: string) => ({
  unitId: 'xa',
  personId,
  capacity,
  endedOn,
});
export const ended = (...args: Parameters<typeof ending>): OfficeEvent => ({
  type: 'AppointmentEnded',
  data: ending(...args),
});
export const delegation = (
  people: readonly [from: string, to: string],
  capacity: Capacity,
  from: string,
  until: string,
) => ({
  unitId: 'xa',
  fromPersonId: people[0],
  toPersonId: people[1],
  capacity,
  from,
  until,
});
export const delegated = (...args: Parameters<typeof delegation>): OfficeEvent => ({
  type: 'SigningDelegated',
  data: delegation(...args),
});
