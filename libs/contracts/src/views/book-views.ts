import { CalendarDate, Code, Group, Id, Month, Optional, Text, Uuid, Year } from '../fields.js';
import { BasisDocument } from '../fund.js';
import { Count, Many, NextPage, Sum } from './view-fields.js';

/** A book: whose it is, how far it is closed, what it holds and what of that is held back. */
export class BookView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Code unitCode!: string;
  @Code fundCode!: string;
  @Text(16) chart!: string;
  @CalendarDate openedOn!: string;
  @Uuid openedBy!: string;
  @Optional(Group(() => BasisDocument)) basis?: BasisDocument;
  @Optional(Uuid) cashierSignedBy?: string;
  @Optional(Uuid) storekeeperSignedBy?: string;
  @Optional(Uuid) accountHolderSignedBy?: string;
  @Optional(Month) closedThrough?: string;
  @Optional(Year) carriedTo?: number;
  @Optional(Year) broughtFrom?: number;
  @Sum held!: number;
  @Sum inTransit!: number;
  /** Of `held`: what belongs to others until it is settled. */
  @Sum stray!: number;
  /** The book's own, and in no place: advances, collections, shortages. */
  @Sum owed!: number;
  /** Held back for requests that wait or are approved. */
  @Sum reserved!: number;
}

export class BookPage {
  @Many(() => BookView) items!: readonly BookView[];
  @NextPage next?: string;
}

export class PlaceSliceView {
  @Id placeId!: string;
  @Optional(Text(120)) name?: string;
  @Sum amount!: number;
  @Sum reserved!: number;
}

export class EarmarkSliceView {
  /** Left out: meant for nothing in particular. */
  @Optional(Id) earmark?: string;
  @Sum amount!: number;
  @Sum reserved!: number;
}

export class BookDetailView extends BookView {
  @Many(() => PlaceSliceView) places!: readonly PlaceSliceView[];
  @Many(() => EarmarkSliceView) earmarks!: readonly EarmarkSliceView[];
  @Count openRequests!: number;
}
