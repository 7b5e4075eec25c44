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
  CloseSurplus,
  ConfirmTransfer,
  CorrectProgrammeMoney,
  CorrectProgress,
  DeclareOutsideMoney,
  DeclareProgrammeMoney,
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
  IdentificationEntered,
  IssueBundles,
  IssueGoods,
  JoinCluster,
  LeaveCluster,
  ListItem,
  MoveUnit,
  OpenBook,
  OpenFund,
  OpenHoldingPlace,
  OpenStore,
  PairUnits,
  PayAdvance,
  PaymentEntered,
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
  ReferAdjustment,
  RefundEntered,
  RegisterPerson,
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
  ReturnRemittance,
  RevokeRole,
  SendRemittance,
  SendTransfer,
  SetInterestPolicy,
  SetSigningPolicy,
  SetTarget,
  SettlementEntered,
  SignOpening,
  SubmitAnnualReport,
  SucceedUnits,
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
  'FoundLedger' | 'ReceiveRemittance' | 'BringForward' | 'BringBack' | 'ExpireRequest';

/** Bodies that still hold persons: the edge takes them out, and the rules get the command itself. */
interface Entered {
  readonly RecordDonation: DonationEntered;
  readonly RequestAdvance: AdvanceEntered;
  readonly SettleAdvance: SettlementEntered;
  readonly PayDisbursement: PaymentEntered;
  readonly ReceiveGoods: GoodsEntered;
  readonly RecordDirectGift: DirectGiftEntered;
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
  CloseFund,
  OpenHoldingPlace,
  DeclareOutsideMoney,
  AppointSigner,
  EndAppointment,
  DelegateSigning,
  RecordCount,
  RecordBankBalance,
  RegisterPerson,
  GrantRole,
  RevokeRole,
  OpenBook,
  SignOpening,
  RecordDonation: DonationEntered,
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
};

export type RoutedCommand = keyof typeof routedCommands;
