import type * as contracts from '#contracts';

/** What may be asked about one person's own data. */
export type PrivacyCommand =
  | { readonly type: 'RecordNamingConsent'; readonly data: contracts.RecordNamingConsent }
  | { readonly type: 'WithdrawNamingConsent'; readonly data: contracts.WithdrawNamingConsent }
  | { readonly type: 'ReceivePrivacyRequest'; readonly data: contracts.ReceivePrivacyRequest }
  | { readonly type: 'AnswerPrivacyRequest'; readonly data: contracts.AnswerPrivacyRequest }
  | { readonly type: 'ApproveForgetting'; readonly data: contracts.ApproveForgetting }
  | { readonly type: 'RequestRestoring'; readonly data: contracts.RequestRestoring }
  | { readonly type: 'ApproveRestoring'; readonly data: contracts.ApproveRestoring }
  | { readonly type: 'CompleteForgetting'; readonly data: contracts.CompleteForgetting };

/** What happens to one person's own data. */
export type PrivacyEvent =
  | { readonly type: 'NamingConsentGiven'; readonly data: contracts.NamingConsentGiven }
  | { readonly type: 'NamingConsentWithdrawn'; readonly data: contracts.NamingConsentWithdrawn }
  | { readonly type: 'PrivacyRequestReceived'; readonly data: contracts.PrivacyRequestReceived }
  | { readonly type: 'PrivacyRequestAnswered'; readonly data: contracts.PrivacyRequestAnswered }
  | { readonly type: 'PersonForgotten'; readonly data: contracts.PersonForgotten }
  | { readonly type: 'RestoringRequested'; readonly data: contracts.RestoringRequested }
  | { readonly type: 'PersonRestored'; readonly data: contracts.PersonRestored }
  | { readonly type: 'ForgettingCompleted'; readonly data: contracts.ForgettingCompleted };
