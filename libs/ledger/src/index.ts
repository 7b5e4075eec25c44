export * from './accounting/chart.js';
export * from './accounting/charts.js';
export * from './accounting/lines.js';
export * from './aggregates.js';
export { bankAccount } from './bank-account/bank-account.js';
export {
  transferKey,
  type AccountLine,
  type BankAccount,
  type BankAccountCommand,
  type BankAccountEvent,
} from './bank-account/state.js';
export * from './calendar.js';
export { cashBook } from './cash-book/cash-book.js';
export * from './cash-book/handover/split-book.js';
export type { CashBook } from './cash-book/state.js';
export * from './cash-book/messages.js';
export * from './cash-book/movement.js';
export { cluster } from './cluster/cluster.js';
export { crossAuditsOn } from './cluster/membership.js';
export {
  type Cluster,
  type ClusterCommand,
  type ClusterEvent,
  type CrossAudit,
} from './cluster/state.js';
export * from './decider.js';
export * from './streams.js';
export * from './access/access.js';
export * from './access/roles-over.js';
export { type Access, type AccessCommand, type AccessEvent, type Grant } from './access/state.js';
export * from './foundation/foundation.js';
export * from './fund/fund.js';
export * from './fund/preconditions.js';
export * from './fund/signatures-needed.js';
export { type Fund, type FundCommand, type FundEvent } from './fund/state.js';
export * from './office/capacity.js';
export * from './office/office.js';
export { placeOn } from './office/preconditions.js';
export {
  type HoldingPlace,
  type Office,
  type OfficeCommand,
  type OfficeEvent,
} from './office/state.js';
export * from './organisation/allocation.js';
export * from './organisation/is-under-today.js';
export * from './organisation/organisation.js';
export { mustBeUnitOn, mustTakeEntries } from './organisation/preconditions.js';
export * from './organisation/state.js';
export * from './organisation/unit-on.js';
export { pairing } from './pairing/pairing.js';
export { type PairingCommand, type PairingEvent } from './pairing/state.js';
export * from './public-leaf/leaf.js';
export { type FoldedLeaf, LeafFold, type LeafSource, openedLeaf } from './public-leaf/leaf-fold.js';
export { LeafTotals, type PublishedMonth } from './public-leaf/leaf-totals.js';
export { privacy } from './privacy/privacy.js';
export { type PrivacyCommand, type PrivacyEvent } from './privacy/messages.js';
export { programmeMoney } from './programme-money/programme-money.js';
export { type ProgrammeMoneyCommand, type ProgrammeMoneyEvent } from './programme-money/state.js';
export { progress } from './progress/progress.js';
export { type ProgressCommand, type ProgressEvent } from './progress/state.js';
export { readMessage, type MessageRead } from './sms/read-message.js';
export { smsCampaignOn, smsShortCode } from './sms/short-code.js';
export { smsCampaign } from './sms/sms-campaign.js';
export { smsMessages } from './sms/sms-messages.js';
export {
  type ShortCodeCommand,
  type ShortCodeEvent,
  type SmsCampaignCommand,
  type SmsCampaignEvent,
  type SmsMessageCommand,
  type SmsMessageEvent,
} from './sms/state.js';
export * from './sponsorship/bucket.js';
export * from './sponsorship/coverage.js';
export { type SponsorshipCommand, type SponsorshipEvent } from './sponsorship/messages.js';
export { adultReviewOn, endReviewOn } from './sponsorship/reviews.js';
export * from './sponsorship/schedule.js';
export { sponsorship } from './sponsorship/sponsorship.js';
export { type Child } from './sponsorship/state.js';
export * from './system-actor.js';
export * from './views/views.js';
export * from './upcast.js';
