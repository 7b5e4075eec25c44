import type { BookHandoverRow, HandoverRow } from './rows-of-handovers.js';
import type {
  BookSliceRow,
  ContributionLeafRow,
  ContributionRow,
  DisclosedMonthRow,
  EntryRow,
  FundMonthRow,
  PlaceDayRow,
  TurnoverRow,
} from './rows-of-money.js';
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
  placeDay: PlaceDayRow;
  fundMonth: FundMonthRow;
  contributionLeaf: ContributionLeafRow;
  contribution: ContributionRow;
  disclosedMonth: DisclosedMonthRow;
  book: BookRow;
  request: RequestRow;
  remittance: RemittanceRow;
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
  handover: HandoverRow;
  bookHandover: BookHandoverRow;
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
} as const;

/** Rows whose figures grow by what is added; all that is not the key is a figure. */
export const addedTables = {
  turnover: ['unitId', 'fundId', 'year', 'period', 'kind', 'placeId'],
  bookSlice: ['unitId', 'fundId', 'year', 'holds', 'item'],
  placeDay: ['unitId', 'placeId', 'fundId', 'day'],
  fundMonth: ['fundId', 'month', 'general'],
  contributionLeaf: ['fundId', 'month', 'unitId'],
  contribution: ['fundId', 'month', 'unitId'],
  disclosedMonth: ['fundId', 'month'],
} as const;

/** Rows of which only the fields that are given change. */
export const patchedTables = {
  book: ['unitId', 'fundId', 'year'],
  request: ['unitId', 'fundId', 'year', 'requestId'],
  remittance: ['fundId', 'fromUnitId', 'fromYear', 'remittanceId'],
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
  handover: ['unitId', 'handoverId'],
  bookHandover: ['unitId', 'fundId', 'year', 'voucher'],
} as const;

export type InsertedTable = keyof typeof insertedTables;
export type AddedTable = keyof typeof addedTables;
export type PatchedTable = keyof typeof patchedTables;
