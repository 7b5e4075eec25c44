import { SAFE } from './books.js';
import { held } from './counts.js';
import { uuidOf } from './identities.js';
import { registration } from './offices.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { workingDaysOf } from './working-days.js';
import { FIRST_DAY, type World } from './world.js';

const HANDED_OVER = workingDaysOf('2024-03').at(-1) ?? FIRST_DAY;
const BEGINNING = workingDaysOf('2024-01')[2] ?? FIRST_DAY;

/** The province's former cashier works beside her successor for a while, and then hands over. */
export const noteChangeOfCashier = (world: World): void => {
  const { unitId, name } = world.union.province;
  const former = uuidOf(`staff/${unitId}/formerCashier`);
  const { cashier } = staffOf(unitId);
  const today = HANDED_OVER;
  const capacity = 'cashier' as const;
  world.agenda.note(BEGINNING, 'establishing', () => appoint(unitId, former));
  world.agenda.note(HANDED_OVER, 'closing', function* () {
    const amount = held(world, unitId, SAFE);
    const counted = { unitId, placeId: SAFE, countedOn: today, amount, witnesses: [former] };
    yield wish('RecordCount', counted, { actor: cashier, today });
    const handover = { unitId, handoverId: 'bg1' };
    const minutes = {
      ...handover,
      capacity,
      handedOverOn: today,
      fromPersonId: former,
      toPersonId: cashier,
      safes: [{ placeId: SAFE, amount }],
      accounts: [],
      items: [{ kind: 'bienlai', count: 6 }],
      minutes: { number: '01/BB-BG', date: today, issuer: name },
    };
    yield wish('RecordHandover', minutes, { actor: former, today });
    for (const actor of [former, cashier]) yield wish('SignHandover', handover, { actor, today });
    const end = { unitId, personId: former, capacity, endedOn: today };
    yield wish('EndAppointment', end, { actor: ADMINISTRATOR, today });
    const role = { personId: former, role: 'cashier', unitId } as const;
    yield wish('RevokeRole', role, { actor: ADMINISTRATOR, today });
  });
};

function* appoint(unitId: string, personId: string): Iterable<PlannedStep> {
  const by = { actor: ADMINISTRATOR, today: BEGINNING };
  yield registration(personId, BEGINNING);
  yield SETTLE;
  yield wish('GrantRole', { personId, role: 'cashier', unitId }, by);
  yield wish('AppointSigner', { unitId, personId, capacity: 'cashier', from: BEGINNING }, by);
}
