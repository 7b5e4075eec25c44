import { specify } from '../given.js';
import { accountOpened, appointed, ended, ending, HOA, LAN, MAI, safeOpened } from './examples.js';
import { office } from './office.js';
import type { OfficeEvent } from './state.js';

const { given } = specify(office, { context: { actor: LAN, today: '2025-01-31' } });

const DAY = '2025-01-31';
const counted = (amount: number, witness = MAI, countedOn = DAY): OfficeEvent => ({
  type: 'CashCounted',
  data: { unitId: 'xa', placeId: 'ket', countedOn, amount, witnesses: [witness], countedBy: LAN },
});
const stated = (amount: number, statedOn = DAY): OfficeEvent => ({
  type: 'BankBalanceStated',
  data: { unitId: 'xa', placeId: 'vcb', statedOn, amount },
});
const minutes = { number: '01/BB-BG', date: DAY, issuer: 'Hội LHPN xã' };
const handover = {
  unitId: 'xa',
  handoverId: 'bg1',
  capacity: 'cashier' as const,
  handedOverOn: DAY,
  fromPersonId: LAN,
  toPersonId: MAI,
  safes: [{ placeId: 'ket', amount: 500 }],
  accounts: [{ placeId: 'vcb', amount: 900 }],
  items: [{ kind: 'bienlai', count: 3 }],
  minutes,
};
const record = (changes: Partial<typeof handover> = {}) => ({
  type: 'RecordHandover' as const,
  data: { ...handover, ...changes },
});
const recorded: OfficeEvent = { type: 'HandoverRecorded', data: { ...handover, recordedBy: LAN } };
const sign = { type: 'SignHandover' as const, data: { unitId: 'xa', handoverId: 'bg1' } };
const signed = (party: 'giver' | 'receiver', signedBy: string): OfficeEvent => ({
  type: 'HandoverSigned',
  data: { unitId: 'xa', handoverId: 'bg1', party, signedBy },
});

const staff = [
  safeOpened,
  accountOpened,
  appointed(LAN, 'cashier', '2023-01-05'),
  appointed(MAI, 'cashier', '2025-02-01'),
];
const ready = [...staff, counted(500), stated(900)];

describe('a change of cashier', () => {
  it('is recorded with what both counted that day, what the bank says, and the counts', () =>
    given(...ready)
      .when(record())
      .then(recorded));

  it('needs every safe counted on that day, before both of them', () => {
    given(...staff, stated(900))
      .when(record())
      .thenRefused('HANDOVER_NOT_COUNTED', { place: 'ket', date: DAY });
    given(...staff, stated(900), counted(500, MAI, '2025-01-30'))
      .when(record())
      .thenRefused('HANDOVER_NOT_COUNTED', { place: 'ket', date: DAY });
    given(...staff, stated(900), counted(500, HOA))
      .when(record())
      .thenRefused('HANDOVER_COUNT_NOT_WITNESSED', { place: 'ket', date: DAY });
    given(...ready)
      .when(record({ safes: [] }))
      .thenRefused('HANDOVER_PLACE_MISSING', { place: 'ket' });
  });

  it('agrees with the last count of the day and with the bank', () => {
    given(...ready, counted(480))
      .when(record())
      .thenRefused('HANDOVER_COUNT_DIFFERS', { place: 'ket', counted: 480 });
    given(...staff, counted(500))
      .when(record())
      .thenRefused('HANDOVER_BALANCE_NOT_STATED', { place: 'vcb', date: DAY });
    given(...ready)
      .when(record({ accounts: [{ placeId: 'vcb', amount: 901 }] }))
      .thenRefused('HANDOVER_BALANCE_DIFFERS', { place: 'vcb', stated: 900 });
    given(...ready)
      .when(record({ accounts: [{ placeId: 'ket', amount: 500 }] }))
      .thenRefused('PLACE_NOT_BANK', {});
  });

  it('goes from the cashier to another person who is to be cashier', () => {
    given(...ready)
      .when(record({ toPersonId: LAN }))
      .thenRefused('HANDOVER_SAME_PERSON', {});
    given(...ready)
      .when(record({ fromPersonId: HOA }))
      .thenRefused('APPOINTMENT_UNKNOWN', { date: DAY });
    given(...ready)
      .when(record({ toPersonId: HOA }))
      .thenRefused('HANDOVER_RECEIVER_NOT_APPOINTED', { date: DAY });
  });

  it('has a day that has come and an id of its own', () => {
    given(...ready)
      .when(record(), { today: '2025-01-30' })
      .thenRefused('DATE_IN_FUTURE', { date: DAY });
    given(...ready, recorded)
      .when(record())
      .thenRefused('HANDOVER_EXISTS', { handover: 'bg1' });
  });
});

describe('signing the minutes', () => {
  it('is done by giver and receiver, each once', () => {
    given(...ready, recorded)
      .when(sign)
      .then(signed('giver', LAN));
    given(...ready, recorded)
      .when(sign, { actor: MAI })
      .then(signed('receiver', MAI));
    given(...ready, recorded, signed('giver', LAN))
      .when(sign)
      .thenRefused('HANDOVER_ALREADY_SIGNED', { handover: 'bg1' });
    given(...ready, recorded)
      .when(sign, { actor: HOA })
      .thenRefused('HANDOVER_NOT_PARTY', { handover: 'bg1' });
    given(...ready)
      .when(sign)
      .thenRefused('HANDOVER_UNKNOWN', { handover: 'bg1' });
  });
});

describe('the end of a cashier’s appointment', () => {
  const end = { type: 'EndAppointment' as const, data: ending(LAN, 'cashier', DAY) };

  it('wants the counted money handed over and signed for by both', () => {
    const open = { place: 'ket', date: DAY };
    given(...ready)
      .when(end)
      .thenRefused('CASHIER_NOT_HANDED_OVER', open);
    given(...ready, recorded, signed('giver', LAN))
      .when(end)
      .thenRefused('CASHIER_NOT_HANDED_OVER', open);
    given(...ready, recorded, signed('giver', LAN), signed('receiver', MAI))
      .when(end)
      .then(ended(LAN, 'cashier', DAY));
  });

  it('is free where the safe was found empty', () =>
    given(...staff, counted(0))
      .when(end)
      .then(ended(LAN, 'cashier', DAY)));
});
