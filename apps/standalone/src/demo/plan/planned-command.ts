import type * as contracts from '#contracts';

/** What the edge takes under each name: personal text still in clear. */
export interface Wishes {
  FoundLedger: contracts.FoundLedger;
  EstablishUnit: contracts.EstablishUnit;
  RenameUnit: contracts.RenameUnit;
  MoveUnit: contracts.MoveUnit;
  DissolveUnit: contracts.DissolveUnit;
  SucceedUnits: contracts.SucceedUnits;
  OpenFund: contracts.OpenFund;
  SetSigningPolicy: contracts.SetSigningPolicy;
  SetInterestPolicy: contracts.SetInterestPolicy;
  SetTarget: contracts.SetTarget;
  PlanDrive: contracts.PlanDrive;
  SetCollectionTerm: contracts.SetCollectionTerm;
  CloseFund: contracts.CloseFund;
  OpenHoldingPlace: contracts.OpenHoldingPlace;
  DeclareOutsideMoney: contracts.DeclareOutsideMoney;
  AppointSigner: contracts.AppointSigner;
  EndAppointment: contracts.EndAppointment;
  RecordHandover: contracts.RecordHandover;
  SignHandover: contracts.SignHandover;
  DelegateSigning: contracts.DelegateSigning;
  RecordCount: contracts.RecordCount;
  RecordBankBalance: contracts.RecordBankBalance;
  ImportStatement: contracts.StatementFile;
  MatchStatementLine: contracts.MatchStatementLine;
  SetLineOutside: contracts.SetLineOutside;
  ReopenStatementLine: contracts.ReopenStatementLine;
  RecordNamingConsent: contracts.RecordNamingConsent;
  WithdrawNamingConsent: contracts.WithdrawNamingConsent;
  ReceivePrivacyRequest: contracts.ReceivePrivacyRequest;
  AnswerPrivacyRequest: contracts.AnswerPrivacyRequest;
  ApproveForgetting: contracts.ApproveForgetting;
  RequestRestoring: contracts.RequestRestoring;
  ApproveRestoring: contracts.ApproveRestoring;
  RecordChildConsent: contracts.RecordChildConsent;
  WithdrawChildConsent: contracts.WithdrawChildConsent;
  LinkFamily: contracts.LinkFamily;
  RegisterReceiptBook: contracts.RegisterReceiptBook;
  IssueReceiptBook: contracts.ReceiptBookIssueEntered;
  VoidReceiptSerial: contracts.VoidReceiptSerial;
  DeclareReceiptsLost: contracts.DeclareReceiptsLost;
  ReturnReceiptBook: contracts.ReturnReceiptBook;
  HandOverReceiptBook: contracts.HandOverReceiptBook;
  RegisterPerson: contracts.RegisterPerson;
  GrantRole: contracts.GrantRole;
  RevokeRole: contracts.RevokeRole;
  OpenBook: contracts.OpenBook;
  RecordOpeningAdvance: contracts.OpeningAdvanceEntered;
  SignOpening: contracts.SignOpening;
  RecordDonation: contracts.DonationEntered;
  RecordCollection: contracts.CollectionEntered;
  HandInCollections: contracts.HandInCollections;
  RequestDisbursement: contracts.RequestDisbursement;
  RequestRemittance: contracts.RequestRemittance;
  RequestCorrection: contracts.RequestCorrection;
  ApproveRequest: contracts.ApproveRequest;
  RejectRequest: contracts.RejectRequest;
  ExpireRequest: contracts.ExpireRequest;
  PayDisbursement: contracts.PaymentEntered;
  RequestAdvance: contracts.AdvanceEntered;
  RequestTopUp: contracts.RequestTopUp;
  PayAdvance: contracts.PayAdvance;
  SettleAdvance: contracts.SettlementEntered;
  SendTransfer: contracts.SendTransfer;
  ConfirmTransfer: contracts.ConfirmTransfer;
  SendRemittance: contracts.SendRemittance;
  AcceptRemittance: contracts.AcceptRemittance;
  ReturnRemittance: contracts.ReturnRemittance;
  ClosePeriod: contracts.ClosePeriod;
  HandOverBook: contracts.HandOverBook;
  CarryForward: contracts.CarryForward;
  CarryBack: contracts.CarryBack;
  SubmitAnnualReport: contracts.SubmitAnnualReport;
  ReferAdjustment: contracts.ReferAdjustment;
  RequestReferredAdjustment: contracts.RequestReferredAdjustment;
  RecordProgress: contracts.RecordProgress;
  CorrectProgress: contracts.CorrectProgress;
  PairUnits: contracts.PairUnits;
  EndPairing: contracts.EndPairing;
  JoinCluster: contracts.JoinCluster;
  LeaveCluster: contracts.LeaveCluster;
  AppointClusterHead: contracts.AppointClusterHead;
  GrantCrossAudit: contracts.GrantCrossAudit;
  EndCrossAudit: contracts.EndCrossAudit;
  DeclareProgrammeMoney: contracts.DeclareProgrammeMoney;
  CorrectProgrammeMoney: contracts.CorrectProgrammeMoney;
  ListItem: contracts.ListItem;
  DefineBundle: contracts.DefineBundle;
  OpenStore: contracts.OpenStore;
  ReceiveGoods: contracts.GoodsEntered;
  BuyGoods: contracts.BuyGoods;
  RequestGoodsIssue: contracts.RequestGoodsIssue;
  IssueGoods: contracts.IssueGoods;
  RequestWriteOff: contracts.RequestWriteOff;
  WriteOffGoods: contracts.WriteOffGoods;
  RequestBundles: contracts.RequestBundles;
  IssueBundles: contracts.IssueBundles;
  RecordDirectGift: contracts.DirectGiftEntered;
  WithdrawDirectGift: contracts.WithdrawDirectGift;
  MoveGoods: contracts.MoveGoods;
  WithdrawResult: contracts.WithdrawResult;
  RecordResult: contracts.RecordResult;
  RecordStrayReceipt: contracts.RecordStrayReceipt;
  IdentifyStrayReceipt: contracts.IdentificationEntered;
  RequestRefund: contracts.RequestRefund;
  PayRefund: contracts.PayRefund;
  RecordInterest: contracts.RecordInterest;
  RecordBankFee: contracts.RecordBankFee;
  RecordCountDifference: contracts.RecordCountDifference;
  RecordCounterfeit: contracts.RecordCounterfeit;
  CloseSurplus: contracts.CloseSurplus;
  RepayShortage: contracts.RepayShortage;
  RequestShortageWriteOff: contracts.RequestShortageWriteOff;
  RequestPurposeChange: contracts.RequestPurposeChange;
  RegisterChild: contracts.ChildEntered;
  AmendChild: contracts.AmendChild;
  MoveChild: contracts.MoveChild;
  RecordCommitment: contracts.CommitmentEntered;
  ChangeRate: contracts.ChangeRate;
  EndCommitment: contracts.EndCommitment;
  RecordDirectSupport: contracts.RecordDirectSupport;
  WithdrawDirectSupport: contracts.WithdrawDirectSupport;
  TellSponsor: contracts.TellSponsor;
  RecordCustody: contracts.RecordCustody;
  EndCustody: contracts.EndCustody;
  ReportChange: contracts.ReportChange;
  OpenReview: contracts.OpenReview;
  CloseReview: contracts.CloseReview;
  ReceiveSponsorship: contracts.SponsorshipEntered;
  RequestChildHandover: contracts.RequestChildHandover;
  PayChildHandover: contracts.ChildHandoverEntered;
  DisputeHandover: contracts.DisputeHandover;
  AnswerDispute: contracts.AnswerDispute;
  OpenSmsCampaign: contracts.OpenSmsCampaign;
  /** What a carrier delivers in one go; the edge makes a command of each message. */
  DeliverSms: { readonly carrier: string; readonly messages: readonly contracts.DeliveredSms[] };
  DeclareSmsMessages: contracts.DeclareSmsMessages;
  ConfirmSmsBilling: contracts.ConfirmSmsBilling;
  RecordSmsSettlement: contracts.RecordSmsSettlement;
  AllotSmsMoney: contracts.AllotSmsMoney;
}

export interface PlannedCommand<K extends keyof Wishes = keyof Wishes> {
  readonly type: K;
  readonly data: Wishes[K];
  /** The person who acts. */
  readonly actor: string;
  /** The simulated day. */
  readonly today: string;
  /** Given where what it makes is named after it; left out: its place in the plan says it. */
  readonly key?: string;
}

/** Everything before this is durable before anything after it begins. */
export const SETTLE = 'settle';
/** As `SETTLE`, and then what follows of itself is posted: receipts, balances brought forward. */
export const FOLLOW_UP = 'follow-up';

export type PlannedStep = PlannedCommand | typeof SETTLE | typeof FOLLOW_UP;

export const wish = <K extends keyof Wishes>(
  type: K,
  data: Wishes[K],
  { actor, today }: { readonly actor: string; readonly today: string },
): PlannedCommand<K> => ({ type, data, actor, today });
