import {
  ACCOUNTANT,
  approved,
  book,
  donated,
  GIVER,
  HOLDER,
  KEY,
  numbered,
  opened,
  posting,
  requested,
  stateAfter,
  TODAY,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { movementOf } from '../movement.js';
import { refundRequested, strayReceived } from './given-stray.js';

const RECEIPT = numbered('BC', 1);
const IDENTIFICATION = numbered('KT', 1);
const REFERENCE = 'FT26061000123';
const received = strayReceived('lac1', 50, '2026-03-02', { externalReference: REFERENCE });
const identified = (amount: number): CashBookEvent => ({
  type: 'StrayMoneyIdentified',
  data: {
    ...posting('KT', 1, '2026-03-05'),
    ...{ itemId: 'lac1', nature: 'unidentified', amount, contributingUnitId: 'thonvang' },
    ...{ giver: { kind: 'named', subject: GIVER }, receivedOn: '2026-03-02' },
    ...{ receiptVoucher: RECEIPT, externalReference: REFERENCE, identifiedBy: ACCOUNTANT },
  },
});
const asked = (voucher: string, correctedAmount?: number): CashBookEvent => ({
  type: 'CorrectionRequested',
  data: {
    ...{ requestId: 'c1', correction: correctedAmount === undefined ? 'void' : 'adjust', voucher },
    ...(correctedAmount === undefined ? {} : { correctedAmount }),
    ...{ validUntil: '2026-04-15', requestedBy: ACCOUNTANT, requestedOn: TODAY },
  },
});
const approve = { type: 'ApproveRequest', data: { ...KEY, requestId: 'c1' } } as const;
const identifyOn = (day: string) =>
  ({
    type: 'IdentifyStrayReceipt',
    data: {
      ...{ ...KEY, occurredOn: day, voucherDate: TODAY, itemId: 'lac1' },
      giver: { kind: 'named', subject: GIVER },
      contributingUnitId: 'thonvang',
    },
  }) as const;
const giftOn = (day: string, amount: number): CashBookEvent => ({
  type: 'StrayMoneyIdentified',
  data: {
    ...{ ...identified(amount).data, voucher: numbered('KT', 2) },
    ...{ occurredOn: day, voucherDate: TODAY },
  } as Extract<CashBookEvent, { type: 'StrayMoneyIdentified' }>['data'],
});
const byHolder = { actor: HOLDER };
const { given } = book;

const receiptOf = (before: number, after: number, left: number): CashBookEvent => ({
  type: 'VoucherAdjusted',
  data: {
    ...posting('KT', 1, TODAY),
    ...{ requestId: 'c1', adjusts: RECEIPT, original: RECEIPT, kind: 'strayReceived' },
    ...{ before, after, placeId: 'nganhang', item: { itemId: 'lac1', left } },
  },
});
const giftOf = (before: number, after: number, left: number): CashBookEvent => ({
  type: 'VoucherAdjusted',
  data: {
    ...{ ...posting('KT', 2, TODAY), requestId: 'c1', adjusts: IDENTIFICATION },
    ...{ original: IDENTIFICATION, kind: 'strayIdentified', before, after },
    ...{ contributingUnitId: 'thonvang', item: { itemId: 'lac1', left } },
  },
});

describe('a stray receipt whose amount was entered wrongly', () => {
  it('is put right by its difference, signed by somebody else', () =>
    given(opened, received, asked(RECEIPT, 70))
      .when(approve, byHolder)
      .then(approved('c1'), receiptOf(50, 70, 70)));

  it('moves money of others only', () =>
    expect(movementOf(receiptOf(50, 40, 40))).toMatchObject({
      ...{ kind: 'strayReceived', correction: 'adjust', amount: -10 },
      places: [{ placeId: 'nganhang', delta: -10 }],
      earmarks: [{ earmark: '~stray', delta: -10 }],
    }));

  it('is a gift from the day on which all of it is there, and not before', () => {
    const wasMore = [opened, received, asked(RECEIPT, 70), approved('c1'), receiptOf(50, 70, 70)];
    given(...wasMore)
      .when(identifyOn('2026-03-15'))
      .thenRefused('DATE_BEFORE_ITEM', { date: '2026-03-15', arose: TODAY });
    given(...wasMore)
      .when(identifyOn(TODAY))
      .then(giftOn(TODAY, 70));
  });

  it('is a gift from the day it came, where it was less', () =>
    given(opened, received, asked(RECEIPT, 40), approved('c1'), receiptOf(50, 40, 40))
      .when(identifyOn('2026-03-02'))
      .then(giftOn('2026-03-02', 40)));

  it('is not signed by who asked', () =>
    given(opened, received, asked(RECEIPT, 70)).when(approve).thenRefused('OWN_REQUEST'));

  it('keeps what has been identified of it', () =>
    given(opened, received, identified(30), asked(RECEIPT, 29))
      .when(approve, byHolder)
      .thenRefused('STRAY_BELOW_SETTLED', { item: 'lac1', left: 20 }));

  it('keeps what is asked to go back', () =>
    given(opened, received, refundRequested('h1', 'lac1', 50), asked(RECEIPT, 49))
      .when(approve, byHolder)
      .thenRefused('STRAY_BELOW_SETTLED', { item: 'lac1', left: 0 }));

  it('is voided as if it had never come, and the bank’s line may be entered as what it was', () => {
    const voided: CashBookEvent = {
      type: 'VoucherVoided',
      data: {
        ...{ requestId: 'c1', voucher: RECEIPT, kind: 'strayReceived', amount: 50 },
        ...{ occurredOn: '2026-03-02', period: '2026-03', placeId: 'nganhang' },
        item: { itemId: 'lac1', left: 0 },
      },
    };
    const before = [opened, received, asked(RECEIPT)];
    given(...before)
      .when(approve, byHolder)
      .then(approved('c1'), voided);
    const again = donated(2, 50, '2026-03-02', {
      ...{ placeId: 'nganhang', externalReference: REFERENCE },
    });
    given(...before, approved('c1'), voided)
      .when({ type: 'RecordDonation', data: { ...KEY, ...wishFor(again) } })
      .then(again);
    expect(
      stateAfter(...before, approved('c1'), voided).earmarks.get('~stray')?.balance.total,
    ).toBe(0);
  });
});

/** What was asked for so that the gift was recorded. */
const wishFor = ({ data }: CashBookEvent) => {
  const { occurredOn, amount, placeId, giver, contributingUnitId, externalReference } = data as {
    occurredOn: string;
    amount: number;
    placeId: string;
    giver: { kind: 'named'; subject: string };
    contributingUnitId: string;
    externalReference: string;
  };
  return { occurredOn, amount, placeId, giver, contributingUnitId, externalReference };
};

describe('an identification that was wrong', () => {
  it('gives back what was no gift to what is nobody’s yet', () =>
    given(opened, received, identified(50), asked(IDENTIFICATION, 20))
      .when(approve, byHolder)
      .then(approved('c1'), giftOf(50, 20, 30)));

  it('takes from it what was one, too', () =>
    given(opened, received, identified(30), asked(IDENTIFICATION, 45))
      .when(approve, byHolder)
      .then(approved('c1'), giftOf(30, 45, 5)));

  it('takes no more than there is', () =>
    given(opened, received, identified(30), asked(IDENTIFICATION, 51))
      .when(approve, byHolder)
      .thenRefused('STRAY_BELOW_SETTLED', { item: 'lac1', left: 20 }));

  it('counts the difference as given by the unit, and moves no money between places', () =>
    expect(movementOf(giftOf(50, 20, 30))).toMatchObject({
      ...{ kind: 'strayIdentified', amount: -30, places: [] },
      earmarks: [
        { earmark: '~stray', delta: 30 },
        { earmark: '', delta: -30 },
      ],
    }));

  it('may not take back what has been spent', () =>
    given(
      ...[opened, received, identified(50), requested('r1', 40, { placeId: 'nganhang' })],
      asked(IDENTIFICATION),
    )
      .when(approve, byHolder)
      .thenRefused('EARMARK_OVERDRAWN'));

  it('is voided on its own day while the month is open, and all of it is open again', () =>
    given(opened, received, identified(50), asked(IDENTIFICATION))
      .when(approve, byHolder)
      .then(approved('c1'), {
        type: 'VoucherVoided',
        data: {
          ...{ requestId: 'c1', voucher: IDENTIFICATION, kind: 'strayIdentified', amount: 50 },
          ...{ occurredOn: '2026-03-05', period: '2026-03', contributingUnitId: 'thonvang' },
          item: { itemId: 'lac1', left: 50 },
        },
      }));

  it('is put right at the end of its chain', () =>
    given(
      opened,
      received,
      identified(50),
      asked(IDENTIFICATION, 20),
      approved('c1'),
      giftOf(50, 20, 30),
    )
      .when({
        type: 'RequestCorrection',
        data: {
          ...{ ...KEY, requestId: 'c2', correction: 'adjust', voucher: IDENTIFICATION },
          ...{ correctedAmount: 10, validUntil: '2026-04-15' },
        },
      })
      .thenRefused('VOUCHER_NOT_LAST'));
});
