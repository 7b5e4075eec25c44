import type { NamingConsentGiven } from '#contracts';
import { donated, GIVER, KEY, numbered, opened, stateAfter } from '../cash-book/given-book.js';
import type { CashBookEvent } from '../cash-book/messages.js';
import { specify } from '../given.js';
import { cashBookStream } from '../streams.js';
import type { PrivacyEvent } from './messages.js';
import { privacy } from './privacy.js';

/** The small world of the specs about one giver's own data. */
export const ACTOR = '11111111-1111-4111-8111-111111111111';
export const SEAL = 'A'.repeat(43);
export const FIRST = numbered('PT', 1);

export const bookWith = (...events: CashBookEvent[]) => ({
  [cashBookStream(KEY)]: stateAfter(opened, donated(1, 500, '2026-03-02'), ...events),
});

export const { given } = specify(privacy, {
  references: bookWith(),
  context: { actor: ACTOR, today: '2026-03-16' },
});

const gift = (voucher: string) => ({ ...KEY, voucher, subject: GIVER });

export const consent = (voucher = FIRST, change: Partial<NamingConsentGiven> = {}) => ({
  type: 'RecordNamingConsent' as const,
  data: {
    ...gift(voucher),
    ...{ consentedOn: '2026-03-02', form: 'signed' as const, shownName: SEAL, ...change },
  },
});
export const consented = (voucher = FIRST): PrivacyEvent => ({
  type: 'NamingConsentGiven',
  data: { ...consent(voucher).data, recordedBy: ACTOR },
});
export const withdraw = (voucher = FIRST) => ({
  type: 'WithdrawNamingConsent' as const,
  data: gift(voucher),
});
export const withdrawn = (voucher = FIRST): PrivacyEvent => ({
  type: 'NamingConsentWithdrawn',
  data: { ...gift(voucher), recordedBy: ACTOR },
});
