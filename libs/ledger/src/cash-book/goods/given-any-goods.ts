import fc from 'fast-check';
import { decision, GIVER, KEY } from '../given-book.js';
import type { CashBookCommand } from '../messages.js';
import { bought, invoiced, lotBought, STOREKEEPER, undetermined } from './given-goods.js';

const day = fc
  .integer({ min: 6, max: 25 })
  .map((date) => `2026-03-${String(date).padStart(2, '0')}`);
/** Each kind of request has ids of its own, so that most of what follows on one fits. */
const ids = {
  IssueGoods: fc.constantFrom('g1', 'g2', 'g3'),
  WriteOffGoods: fc.constantFrom('w1', 'w2'),
  IssueBundles: fc.constantFrom('b1', 'b2', 'b3'),
  BuyGoods: fc.constantFrom('p1', 'p2'),
};
const requestId = fc.constantFrom('g1', 'g2', 'g3', 'w1', 'w2', 'b1', 'b2', 'b3', 'p1', 'p2');
const leaving = fc.constantFrom('2026-03-16', '2026-03-20', '2026-03-20', '2026-03-25');
const given = ['l1', 'l2', 'l3', 'l4', 'l5', 'l6'];
const boughtIds = ['v1', 'v2', 'v3'];
const lotId = fc.constantFrom(...given, ...boughtIds);
const quantity = fc.integer({ min: 1, max: 40 });
const storeId = fc.constantFrom('kho', 'kho', 'kho', 'khohai');
const lots = fc.array(fc.record({ lotId, quantity }), { minLength: 1, maxLength: 2 });
const validUntil = '2026-04-15';

const often = <T>(arbitrary: fc.Arbitrary<T>) => ({ weight: 6, arbitrary });

const received = fc
  .record({
    lotId: fc.constantFrom(...given),
    itemId: fc.constantFrom('chan', 'gao', 'gao'),
    quantity: fc.integer({ min: 1, max: 90 }),
    expiresOn: fc.constantFrom(undefined, undefined, '2026-03-18', '2026-03-22'),
    valuation: fc.constantFrom(undetermined, invoiced(1_000), invoiced(7)),
  })
  .map(({ expiresOn, ...lot }) => ({ ...lot, ...(expiresOn !== undefined && { expiresOn }) }));

/** From one store of the unit to the other. */
export const anyGoodsMove: fc.Arbitrary<CashBookCommand> = fc
  .record({ lotId, newLotId: fc.constantFrom('m1', 'm2', 'm3', 'm4'), quantity, day })
  .map(({ day: occurredOn, ...lot }) => ({
    type: 'MoveGoods' as const,
    data: {
      ...{ ...KEY, occurredOn, lots: [lot] },
      ...{ storeId: 'kho', storekeeperId: STOREKEEPER },
      ...{ toStoreId: 'khohai', toStorekeeperId: STOREKEEPER },
    },
  }));

const purchase = fc
  .record({
    lotId: fc.constantFrom(...boughtIds),
    itemId: fc.constantFrom('chan', 'gao'),
    quantity: fc.integer({ min: 1, max: 90 }),
    price: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ lotId: id, quantity: count, ...lot }) => bought(lotBought(id, count, lot)));

/** Goods for the fund's money: on a request that was approved, or out of an advance. */
export const purchaseOn = (
  requests: fc.Arbitrary<string>,
  advances: fc.Arbitrary<string> = requests,
): fc.Arbitrary<CashBookCommand> =>
  fc.oneof(
    fc.record({ requestId: requests, occurredOn: leaving, bought: purchase }).map((buy) => ({
      type: 'BuyGoods' as const,
      data: { ...KEY, ...buy },
    })),
    fc.record({ advanceId: advances, occurredOn: leaving, bought: purchase }).map((settle) => ({
      type: 'SettleAdvance' as const,
      data: { ...KEY, ...settle },
    })),
  );

/** Any step on goods and bundles, and gifts of money for them; most are nonsense. */
export const anyGoodsCommand: fc.Arbitrary<CashBookCommand> = fc.oneof(
  often(
    fc.record({ storeId, day, lot: received }).map(({ day: occurredOn, lot, ...where }) => ({
      type: 'ReceiveGoods' as const,
      data: {
        ...{ ...KEY, ...where, occurredOn, lots: [lot], storekeeperId: STOREKEEPER },
        giver: { kind: 'named' as const, subject: GIVER },
        contributingUnitId: 'thonvang',
      },
    })),
  ),
  fc.record({ day, amount: fc.integer({ min: 2_000_000, max: 9_000_000 }) }).map((gift) => ({
    type: 'RecordDonation' as const,
    data: {
      ...{ ...KEY, occurredOn: gift.day, amount: gift.amount, placeId: 'ket' },
      giver: { kind: 'anonymous' as const },
      contributingUnitId: 'thonvang',
    },
  })),
  often(
    fc.record({ requestId: ids.IssueGoods, storeId, lots }).map((wish) => ({
      type: 'RequestGoodsIssue' as const,
      data: { ...KEY, ...wish, decision, beneficiaries: 3, validUntil },
    })),
  ),
  often(
    fc
      .record({
        requestId: ids.WriteOffGoods,
        storeId,
        lots,
        cause: fc.constantFrom('expired' as const, 'lost' as const),
      })
      .map((wish) => ({
        type: 'RequestWriteOff' as const,
        data: { ...KEY, ...wish, decision, validUntil },
      })),
  ),
  often(
    fc
      .record({ requestId: ids.IssueBundles, storeId, count: fc.integer({ min: 1, max: 4 }) })
      .map((wish) => ({
        type: 'RequestBundles' as const,
        data: {
          ...{ ...KEY, ...wish, bundleId: 'quatet', placeId: 'ket' },
          ...{ decision, beneficiaries: 3, validUntil },
        },
      })),
  ),
  {
    weight: 8,
    arbitrary: requestId.map((id) => ({
      type: 'ApproveRequest' as const,
      data: { ...KEY, requestId: id },
    })),
  },
  requestId.map((id) => ({ type: 'RejectRequest' as const, data: { ...KEY, requestId: id } })),
  ids.BuyGoods.map((id) => ({
    type: 'RequestDisbursement' as const,
    data: { ...KEY, requestId: id, placeId: 'ket', amount: 1_000, decision, validUntil },
  })),
  purchaseOn(ids.BuyGoods),
  ...(['IssueGoods', 'WriteOffGoods', 'IssueBundles'] as const).map((type) =>
    often(
      fc.record({ id: ids[type], occurredOn: leaving }).map(({ id, occurredOn }) => ({
        type,
        data: { ...KEY, requestId: id, occurredOn, storekeeperId: STOREKEEPER },
      })),
    ),
  ),
);
