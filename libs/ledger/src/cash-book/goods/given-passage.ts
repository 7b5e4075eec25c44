import type { HandoverReceiver, LotForStore, LotPassedOn, LotsPassedOn } from '#contracts';
import { specify } from '../../given.js';
import { office } from '../../office/office.js';
import { fundStream, officeStream } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import { GIVER, HOLDER, officeOf, posting, TODAY } from '../given-book.js';
import {
  DAY,
  DISTRICT,
  ENDED_ON,
  HEIRS,
  minutes,
  receiver,
  worldOf,
} from '../handover/given-handover.js';
import type { CashBookEvent } from '../messages.js';
import type { OrganisationEvent } from '../../organisation/state.js';
import { firstDay } from '../years/given-years.js';
import { GOODS_REFERENCES, STOREKEEPER } from './given-goods.js';

/** Goods on their way between books: from year to year, and from a district to its communes. */
export const COMMUNE_KEEPER = '88888888-0000-4000-8000-000000000000';

/** What every lot of these specs has from its giver, and from the note by which it came. */
export const passed = (
  lotId: string,
  quantity: number,
  more: Partial<LotPassedOn> = {},
): LotPassedOn => ({
  ...{ lotId, itemId: 'chan', quantity, basis: 'undetermined' },
  ...{ receivedOn: '2026-03-02', cameBy: posting('PN', 1, '2026-03-02').voucher },
  ...{ giver: { kind: 'named', subject: GIVER }, contributingUnitId: 'thonvang' },
  ...more,
});

export const passedOn = (
  serial: number,
  lots: LotPassedOn[],
  more: Partial<LotsPassedOn> = {},
): CashBookEvent => ({
  type: 'LotsPassedOn',
  data: {
    ...{ ...firstDay, voucher: posting('PX', serial, '2027-01-01').voucher },
    ...{ storeId: 'kho', storekeeperId: STOREKEEPER },
    ...{ toUnitId: 'hoanhmo', toYear: 2027, toStoreId: 'kho', toStorekeeperId: STOREKEEPER },
    ...{ lots, requests: [], passedOnBy: HOLDER },
    ...more,
  },
});

export const handedOn = (
  serial: number,
  toUnitId: string,
  lots: LotPassedOn[],
  more: Partial<LotsPassedOn> = {},
): CashBookEvent =>
  passedOn(serial, lots, {
    ...{ ...posting('PX', serial, DAY), toUnitId, toYear: 2026 },
    ...{ toStoreId: 'khoxa', toStorekeeperId: COMMUNE_KEEPER },
    handover: { handoverId: 'bg1', reorganisedOn: ENDED_ON, minutes },
    ...more,
  });

const officeWith = (unitId: string, storeIds: readonly string[], personId: string) => {
  const rooms = officeOf(unitId);
  for (const storeId of storeIds) {
    const data = { unitId, storeId, name: storeId, openedOn: '2025-07-01' };
    office.evolve(rooms, { type: 'StoreOpened', data });
  }
  const appointed = { unitId, personId, capacity: 'storekeeper', from: '2026-01-05' } as const;
  office.evolve(rooms, { type: 'SignerAppointed', data: appointed });
  return rooms;
};

/** The district's two stores, and one in each commune, with their keepers. */
export const storesOf = (...events: readonly OrganisationEvent[]) => ({
  ...worldOf(...events),
  ...HEIRS,
  [fundStream('pnbc')]: (GOODS_REFERENCES as Record<string, unknown>)[fundStream('pnbc')],
  [officeStream('huyen')]: officeWith('huyen', ['kho', 'khohai'], STOREKEEPER),
  [officeStream('xaa')]: officeWith('xaa', ['khoxa', 'khoxahai'], COMMUNE_KEEPER),
  [officeStream('xab')]: officeWith('xab', ['khoxa'], COMMUNE_KEEPER),
});

export const mergedWithGoods = (...events: readonly OrganisationEvent[]) =>
  specify(cashBook, {
    references: storesOf(...events),
    context: { actor: HOLDER, today: TODAY },
  });

export const assigned = (lotId: string, quantity: number, toStoreId = 'khoxa'): LotForStore => ({
  ...{ lotId, quantity, toStoreId },
});

export const takesIn = (toUnitId: string, ...lots: LotForStore[]): HandoverReceiver => ({
  ...receiver(toUnitId),
  ...(lots.length > 0 && { lots, storekeeperId: COMMUNE_KEEPER }),
});

export const handOverGoods = (...receivers: HandoverReceiver[]) => ({
  type: 'HandOverBook' as const,
  data: {
    ...{ ...DISTRICT, handoverId: 'bg1', handedOverOn: DAY, minutes },
    ...{ receivers, storekeeperId: STOREKEEPER },
  },
});
