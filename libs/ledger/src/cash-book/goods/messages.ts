import type * as contracts from '#contracts';

/** What may be asked of a cash book about goods and what becomes of gifts. */
export type GoodsCommand =
  | { readonly type: 'ReceiveGoods'; readonly data: contracts.ReceiveGoods }
  | { readonly type: 'BuyGoods'; readonly data: contracts.BuyGoods }
  | { readonly type: 'RequestGoodsIssue'; readonly data: contracts.RequestGoodsIssue }
  | { readonly type: 'IssueGoods'; readonly data: contracts.IssueGoods }
  | { readonly type: 'RequestWriteOff'; readonly data: contracts.RequestWriteOff }
  | { readonly type: 'WriteOffGoods'; readonly data: contracts.WriteOffGoods }
  | { readonly type: 'RequestBundles'; readonly data: contracts.RequestBundles }
  | { readonly type: 'IssueBundles'; readonly data: contracts.IssueBundles }
  | { readonly type: 'RecordDirectGift'; readonly data: contracts.RecordDirectGift }
  | { readonly type: 'WithdrawDirectGift'; readonly data: contracts.WithdrawDirectGift }
  | { readonly type: 'RecordResult'; readonly data: contracts.RecordResult }
  | { readonly type: 'WithdrawResult'; readonly data: contracts.WithdrawResult }
  | { readonly type: 'MoveGoods'; readonly data: contracts.MoveGoods }
  | { readonly type: 'TakeOnLots'; readonly data: contracts.TakeOnLots };

export type GoodsEvent =
  | { readonly type: 'GoodsReceived'; readonly data: contracts.GoodsReceived }
  | { readonly type: 'GoodsBought'; readonly data: contracts.GoodsBought }
  | { readonly type: 'GoodsIssueRequested'; readonly data: contracts.GoodsIssueRequested }
  | { readonly type: 'GoodsIssued'; readonly data: contracts.GoodsIssued }
  | { readonly type: 'WriteOffRequested'; readonly data: contracts.WriteOffRequested }
  | { readonly type: 'GoodsWrittenOff'; readonly data: contracts.GoodsWrittenOff }
  | { readonly type: 'BundlesRequested'; readonly data: contracts.BundlesRequested }
  | { readonly type: 'DirectGiftRecorded'; readonly data: contracts.DirectGiftRecorded }
  | { readonly type: 'DirectGiftWithdrawn'; readonly data: contracts.DirectGiftWithdrawn }
  | { readonly type: 'ResultRecorded'; readonly data: contracts.ResultRecorded }
  | { readonly type: 'ResultWithdrawn'; readonly data: contracts.ResultWithdrawn }
  | { readonly type: 'GoodsMoved'; readonly data: contracts.GoodsMoved }
  | { readonly type: 'GoodsIssueVoided'; readonly data: contracts.GoodsIssueVoided }
  | { readonly type: 'LotsPassedOn'; readonly data: contracts.LotsPassedOn }
  | { readonly type: 'LotsTakenOn'; readonly data: contracts.LotsTakenOn };
