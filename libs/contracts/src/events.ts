import * as access from './access.js';
import * as advance from './advance.js';
import * as bankStatement from './bank-statement.js';
import * as book from './book.js';
import * as bundle from './bundle.js';
import * as catalogue from './catalogue.js';
import * as claims from './claims-passed-on.js';
import * as child from './child.js';
import * as childMoney from './child-money.js';
import * as cluster from './cluster.js';
import * as difference from './difference.js';
import * as directGift from './direct-gift.js';
import * as collection from './collection.js';
import * as donation from './donation.js';
import * as drive from './drive.js';
import * as foundation from './foundation.js';
import * as fund from './fund.js';
import * as goods from './goods.js';
import * as goodsBought from './goods-bought.js';
import * as handover from './handover.js';
import * as lotsPassedOn from './lots-passed-on.js';
import * as naming from './naming.js';
import * as office from './office.js';
import * as opening from './opening.js';
import * as organisation from './organisation.js';
import * as pairing from './pairing.js';
import * as privacy from './privacy.js';
import * as programmeMoney from './programme-money.js';
import * as progress from './progress.js';
import * as receiptBook from './receipt-book.js';
import * as purposeChange from './purpose-change.js';
import * as remittance from './remittance.js';
import * as request from './request.js';
import * as result from './result.js';
import * as sms from './sms.js';
import * as sponsorship from './sponsorship.js';
import * as strayMoney from './stray-money.js';
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
  InterestPolicySet: fund.InterestPolicySet,
  TargetSet: fund.TargetSet,
  FundClosed: fund.FundClosed,
  ItemListed: catalogue.ItemListed,
  BundleDefined: catalogue.BundleDefined,
  StoreOpened: catalogue.StoreOpened,
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
  ReceiptBookPassedOn: receiptBook.ReceiptBookPassedOn,
  ReceiptBookTakenOn: receiptBook.ReceiptBookTakenOn,
  HandoverRecorded: handover.HandoverRecorded,
  HandoverSigned: handover.HandoverSigned,
  PersonRegistered: access.PersonRegistered,
  RoleGranted: access.RoleGranted,
  RoleRevoked: access.RoleRevoked,
  BookOpened: opening.BookOpened,
  OpeningAdvanceRecorded: opening.OpeningAdvanceRecorded,
  OpeningSigned: opening.OpeningSigned,
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
  AdvancesPassedOn: claims.AdvancesPassedOn,
  AdvancesTakenOn: claims.AdvancesTakenOn,
  CollectionsPassedOn: claims.CollectionsPassedOn,
  CollectionsTakenOn: claims.CollectionsTakenOn,
  StrayMoneyPassedOn: claims.StrayMoneyPassedOn,
  StrayMoneyTakenOn: claims.StrayMoneyTakenOn,
  LotsPassedOn: lotsPassedOn.LotsPassedOn,
  LotsTakenOn: lotsPassedOn.LotsTakenOn,
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
  AdvanceRequested: advance.AdvanceRequested,
  TopUpRequested: advance.TopUpRequested,
  AdvancePaid: advance.AdvancePaid,
  AdvanceUsed: advance.AdvanceUsed,
  AdvanceSpentOnGoods: advance.AdvanceSpentOnGoods,
  AdvanceToppedUp: advance.AdvanceToppedUp,
  AdvanceReturned: advance.AdvanceReturned,
  TransferSent: transfer.TransferSent,
  TransferArrived: transfer.TransferArrived,
  RemittanceSent: remittance.RemittanceSent,
  RemittanceAccepted: remittance.RemittanceAccepted,
  RemittanceReturned: remittance.RemittanceReturned,
  RemittanceReceived: remittance.RemittanceReceived,
  ProgressRecorded: progress.ProgressRecorded,
  ProgressCorrected: progress.ProgressCorrected,
  UnitsPaired: pairing.UnitsPaired,
  PairingEnded: pairing.PairingEnded,
  ClusterJoined: cluster.ClusterJoined,
  ClusterLeft: cluster.ClusterLeft,
  ClusterHeadAppointed: cluster.ClusterHeadAppointed,
  ClusterTermEnded: cluster.ClusterTermEnded,
  CrossAuditGranted: cluster.CrossAuditGranted,
  CrossAuditEnded: cluster.CrossAuditEnded,
  ProgrammeMoneyDeclared: programmeMoney.ProgrammeMoneyDeclared,
  ProgrammeMoneyCorrected: programmeMoney.ProgrammeMoneyCorrected,
  GoodsReceived: goods.GoodsReceived,
  GoodsBought: goodsBought.GoodsBought,
  GoodsIssueRequested: goods.GoodsIssueRequested,
  GoodsIssued: goods.GoodsIssued,
  WriteOffRequested: goods.WriteOffRequested,
  GoodsWrittenOff: goods.GoodsWrittenOff,
  GoodsMoved: lotsPassedOn.GoodsMoved,
  GoodsIssueVoided: goods.GoodsIssueVoided,
  BundlesRequested: bundle.BundlesRequested,
  DirectGiftRecorded: directGift.DirectGiftRecorded,
  DirectGiftWithdrawn: directGift.DirectGiftWithdrawn,
  ResultRecorded: result.ResultRecorded,
  ResultWithdrawn: result.ResultWithdrawn,
  StrayMoneyReceived: strayMoney.StrayMoneyReceived,
  StrayMoneyIdentified: strayMoney.StrayMoneyIdentified,
  RefundRequested: strayMoney.RefundRequested,
  StrayMoneyRefunded: strayMoney.StrayMoneyRefunded,
  InterestReceived: strayMoney.InterestReceived,
  BankFeeCharged: strayMoney.BankFeeCharged,
  DifferenceFound: difference.DifferenceFound,
  SurplusClosed: difference.SurplusClosed,
  ShortageRepaid: difference.ShortageRepaid,
  ShortageWriteOffRequested: difference.ShortageWriteOffRequested,
  ShortageWrittenOff: difference.ShortageWrittenOff,
  PurposeChangeRequested: purposeChange.PurposeChangeRequested,
  PurposeChanged: purposeChange.PurposeChanged,
  SmsCampaignOpened: sms.SmsCampaignOpened,
  SmsPledged: sms.SmsPledged,
  SmsSetAside: sms.SmsSetAside,
  SmsMessagesDeclared: sms.SmsMessagesDeclared,
  SmsBillingConfirmed: sms.SmsBillingConfirmed,
  SmsSettlementRecorded: sms.SmsSettlementRecorded,
  SmsMoneyAllotted: sms.SmsMoneyAllotted,
  ChildRegistered: child.ChildRegistered,
  ChildAmended: child.ChildAmended,
  FamilyLinked: child.FamilyLinked,
  ChildMoved: child.ChildMoved,
  CommitmentRecorded: sponsorship.CommitmentRecorded,
  RateChanged: sponsorship.RateChanged,
  CommitmentEnded: sponsorship.CommitmentEnded,
  DirectSupportRecorded: sponsorship.DirectSupportRecorded,
  DirectSupportWithdrawn: sponsorship.DirectSupportWithdrawn,
  SponsorTold: sponsorship.SponsorTold,
  CustodyRecorded: child.CustodyRecorded,
  CustodyEnded: child.CustodyEnded,
  ReviewOpened: child.ReviewOpened,
  ReviewClosed: child.ReviewClosed,
  CareEnded: child.CareEnded,
  FrontRepaid: childMoney.FrontRepaid,
  ChildHandoverRequested: childMoney.ChildHandoverRequested,
  ChildHandoverPaid: childMoney.ChildHandoverPaid,
  HandoverDisputed: childMoney.HandoverDisputed,
  DisputeAnswered: childMoney.DisputeAnswered,
  NamingConsentGiven: naming.NamingConsentGiven,
  NamingConsentWithdrawn: naming.NamingConsentWithdrawn,
  ChildConsentGiven: naming.ChildConsentGiven,
  ChildConsentWithdrawn: naming.ChildConsentWithdrawn,
  PrivacyRequestReceived: privacy.PrivacyRequestReceived,
  PrivacyRequestAnswered: privacy.PrivacyRequestAnswered,
  PersonForgotten: privacy.PersonForgotten,
  RestoringRequested: privacy.RestoringRequested,
  PersonRestored: privacy.PersonRestored,
  ForgettingCompleted: privacy.ForgettingCompleted,
  StatementImported: bankStatement.StatementImported,
  StatementLineRecorded: bankStatement.StatementLineRecorded,
  StatementLineMatched: bankStatement.StatementLineMatched,
  LineSetOutside: bankStatement.LineSetOutside,
  StatementLineReopened: bankStatement.StatementLineReopened,
} as const;

export type EventName = keyof typeof eventShapes;
