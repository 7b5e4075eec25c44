import {
  ADVANCE_STATES,
  BASES,
  BookKey,
  CalendarDate,
  Choice,
  COLLECTION_STATES,
  ENTRY_KINDS,
  Id,
  Integer,
  Month,
  Optional,
  Period,
  RECEIPT_BOOK_STATUSES,
  REMITTANCE_STATES,
  REQUEST_KINDS,
  REQUEST_STATUSES,
  Text,
  UNIT_KINDS,
  Uuid,
  VoucherNumber,
  Year,
  type AdvanceState,
  type CollectionState,
  type ContributionBasis,
  type EntryKind,
  type ReceiptBookViewStatus,
  type RemittanceState,
  type RequestViewKind,
  type RequestViewStatus,
  type UnitKind,
} from '#contracts';
import { PAGE } from '#read-models';
import { ApiSchema } from '@nestjs/swagger';

/** A flag in a query string: there or not. */
const Yes = Optional(Choice(['true']));

/** Which part of a long list. */
export class Paged {
  /** `next` of the page before. */
  @Optional(Text(500)) after?: string;
  @Optional(Integer(1, PAGE.most)) limit?: number;
}

@ApiSchema({ description: 'How far the figures are' })
export class ProgressAsked {}

export class UnitsAsked extends Paged {
  /** Parts of a name or a code, with or without diacritics. */
  @Optional(Text(120)) search?: string;
  /** Directly below this unit. */
  @Optional(Id) parentId?: string;
  /** Anywhere below this unit today. */
  @Optional(Id) under?: string;
  @Yes roots?: 'true';
  @Yes living?: 'true';
  @Optional(Choice(UNIT_KINDS)) kind?: UnitKind;
  @Optional(Integer(0, 9)) level?: number;
}

export class UnitAsked {
  @Id unitId!: string;
}

export class ContributionsAsked {
  @Id unitId!: string;
  /** As organised when each gift was given, or as organised today; left out: today. */
  @Optional(Choice(BASES)) basis?: ContributionBasis;
  @Optional(Id) fundId?: string;
  @Optional(Month) from?: string;
  @Optional(Month) to?: string;
}

/** Books, requests and remittances of a unit and all below it today. */
export class BooksAsked extends Paged {
  @Id unitId!: string;
  @Optional(Id) fundId?: string;
  @Optional(Year) year?: number;
}

export class RequestsAsked extends BooksAsked {
  @Optional(Choice(REQUEST_STATUSES)) status?: RequestViewStatus;
  @Optional(Choice(REQUEST_KINDS)) kind?: RequestViewKind;
}

export class RemittancesAsked extends Paged {
  @Id unitId!: string;
  @Optional(Id) fundId?: string;
  @Optional(Choice(REMITTANCE_STATES)) state?: RemittanceState;
}

/** Advances of a unit and all below it today. */
export class AdvancesBelowAsked extends BooksAsked {
  /** `open` includes what is overdue. */
  @Optional(Choice(ADVANCE_STATES)) state?: AdvanceState;
  @Optional(Uuid) holder?: string;
  /** The day by which overdue is judged; left out: today. */
  @Optional(CalendarDate) asOf?: string;
}

export class NamedAdvancesBelowAsked extends AdvancesBelowAsked {}

/** Who has something to settle with which book. */
export class AdvanceHoldersAsked extends BooksAsked {
  @Optional(Uuid) holder?: string;
  @Optional(CalendarDate) asOf?: string;
}

export class AdvancesAsked extends Paged {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Optional(Choice(ADVANCE_STATES)) state?: AdvanceState;
  @Optional(Uuid) holder?: string;
  @Optional(CalendarDate) asOf?: string;
}

export class NamedAdvancesAsked extends AdvancesAsked {}

export class AdvanceAsked extends BookKey {
  @Id advanceId!: string;
  @Optional(CalendarDate) asOf?: string;
}

/** What collectors of a unit and of all below it today have not handed in. */
export class CollectorsAsked extends Paged {
  @Id unitId!: string;
  @Optional(Id) fundId?: string;
}

export class CollectionsAsked extends CollectorsAsked {
  @Optional(Uuid) collector?: string;
  @Optional(Choice(COLLECTION_STATES)) state?: CollectionState;
}

export class HandInListAsked {
  @VoucherNumber number!: string;
}

export class ReceiptBooksAsked extends Paged {
  @Id unitId!: string;
  @Optional(Id) fundId?: string;
  @Optional(Choice(RECEIPT_BOOK_STATUSES)) status?: ReceiptBookViewStatus;
}

export class ReceiptBookAsked {
  @Id unitId!: string;
  @Id bookId!: string;
}

export class ReceiptBookTextsAsked extends ReceiptBookAsked {}

export class DrivesAsked extends Paged {
  @Id fundId!: string;
}

export class DriveAsked {
  @Id fundId!: string;
  @Id driveId!: string;
}

export class BookAsked extends BookKey {}

/** How the year of a book ended. */
export class YearEndAsked extends BookKey {}

export class EntriesAsked extends Paged {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Optional(Period) period?: string;
  @Optional(Choice(ENTRY_KINDS)) kind?: EntryKind;
  /** How the voucher's number begins. */
  @Optional(Text(40)) voucher?: string;
}

export class JournalAsked extends Paged {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Optional(Period) period?: string;
}

export class TrialBalanceAsked extends BookKey {
  @Optional(Period) from?: string;
  @Optional(Period) to?: string;
}

export class RequestAsked extends BookKey {
  @Id requestId!: string;
}
export class RequestTextsAsked extends RequestAsked {}

export class CashBookAsked extends Paged {
  @Id unitId!: string;
  @Id placeId!: string;
  @Month month!: string;
  /** Left out: all funds together, as the place holds them. */
  @Optional(Id) fundId?: string;
}

export class OfficeAsked {
  @Id unitId!: string;
}

export class VoucherAsked {
  @VoucherNumber number!: string;
}
export class VoucherTextsAsked extends VoucherAsked {}
@ApiSchema({ description: 'A voucher as it stands on paper' })
export class VoucherFormAsked extends VoucherAsked {}
@ApiSchema({ description: 'The same with the names' })
export class NamedVoucherFormAsked extends VoucherAsked {}

@ApiSchema({ description: 'The receipt of a voucher' })
export class VoucherReceiptAsked extends VoucherAsked {}

@ApiSchema({ description: 'The short code of a voucher' })
export class VoucherCodeAsked extends VoucherAsked {}

@ApiSchema({ description: 'The whole staff' })
export class PersonsAsked {}

export class PersonAsked {
  @Uuid personId!: string;
}
export class PersonNameAsked extends PersonAsked {}

@ApiSchema({ description: 'All follow-up work that was refused' })
export class ProblemsAsked {}

export class ReadingsAsked {
  @Optional(Uuid) person?: string;
  @Optional(Uuid) eventId?: string;
  /** `position` of the last reading of the page before. */
  @Optional(Integer(0, Number.MAX_SAFE_INTEGER)) after?: number;
  @Optional(Integer(1, PAGE.most)) limit?: number;
}
