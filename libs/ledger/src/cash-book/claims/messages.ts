import type * as contracts from '#contracts';

/** Posted by the follow-up work: what another book passed on. */
export type ClaimsCommand =
  | { readonly type: 'TakeOnAdvances'; readonly data: contracts.TakeOnAdvances }
  | { readonly type: 'TakeOnCollections'; readonly data: contracts.TakeOnCollections }
  | { readonly type: 'TakeOnStrayMoney'; readonly data: contracts.TakeOnStrayMoney };

export type ClaimsEvent =
  | { readonly type: 'AdvancesPassedOn'; readonly data: contracts.AdvancesPassedOn }
  | { readonly type: 'AdvancesTakenOn'; readonly data: contracts.AdvancesTakenOn }
  | { readonly type: 'CollectionsPassedOn'; readonly data: contracts.CollectionsPassedOn }
  | { readonly type: 'CollectionsTakenOn'; readonly data: contracts.CollectionsTakenOn }
  | { readonly type: 'StrayMoneyPassedOn'; readonly data: contracts.StrayMoneyPassedOn }
  | { readonly type: 'StrayMoneyTakenOn'; readonly data: contracts.StrayMoneyTakenOn };
