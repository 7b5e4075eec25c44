import type { RequestCorrection } from '#contracts';
import {
  ACCOUNTANT,
  approved,
  book,
  donated,
  HOLDER,
  KEY,
  numbered,
  opened,
  paid,
  periodClosed,
  remittanceRequested,
  remitted,
  requested,
  TODAY,
} from './given-book.js';
import type { CashBookEvent } from './messages.js';

const gift = numbered('PT', 1);
const ask = (change: Partial<RequestCorrection>) =>
  ({
    type: 'RequestCorrection',
    data: {
      ...KEY,
      requestId: 'c1',
      correction: 'adjust',
      voucher: gift,
      validUntil: '2026-04-15',
      ...change,
    },
  }) as const;
const asked = (
  correction: 'adjust' | 'void',
  correctedAmount?: number,
  voucher = gift,
): CashBookEvent => ({
  type: 'CorrectionRequested',
  data: {
    requestId: 'c1',
    correction,
    voucher,
    ...(correctedAmount === undefined ? {} : { correctedAmount }),
    validUntil: '2026-04-15',
    requestedBy: ACCOUNTANT,
    requestedOn: TODAY,
  },
});
const approve = { type: 'ApproveRequest', data: { ...KEY, requestId: 'c1' } } as const;
const byHolder = { actor: HOLDER };
const adjusted = (
  serial: number,
  adjusts: string,
  before: number,
  after: number,
): CashBookEvent => ({
  type: 'VoucherAdjusted',
  data: {
    voucher: numbered('KT', serial),
    occurredOn: TODAY,
    voucherDate: TODAY,
    period: '2026-03',
    requestId: 'c1',
    adjusts,
    original: gift,
    kind: 'donation',
    before,
    after,
    placeId: 'ket',
    contributingUnitId: 'thonvang',
  },
});
const voided: CashBookEvent = {
  type: 'VoucherVoided',
  data: {
    requestId: 'c1',
    voucher: gift,
    kind: 'donation',
    amount: 500,
    occurredOn: '2026-03-02',
    period: '2026-03',
    placeId: 'ket',
    contributingUnitId: 'thonvang',
  },
};
const given = [opened, donated(1, 500, '2026-03-02')];

describe('adjusting a voucher', () => {
  it('is asked for with the right amount', () =>
    book
      .given(...given)
      .when(ask({ correctedAmount: 5_000 }))
      .then(asked('adjust', 5_000)));

  it('posts the difference once a signer agrees; the original stays', () =>
    book
      .given(...given, asked('adjust', 5_000))
      .when(approve, byHolder)
      .then(approved('c1'), adjusted(1, gift, 500, 5_000)));

  it('is never approved by the one who asked', () =>
    book
      .given(...given, asked('adjust', 5_000))
      .when(approve)
      .thenRefused('OWN_REQUEST'));

  it('takes back only what is still there', () =>
    book
      .given(...given, requested('r1', 300), approved('r1'), paid('r1', 300), asked('adjust', 200))
      .when(approve, byHolder)
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: TODAY, available: 200 }));

  it('may be adjusted itself, naming the last voucher of the chain', () =>
    book
      .given(...given, asked('adjust', 5_000), approved('c1'), adjusted(1, gift, 500, 5_000))
      .when(ask({ requestId: 'c2', voucher: numbered('KT', 1), correctedAmount: 50 }))
      .then({
        type: 'CorrectionRequested',
        data: {
          requestId: 'c2',
          correction: 'adjust',
          voucher: numbered('KT', 1),
          correctedAmount: 50,
          validUntil: '2026-04-15',
          requestedBy: ACCOUNTANT,
          requestedOn: TODAY,
        },
      }));

  it('refuses an earlier voucher of the chain', () =>
    book
      .given(...given, asked('adjust', 5_000), approved('c1'), adjusted(1, gift, 500, 5_000))
      .when(ask({ requestId: 'c2', correctedAmount: 50 }))
      .thenRefused('VOUCHER_NOT_LAST', { voucher: gift, by: numbered('KT', 1) }));

  it('posts a late finding in the open month', () =>
    book
      .given(...given, periodClosed('2026-01'), periodClosed('2026-02'), asked('adjust', 5_000))
      .when(approve, byHolder)
      .then(approved('c1'), adjusted(1, gift, 500, 5_000)));

  it('needs something to adjust', () =>
    book
      .given(...given)
      .when(ask({ correctedAmount: 500 }))
      .thenRefused('NOTHING_TO_ADJUST'));

  it('needs the right amount', () =>
    book
      .given(...given)
      .when(ask({}))
      .thenRefused('CORRECTED_AMOUNT_MISSING'));

  it('is asked for one at a time', () =>
    book
      .given(...given, asked('adjust', 5_000))
      .when(ask({ requestId: 'c2', correctedAmount: 50 }))
      .thenRefused('CORRECTION_PENDING', { voucher: gift, request: 'c1' }));

  it('needs a voucher of this book', () =>
    book
      .given(...given)
      .when(ask({ voucher: numbered('PT', 9), correctedAmount: 5 }))
      .thenRefused('VOUCHER_UNKNOWN', { voucher: numbered('PT', 9) }));

  it('puts nothing right that another entry undoes, such as what was sent on', () => {
    const sent = [...given, remittanceRequested('r1', 40), approved('r1'), remitted('r1', 40)];
    const voucher = numbered('PC', 1);
    book
      .given(...sent)
      .when(ask({ voucher, correction: 'void' }))
      .thenRefused('VOUCHER_NOT_CORRECTABLE', { voucher });
    for (const other of [numbered('PC', 2), numbered('PC', 1, 'KHAC'), numbered('UN', 1)])
      book
        .given(...sent)
        .when(ask({ voucher: other, correction: 'void' }))
        .thenRefused('VOUCHER_UNKNOWN', { voucher: other });
  });
});

