import * as access from './access.js';
import * as book from './book.js';
import * as donation from './donation.js';
import * as foundation from './foundation.js';
import * as fund from './fund.js';
import * as handover from './handover.js';
import * as office from './office.js';
import * as organisation from './organisation.js';
import * as remittance from './remittance.js';
import * as request from './request.js';
import * as transfer from './transfer.js';
import * as year from './year.js';

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
  HoldingPlaceOpened: office.HoldingPlaceOpened,
  OutsideMoneyDeclared: office.OutsideMoneyDeclared,
  SignerAppointed: office.SignerAppointed,
  AppointmentEnded: office.AppointmentEnded,
  SigningDelegated: office.SigningDelegated,
  CashCounted: office.CashCounted,
  BankBalanceStated: office.BankBalanceStated,
  HandoverRecorded: handover.HandoverRecorded,
  HandoverSigned: handover.HandoverSigned,
  PersonRegistered: access.PersonRegistered,
  RoleGranted: access.RoleGranted,
  RoleRevoked: access.RoleRevoked,
  BookOpened: book.BookOpened,
  OpeningSigned: book.OpeningSigned,
  PeriodClosed: book.PeriodClosed,
  BalancesCarriedForward: year.BalancesCarriedForward,
  BalancesBroughtForward: year.BalancesBroughtForward,
  BalancesCarriedBack: year.BalancesCarriedBack,
  BalancesBroughtBack: year.BalancesBroughtBack,
  YearClosed: year.YearClosed,
  AnnualReportSubmitted: year.AnnualReportSubmitted,
  AdjustmentReferred: year.AdjustmentReferred,
  ReferredAdjustmentRequested: year.ReferredAdjustmentRequested,
  ReferredAdjustmentPosted: year.ReferredAdjustmentPosted,
  BookHandedOver: handover.BookHandedOver,
  BookTakenOver: handover.BookTakenOver,
  DonationRecorded: donation.DonationRecorded,
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
