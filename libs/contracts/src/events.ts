import * as access from './access.js';
import * as book from './book.js';
import * as collection from './collection.js';
import * as donation from './donation.js';
import * as drive from './drive.js';
import * as foundation from './foundation.js';
import * as fund from './fund.js';
import * as office from './office.js';
import * as organisation from './organisation.js';
import * as receiptBook from './receipt-book.js';
import * as remittance from './remittance.js';
import * as request from './request.js';
import * as transfer from './transfer.js';

/** Every event that was ever published, by the name that stands in the log. */
export const eventShapes = {
  LedgerFounded: foundation.LedgerFounded,
  UnitEstablished: organisation.UnitEstablished,
  UnitRenamed: organisation.UnitRenamed,
  UnitMoved: organisation.UnitMoved,
  UnitsSucceeded: organisation.UnitsSucceeded,
  UnitDissolved: organisation.UnitDissolved,
  FundOpened: fund.FundOpened,
  SigningPolicySet: fund.SigningPolicySet,
  TargetSet: fund.TargetSet,
  FundClosed: fund.FundClosed,
  DrivePlanned: drive.DrivePlanned,
  CollectionTermSet: drive.CollectionTermSet,
  HoldingPlaceOpened: office.HoldingPlaceOpened,
  OutsideMoneyDeclared: office.OutsideMoneyDeclared,
  SignerAppointed: office.SignerAppointed,
  AppointmentEnded: office.AppointmentEnded,
  SigningDelegated: office.SigningDelegated,
  CashCounted: office.CashCounted,
  BankBalanceStated: office.BankBalanceStated,
  ReceiptBookRegistered: receiptBook.ReceiptBookRegistered,
  ReceiptBookIssued: receiptBook.ReceiptBookIssued,
  ReceiptSerialVoided: receiptBook.ReceiptSerialVoided,
  ReceiptsDeclaredLost: receiptBook.ReceiptsDeclaredLost,
  ReceiptBookReturned: receiptBook.ReceiptBookReturned,
  PersonRegistered: access.PersonRegistered,
  RoleGranted: access.RoleGranted,
  RoleRevoked: access.RoleRevoked,
  BookOpened: book.BookOpened,
  OpeningSigned: book.OpeningSigned,
  PeriodClosed: book.PeriodClosed,
  BalancesCarriedForward: book.BalancesCarriedForward,
  BalancesBroughtForward: book.BalancesBroughtForward,
  DonationRecorded: donation.DonationRecorded,
  CollectionRecorded: collection.CollectionRecorded,
  CollectionsHandedIn: collection.CollectionsHandedIn,
  CollectionAdjusted: collection.CollectionAdjusted,
  DisbursementRequested: request.DisbursementRequested,
  RemittanceRequested: request.RemittanceRequested,
  CorrectionRequested: request.CorrectionRequested,
  RequestApproved: request.RequestApproved,
  RequestRejected: request.RequestRejected,
  RequestExpired: request.RequestExpired,
  DisbursementPaid: request.DisbursementPaid,
  VoucherAdjusted: request.VoucherAdjusted,
  VoucherVoided: request.VoucherVoided,
  TransferSent: transfer.TransferSent,
  TransferArrived: transfer.TransferArrived,
  RemittanceSent: remittance.RemittanceSent,
  RemittanceAccepted: remittance.RemittanceAccepted,
  RemittanceReturned: remittance.RemittanceReturned,
  RemittanceReceived: remittance.RemittanceReceived,
} as const;

export type EventName = keyof typeof eventShapes;
