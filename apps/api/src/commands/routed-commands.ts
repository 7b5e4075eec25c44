import type { Type } from '@nestjs/common';
import {
  AcceptRemittance,
  AppointSigner,
  ApproveRequest,
  CarryBack,
  CarryForward,
  CloseFund,
  ClosePeriod,
  ConfirmTransfer,
  DeclareOutsideMoney,
  DelegateSigning,
  DissolveUnit,
  DonationEntered,
  EndAppointment,
  EstablishUnit,
  GrantRole,
  HandOverBook,
  MoveUnit,
  OpenBook,
  OpenFund,
  OpenHoldingPlace,
  PayDisbursement,
  RecordBankBalance,
  RecordCount,
  RecordHandover,
  ReferAdjustment,
  RegisterPerson,
  RejectRequest,
  RenameUnit,
  RequestCorrection,
  RequestDisbursement,
  RequestReferredAdjustment,
  RequestRemittance,
  ReturnRemittance,
  RevokeRole,
  SendRemittance,
  SendTransfer,
  SetSigningPolicy,
  SetTarget,
  SignHandover,
  SignOpening,
  SubmitAnnualReport,
  SucceedUnits,
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
type SystemCommand =
  | 'FoundLedger'
  | 'ReceiveRemittance'
  | 'BringForward'
  | 'BringBack'
  | 'TakeOverBook'
  | 'ExpireRequest';

/** Every command that a person may give, and the class of its body. One left out does not compile. */
export const routedCommands: {
  readonly [N in Exclude<LedgerCommand['type'], SystemCommand>]: Type<
    N extends 'RecordDonation' ? DonationEntered : Extract<LedgerCommand, { type: N }>['data']
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
  CloseFund,
  OpenHoldingPlace,
  DeclareOutsideMoney,
  AppointSigner,
  EndAppointment,
  DelegateSigning,
  RecordCount,
  RecordBankBalance,
  RecordHandover,
  SignHandover,
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
  PayDisbursement,
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
  HandOverBook,
};

export type RoutedCommand = keyof typeof routedCommands;
