import { specify } from '../../given.js';
import { officeStream } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import {
  ACCOUNTANT,
  approved,
  CASHIER,
  HOLDER,
  KEY,
  numbered,
  posting,
  stateAfter,
  TODAY,
} from '../given-book.js';
import { bought, GOODS_REFERENCES, lotBought, STOREKEEPER } from '../goods/given-goods.js';
import type { CashBookEvent } from '../messages.js';
import { movementOf } from '../movement.js';
import {
  ADVANCE_REFERENCES,
  approvedBy,
  evidence,
  settle,
  sixtyTaken,
  topUpRequested,
} from './given-advances.js';

const { given } = specify(cashBook, {
  references: { ...ADVANCE_REFERENCES, ...GOODS_REFERENCES },
  context: { actor: ACCOUNTANT, today: TODAY },
});

const rice = (price: number) => bought(lotBought('l1', 40, { itemId: 'gao', price }));

const spent = (price: number, amount = price, day = '2026-03-15'): CashBookEvent => ({
  type: 'AdvanceSpentOnGoods',
  data: {
    ...{ ...posting('KT', 1, day), advanceId: 'r1', settlement: 1, settledBy: ACCOUNTANT },
    ...{ amount, outstanding: 60 - amount, absentees: 0 },
    ...{ takenInAs: posting('PN', 1, day).voucher, bought: rice(price) },
  },
});

const toppedUp = (amount: number): CashBookEvent => ({
  type: 'AdvanceToppedUp',
  data: {
    ...{ ...posting('PC', 2, '2026-03-15'), advanceId: 'r1', settlement: 1 },
    ...{ amount, outstanding: 0, absentees: 0, settledBy: CASHIER },
    ...{ requestId: 'r2', placeId: 'ket', takenInAs: posting('PN', 1, '2026-03-15').voucher },
  },
});

describe('an advance that goods were bought with', () => {
  it('is settled by goods that come into the store', () =>
    given(...sixtyTaken)
      .when(settle({ bought: rice(45) }))
      .then(spent(45)));

  it('has neither been given nor come back: the money is in the goods', () => {
    expect(movementOf(spent(45))).toMatchObject({
      ...{ kind: 'advanceSpentOnGoods', places: [] },
      owed: [
        { by: 'advance', delta: -45 },
        { by: 'goods', delta: 45 },
      ],
    });
    const { owed, goods } = stateAfter(...sixtyTaken, spent(45));
    expect([owed.get('advance')?.total, owed.get('goods')?.total]).toEqual([15, 45]);
    expect(goods.lots.get('l1')).toMatchObject({ basis: 'purchase', worth: 45 });
  });

  it('gives back what was left over in the same settlement', () =>
    given(...sixtyTaken)
      .when(settle({ bought: rice(45), returned: { amount: 15, placeId: 'ket' } }))
      .then(spent(45), {
        type: 'AdvanceReturned',
        data: {
          ...{ ...posting('PT', 2, '2026-03-15'), advanceId: 'r1', settlement: 1 },
          ...{ amount: 15, placeId: 'ket', outstanding: 0, absentees: 0 },
          settledBy: ACCOUNTANT,
        },
      }));

  it('may have cost more than the advance, when the rest was asked for and approved', () =>
    given(...sixtyTaken, topUpRequested('r2', 20), approvedBy('r2'))
      .when(settle({ bought: rice(70), topUpRequestId: 'r2' }), { actor: CASHIER })
      .then(
        { ...spent(70, 60), data: { ...spent(70, 60).data, settledBy: CASHIER } } as CashBookEvent,
        toppedUp(10),
      ));

  it('is not given by its top-up either', () =>
    expect(movementOf(toppedUp(10))).toMatchObject({
      ...{ kind: 'goodsBought', amount: 10 },
      owed: [{ by: 'goods', delta: 10 }],
    }));

  it('cost no more than the advance otherwise', () =>
    given(...sixtyTaken)
      .when(settle({ bought: rice(61) }))
      .thenRefused('ADVANCE_EXCEEDED', { outstanding: 60 }));

  it('says what was used in a settlement of its own', () =>
    given(...sixtyTaken)
      .when(settle({ bought: rice(45), used: { amount: 5, evidence } }))
      .thenRefused('SETTLEMENT_OF_TWO_KINDS'));

  it('needs a storekeeper who takes the goods in', () =>
    given(...sixtyTaken)
      .when(settle({ bought: { ...rice(45), storekeeperId: CASHIER } }))
      .thenRefused('NOT_STOREKEEPER'));

  it('needs a store', () =>
    given(...sixtyTaken)
      .with({ [officeStream(KEY.unitId)]: ADVANCE_REFERENCES[officeStream('tinh')] })
      .when(settle({ bought: rice(45) }))
      .thenRefused('STORE_UNKNOWN'));
});

