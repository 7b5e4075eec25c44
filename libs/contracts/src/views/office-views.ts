import { CalendarDate, Choice, Id, Optional, Text, Uuid } from '../fields.js';
import { CAPACITIES, PLACE_KINDS, type Capacity, type PlaceKind } from '../office.js';
import { EventNumber, Instant, Many, OptionalSum, Sum, WordList } from './view-fields.js';

export const COUNT_SOURCES = ['count', 'statement'] as const;
export type CountSource = (typeof COUNT_SOURCES)[number];

/** What was found in a place at the end of a day against what it should hold. */
export class PlaceCountView {
  @EventNumber position!: number;
  @Instant recordedAt!: string;
  @Choice(COUNT_SOURCES) source!: CountSource;
  @CalendarDate day!: string;
  /** What was counted, or what the bank stated. */
  @Sum amount!: number;
  /** What all books together hold there at the end of that day, and the outside money. */
  @Sum books!: number;
  @Sum outside!: number;
  /** Above zero: more was found than the books say. */
  @Sum difference!: number;
  @Uuid enteredBy!: string;
  @WordList witnesses!: readonly string[];
}

export class PlaceFundView {
  @Id fundId!: string;
  @Sum amount!: number;
}

/** A holding place, what each fund's books hold there, and its latest counts, newest first. */
export class PlaceView {
  @Id unitId!: string;
  @Id placeId!: string;
  @Choice(PLACE_KINDS) kind!: PlaceKind;
  @Text(120) name!: string;
  @Optional(Text(12)) bankBin?: string;
  @Optional(Text(24)) accountNumber?: string;
  @CalendarDate openedOn!: string;
  @OptionalSum outsideAmount?: number;
  @Optional(CalendarDate) outsideAsOf?: string;
  @Sum held!: number;
  @Many(() => PlaceFundView) funds!: readonly PlaceFundView[];
  @Many(() => PlaceCountView) counts!: readonly PlaceCountView[];
}

export const SIGNING_EVENTS = ['appointed', 'ended', 'delegated'] as const;
export type SigningEvent = (typeof SIGNING_EVENTS)[number];

/** An appointment, its end, or a delegation, in the order of recording. */
export class SigningView {
  @EventNumber position!: number;
  @Choice(SIGNING_EVENTS) what!: SigningEvent;
  @Uuid personId!: string;
  @Optional(Uuid) toPersonId?: string;
  @Choice(CAPACITIES) capacity!: Capacity;
  @CalendarDate fromDay!: string;
  @Optional(CalendarDate) untilDay?: string;
}

/** Where a unit keeps goods. */
export class StoreView {
  @Id unitId!: string;
  @Id storeId!: string;
  @Text(120) name!: string;
  @CalendarDate openedOn!: string;
}

export class OfficeView {
  @Id unitId!: string;
  @Many(() => PlaceView) places!: readonly PlaceView[];
  @Many(() => StoreView) stores!: readonly StoreView[];
  @Many(() => SigningView) signing!: readonly SigningView[];
}
