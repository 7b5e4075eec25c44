import { GIVER_KINDS, type GiverKind } from '../donation.js';
import {
  CalendarDate,
  Choice,
  Flag,
  Group,
  Id,
  Optional,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import { PLACE_KINDS, type PlaceKind } from '../office.js';
import { ENTRY_KINDS, type EntryKind } from './entry-views.js';
import { PlaceCountView } from './office-views.js';
import { Count, EventNumber, Many, NextPage, Sum, Words } from './view-fields.js';

/** A line of the *bảng kê người ủng hộ*: one gift, as it stands after its corrections. */
export class GiftLineView {
  @EventNumber position!: number;
  /** Under this event the vault keeps the giver's name. */
  @Uuid eventId!: string;
  @VoucherNumber voucher!: string;
  @CalendarDate occurredOn!: string;
  @Choice(ENTRY_KINDS) kind!: EntryKind;
  @Optional(Choice(GIVER_KINDS)) giverKind?: GiverKind;
  /** The giver's pseudonym. */
  @Optional(Uuid) giver?: string;
  /** Of a collective gift: how many are on its list. */
  @Optional(Count) members?: number;
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  /** After all adjustments; 0 when voided. */
  @Sum amount!: number;
  @Flag voided!: boolean;
}

export class GiftListView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  /** Of all lines, on whatever page. */
  @Sum total!: number;
  @Count gifts!: number;
  @Many(() => GiftLineView) items!: readonly GiftLineView[];
  @NextPage next?: string;
}

/** What a place held on the last day of a year, and whether anybody looked. */
export class YearEndCountView {
  @Id unitId!: string;
  @Id placeId!: string;
  @Choice(PLACE_KINDS) kind!: PlaceKind;
  @Words name!: string;
  /** What all books together hold there at the end of the day, and the outside money. */
  @Sum books!: number;
  @Sum outside!: number;
  /** The count of the safe or the bank's confirmation, as recorded last; left out: there is none. */
  @Optional(Group(() => PlaceCountView)) count?: PlaceCountView;
}

export class YearEndCountPage {
  @CalendarDate day!: string;
  @Many(() => YearEndCountView) items!: readonly YearEndCountView[];
  @NextPage next?: string;
}
