import type { AdvancePartRow, AdvanceRow } from './rows-of-advances.js';
import type { BankLineRow, BankMatchRow, BankStatementRow } from './rows-of-bank-accounts.js';
import type {
  ClusterMemberRow,
  ClusterTermRow,
  CrossAuditRow,
  PairRow,
  PeriodClosingRow,
  ProgrammeMoneyRow,
  ProgressRow,
  SigningTierRow,
} from './rows-of-emulation.js';
import type {
  ChildMoneyRow,
  ChildReviewRow,
  ChildRow,
  CommitmentRow,
  CustodyRow,
  DirectSupportRow,
  HandoverDisputeRow,
  RateRow,
  ToldRow,
} from './rows-of-children.js';
import type {
  CollectionRow,
  DriveRow,
  DriveUnitRow,
  HandInRow,
  ReceiptBookRow,
  ReceiptLeafRow,
} from './rows-of-collections.js';
import type { BookHandoverRow, ClaimsHandoverRow, HandoverRow } from './rows-of-handovers.js';
import type {
  BookSliceRow,
  ContributionLeafRow,
  ContributionRow,
  DisclosedMonthRow,
  EntryRow,
  FundMonthRow,
  PlaceMonthRow,
  TurnoverRow,
} from './rows-of-money.js';
import type {
  BundleRow,
  DirectGiftRow,
  GoodsEntryRow,
  ItemRow,
  LotRow,
  LotStockRow,
  ResultRow,
  StoreRow,
} from './rows-of-goods.js';
import type {
  FundRow,
  LedgerRow,
  PersonRow,
  PlaceCountRow,
  PlaceRow,
  RoleGrantRow,
  SigningRow,
  TargetRow,
  UnitNameRow,
  UnitRow,
  UnitSuccessionRow,
} from './rows-of-reference.js';
import type {
  SmsAllotmentRow,
  SmsBillingRow,
  SmsCampaignRow,
  SmsDayRow,
  SmsDeclarationRow,
  SmsSettlementRow,
} from './rows-of-sms.js';
import type { ForgettingRow, NamingConsentRow, PrivacyRequestRow } from './rows-of-privacy.js';
import type { StrayItemRow, StraySettlementRow } from './rows-of-stray-money.js';
import type { ApprovalRow, BookRow, RemittanceRow, RequestRow } from './rows-of-work.js';
import type { ReferralRow, YearEndRow } from './rows-of-years.js';

/** A `sums` fund's undisclosed months, kept so that a fold can go on where another stopped. */
export interface DisclosureStateRow {
  readonly fundId: string;
  readonly state: object;
}

/** Every table of the views and the shape of its rows. */
export interface ViewRows {
  entry: EntryRow;
  approval: ApprovalRow;
  unitName: UnitNameRow;
  unitSuccession: UnitSuccessionRow;
  placeCount: PlaceCountRow;
  signing: SigningRow;
  turnover: TurnoverRow;
  bookSlice: BookSliceRow;
  placeMonth: PlaceMonthRow;
  fundMonth: FundMonthRow;
  contributionLeaf: ContributionLeafRow;
  contribution: ContributionRow;
  disclosedMonth: DisclosedMonthRow;
  book: BookRow;
  request: RequestRow;
  remittance: RemittanceRow;
  advance: AdvanceRow;
  advancePart: AdvancePartRow;
  strayItem: StrayItemRow;
  straySettlement: StraySettlementRow;
  ledger: LedgerRow;
  unit: UnitRow;
  fund: FundRow;
  target: TargetRow;
  place: PlaceRow;
  person: PersonRow;
  roleGrant: RoleGrantRow;
  disclosureState: DisclosureStateRow;
  yearEnd: YearEndRow;
  referral: ReferralRow;
  periodClosing: PeriodClosingRow;
  signingTier: SigningTierRow;
  progress: ProgressRow;
  pair: PairRow;
  clusterMember: ClusterMemberRow;
  clusterTerm: ClusterTermRow;
  crossAudit: CrossAuditRow;
  programmeMoney: ProgrammeMoneyRow;
  goodsEntry: GoodsEntryRow;
  lotStock: LotStockRow;
  lot: LotRow;
  directGift: DirectGiftRow;
  result: ResultRow;
  item: ItemRow;
  bundle: BundleRow;
  store: StoreRow;
  collection: CollectionRow;
  handIn: HandInRow;
  receiptBook: ReceiptBookRow;
  receiptLeaf: ReceiptLeafRow;
  drive: DriveRow;
  driveUnit: DriveUnitRow;
  handover: HandoverRow;
  bookHandover: BookHandoverRow;
  smsCampaign: SmsCampaignRow;
  smsDay: SmsDayRow;
  smsDeclaration: SmsDeclarationRow;
  smsBilling: SmsBillingRow;
  smsSettlement: SmsSettlementRow;
  smsAllotment: SmsAllotmentRow;
  claimsHandover: ClaimsHandoverRow;
  child: ChildRow;
  commitment: CommitmentRow;
  rate: RateRow;
  childMoney: ChildMoneyRow;
  directSupport: DirectSupportRow;
  custody: CustodyRow;
  childReview: ChildReviewRow;
  told: ToldRow;
  handoverDispute: HandoverDisputeRow;
  namingConsent: NamingConsentRow;
  privacyRequest: PrivacyRequestRow;
  forgetting: ForgettingRow;
  bankStatement: BankStatementRow;
  bankLine: BankLineRow;
  bankMatch: BankMatchRow;
}

