import type { Type } from '@nestjs/common';
import {
  AcceptRemittance,
  AdvanceEntered,
  AppointClusterHead,
  AppointSigner,
  ApproveRequest,
  CarryBack,
  CarryForward,
  CloseFund,
  ClosePeriod,
  CollectionEntered,
  CloseSurplus,
  ConfirmTransfer,
  CorrectProgrammeMoney,
  CorrectProgress,
  DeclareOutsideMoney,
  DeclareProgrammeMoney,
  DeclareReceiptsLost,
  DefineBundle,
  DelegateSigning,
  DirectGiftEntered,
  DissolveUnit,
  DonationEntered,
  EndAppointment,
  EndCrossAudit,
  EndPairing,
  EstablishUnit,
  GoodsEntered,
  GrantCrossAudit,
  GrantRole,
  HandInCollections,
  IdentificationEntered,
  IssueBundles,
  IssueGoods,
  JoinCluster,
  LeaveCluster,
  ListItem,
  HandOverBook,
  MoveUnit,
  OpenBook,
  OpenFund,
  OpenHoldingPlace,
  OpenStore,
  PairUnits,
  PayAdvance,
  PaymentEntered,
  PlanDrive,
  ReceiptBookIssueEntered,
  PayRefund,
  RecordBankBalance,
  RecordBankFee,
  RecordCount,
  RecordCountDifference,
  RecordCounterfeit,
  RecordInterest,
  RecordProgress,
  RecordResult,
  RecordStrayReceipt,
  RecordHandover,
  ReferAdjustment,
  RefundEntered,
  RegisterPerson,
  RegisterReceiptBook,
  RejectRequest,
  RenameUnit,
  RepayShortage,
  RequestBundles,
  RequestCorrection,
  RequestDisbursement,
  RequestGoodsIssue,
  RequestPurposeChange,
  RequestReferredAdjustment,
  RequestRemittance,
  RequestShortageWriteOff,
  RequestTopUp,
  RequestWriteOff,
  ReturnReceiptBook,
  ReturnRemittance,
  RevokeRole,
  SendRemittance,
  SendTransfer,
  SetCollectionTerm,
  SetInterestPolicy,
  SetSigningPolicy,
  SetTarget,
  SettlementEntered,
  SignHandover,
  SignOpening,
  SubmitAnnualReport,
  SucceedUnits,
  VoidReceiptSerial,
  WithdrawDirectGift,
  WithdrawResult,
  WriteOffGoods,
} from '#contracts';
import type {
  AccessCommand,
  CashBookCommand,
  ClusterCommand,
  FoundationCommand,
  FundCommand,
  OfficeCommand,
  OrganisationCommand,
  PairingCommand,
  ProgrammeMoneyCommand,
  ProgressCommand,
} from '#ledger';

type LedgerCommand =
  | AccessCommand
  | CashBookCommand
  | ClusterCommand
  | FoundationCommand
  | FundCommand
  | OfficeCommand
  | OrganisationCommand
  | PairingCommand
  | ProgrammeMoneyCommand
  | ProgressCommand;

/** Only the founding and the follow-up work say these; no route does. */
type SystemCommand =
  | 'FoundLedger'
  | 'ReceiveRemittance'
  | 'BringForward'
  | 'BringBack'
  | 'TakeOverBook'
  | 'ExpireRequest';

/** Bodies that still hold persons: the edge takes them out, and the rules get the command itself. */
interface Entered {
  readonly RecordDonation: DonationEntered;
  readonly RequestAdvance: AdvanceEntered;
  readonly SettleAdvance: SettlementEntered;
  readonly PayDisbursement: PaymentEntered;
  readonly ReceiveGoods: GoodsEntered;
  readonly RecordDirectGift: DirectGiftEntered;
  readonly RecordCollection: CollectionEntered;
  readonly IssueReceiptBook: ReceiptBookIssueEntered;
}

/** What has persons, or a text to be compared, in it until the edge has taken that out. */
interface Entered {
  readonly RecordDonation: DonationEntered;
  readonly IdentifyStrayReceipt: IdentificationEntered;
  readonly RequestRefund: RefundEntered;
}

/** Every command that a person may give, and the class of its body. One left out does not compile. */
export const routedCommands: {
  readonly [N in Exclude<LedgerCommand['type'], SystemCommand>]: Type<
    N extends keyof Entered ? Entered[N] : Extract<LedgerCommand, { type: N }>['data']
  >;
} = {
  EstablishUnit,
  RenameUnit,
  MoveUnit,
  SucceedUnits,
  DissolveUnit,
  OpenFund,
  SetSigningPolicy,
  SetInterestPolicy,
  SetTarget,
  PlanDrive,
  SetCollectionTerm,
  CloseFund,
  OpenHoldingPlace,
  DeclareOutsideMoney,
  AppointSigner,
  EndAppointment,
  DelegateSigning,
  RecordCount,
  RecordBankBalance,
  RegisterReceiptBook,
  IssueReceiptBook: ReceiptBookIssueEntered,
  VoidReceiptSerial,
  DeclareReceiptsLost,
  ReturnReceiptBook,
  RecordHandover,
  SignHandover,
  RegisterPerson,
  GrantRole,
  RevokeRole,
  OpenBook,
  SignOpening,
  RecordDonation: DonationEntered,
  RecordCollection: CollectionEntered,
  HandInCollections,
  RequestDisbursement,
  RequestRemittance,
  RequestCorrection,
  ApproveRequest,
  RejectRequest,
  PayDisbursement: PaymentEntered,
  RequestAdvance: AdvanceEntered,
  RequestTopUp,
  PayAdvance,
  SettleAdvance: SettlementEntered,
  SendTransfer,
  ConfirmTransfer,
  SendRemittance,
  AcceptRemittance,
  ReturnRemittance,
  ClosePeriod,
  CarryForward,
  CarryBack,
  SubmitAnnualReport,
  ReferAdjustment,
  RequestReferredAdjustment,
  RecordProgress,
  CorrectProgress,
  PairUnits,
  EndPairing,
  JoinCluster,
  LeaveCluster,
  AppointClusterHead,
  GrantCrossAudit,
  EndCrossAudit,
  DeclareProgrammeMoney,
  CorrectProgrammeMoney,
  ListItem,
  DefineBundle,
  OpenStore,
  ReceiveGoods: GoodsEntered,
  RequestGoodsIssue,
  IssueGoods,
  RequestWriteOff,
  WriteOffGoods,
  RequestBundles,
  IssueBundles,
  RecordDirectGift: DirectGiftEntered,
  WithdrawDirectGift,
  RecordResult,
  WithdrawResult,
  RecordStrayReceipt,
  IdentifyStrayReceipt: IdentificationEntered,
  RequestRefund: RefundEntered,
  PayRefund,
  RecordInterest,
  RecordBankFee,
  RecordCountDifference,
  RecordCounterfeit,
  CloseSurplus,
  RepayShortage,
  RequestShortageWriteOff,
  RequestPurposeChange,
  HandOverBook,
};

export type RoutedCommand = keyof typeof routedCommands;
