import {
  AmendChild,
  AnswerDispute,
  ChangeRate,
  ChildEntered,
  ChildHandoverEntered,
  CloseReview,
  CommitmentEntered,
  DisputeHandover,
  EndCommitment,
  EndCustody,
  LinkFamily,
  MoveChild,
  RecordChildConsent,
  RecordCustody,
  RecordDirectSupport,
  ReportChange,
  RequestChildHandover,
  SponsorshipEntered,
  TellSponsor,
  WithdrawChildConsent,
  WithdrawDirectSupport,
} from '#contracts';

/** Bodies about children that still hold persons. */
export interface EnteredAboutChildren {
  readonly RegisterChild: ChildEntered;
  readonly RecordCommitment: CommitmentEntered;
  readonly ReceiveSponsorship: SponsorshipEntered;
  readonly PayChildHandover: ChildHandoverEntered;
}

/** Commands about children, their sponsors and their money, and the class of each one's body. */
export const childCommands = {
  RegisterChild: ChildEntered,
  AmendChild,
  LinkFamily,
  MoveChild,
  RecordCommitment: CommitmentEntered,
  ChangeRate,
  EndCommitment,
  RecordDirectSupport,
  WithdrawDirectSupport,
  TellSponsor,
  RecordCustody,
  EndCustody,
  ReportChange,
  CloseReview,
  ReceiveSponsorship: SponsorshipEntered,
  RequestChildHandover,
  PayChildHandover: ChildHandoverEntered,
  DisputeHandover,
  AnswerDispute,
  RecordChildConsent,
  WithdrawChildConsent,
};
