import {
  approved,
  ACCOUNTANT,
  HOLDER,
  KEY,
  numbered,
  posting,
  stateAfter,
  TODAY,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { movementOf } from '../movement.js';
import { book, evidence, listOf, sixtyTaken } from './given-advances.js';

type Left = readonly [outstanding: number, absentees: number];

const used = (
  amount: number,
  [outstanding, absentees]: Left = [60 - amount, 0],
  more: object = {},
): CashBookEvent => ({
  type: 'AdvanceUsed',
  data: {
    ...{ ...posting('KT', 1, '2026-03-14'), advanceId: 'r1', settlement: 1, evidence },
    ...{ amount, outstanding, absentees, settledBy: ACCOUNTANT, ...more },
  },
});
const returned = (amount: number, [outstanding, absentees]: Left): CashBookEvent => ({
  type: 'AdvanceReturned',
  data: {
    ...{ ...posting('PT', 2, '2026-03-15'), advanceId: 'r1', settlement: 2 },
    ...{ amount, placeId: 'ket', outstanding, absentees, settledBy: ACCOUNTANT },
  },
});
const USE = numbered('KT', 1);
const RETURN = numbered('PT', 2);
const asked = (voucher: string, correctedAmount?: number): CashBookEvent => ({
  type: 'CorrectionRequested',
  data: {
    ...{ requestId: 'c1', correction: correctedAmount === undefined ? 'void' : 'adjust', voucher },
    ...(correctedAmount === undefined ? {} : { correctedAmount }),
    ...{ validUntil: '2026-04-15', requestedBy: ACCOUNTANT, requestedOn: TODAY },
  },
});
const approve = { type: 'ApproveRequest', data: { ...KEY, requestId: 'c1' } } as const;
const byHolder = { actor: HOLDER };
const left = (settlement: number, [outstanding, absentees]: Left) => ({
  advance: { advanceId: 'r1', settlement, outstanding, absentees },
});
const useOf = (before: number, after: number, still: Left): CashBookEvent => ({
  type: 'VoucherAdjusted',
  data: {
    ...{ ...posting('KT', 2, TODAY), requestId: 'c1', adjusts: USE, original: USE },
    ...{ kind: 'advanceUsed', before, after, ...left(1, still) },
  },
});
const { given } = book;

describe('what was used of an advance, entered wrongly', () => {
  it('is put right by its difference, which the holder answers for again', () =>
    given(...sixtyTaken, used(40), asked(USE, 30))
      .when(approve, byHolder)
      .then(approved('c1'), useOf(40, 30, [30, 0])));

  it('was given by that much less, and is owed by that much more', () =>
    expect(movementOf(useOf(40, 30, [30, 0]))).toMatchObject({
      ...{ kind: 'advanceUsed', correction: 'adjust', amount: -10, places: [] },
      owed: [{ by: 'advance', delta: 10 }],
    }));

  it('takes no more than is left of the advance', () =>
    given(...sixtyTaken, used(40), asked(USE, 61))
      .when(approve, byHolder)
      .thenRefused('ADVANCE_BELOW_SETTLED', { advance: 'r1', outstanding: 20 }));

  it('opens an advance again that was settled', () => {
    const before = [...sixtyTaken, used(60), asked(USE, 50)];
    given(...before)
      .when(approve, byHolder)
      .then(approved('c1'), useOf(60, 50, [10, 0]));
    const { advances } = stateAfter(...before, approved('c1'), useOf(60, 50, [10, 0]));
    expect(advances.get('r1')?.outstanding).toBe(10);
  });

  it('is voided on its own day, with what absentees had left by its list', () =>
    given(
      ...[...sixtyTaken, used(40, [20, 15], { signingList: listOf([4, 55], [3, 40]) })],
      asked(USE),
    )
      .when(approve, byHolder)
      .then(approved('c1'), {
        type: 'VoucherVoided',
        data: {
          ...{ requestId: 'c1', voucher: USE, kind: 'advanceUsed', amount: 40 },
          ...{ occurredOn: '2026-03-14', period: '2026-03', ...left(1, [60, 0]) },
        },
      }));

  it('stays while what the absentees had left was settled on it', () =>
    given(
      ...[...sixtyTaken, used(40, [20, 15], { signingList: listOf([4, 55], [3, 40]) })],
      ...[returned(20, [0, 0]), asked(USE)],
    )
      .when(approve, byHolder)
      .thenRefused('ABSENTEES_SETTLED_SINCE', { advance: 'r1' }));

  it('never takes the absentees’ money', () =>
    given(
      ...[...sixtyTaken, used(40, [20, 15], { signingList: listOf([4, 55], [3, 40]) })],
      asked(USE, 46),
    )
      .when(approve, byHolder)
      .thenRefused('ABSENTEES_SETTLED_SINCE'));
});

describe('what came back of an advance, entered wrongly', () => {
  const back = [...sixtyTaken, used(40), returned(20, [0, 0])];
  const returnOf = (before: number, after: number, still: Left): CashBookEvent => ({
    type: 'VoucherAdjusted',
    data: {
      ...{ ...posting('KT', 2, TODAY), requestId: 'c1', adjusts: RETURN, original: RETURN },
      ...{ kind: 'advanceReturned', before, after, placeId: 'ket', ...left(2, still) },
    },
  });

  it('leaves the safe again for the holder to answer for', () => {
    given(...back, asked(RETURN, 15))
      .when(approve, byHolder)
      .then(approved('c1'), returnOf(20, 15, [5, 0]));
    expect(movementOf(returnOf(20, 15, [5, 0]))).toMatchObject({
      places: [{ placeId: 'ket', delta: -5 }],
      owed: [{ by: 'advance', delta: 5 }],
    });
  });

  it('was no more than the holder had', () =>
    given(...back, asked(RETURN, 21))
      .when(approve, byHolder)
      .thenRefused('ADVANCE_BELOW_SETTLED'));

  it('is the absentees’ again as far as it was theirs', () =>
    given(
      ...[...sixtyTaken, used(40, [20, 15], { signingList: listOf([4, 55], [3, 40]) })],
      ...[returned(20, [0, 0]), asked(RETURN, 12)],
    )
      .when(approve, byHolder)
      .then(approved('c1'), returnOf(20, 12, [8, 8])));
});
