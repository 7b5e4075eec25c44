import type * as contracts from '#contracts';

/** What may be asked of a cash book about the money of children. */
export type ChildMoneyCommand =
  | { readonly type: 'ReceiveSponsorship'; readonly data: contracts.ReceiveSponsorship }
  | { readonly type: 'RequestChildHandover'; readonly data: contracts.RequestChildHandover }
  | { readonly type: 'PayChildHandover'; readonly data: contracts.PayChildHandover }
  | { readonly type: 'DisputeHandover'; readonly data: contracts.DisputeHandover }
  | { readonly type: 'AnswerDispute'; readonly data: contracts.AnswerDispute };

export type ChildMoneyEvent =
  | { readonly type: 'FrontRepaid'; readonly data: contracts.FrontRepaid }
  | { readonly type: 'ChildHandoverRequested'; readonly data: contracts.ChildHandoverRequested }
  | { readonly type: 'ChildHandoverPaid'; readonly data: contracts.ChildHandoverPaid }
  | { readonly type: 'HandoverDisputed'; readonly data: contracts.HandoverDisputed }
  | { readonly type: 'DisputeAnswered'; readonly data: contracts.DisputeAnswered };
