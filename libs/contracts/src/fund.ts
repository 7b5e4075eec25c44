import {
  Amount,
  CalendarDate,
  Choice,
  ChoicesOf,
  Code,
  Flag,
  Group,
  Id,
  Integer,
  ListOf,
  Month,
  Optional,
  Text,
} from './fields.js';

export const CHANNELS = ['cash', 'bank'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DISCLOSURES = ['entries', 'sums'] as const;
/** `entries`: each entry is public. `sums`: what concerns children is public in sums only. */
export type Disclosure = (typeof DISCLOSURES)[number];

/** The decision or plan that something rests on. */
export class BasisDocument {
  @Text(60) number!: string;
  @CalendarDate date!: string;
  @Text(200) issuer!: string;
}

export class Phase {
  @Text(120) name!: string;
  @CalendarDate from!: string;
  @CalendarDate to!: string;
}

/** What money may be given for in particular: an earmark names one of these. */
export class Purpose {
  @Id code!: string;
  @Text(120) name!: string;
}

export class OpenFund {
  @Id fundId!: string;
  @Code code!: string;
  @Text(200) name!: string;
  /** How it may be called in public: "Quỹ" needs a licence (domain 9.16). */
  @Text(80) label!: string;
  @Text(200) programme!: string;
  @Id ownerUnitId!: string;
  @Group(() => BasisDocument) basis!: BasisDocument;
  @ChoicesOf(CHANNELS) channels!: Channel[];
  @ListOf(() => Phase, 0, 20) phases!: Phase[];
  @ListOf(() => Purpose, 0, 100) purposes!: Purpose[];
  @Choice(DISCLOSURES) disclosure!: Disclosure;
  @CalendarDate openedOn!: string;
}
export class FundOpened extends OpenFund {}

/** From an amount on, how many signatures a payment needs, the account holder's included. */
export class SigningTier {
  @Amount fromAmount!: number;
  @Integer(1, 5) signatures!: number;
}

/** Only ever adds signers: the account holder signs every payment (domain 9.1). */
export class SetSigningPolicy {
  @Id fundId!: string;
  @CalendarDate effectiveOn!: string;
  @ListOf(() => SigningTier, 0, 10) tiers!: SigningTier[];
}
export class SigningPolicySet extends SetSigningPolicy {}

export const BEARERS = ['fund', 'outside'] as const;
/** Who has interest and bears fees: the fund, or the unit's money outside the books (ngoài sổ). */
export type Bearer = (typeof BEARERS)[number];

export class SetInterestPolicy {
  @Id fundId!: string;
  @CalendarDate effectiveOn!: string;
  @Choice(BEARERS) interest!: Bearer;
  @Choice(BEARERS) fees!: Bearer;
}
export class InterestPolicySet extends SetInterestPolicy {}

export const TARGET_OPERATORS = ['atLeast', 'atMost', 'exactly'] as const;
export type TargetOperator = (typeof TARGET_OPERATORS)[number];

/** What a unit has set out to reach; money (đồng) or anything that can be counted. */
export class SetTarget {
  @Id fundId!: string;
  @Id targetId!: string;
  @Id unitId!: string;
  @Text(120) metric!: string;
  @Choice(TARGET_OPERATORS) operator!: TargetOperator;
  @Integer(0, 10_000_000_000_000) value!: number;
  @Flag money!: boolean;
  /** Of money: the first month whose gifts count; left out: since the fund opened. */
  @Optional(Month) fromMonth?: string;
  /** The last day; gifts count up to the end of its month. */
  @CalendarDate due!: string;
}
export class TargetSet extends SetTarget {}

export class CloseFund {
  @Id fundId!: string;
  /** Last day on which the fund receives. */
  @CalendarDate closedOn!: string;
}
export class FundClosed extends CloseFund {}
