import type * as contracts from '#contracts';

/** What may be asked about a child. */
export type SponsorshipCommand =
  | { readonly type: 'RegisterChild'; readonly data: contracts.RegisterChild }
  | { readonly type: 'AmendChild'; readonly data: contracts.AmendChild }
  | { readonly type: 'LinkFamily'; readonly data: contracts.LinkFamily }
  | { readonly type: 'MoveChild'; readonly data: contracts.MoveChild }
  | { readonly type: 'RecordCommitment'; readonly data: contracts.RecordCommitment }
  | { readonly type: 'ChangeRate'; readonly data: contracts.ChangeRate }
  | { readonly type: 'EndCommitment'; readonly data: contracts.EndCommitment }
  | { readonly type: 'RecordDirectSupport'; readonly data: contracts.RecordDirectSupport }
  | { readonly type: 'WithdrawDirectSupport'; readonly data: contracts.WithdrawDirectSupport }
  | { readonly type: 'TellSponsor'; readonly data: contracts.TellSponsor }
  | { readonly type: 'RecordCustody'; readonly data: contracts.RecordCustody }
  | { readonly type: 'EndCustody'; readonly data: contracts.EndCustody }
  | { readonly type: 'ReportChange'; readonly data: contracts.ReportChange }
  | { readonly type: 'OpenReview'; readonly data: contracts.OpenReview }
  | { readonly type: 'CloseReview'; readonly data: contracts.CloseReview }
  | { readonly type: 'RecordChildConsent'; readonly data: contracts.RecordChildConsent }
  | { readonly type: 'WithdrawChildConsent'; readonly data: contracts.WithdrawChildConsent };

/** What happens in a child's care. */
export type SponsorshipEvent =
  | { readonly type: 'ChildRegistered'; readonly data: contracts.ChildRegistered }
  | { readonly type: 'ChildAmended'; readonly data: contracts.ChildAmended }
  | { readonly type: 'FamilyLinked'; readonly data: contracts.FamilyLinked }
  | { readonly type: 'ChildMoved'; readonly data: contracts.ChildMoved }
  | { readonly type: 'CommitmentRecorded'; readonly data: contracts.CommitmentRecorded }
  | { readonly type: 'RateChanged'; readonly data: contracts.RateChanged }
  | { readonly type: 'CommitmentEnded'; readonly data: contracts.CommitmentEnded }
  | { readonly type: 'DirectSupportRecorded'; readonly data: contracts.DirectSupportRecorded }
  | { readonly type: 'DirectSupportWithdrawn'; readonly data: contracts.DirectSupportWithdrawn }
  | { readonly type: 'SponsorTold'; readonly data: contracts.SponsorTold }
  | { readonly type: 'CustodyRecorded'; readonly data: contracts.CustodyRecorded }
  | { readonly type: 'CustodyEnded'; readonly data: contracts.CustodyEnded }
  | { readonly type: 'ReviewOpened'; readonly data: contracts.ReviewOpened }
  | { readonly type: 'ReviewClosed'; readonly data: contracts.ReviewClosed }
  | { readonly type: 'CareEnded'; readonly data: contracts.CareEnded }
  | { readonly type: 'ChildConsentGiven'; readonly data: contracts.ChildConsentGiven }
  | { readonly type: 'ChildConsentWithdrawn'; readonly data: contracts.ChildConsentWithdrawn };
