import type {
  AnswerPrivacyRequest,
  ApproveForgetting,
  NamingConsentGiven,
  PrivacyRequestReceived,
  ReceivePrivacyRequest,
  RequestRestoring,
} from '#contracts';
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
export const withdrawn = (voucher = FIRST, recordedBy = ACTOR): PrivacyEvent => ({
  type: 'NamingConsentWithdrawn',
  data: { ...gift(voucher), recordedBy },
});

export const SECOND = '22222222-2222-4222-8222-222222222222';

const KEPT = { unitId: KEY.unitId, subject: GIVER, requestId: 'yc1' };

export const request = (change: Partial<ReceivePrivacyRequest> = {}) => ({
  type: 'ReceivePrivacyRequest' as const,
  data: {
    ...KEPT,
    ...{ kind: 'erase' as const, receivedOn: '2026-03-16', role: 'giver' as const, reason: SEAL },
    ...change,
  },
});
export const requested = (change: Partial<PrivacyRequestReceived> = {}): PrivacyEvent => ({
  type: 'PrivacyRequestReceived',
  data: { ...request(change).data, dueOn: '2026-03-18', receivedBy: ACTOR, ...change },
});

export const answer = (change: Partial<AnswerPrivacyRequest> = {}) => ({
  type: 'AnswerPrivacyRequest' as const,
  data: { ...KEPT, outcome: 'done' as const, ...change },
});
export const answered = (change: Partial<AnswerPrivacyRequest> = {}): PrivacyEvent => ({
  type: 'PrivacyRequestAnswered',
  data: { ...answer(change).data, answeredBy: ACTOR },
});

export const approval = (change: Partial<ApproveForgetting> = {}) => ({
  type: 'ApproveForgetting' as const,
  data: { ...KEPT, role: 'giver' as const, reason: SEAL, ...change },
});
export const forgotten = (destroyAfter = '2026-03-23', requestId = 'yc1'): PrivacyEvent => ({
  type: 'PersonForgotten',
  data: {
    ...{ ...KEPT, requestId },
    ...{ forgottenOn: '2026-03-16', destroyAfter, reason: SEAL },
    ...{ requestedBy: ACTOR, approvedBy: SECOND },
  },
});

export const restoring = (change: Partial<RequestRestoring> = {}) => ({
  type: 'RequestRestoring' as const,
  data: { ...KEPT, reason: SEAL, ...change },
});
export const restoringAsked: PrivacyEvent = {
  type: 'RestoringRequested',
  data: { ...restoring().data, requestedBy: ACTOR },
};
export const restoringApproval = (change: Partial<RequestRestoring> = {}) => ({
  type: 'ApproveRestoring' as const,
  data: { ...KEPT, reason: SEAL, ...change },
});
export const restored: PrivacyEvent = {
  type: 'PersonRestored',
  data: { ...restoringApproval().data, requestedBy: ACTOR, approvedBy: SECOND },
};
export const completion = { type: 'CompleteForgetting' as const, data: { subject: GIVER } };
export const completed = (completedOn: string): PrivacyEvent => ({
  type: 'ForgettingCompleted',
  data: { subject: GIVER, completedOn },
});
