import type { Type } from '@nestjs/common';
import * as contracts from '#contracts';
import type {
  AccessCommand,
  BankAccountCommand,
  CashBookCommand,
  ClusterCommand,
  FoundationCommand,
  FundCommand,
  OfficeCommand,
  OrganisationCommand,
  PairingCommand,
  PrivacyCommand,
  ProgrammeMoneyCommand,
  ProgressCommand,
  ShortCodeCommand,
  SmsCampaignCommand,
  SponsorshipCommand,
} from '#ledger';
import { childCommands, type EnteredAboutChildren } from './routed-child-commands.js';

type LedgerCommand =
  | AccessCommand
  | BankAccountCommand
  | CashBookCommand
  | ClusterCommand
  | FoundationCommand
  | FundCommand
  | OfficeCommand
  | OrganisationCommand
  | PairingCommand
  | PrivacyCommand
  | ProgrammeMoneyCommand
  | ProgressCommand
  | ShortCodeCommand
  | SmsCampaignCommand
  | SponsorshipCommand;

/** Only the founding and the follow-up work say these; no route does. */
type SystemCommand =
  | 'FoundLedger'
  | 'ReceiveRemittance'
  | 'PostSmsMoney'
  | 'BringForward'
  | 'BringBack'
  | 'TakeOverBook'
  | 'TakeOnAdvances'
  | 'TakeOnCollections'
  | 'TakeOnStrayMoney'
  | 'TakeOnLots'
  | 'TakeOnReceiptBook'
  | 'ExpireRequest'
  | 'OpenReview'
  | 'CompleteForgetting';

/** Bodies that still hold persons: the edge takes them out, and the rules get the command itself. */
interface Entered extends EnteredAboutChildren {
  readonly RecordDonation: contracts.DonationEntered;
  readonly RequestAdvance: contracts.AdvanceEntered;
  readonly SettleAdvance: contracts.SettlementEntered;
  readonly PayDisbursement: contracts.PaymentEntered;
  readonly ReceiveGoods: contracts.GoodsEntered;
  readonly RecordDirectGift: contracts.DirectGiftEntered;
  readonly RecordCollection: contracts.CollectionEntered;
  readonly IssueReceiptBook: contracts.ReceiptBookIssueEntered;
}

/** What has persons, or a text to be compared, in it until the edge has taken that out. */
interface Entered {
  readonly RecordDonation: contracts.DonationEntered;
  readonly IdentifyStrayReceipt: contracts.IdentificationEntered;
  readonly RequestRefund: contracts.RefundEntered;
  readonly RecordNamingConsent: contracts.NamingConsentEntered;
  readonly WithdrawNamingConsent: contracts.NamingWithdrawalEntered;
  readonly ReceivePrivacyRequest: contracts.PrivacyRequestEntered;
  readonly ApproveForgetting: contracts.ForgettingEntered;
  readonly ImportStatement: contracts.StatementFile;
}

