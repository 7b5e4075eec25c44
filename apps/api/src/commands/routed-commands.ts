import type { Type } from '@nestjs/common';
import {
  AcceptRemittance,
  AppointSigner,
  ApproveRequest,
  CarryForward,
  CloseFund,
  ClosePeriod,
  ConfirmTransfer,
  DeclareOutsideMoney,
  DefineBundle,
  DelegateSigning,
  DirectGiftEntered,
  DissolveUnit,
  DonationEntered,
  EndAppointment,
  EstablishUnit,
  GoodsEntered,
  GrantRole,
  IssueBundles,
  IssueGoods,
  ListItem,
  MoveUnit,
  OpenBook,
  OpenFund,
  OpenHoldingPlace,
  OpenStore,
  PayDisbursement,
  RecordBankBalance,
  RecordCount,
  RecordResult,
  RegisterPerson,
  RejectRequest,
  RenameUnit,
  RequestBundles,
  RequestCorrection,
  RequestDisbursement,
  RequestGoodsIssue,
  RequestRemittance,
  RequestWriteOff,
  ReturnRemittance,
  RevokeRole,
  SendRemittance,
  SendTransfer,
  SetSigningPolicy,
  SetTarget,
  SignOpening,
  SucceedUnits,
  WithdrawDirectGift,
  WithdrawResult,
  WriteOffGoods,
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

/** What has a person in it when it is entered. */
interface Entered {
  RecordDonation: DonationEntered;
  ReceiveGoods: GoodsEntered;
  RecordDirectGift: DirectGiftEntered;
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
  PayDisbursement,
  SendTransfer,
  ConfirmTransfer,
  SendRemittance,
  AcceptRemittance,
  ReturnRemittance,
  ClosePeriod,
  CarryForward,
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
};

export type RoutedCommand = keyof typeof routedCommands;
