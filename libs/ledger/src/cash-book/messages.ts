import type * as contracts from '#contracts';
import type { ClaimsCommand, ClaimsEvent } from './claims/messages.js';
import type { GoodsCommand, GoodsEvent } from './goods/messages.js';
import type { ChildMoneyCommand, ChildMoneyEvent } from './sponsorship/messages.js';

/** What may be asked of a cash book. */
export type CashBookCommand =
  | ClaimsCommand
  | ChildMoneyCommand
  | GoodsCommand
  | { readonly type: 'OpenBook'; readonly data: contracts.OpenBook }
  | { readonly type: 'RecordOpeningAdvance'; readonly data: contracts.RecordOpeningAdvance }
  | { readonly type: 'SignOpening'; readonly data: contracts.SignOpening }
  | { readonly type: 'RecordDonation'; readonly data: contracts.RecordDonation }
  | { readonly type: 'RecordCollection'; readonly data: contracts.RecordCollection }
  | { readonly type: 'HandInCollections'; readonly data: contracts.HandInCollections }
  | { readonly type: 'RequestDisbursement'; readonly data: contracts.RequestDisbursement }
  | { readonly type: 'RequestRemittance'; readonly data: contracts.RequestRemittance }
  | { readonly type: 'RequestCorrection'; readonly data: contracts.RequestCorrection }
  | { readonly type: 'ApproveRequest'; readonly data: contracts.ApproveRequest }
  | { readonly type: 'RejectRequest'; readonly data: contracts.RejectRequest }
  | { readonly type: 'ExpireRequest'; readonly data: contracts.ExpireRequest }
  | { readonly type: 'PayDisbursement'; readonly data: contracts.PayDisbursement }
  | { readonly type: 'RequestAdvance'; readonly data: contracts.RequestAdvance }
  | { readonly type: 'RequestTopUp'; readonly data: contracts.RequestTopUp }
  | { readonly type: 'PayAdvance'; readonly data: contracts.PayAdvance }
  | { readonly type: 'SettleAdvance'; readonly data: contracts.SettleAdvance }
  | { readonly type: 'SendTransfer'; readonly data: contracts.SendTransfer }
  | { readonly type: 'ConfirmTransfer'; readonly data: contracts.ConfirmTransfer }
  | { readonly type: 'SendRemittance'; readonly data: contracts.SendRemittance }
  | { readonly type: 'AcceptRemittance'; readonly data: contracts.AcceptRemittance }
  | { readonly type: 'ReturnRemittance'; readonly data: contracts.ReturnRemittance }
  | { readonly type: 'ReceiveRemittance'; readonly data: contracts.ReceiveRemittance }
  | { readonly type: 'PostSmsMoney'; readonly data: contracts.PostSmsMoney }
  | { readonly type: 'ClosePeriod'; readonly data: contracts.ClosePeriod }
  | { readonly type: 'CarryForward'; readonly data: contracts.CarryForward }
  | { readonly type: 'BringForward'; readonly data: contracts.BringForward }
  | { readonly type: 'CarryBack'; readonly data: contracts.CarryBack }
  | { readonly type: 'BringBack'; readonly data: contracts.BringBack }
  | { readonly type: 'SubmitAnnualReport'; readonly data: contracts.SubmitAnnualReport }
  | { readonly type: 'ReferAdjustment'; readonly data: contracts.ReferAdjustment }
  | {
      readonly type: 'RequestReferredAdjustment';
      readonly data: contracts.RequestReferredAdjustment;
    }
  | { readonly type: 'RecordStrayReceipt'; readonly data: contracts.RecordStrayReceipt }
  | { readonly type: 'IdentifyStrayReceipt'; readonly data: contracts.IdentifyStrayReceipt }
  | { readonly type: 'RequestRefund'; readonly data: contracts.RequestRefund }
  | { readonly type: 'PayRefund'; readonly data: contracts.PayRefund }
  | { readonly type: 'RecordInterest'; readonly data: contracts.RecordInterest }
  | { readonly type: 'RecordBankFee'; readonly data: contracts.RecordBankFee }
  | { readonly type: 'RecordCountDifference'; readonly data: contracts.RecordCountDifference }
  | { readonly type: 'RecordCounterfeit'; readonly data: contracts.RecordCounterfeit }
  | { readonly type: 'CloseSurplus'; readonly data: contracts.CloseSurplus }
  | { readonly type: 'RepayShortage'; readonly data: contracts.RepayShortage }
  | { readonly type: 'RequestShortageWriteOff'; readonly data: contracts.RequestShortageWriteOff }
  | { readonly type: 'RequestPurposeChange'; readonly data: contracts.RequestPurposeChange }
  | { readonly type: 'HandOverBook'; readonly data: contracts.HandOverBook }
  | { readonly type: 'TakeOverBook'; readonly data: contracts.TakeOverBook };

