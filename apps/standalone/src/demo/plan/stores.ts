import type { OpeningLot, Valuation } from '#contracts';
import { XBG } from './funds.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { decisionOf } from './requests.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { FIRST_DAY, type World } from './world.js';

export const STORE = 'kho';
export const BUNDLE = 'quatet';
export const ENVELOPE = 500_000;
export const RICE_EACH = 10;
export const UNDETERMINED: Valuation = { basis: 'undetermined' };

/** The store, what may lie in it, and what a bundle is. */
export function* prepareStore(world: World): Iterable<PlannedStep> {
  const by = { actor: ADMINISTRATOR, today: FIRST_DAY };
  const { unitId } = world.union.province;
  const { fundId } = XBG;
  yield wish(
    'OpenStore',
    { unitId, storeId: STORE, name: 'Kho hiện vật', openedOn: FIRST_DAY },
    by,
  );
  // Whoever counts the money cannot sign for the goods when a book is opened: there are two.
  const { cashier, signatory } = staffOf(unitId);
  for (const personId of [cashier, signatory]) {
    const appointed = { unitId, personId, capacity: 'storekeeper', from: FIRST_DAY } as const;
    yield wish('AppointSigner', appointed, by);
  }
  yield wish('ListItem', { fundId, itemId: 'chan', name: 'Chăn bông', measure: 'chiec' }, by);
  yield wish('ListItem', { fundId, itemId: 'gao', name: 'Gạo tẻ', measure: 'kg' }, by);
  yield wish('ListItem', { fundId, itemId: 'sua', name: 'Sữa bột', measure: 'hop' }, by);
  const parts = [
    { itemId: 'chan', quantity: 1 },
    { itemId: 'gao', quantity: RICE_EACH },
  ];
  const name = 'Quà Tết hộ nghèo biên giới';
  const basis = decisionOf(world, unitId, FIRST_DAY);
  yield wish('DefineBundle', { fundId, bundleId: BUNDLE, name, money: ENVELOPE, parts, basis }, by);
  yield SETTLE;
}

/** Blankets of the year before the ledger began, which leave with the first that come. */
export const BLANKETS_BEFORE = { lotId: 'chan2023', quantity: 6 };

/** What lies in a store when its book is opened. */
export const openingLots = (world: World, unitId: string, fundId: string): OpeningLot[] =>
  unitId === world.union.province.unitId && fundId === XBG.fundId
    ? [{ ...BLANKETS_BEFORE, itemId: 'chan', storeId: STORE, valuation: UNDETERMINED }]
    : [];
