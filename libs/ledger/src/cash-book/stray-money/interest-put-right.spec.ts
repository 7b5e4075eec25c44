import {
  approved,
  ACCOUNTANT,
  book,
  donated,
  HOLDER,
  KEY,
  numbered,
  opened,
  posting,
  requested,
  TODAY,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';

const inBank = donated(1, 20, '2026-03-02', { placeId: 'nganhang' });
const interest: CashBookEvent = {
  type: 'InterestReceived',
  data: {
    ...posting('BC', 2, '2026-03-02'),
    ...{ amount: 7, placeId: 'nganhang', recordedBy: ACCOUNTANT },
  },
};
const fee: CashBookEvent = {
  type: 'BankFeeCharged',
  data: {
    ...posting('BN', 1, '2026-03-03'),
    ...{ amount: 5, placeId: 'nganhang', recordedBy: ACCOUNTANT },
  },
};
const OF_INTEREST = numbered('BC', 2);
const OF_FEE = numbered('BN', 1);
const given = [opened, inBank, interest, fee];

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
const adjusted = (
  kind: 'interest' | 'bankFee',
  adjusts: string,
  { before, after }: { readonly before: number; readonly after: number },
): CashBookEvent => ({
  type: 'VoucherAdjusted',
  data: {
    ...posting('KT', 1, TODAY),
    ...{ requestId: 'c1', adjusts, original: adjusts, kind, before, after, placeId: 'nganhang' },
  },
});

describe('interest that was entered wrongly', () => {
  it('is put right by its difference, signed by somebody else', () =>
    book
      .given(...given, asked(OF_INTEREST, 9))
      .when(approve, byHolder)
      .then(approved('c1'), adjusted('interest', OF_INTEREST, { before: 7, after: 9 })));

  it('is voided on its own day while its month is open', () =>
    book
      .given(...given, asked(OF_INTEREST))
      .when(approve, byHolder)
      .then(approved('c1'), {
        type: 'VoucherVoided',
        data: {
          ...{ requestId: 'c1', voucher: OF_INTEREST, kind: 'interest', amount: 7 },
          ...{ occurredOn: '2026-03-02', period: '2026-03', placeId: 'nganhang' },
        },
      }));

  it('is not lowered below what has been promised to somebody since', () =>
    book
      .given(...given, requested('r1', 20, { placeId: 'nganhang' }), asked(OF_INTEREST, 4))
      .when(approve, byHolder)
      .thenRefused('PLACE_OVERDRAWN', { place: 'nganhang', date: TODAY, available: 2 }));
});

describe('a bank’s fee that was entered wrongly', () => {
  it('is put right by its difference, which comes back', () =>
    book
      .given(...given, asked(OF_FEE, 3))
      .when(approve, byHolder)
      .then(approved('c1'), adjusted('bankFee', OF_FEE, { before: 5, after: 3 })));

  it('is not raised above what there is', () =>
    book
      .given(...given, asked(OF_FEE, 28))
      .when(approve, byHolder)
      .thenRefused('PLACE_OVERDRAWN', { place: 'nganhang', date: TODAY, available: 22 }));

  it('is voided once', () =>
    book
      .given(...given, asked(OF_FEE), approved('c1'), {
        type: 'VoucherVoided',
        data: {
          ...{ requestId: 'c1', voucher: OF_FEE, kind: 'bankFee', amount: 5 },
          ...{ occurredOn: '2026-03-03', period: '2026-03', placeId: 'nganhang' },
        },
      })
      .when({
        type: 'RequestCorrection',
        data: {
          ...{ ...KEY, requestId: 'c2', correction: 'void', voucher: OF_FEE },
          validUntil: '2026-04-15',
        },
      })
      .thenRefused('VOUCHER_VOIDED', { voucher: OF_FEE }));
});
