import { XBG } from './funds.js';
import { giver, storekeeperOf } from './goods.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { STORE, UNDETERMINED } from './stores.js';
import { workingDayFrom } from './working-days.js';
import type { World } from './world.js';

const SECOND_STORE = 'kho2';
const MOVED_ON = '2026-11-12';
const TWICE_TOLD_ON = '2025-01-20';

/** Some blankets go to a second store, and a gift that two people told of is taken back. */
export const noteGoodsPutRight = (world: World): void => {
  world.agenda.note(MOVED_ON, 'establishing', () => openStore(world));
  world.agenda.note(MOVED_ON, 'payments', () => move(world));
  world.agenda.note(TWICE_TOLD_ON, 'gifts', () => toldTwice(world));
};

const bookOf = ({ shelf, union }: World) => shelf.book(union.province.unitId, XBG.fundId);

function* openStore({ union }: World): Iterable<PlannedStep> {
  const by = { actor: ADMINISTRATOR, today: MOVED_ON };
  const { unitId } = union.province;
  const store = { unitId, storeId: SECOND_STORE, name: 'Kho cơ sở 2', openedOn: MOVED_ON };
  yield wish('OpenStore', store, by);
  yield SETTLE;
}

function* move(world: World): Iterable<PlannedStep> {
  const book = bookOf(world);
  const { accountant, signatory } = staffOf(book.unitId);
  const stores = {
    ...{ storeId: STORE, storekeeperId: storekeeperOf(book) },
    ...{ toStoreId: SECOND_STORE, toStorekeeperId: signatory },
  };
  const lots = [{ lotId: 'som1', quantity: 20, newLotId: 'som1b' }];
  const data = { ...book.key, occurredOn: MOVED_ON, ...stores, lots };
  yield wish('MoveGoods', data, { actor: accountant, today: MOVED_ON });
}

function* toldTwice(world: World): Iterable<PlannedStep> {
  const book = bookOf(world);
  const { unitId } = book;
  const { accountant: actor } = staffOf(unitId);
  const gift = {
    ...{ directGiftId: 'tt2', occurredOn: TWICE_TOLD_ON, contributingUnitId: unitId },
    ...{ purpose: 'quatet', beneficiaries: 50, beneficiaryUnitId: unitId },
    giver: giver('Nhóm thiện nguyện Hoa Sim (giả định)'),
    goods: [{ itemId: 'chan', quantity: 50, valuation: UNDETERMINED }],
    minutes: { number: '02/BB-XBG', date: TWICE_TOLD_ON, issuer: world.unit(unitId).name },
  };
  const by = { actor, today: TWICE_TOLD_ON };
  yield wish('RecordDirectGift', { ...book.key, ...gift }, by);
  const today = workingDayFrom(TWICE_TOLD_ON, 1);
  const withdrawn = { directGiftId: 'tt2', reason: 'Đã ghi ở biên bản 01/BB-XBG' };
  world.agenda.note(today, 'corrections', () => [
    wish('WithdrawDirectGift', { ...book.key, ...withdrawn }, { actor, today }),
  ]);
}
