import {
  CalendarDate,
  Choice,
  Code,
  Id,
  Integer,
  ListOf,
  Optional,
  Share,
  Text,
} from './fields.js';

export const UNIT_KINDS = [
  'territorial',
  'institutional',
  'tradeUnion',
  'externalPartner',
  'cluster',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A unit enters the tree: a union of a level, a partner from outside, or an emulation cluster. */
export class EstablishUnit {
  /** Stable for ever; names, codes and parents come and go. */
  @Id unitId!: string;
  @Code code!: string;
  @Choice(UNIT_KINDS) kind!: UnitKind;
  /** Depth as the union counts it: 1 province, 2 district, 3 base, 4 branch, 5 cell. */
  @Integer(0, 9) level!: number;
  @Text(200) name!: string;
  /** Left out: a root of the forest. */
  @Optional(Id) parentId?: string;
  @CalendarDate establishedOn!: string;
}
export class UnitEstablished extends EstablishUnit {}

export class RenameUnit {
  @Id unitId!: string;
  @Text(200) name!: string;
  @Optional(Code) code?: string;
  @CalendarDate effectiveOn!: string;
}
export class UnitRenamed extends RenameUnit {}

export class MoveUnit {
  @Id unitId!: string;
  /** Left out: the unit becomes a root. */
  @Optional(Id) parentId?: string;
  @CalendarDate effectiveOn!: string;
}
export class UnitMoved extends MoveUnit {}

/** What part of one unit's past goes to one successor. */
export class SuccessionShare {
  @Id from!: string;
  /** Left out: that part has no successor. May be `from` itself, which then goes on. */
  @Optional(Id) to?: string;
  @Share share!: number;
}

/** Many units become many others on one day; the shares of each sum to 10,000. */
export class SucceedUnits {
  @Id successionId!: string;
  @CalendarDate effectiveOn!: string;
  /** Last day on which entries of the ended units' books may still be dated or posted. */
  @CalendarDate windDownUntil!: string;
  @ListOf(() => SuccessionShare, 1, 2000) shares!: SuccessionShare[];
}
export class UnitsSucceeded extends SucceedUnits {}

/** A unit ends without a successor; until the wind-down is over its books take what still arrives. */
export class DissolveUnit {
  @Id unitId!: string;
  @CalendarDate dissolvedOn!: string;
  @CalendarDate windDownUntil!: string;
}
export class UnitDissolved extends DissolveUnit {}
