import type { Type } from '@nestjs/common';
import {
  AcceptRemittance,
  AppointSigner,
  ApproveRequest,
  CarryForward,
  CloseFund,
  ClosePeriod,
  CollectionEntered,
  ConfirmTransfer,
  DeclareReceiptsLost,
  DeclareOutsideMoney,
  DelegateSigning,
  DissolveUnit,
  DonationEntered,
  EndAppointment,
  EstablishUnit,
  GrantRole,
  HandInCollections,
  MoveUnit,
  OpenBook,
  OpenFund,
  OpenHoldingPlace,
  PayDisbursement,
  PlanDrive,
  ReceiptBookIssueEntered,
  RecordBankBalance,
  RecordCount,
  RegisterPerson,
  RegisterReceiptBook,
  RejectRequest,
  RenameUnit,
  RequestCorrection,
  RequestDisbursement,
  RequestRemittance,
  ReturnReceiptBook,
  ReturnRemittance,
  RevokeRole,
  SendRemittance,
  SendTransfer,
  SetCollectionTerm,
  SetSigningPolicy,
  SetTarget,
  SignOpening,
  SucceedUnits,
  VoidReceiptSerial,
} from '#contracts';
import type {
  AccessCommand,
  CashBookCommand,
  FoundationCommand,
  FundCommand,
  OfficeCommand,
  OrganisationCommand,
} from '#ledger';

type LedgerCommand =
  | AccessCommand
  | CashBookCommand
  | FoundationCommand
  | FundCommand
  | OfficeCommand
  | OrganisationCommand;

/** Only the founding and the follow-up work say these; no route does. */
type SystemCommand = 'FoundLedger' | 'ReceiveRemittance' | 'BringForward' | 'ExpireRequest';

/** What the edge calls otherwise than the rules, because persons are still in it. */
interface EnteredAs {
  readonly RecordDonation: DonationEntered;
  readonly RecordCollection: CollectionEntered;
  readonly IssueReceiptBook: ReceiptBookIssueEntered;
}

/** Every command that a person may give, and the class of its body. One left out does not compile. */
export const routedCommands: {
  readonly [N in Exclude<LedgerCommand['type'], SystemCommand>]: Type<
    N extends keyof EnteredAs ? EnteredAs[N] : Extract<LedgerCommand, { type: N }>['data']
  >;
} = {
  EstablishUnit,
  RenameUnit,
  MoveUnit,
  SucceedUnits,
  DissolveUnit,
  OpenFund,
  SetSigningPolicy,
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
  PayDisbursement,
  SendTransfer,
  ConfirmTransfer,
  SendRemittance,
  AcceptRemittance,
  ReturnRemittance,
  ClosePeriod,
  CarryForward,
};

export type RoutedCommand = keyof typeof routedCommands;
