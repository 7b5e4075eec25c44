import {
  CalendarDate,
  Choice,
  Code,
  Id,
  Integer,
  Month,
  Optional,
  Share,
  Text,
} from '../fields.js';
import { UNIT_KINDS, type UnitKind } from '../organisation.js';
import { Count, Many, NextPage, Sum } from './view-fields.js';

export class UnitView {
  @Id unitId!: string;
  @Code code!: string;
  @Text(200) name!: string;
  @Choice(UNIT_KINDS) kind!: UnitKind;
  @Integer(0, 9) level!: number;
  @Optional(Id) parentId?: string;
  @CalendarDate establishedOn!: string;
  /** The first day without the unit. */
  @Optional(CalendarDate) endedOn?: string;
  @Optional(CalendarDate) windDownUntil?: string;
}

export class UnitPage {
  @Many(() => UnitView) items!: readonly UnitView[];
  @NextPage next?: string;
}

export class UnitNameView {
  @Text(200) name!: string;
  @Optional(Code) code?: string;
  @CalendarDate effectiveOn!: string;
}

/** A part of one unit's past that went to another; without `toUnitId` to nobody. */
export class SuccessionView {
  @Id fromUnitId!: string;
  @Text(200) fromName!: string;
  @Optional(Id) toUnitId?: string;
  @Optional(Text(200)) toName?: string;
  @Share share!: number;
  @CalendarDate effectiveOn!: string;
}

export class UnitDetailView extends UnitView {
  /** Above the unit today, the root first. */
  @Many(() => UnitView) above!: readonly UnitView[];
  @Count children!: number;
  @Many(() => UnitNameView) names!: readonly UnitNameView[];
  @Many(() => SuccessionView) predecessors!: readonly SuccessionView[];
  @Many(() => SuccessionView) successors!: readonly SuccessionView[];
}

export const BASES = ['then', 'today'] as const;
/** `then`: as organised in the month of each gift. `today`: successors have what came before them. */
export type ContributionBasis = (typeof BASES)[number];

/** What a unit raised, and what it and all below it raised. */
export class ContributionView {
  /** Left out: the part of ended units' past that nobody took over. */
  @Optional(Id) unitId?: string;
  @Optional(Code) code?: string;
  @Optional(Text(200)) name?: string;
  @Optional(Id) parentId?: string;
  @Sum own!: number;
  @Sum subtree!: number;
  /** Gifts of the unit and all below it, voided ones taken off. */
  @Sum gifts!: number;
}

export class ContributionMonthView {
  @Month month!: string;
  @Sum own!: number;
  @Sum subtree!: number;
  @Sum gifts!: number;
}
