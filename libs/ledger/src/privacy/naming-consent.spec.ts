import { CASHIER, numbered, posting, requested, approved, paid } from '../cash-book/given-book.js';
import type { CashBookEvent } from '../cash-book/messages.js';
import {
  bookWith,
  consent,
  consented,
  FIRST,
  given,
  withdraw,
  withdrawn,
} from './given-privacy.js';

const correctionAsked = (requestId: string, correction: 'adjust' | 'void'): CashBookEvent => ({
  type: 'CorrectionRequested',
  data: {
    ...{ requestId, voucher: FIRST, correction, validUntil: '2026-04-15' },
    ...{ requestedBy: CASHIER, requestedOn: '2026-03-05' },
  },
});
const adjusted: CashBookEvent = {
  type: 'VoucherAdjusted',
  data: {
    ...posting('PT', 2, '2026-03-05'),
    ...{ requestId: 'dc1', kind: 'donation', adjusts: FIRST, original: FIRST },
    ...{ before: 500, after: 400, placeId: 'ket', contributingUnitId: 'thonvang' },
  },
};
const voided: CashBookEvent = {
  type: 'VoucherVoided',
  data: {
    ...posting('PT', 1, '2026-03-02'),
    ...{ requestId: 'huy1', kind: 'donation', amount: 500, placeId: 'ket' },
    contributingUnitId: 'thonvang',
  },
};

describe('a giver’s consent to be named', () => {
  it('is for one gift, by its voucher', () => given().when(consent()).then(consented()));

  it('is given after the gift was recorded, not before the day itself', () =>
    given()
      .when(consent(FIRST, { consentedOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' }));

  it('is for a gift of this book, not for a payment or a number that nobody has', () => {
    const voucher = numbered('PT', 9);
    given().when(consent(voucher)).thenRefused('GIFT_UNKNOWN', { voucher });
    const payment = numbered('PC', 1);
    given()
      .with(bookWith(requested('r1', 100), approved('r1'), paid('r1', 100)))
      .when(consent(payment))
      .thenRefused('GIFT_UNKNOWN', { voucher: payment });
  });

  it('names the gift’s first voucher, not a correction of it', () =>
    given()
      .with(bookWith(correctionAsked('dc1', 'adjust'), adjusted))
      .when(consent(numbered('PT', 2)))
      .thenRefused('GIFT_UNKNOWN', { voucher: numbered('PT', 2) }));

  it('holds for a gift that was put right, and never for one that was voided', () => {
    given()
      .with(bookWith(correctionAsked('dc1', 'adjust'), adjusted))
      .when(consent())
      .then(consented());
    given()
      .with(bookWith(correctionAsked('huy1', 'void'), voided))
      .when(consent())
      .thenRefused('GIFT_UNKNOWN', { voucher: FIRST });
  });

  it('is recorded once, and for another name only after it was withdrawn', () => {
    given(consented()).when(consent()).thenRefused('CONSENT_STANDS', {});
    given(consented(), withdrawn()).when(consent()).then(consented());
  });
});

describe('its withdrawal', () => {
  it('needs no reason', () => given(consented()).when(withdraw()).then(withdrawn()));

  it('is recorded by whoever hears of it', () =>
    given(consented())
      .when(withdraw(), { actor: CASHIER })
      .then({ type: 'NamingConsentWithdrawn', data: { ...withdraw().data, recordedBy: CASHIER } }));

  it('holds when the gift itself is no more', () =>
    given(consented())
      .with(bookWith(correctionAsked('huy1', 'void'), voided))
      .when(withdraw())
      .then(withdrawn()));

  it('of what does not stand is refused, and says that nothing is shown', () => {
    given().when(withdraw()).thenRefused('CONSENT_UNKNOWN', {});
    given(consented(), withdrawn()).when(withdraw()).thenRefused('CONSENT_UNKNOWN', {});
  });
});
