import type * as contracts from '#contracts';

/** What may be asked about one person's own data. */
export type PrivacyCommand =
  | { readonly type: 'RecordNamingConsent'; readonly data: contracts.RecordNamingConsent }
  | { readonly type: 'WithdrawNamingConsent'; readonly data: contracts.WithdrawNamingConsent };

/** What happens to one person's own data. */
export type PrivacyEvent =
  | { readonly type: 'NamingConsentGiven'; readonly data: contracts.NamingConsentGiven }
  | { readonly type: 'NamingConsentWithdrawn'; readonly data: contracts.NamingConsentWithdrawn };
