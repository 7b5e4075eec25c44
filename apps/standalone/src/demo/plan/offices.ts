import { BANK, SAFE } from './books.js';
import { outsideMoney } from './counts.js';
import { womanNamed } from './family-names.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { Random } from './random.js';
import { ADMINISTRATOR, CAPACITIES_IN_OFFICE, roleIn, staffOf } from './staff.js';
import type { DemoUnit } from './units.js';
import { nextSerial, type World } from './world.js';

/** No bank has this number, so that nothing can be paid into the accounts. */
const NO_BANK = '999999';

/** Staff, safe and bank account of units that are about to keep books. */
export function* equip(
  world: World,
  units: readonly DemoUnit[],
  today: string,
): Iterable<PlannedStep> {
  const by = { actor: ADMINISTRATOR, today };
  for (const { unitId } of units)
    for (const capacity of CAPACITIES_IN_OFFICE)
      yield registration(staffOf(unitId)[capacity], today);
  yield SETTLE;
  for (const { unitId } of units) {
    for (const capacity of CAPACITIES_IN_OFFICE) {
      const personId = staffOf(unitId)[capacity];
      yield wish('GrantRole', { personId, role: roleIn(capacity), unitId }, by);
      yield wish('AppointSigner', { unitId, personId, capacity, from: today }, by);
    }
    yield* places(world, unitId, today);
  }
  yield SETTLE;
}

export const registration = (personId: string, today: string): PlannedStep =>
  wish(
    'RegisterPerson',
    { personId, name: womanNamed(new Random(`name/${personId}`)) },
    { actor: ADMINISTRATOR, today },
  );

function* places(world: World, unitId: string, today: string): Iterable<PlannedStep> {
  const by = { actor: ADMINISTRATOR, today };
  const safe = { unitId, placeId: SAFE, kind: 'safe', name: 'Két tiền mặt' } as const;
  yield wish('OpenHoldingPlace', { ...safe, openedOn: today }, by);
  const bank = { unitId, placeId: BANK, kind: 'bank', name: 'Tài khoản tiền gửi' } as const;
  const accountNumber = `000${String(nextSerial(world, 'account')).padStart(10, '0')}`;
  yield wish('OpenHoldingPlace', { ...bank, bankBin: NO_BANK, accountNumber, openedOn: today }, by);
  const byAccountant = { actor: staffOf(unitId).accountant, today };
  for (const placeId of [SAFE, BANK] as const)
    yield wish(
      'DeclareOutsideMoney',
      { unitId, placeId, amount: outsideMoney(unitId, placeId), asOf: today },
      byAccountant,
    );
}