export type TableName = keyof ViewRows;

/** Rows that are only ever inserted, once each. */
export const insertedTables = {
  entry: ['position', 'line'],
  approval: ['position'],
  unitName: ['position'],
  unitSuccession: ['position', 'line'],
  placeCount: ['position'],
  signing: ['position'],
  periodClosing: ['position'],
  signingTier: ['position', 'line'],
  progress: ['position'],
  advancePart: ['position'],
  goodsEntry: ['position', 'line'],
  handIn: ['position', 'line'],
  strayItem: ['unitId', 'fundId', 'year', 'itemId'],
  straySettlement: ['position', 'itemId'],
  smsSettlement: ['position', 'line'],
  rate: ['position'],
  childMoney: ['position', 'line'],
  told: ['position'],
  bankStatement: ['position'],
} as const;

/** Rows whose figures grow by what is added; all that is not the key is a figure. */
export const addedTables = {
  turnover: ['unitId', 'fundId', 'year', 'period', 'kind', 'placeId'],
  bookSlice: ['unitId', 'fundId', 'year', 'holds', 'item'],
  placeMonth: ['unitId', 'placeId', 'fundId', 'month'],
  fundMonth: ['fundId', 'month', 'general'],
  contributionLeaf: ['fundId', 'month', 'unitId'],
  contribution: ['fundId', 'month', 'unitId'],
  disclosedMonth: ['fundId', 'month'],
  lotStock: ['unitId', 'fundId', 'year', 'lotId'],
  driveUnit: ['fundId', 'driveId', 'unitId'],
  smsDay: ['shortCode', 'day', 'carrier', 'campaignId', 'state'],
} as const;

/** Rows of which only the fields that are given change. */
export const patchedTables = {
  book: ['unitId', 'fundId', 'year'],
  request: ['unitId', 'fundId', 'year', 'requestId'],
  remittance: ['fundId', 'fromUnitId', 'fromYear', 'remittanceId'],
  advance: ['unitId', 'fundId', 'year', 'advanceId'],
  ledger: ['ledgerId'],
  unit: ['unitId'],
  fund: ['fundId'],
  target: ['fundId', 'targetId'],
  place: ['unitId', 'placeId'],
  person: ['personId'],
  roleGrant: ['personId', 'role', 'unitId'],
  disclosureState: ['fundId'],
  yearEnd: ['unitId', 'fundId', 'year'],
  referral: ['unitId', 'fundId', 'year', 'referralId'],
  pair: ['fundId', 'pairId'],
  clusterMember: ['clusterId', 'unitId', 'fromDay'],
  clusterTerm: ['clusterId', 'unitId', 'post', 'fromDay'],
  crossAudit: ['clusterId', 'auditorUnitId', 'auditedUnitId', 'fromDay'],
  programmeMoney: ['unitId', 'fundId', 'declarationId'],
  lot: ['unitId', 'fundId', 'year', 'lotId'],
  directGift: ['unitId', 'fundId', 'year', 'directGiftId'],
  result: ['unitId', 'fundId', 'year', 'resultId'],
  item: ['fundId', 'itemId'],
  bundle: ['fundId', 'bundleId'],
  store: ['unitId', 'storeId'],
  collection: ['unitId', 'fundId', 'year', 'collectionId'],
  receiptBook: ['unitId', 'bookId'],
  receiptLeaf: ['unitId', 'bookId', 'serial'],
  drive: ['fundId', 'driveId'],
  handover: ['unitId', 'handoverId'],
  bookHandover: ['unitId', 'fundId', 'year', 'voucher'],
  smsCampaign: ['shortCode', 'campaignId'],
  smsDeclaration: ['shortCode', 'campaignId', 'unitId'],
  smsBilling: ['shortCode', 'campaignId', 'billingId'],
  smsAllotment: ['shortCode', 'campaignId', 'allotmentId'],
  claimsHandover: ['unitId', 'fundId', 'year', 'voucher'],
  child: ['childId'],
  commitment: ['childId', 'commitmentId'],
  directSupport: ['childId', 'supportId'],
  custody: ['childId', 'custodyId'],
  childReview: ['childId', 'reviewId'],
  handoverDispute: ['unitId', 'fundId', 'year', 'voucher', 'childId'],
  namingConsent: ['unitId', 'fundId', 'year', 'voucher'],
  privacyRequest: ['subject', 'requestId'],
  forgetting: ['subject'],
  bankLine: ['unitId', 'placeId', 'lineId'],
  bankMatch: ['unitId', 'placeId', 'lineId', 'fundId', 'year', 'voucher'],
} as const;

export type InsertedTable = keyof typeof insertedTables;
export type AddedTable = keyof typeof addedTables;
export type PatchedTable = keyof typeof patchedTables;