describe('goods that an advance bought, at a wrong price', () => {
  const paidBy = { correction: 'adjust' as const, requestId: 'c1', voucher: numbered('KT', 1) };
  const asked = (voucher: string, correctedAmount: number): CashBookEvent => ({
    type: 'CorrectionRequested',
    data: {
      ...{ ...paidBy, voucher, correctedAmount, validUntil: '2026-04-15' },
      ...{ requestedBy: ACCOUNTANT, requestedOn: TODAY },
    },
  });
  const approve = { type: 'ApproveRequest', data: { ...KEY, requestId: 'c1' } } as const;
  const putRight = (
    [before, after]: readonly [number, number],
    outstanding: number,
    more: { readonly kind: 'goodsBought'; readonly placeId: string } | object = {},
  ): CashBookEvent => ({
    type: 'VoucherAdjusted',
    data: {
      ...{ ...posting('KT', 2, TODAY), requestId: 'c1', kind: 'advanceSpentOnGoods' as const },
      ...{ adjusts: numbered('KT', 1), original: numbered('KT', 1), before, after },
      advance: { advanceId: 'r1', settlement: 1, outstanding, absentees: 0 },
      goods: {
        ...{ takenInAs: numbered('PN', 1), storeId: 'kho', storekeeperId: STOREKEEPER },
        lots: [{ lotId: 'l1', itemId: 'gao', leaving: 0, before, after }],
      },
      ...more,
    },
  });

  it('are worth that much less, and the holder answers for the rest again', () => {
    given(...sixtyTaken, spent(45), asked(numbered('KT', 1), 40))
      .when(approve, { actor: HOLDER })
      .then(approved('c1'), putRight([45, 40], 20));
    const { advances, goods, owed } = stateAfter(
      ...[...sixtyTaken, spent(45), asked(numbered('KT', 1), 40), approved('c1')],
      putRight([45, 40], 20),
    );
    expect([advances.get('r1')?.outstanding, goods.lots.get('l1')?.worth]).toEqual([20, 40]);
    expect([owed.get('advance')?.total, owed.get('goods')?.total]).toEqual([20, 40]);
  });

  it('cost no more than the holder still has', () =>
    given(...sixtyTaken, spent(45), asked(numbered('KT', 1), 61))
      .when(approve, { actor: HOLDER })
      .thenRefused('ADVANCE_BELOW_SETTLED', { advance: 'r1', outstanding: 15 }));

  const inTwoParts = [
    ...[...sixtyTaken, topUpRequested('r2', 20), approvedBy('r2')],
    ...[spent(75, 60), toppedUp(15)],
  ];

  it('may have been paid beyond the advance: what was paid too much is in the safe again', () => {
    const voucher = numbered('PC', 2);
    const safe = { kind: 'goodsBought', placeId: 'ket', adjusts: voucher, original: voucher };
    given(...inTwoParts, asked(voucher, 70))
      .when(approve, { actor: HOLDER })
      .then(approved('c1'), putRight([75, 70], 0, safe));
  });

  it('are put right on each voucher as far as it paid, and not voided by one of them', () => {
    given(...inTwoParts, asked(numbered('PC', 2), 59))
      .when(approve, { actor: HOLDER })
      .thenRefused('PURCHASE_PART_EXCEEDED', { voucher: numbered('PC', 2), amount: 15 });
    given(...inTwoParts)
      .when({
        type: 'RequestCorrection',
        data: { ...KEY, ...paidBy, correction: 'void', validUntil: '2026-04-15' },
      })
      .thenRefused('PURCHASE_IN_TWO_PARTS', { voucher: numbered('KT', 1) });
  });
});
