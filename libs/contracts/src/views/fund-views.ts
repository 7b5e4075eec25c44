import {
  CalendarDate,
  Choice,
  ChoicesOf,
  Code,
  Flag,
  Group,
  Id,
  ListOf,
  Month,
  Optional,
  Text,
  Year,
} from '../fields.js';
import {
  BasisDocument,
  BEARERS,
  CHANNELS,
  DISCLOSURES,
  Phase,
  Purpose,
  SigningTier,
  TARGET_OPERATORS,
  type Bearer,
  type Channel,
  type Disclosure,
  type TargetOperator,
} from '../fund.js';
import { Count, Many, NextPage, Sum } from './view-fields.js';

export class TargetView {
  @Id fundId!: string;
  @Id targetId!: string;
  @Id unitId!: string;
  @Text(120) metric!: string;
  @Choice(TARGET_OPERATORS) operator!: TargetOperator;
  @Count value!: number;
  @Flag money!: boolean;
  @Optional(Month) fromMonth?: string;
  @CalendarDate due!: string;
}

export class FundView {
  @Id fundId!: string;
  @Code code!: string;
  @Text(200) name!: string;
  @Text(80) label!: string;
  @Text(200) programme!: string;
  @Choice(DISCLOSURES) disclosure!: Disclosure;
  @Id ownerUnitId!: string;
  @Group(() => BasisDocument) basis!: BasisDocument;
  @ChoicesOf(CHANNELS) channels!: Channel[];
  @ListOf(() => Phase, 0, 20) phases!: Phase[];
  @ListOf(() => Purpose, 0, 100) purposes!: Purpose[];
  @CalendarDate openedOn!: string;
  @Optional(CalendarDate) closedOn?: string;
  @ListOf(() => SigningTier, 0, 10) tiers!: SigningTier[];
  /** Within how many days collectors hand in; left out: the same day. */
  @Optional(Count) collectionDays?: number;
  /** Who has interest and bears fees, as set last; left out: nothing is set yet. */
  @Optional(Choice(BEARERS)) interestOf?: Bearer;
  @Optional(Choice(BEARERS)) feesOf?: Bearer;
  @Optional(CalendarDate) interestFrom?: string;
  @Many(() => TargetView) targets!: readonly TargetView[];
}

/** What came in and what went out of a fund, and what all its books hold. Remittances count as neither. */
export class FundTotalsView {
  @Id fundId!: string;
  @Code code!: string;
  @Text(200) name!: string;
  @Text(80) label!: string;
  @Choice(DISCLOSURES) disclosure!: Disclosure;
  /** Balances with which books were opened in mid-life. */
  @Sum opened!: number;
  @Sum received!: number;
  @Sum given!: number;
  @Count receipts!: number;
  @Count payments!: number;
  /** Interest and surpluses taken in; bank fees, and what was written off of shortages and bought goods. */
  @Sum otherIn!: number;
  @Sum otherOut!: number;
  /** What lies in holding places today, whatever months were asked for. */
  @Sum held!: number;
  @Sum inTransit!: number;
  /** Of `held`: unidentified and misdirected receipts and surpluses, which are not the fund's. */
  @Sum stray!: number;
  /** The fund's own, and in no place: advances, collections, shortages, goods that it has bought. */
  @Sum owed!: number;
}

export class FundMonthView {
  @Id fundId!: string;
  @Month month!: string;
  @Sum opened!: number;
  @Sum received!: number;
  @Sum given!: number;
  @Count receipts!: number;
  @Count payments!: number;
  /** Interest and surpluses taken in; bank fees, and what was written off of shortages and bought goods. */
  @Sum otherIn!: number;
  @Sum otherOut!: number;
}

/** What lies in one safe or account. */
export class PlaceSum {
  @Id placeId!: string;
  @Optional(Text(120)) name?: string;
  @Sum amount!: number;
}

/** A book of a fund that has been closed, in which something is left. */
export class ClosedFundBookView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  /** The last day on which the fund received. */
  @CalendarDate closedOn!: string;
  /** Where the money is to come together, unless it is spent where it lies. */
  @Id ownerUnitId!: string;
  @Many(() => PlaceSum) places!: readonly PlaceSum[];
  @Sum held!: number;
  @Sum inTransit!: number;
  /** Of `held`: what belongs to others until it is settled. */
  @Sum stray!: number;
  /** The book's own, and in no place: advances, collections, shortages, goods that it has bought. */
  @Sum owed!: number;
  /** How many lots of goods are still in store. */
  @Count lots!: number;
}

export class ClosedFundBookPage {
  @Many(() => ClosedFundBookView) items!: readonly ClosedFundBookView[];
  @NextPage next?: string;
}
