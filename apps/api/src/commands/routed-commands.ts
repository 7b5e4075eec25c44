import type { Type } from '@nestjs/common';
import {
  AcceptRemittance,
  AppointSigner,
  ApproveRequest,
  CarryForward,
  CloseFund,
  ClosePeriod,
  CloseSurplus,
  ConfirmTransfer,
  DeclareOutsideMoney,
  DelegateSigning,
  DissolveUnit,
  DonationEntered,
  EndAppointment,
  EstablishUnit,
  GrantRole,
  IdentificationEntered,
  MoveUnit,
  OpenBook,
  OpenFund,
  OpenHoldingPlace,
  PayDisbursement,
  PayRefund,
  RecordBankBalance,
  RecordBankFee,
  RecordCount,
  RecordCountDifference,
  RecordCounterfeit,
  RecordInterest,
  RecordStrayReceipt,
  RefundEntered,
  RegisterPerson,
  RejectRequest,
  RenameUnit,
  RepayShortage,
  RequestCorrection,
  RequestDisbursement,
  RequestPurposeChange,
  RequestRemittance,
  RequestWriteOff,
  ReturnRemittance,
  RevokeRole,
  SendRemittance,
  SendTransfer,
  SetInterestPolicy,
  SetSigningPolicy,
  SetTarget,
  SignOpening,
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
type SystemCommand = 'FoundLedger' | 'ReceiveRemittance' | 'BringForward' | 'ExpireRequest';

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
  PayDisbursement,
  SendTransfer,
  ConfirmTransfer,
  SendRemittance,
  AcceptRemittance,
  ReturnRemittance,
  ClosePeriod,
  CarryForward,
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
  RequestWriteOff,
  RequestPurposeChange,
};

export type RoutedCommand = keyof typeof routedCommands;