/** What happens in a cash book. */
export type CashBookEvent =
  | ClaimsEvent
  | ChildMoneyEvent
  | GoodsEvent
  | { readonly type: 'BookOpened'; readonly data: contracts.BookOpened }
  | { readonly type: 'OpeningAdvanceRecorded'; readonly data: contracts.OpeningAdvanceRecorded }
  | { readonly type: 'OpeningSigned'; readonly data: contracts.OpeningSigned }
  | { readonly type: 'DonationRecorded'; readonly data: contracts.DonationRecorded }
  | { readonly type: 'CollectionRecorded'; readonly data: contracts.CollectionRecorded }
  | { readonly type: 'CollectionsHandedIn'; readonly data: contracts.CollectionsHandedIn }
  | { readonly type: 'CollectionAdjusted'; readonly data: contracts.CollectionAdjusted }
  | { readonly type: 'DisbursementRequested'; readonly data: contracts.DisbursementRequested }
  | { readonly type: 'RemittanceRequested'; readonly data: contracts.RemittanceRequested }
  | { readonly type: 'CorrectionRequested'; readonly data: contracts.CorrectionRequested }
  | { readonly type: 'RequestApproved'; readonly data: contracts.RequestApproved }
  | { readonly type: 'RequestRejected'; readonly data: contracts.RequestRejected }
  | { readonly type: 'RequestExpired'; readonly data: contracts.RequestExpired }
  | { readonly type: 'DisbursementPaid'; readonly data: contracts.DisbursementPaid }
  | { readonly type: 'AdvanceRequested'; readonly data: contracts.AdvanceRequested }
  | { readonly type: 'TopUpRequested'; readonly data: contracts.TopUpRequested }
  | { readonly type: 'AdvancePaid'; readonly data: contracts.AdvancePaid }
  | { readonly type: 'AdvanceUsed'; readonly data: contracts.AdvanceUsed }
  | { readonly type: 'AdvanceSpentOnGoods'; readonly data: contracts.AdvanceSpentOnGoods }
  | { readonly type: 'AdvanceToppedUp'; readonly data: contracts.AdvanceToppedUp }
  | { readonly type: 'AdvanceReturned'; readonly data: contracts.AdvanceReturned }
  | { readonly type: 'TransferSent'; readonly data: contracts.TransferSent }
  | { readonly type: 'TransferArrived'; readonly data: contracts.TransferArrived }
  | { readonly type: 'RemittanceSent'; readonly data: contracts.RemittanceSent }
  | { readonly type: 'RemittanceAccepted'; readonly data: contracts.RemittanceAccepted }
  | { readonly type: 'RemittanceReturned'; readonly data: contracts.RemittanceReturned }
  | { readonly type: 'RemittanceReceived'; readonly data: contracts.RemittanceReceived }
  | { readonly type: 'VoucherAdjusted'; readonly data: contracts.VoucherAdjusted }
  | { readonly type: 'VoucherVoided'; readonly data: contracts.VoucherVoided }
  | { readonly type: 'PeriodClosed'; readonly data: contracts.PeriodClosed }
  | { readonly type: 'BalancesCarriedForward'; readonly data: contracts.BalancesCarriedForward }
  | { readonly type: 'BalancesBroughtForward'; readonly data: contracts.BalancesBroughtForward }
  | { readonly type: 'BalancesCarriedBack'; readonly data: contracts.BalancesCarriedBack }
  | { readonly type: 'BalancesBroughtBack'; readonly data: contracts.BalancesBroughtBack }
  | { readonly type: 'YearClosed'; readonly data: contracts.YearClosed }
  | { readonly type: 'AnnualReportSubmitted'; readonly data: contracts.AnnualReportSubmitted }
  | { readonly type: 'AdjustmentReferred'; readonly data: contracts.AdjustmentReferred }
  | {
      readonly type: 'ReferredAdjustmentRequested';
      readonly data: contracts.ReferredAdjustmentRequested;
    }
  | {
      readonly type: 'ReferredAdjustmentPosted';
      readonly data: contracts.ReferredAdjustmentPosted;
    }
  | { readonly type: 'StrayMoneyReceived'; readonly data: contracts.StrayMoneyReceived }
  | { readonly type: 'StrayMoneyIdentified'; readonly data: contracts.StrayMoneyIdentified }
  | { readonly type: 'RefundRequested'; readonly data: contracts.RefundRequested }
  | { readonly type: 'StrayMoneyRefunded'; readonly data: contracts.StrayMoneyRefunded }
  | { readonly type: 'InterestReceived'; readonly data: contracts.InterestReceived }
  | { readonly type: 'BankFeeCharged'; readonly data: contracts.BankFeeCharged }
  | { readonly type: 'DifferenceFound'; readonly data: contracts.DifferenceFound }
  | { readonly type: 'SurplusClosed'; readonly data: contracts.SurplusClosed }
  | { readonly type: 'ShortageRepaid'; readonly data: contracts.ShortageRepaid }
  | {
      readonly type: 'ShortageWriteOffRequested';
      readonly data: contracts.ShortageWriteOffRequested;
    }
  | { readonly type: 'ShortageWrittenOff'; readonly data: contracts.ShortageWrittenOff }
  | { readonly type: 'PurposeChangeRequested'; readonly data: contracts.PurposeChangeRequested }
  | { readonly type: 'PurposeChanged'; readonly data: contracts.PurposeChanged }
  | { readonly type: 'BookHandedOver'; readonly data: contracts.BookHandedOver }
  | { readonly type: 'BookTakenOver'; readonly data: contracts.BookTakenOver };
