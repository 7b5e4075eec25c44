import { amountOf, byLargestRemainder, isBucket, partsOfBucket, splitBook } from '#ledger';
import { BANK, type DemoBook, SAFE } from './books.js';
import { claimsFor, heirsOf } from './claims-between-books.js';
import { MDD } from './funds.js';
import { blanketsFor, keeperFor } from './goods-between-books.js';
import { type PlannedStep, wish } from './planned-command.js';
import { REORGANISED_ON } from './reorganisation.js';
import { staffOf } from './staff.js';
import { nextSerial, type World } from './world.js';

/** A district's book goes to its communes by the shares of the reorganisation, on minutes. */
export function* handOver(world: World, from: DemoBook, day: string): Iterable<PlannedStep> {
  if (from.isSettled) return;
  const heirs = heirsOf(world, from.unitId);
  for (const { placeId, amount } of from.open.strayMoney) from.carry(placeId, -amount);
  const children = childrenByHeir(world, from.unitId);
  const parts = splitBook(from.contents(), (amount, earmark) => {
    const heir = isBucket(earmark) ? heirOfBucket(children, earmark) : undefined;
    if (heir !== undefined) return [[heir, amount]];
    return byLargestRemainder(amount, heirs).map(({ part, amount: own }) => [part.unitId, own]);
  });
  from.empty();
  for (const { unitId } of heirs) {
    const part = parts.find((each) => each.unitId === unitId);
    if (!part || amountOf(part) === 0) continue;
    const to = world.shelf.book(unitId, from.fundId);
    to.takeOver(part);
    from.nextVoucher('KT');
    to.nextVoucher('KT');
  }
  const data = {
    ...from.key,
    handoverId: from.newId('bg'),
    handedOverOn: day,
    minutes: minutesOf(world, from.unitId, day),
    receivers: heirs.map(({ unitId: toUnitId }, at) => ({
      ...receiver(toUnitId, from.fundId === MDD.fundId ? (children.get(toUnitId) ?? []) : []),
      ...claimsFor(from, world.shelf.book(toUnitId, from.fundId), at),
      ...blanketsFor(world, from, { toUnitId, at, of: heirs.length }),
    })),
    ...keeperFor(from),
  };
  from.inStore = 0;
  yield wish('HandOverBook', data, { actor: staffOf(from.unitId).accountHolder, today: day });
}

/** Blank receipts of a district go to one of its communes, which may use them for any fund. */
export function* handOverReceipts(
  world: World,
  unitId: string,
  day: string,
): Iterable<PlannedStep> {
  const [heir] = heirsOf(world, unitId);
  if (!heir) return;
  for (const book of world.blankReceipts.filter((each) => each.unitId === unitId)) {
    const to = { toUnitId: heir.unitId, handedOverOn: day };
    const minutes = minutesOf(world, unitId, day);
    const by = { actor: staffOf(unitId).accountant, today: day };
    yield wish('HandOverReceiptBook', { ...book, ...to, minutes }, by);
  }
}

/** Safe to safe and account to account, with the files of the children who live there. */
const receiver = (toUnitId: string, children: readonly string[]) => ({
  toUnitId,
  places: [SAFE, BANK].map((placeId) => ({ placeId, toPlaceId: placeId })),
  ...(children.length > 0 && { children: [...children] }),
  items: children.length > 0 ? [{ kind: 'hoso', count: children.length }] : [],
});

/** The children of a district, by the commune that goes on with each. */
const childrenByHeir = ({ care }: World, districtId: string): ReadonlyMap<string, string[]> => {
  const byHeir = new Map<string, string[]>();
  for (const { home, childId, registeredOn } of care.children) {
    if (home.until.keeper !== districtId || registeredOn >= REORGANISED_ON) continue;
    const { keeper } = home.since;
    byHeir.set(keeper, [...(byHeir.get(keeper) ?? []), childId]);
  }
  return byHeir;
};

const heirOfBucket = (
  children: ReadonlyMap<string, readonly string[]>,
  bucket: string,
): string | undefined => {
  const childId = partsOfBucket(bucket)?.childId ?? '';
  return [...children].find(([, those]) => those.includes(childId))?.[0];
};

const minutesOf = (world: World, unitId: string, day: string) => {
  const serial = nextSerial(world, `handover/${unitId}`);
  return { number: `${String(serial)}/BB-BG`, date: day, issuer: world.unit(unitId).name };
};