describe('voiding a voucher', () => {
  it('is asked for without an amount', () =>
    book
      .given(...given)
      .when(ask({ correction: 'void' }))
      .then(asked('void')));

  it('takes the money back on its own day and keeps the number', () =>
    book
      .given(...given, asked('void'))
      .when(approve, byHolder)
      .then(approved('c1'), voided));

  it('leaves the number used', () =>
    book
      .given(...given, asked('void'), approved('c1'), voided)
      .when({
        type: 'RecordDonation',
        data: {
          ...KEY,
          occurredOn: '2026-03-12',
          amount: 7,
          placeId: 'ket',
          giver: { kind: 'anonymous' },
          contributingUnitId: 'thonvang',
        },
      })
      .then({
        type: 'DonationRecorded',
        data: {
          voucher: numbered('PT', 2),
          occurredOn: '2026-03-12',
          voucherDate: '2026-03-12',
          period: '2026-03',
          amount: 7,
          placeId: 'ket',
          giver: { kind: 'anonymous' },
          contributingUnitId: 'thonvang',
        },
      }));

  it('happens once', () =>
    book
      .given(...given, asked('void'), approved('c1'), voided)
      .when(ask({ requestId: 'c2', correction: 'void' }))
      .thenRefused('VOUCHER_VOIDED', { voucher: gift }));

  it('is too late once its month is closed', () =>
    book
      .given(
        opened,
        donated(1, 500, '2026-02-02'),
        periodClosed('2026-01'),
        periodClosed('2026-02'),
      )
      .when(ask({ correction: 'void' }))
      .thenRefused('VOUCHER_PERIOD_CLOSED', { voucher: gift, period: '2026-02' }));

  it('is not for an adjustment', () =>
    book
      .given(...given, asked('adjust', 5_000), approved('c1'), adjusted(1, gift, 500, 5_000))
      .when(ask({ requestId: 'c2', correction: 'void', voucher: numbered('KT', 1) }))
      .thenRefused('VOUCHER_ALREADY_ADJUSTED', { voucher: numbered('KT', 1) }));

  it('never takes back what was spent', () =>
    book
      .given(...given, requested('r1', 300), approved('r1'), paid('r1', 300), asked('void'))
      .when(approve, byHolder)
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: '2026-03-02', available: 200 }));

  it('gives back what a payment took', () =>
    book
      .given(
        ...given,
        requested('r1', 300),
        approved('r1'),
        paid('r1', 300),
        asked('void', undefined, numbered('PC', 1)),
      )
      .when(approve, byHolder)
      .then(approved('c1'), {
        type: 'VoucherVoided',
        data: {
          requestId: 'c1',
          voucher: numbered('PC', 1),
          kind: 'disbursement',
          amount: 300,
          occurredOn: '2026-03-12',
          period: '2026-03',
          placeId: 'ket',
        },
      }));
});
