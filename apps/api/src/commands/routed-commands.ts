import type { Type } from '@nestjs/common';
import {
  AcceptRemittance,
  AdvanceEntered,
  AppointSigner,
  ApproveRequest,
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
  MoveUnit,
  OpenBook,
  OpenFund,
  OpenHoldingPlace,
  PayAdvance,
  PaymentEntered,
  RecordBankBalance,
  RecordCount,
  RegisterPerson,
  RejectRequest,
  RenameUnit,
  RequestCorrection,
  RequestDisbursement,
  RequestRemittance,
  RequestTopUp,
  ReturnRemittance,
  RevokeRole,
  SendRemittance,
  SendTransfer,
  SetSigningPolicy,
  SetTarget,
  SettlementEntered,
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

/** Bodies that still hold persons: the edge takes them out, and the rules get the command itself. */
interface Entered {
  readonly RecordDonation: DonationEntered;
  readonly RequestAdvance: AdvanceEntered;
  readonly SettleAdvance: SettlementEntered;
  readonly PayDisbursement: PaymentEntered;
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
};

export type RoutedCommand = keyof typeof routedCommands;