/** Every command that a person may give, and the class of its body. One left out does not compile. */
export const routedCommands: {
  readonly [N in Exclude<LedgerCommand['type'], SystemCommand>]: Type<
    N extends keyof Entered ? Entered[N] : Extract<LedgerCommand, { type: N }>['data']
  >;
} = {
  EstablishUnit: contracts.EstablishUnit,
  RenameUnit: contracts.RenameUnit,
  MoveUnit: contracts.MoveUnit,
  SucceedUnits: contracts.SucceedUnits,
  DissolveUnit: contracts.DissolveUnit,
  OpenFund: contracts.OpenFund,
  SetSigningPolicy: contracts.SetSigningPolicy,
  SetInterestPolicy: contracts.SetInterestPolicy,
  SetTarget: contracts.SetTarget,
  PlanDrive: contracts.PlanDrive,
  SetCollectionTerm: contracts.SetCollectionTerm,
  CloseFund: contracts.CloseFund,
  OpenHoldingPlace: contracts.OpenHoldingPlace,
  DeclareOutsideMoney: contracts.DeclareOutsideMoney,
  AppointSigner: contracts.AppointSigner,
  EndAppointment: contracts.EndAppointment,
  DelegateSigning: contracts.DelegateSigning,
  RecordCount: contracts.RecordCount,
  RecordBankBalance: contracts.RecordBankBalance,
  ImportStatement: contracts.StatementFile,
  MatchStatementLine: contracts.MatchStatementLine,
  SetLineOutside: contracts.SetLineOutside,
  ReopenStatementLine: contracts.ReopenStatementLine,
  RegisterReceiptBook: contracts.RegisterReceiptBook,
  IssueReceiptBook: contracts.ReceiptBookIssueEntered,
  VoidReceiptSerial: contracts.VoidReceiptSerial,
  DeclareReceiptsLost: contracts.DeclareReceiptsLost,
  ReturnReceiptBook: contracts.ReturnReceiptBook,
  HandOverReceiptBook: contracts.HandOverReceiptBook,
  MoveGoods: contracts.MoveGoods,
  RecordHandover: contracts.RecordHandover,
  SignHandover: contracts.SignHandover,
  RegisterPerson: contracts.RegisterPerson,
  GrantRole: contracts.GrantRole,
  RevokeRole: contracts.RevokeRole,
  OpenBook: contracts.OpenBook,
  RecordOpeningAdvance: contracts.OpeningAdvanceEntered,
  SignOpening: contracts.SignOpening,
  RecordDonation: contracts.DonationEntered,
  RecordCollection: contracts.CollectionEntered,
  HandInCollections: contracts.HandInCollections,
  RequestDisbursement: contracts.RequestDisbursement,
  RequestRemittance: contracts.RequestRemittance,
  RequestCorrection: contracts.RequestCorrection,
  ApproveRequest: contracts.ApproveRequest,
  RejectRequest: contracts.RejectRequest,
  PayDisbursement: contracts.PaymentEntered,
  RequestAdvance: contracts.AdvanceEntered,
  RequestTopUp: contracts.RequestTopUp,
  PayAdvance: contracts.PayAdvance,
  SettleAdvance: contracts.SettlementEntered,
  SendTransfer: contracts.SendTransfer,
  ConfirmTransfer: contracts.ConfirmTransfer,
  SendRemittance: contracts.SendRemittance,
  AcceptRemittance: contracts.AcceptRemittance,
  ReturnRemittance: contracts.ReturnRemittance,
  ClosePeriod: contracts.ClosePeriod,
  CarryForward: contracts.CarryForward,
  CarryBack: contracts.CarryBack,
  SubmitAnnualReport: contracts.SubmitAnnualReport,
  ReferAdjustment: contracts.ReferAdjustment,
  RequestReferredAdjustment: contracts.RequestReferredAdjustment,
  RecordProgress: contracts.RecordProgress,
  CorrectProgress: contracts.CorrectProgress,
  PairUnits: contracts.PairUnits,
  EndPairing: contracts.EndPairing,
  JoinCluster: contracts.JoinCluster,
  LeaveCluster: contracts.LeaveCluster,
  AppointClusterHead: contracts.AppointClusterHead,
  GrantCrossAudit: contracts.GrantCrossAudit,
  EndCrossAudit: contracts.EndCrossAudit,
  DeclareProgrammeMoney: contracts.DeclareProgrammeMoney,
  CorrectProgrammeMoney: contracts.CorrectProgrammeMoney,
  ListItem: contracts.ListItem,
  DefineBundle: contracts.DefineBundle,
  OpenStore: contracts.OpenStore,
  ReceiveGoods: contracts.GoodsEntered,
  BuyGoods: contracts.BuyGoods,
  RequestGoodsIssue: contracts.RequestGoodsIssue,
  IssueGoods: contracts.IssueGoods,
  RequestWriteOff: contracts.RequestWriteOff,
  WriteOffGoods: contracts.WriteOffGoods,
  RequestBundles: contracts.RequestBundles,
  IssueBundles: contracts.IssueBundles,
  RecordDirectGift: contracts.DirectGiftEntered,
  WithdrawDirectGift: contracts.WithdrawDirectGift,
  RecordResult: contracts.RecordResult,
  WithdrawResult: contracts.WithdrawResult,
  RecordStrayReceipt: contracts.RecordStrayReceipt,
  IdentifyStrayReceipt: contracts.IdentificationEntered,
  RequestRefund: contracts.RefundEntered,
  PayRefund: contracts.PayRefund,
  RecordInterest: contracts.RecordInterest,
  RecordBankFee: contracts.RecordBankFee,
  RecordCountDifference: contracts.RecordCountDifference,
  RecordCounterfeit: contracts.RecordCounterfeit,
  CloseSurplus: contracts.CloseSurplus,
  RepayShortage: contracts.RepayShortage,
  RequestShortageWriteOff: contracts.RequestShortageWriteOff,
  RequestPurposeChange: contracts.RequestPurposeChange,
  HandOverBook: contracts.HandOverBook,
  OpenSmsCampaign: contracts.OpenSmsCampaign,
  DeclareSmsMessages: contracts.DeclareSmsMessages,
  ConfirmSmsBilling: contracts.ConfirmSmsBilling,
  RecordSmsSettlement: contracts.RecordSmsSettlement,
  AllotSmsMoney: contracts.AllotSmsMoney,
  RecordNamingConsent: contracts.NamingConsentEntered,
  WithdrawNamingConsent: contracts.NamingWithdrawalEntered,
  ReceivePrivacyRequest: contracts.PrivacyRequestEntered,
  AnswerPrivacyRequest: contracts.AnswerPrivacyRequest,
  ApproveForgetting: contracts.ForgettingEntered,
  RequestRestoring: contracts.RequestRestoring,
  ApproveRestoring: contracts.ApproveRestoring,
  ...childCommands,
};

export type RoutedCommand = keyof typeof routedCommands;
