import { CORRECTIONS, type Correction } from '../request.js';
import { GIVER_KINDS, type GiverKind } from '../donation.js';
import {
  CalendarDate,
  Choice,
  Flag,
  Group,
  Id,
  Month,
  Optional,
  Period,
  Text,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import { ForeignMoney } from '../foreign-money.js';
import { Count, EventNumber, Instant, Many, NextPage, Sum, Words } from './view-fields.js';

export const ENTRY_KINDS = [
  'opening',
  'openingAdvance',
  'donation',
  'collection',
  'handIn',
  'disbursement',
  'advancePaid',
  'advanceUsed',
  'advanceToppedUp',
  'advanceReturned',
  'transferOut',
  'transferIn',
  'remittanceOut',
  'remittanceAccepted',
  'remittanceReturned',
  'remittanceIn',
  'carriedForward',
  'broughtForward',
  'strayReceived',
  'strayIdentified',
  'strayRefunded',
  'surplusFound',
  'surplusDonated',
  'surplusTaken',
  'surplusRefunded',
  'shortageFound',
  'shortageRepaid',
  'shortageWrittenOff',
  'interest',
  'bankFee',
  'purposeChanged',
  'handedOver',
  'takenOver',
  'advancesCarried',
  'advancesBrought',
  'advancesHandedOver',
  'advancesTakenOver',
  'collectionsCarried',
  'collectionsBrought',
  'collectionsHandedOver',
  'collectionsTakenOver',
  'shortagesCarried',
  'shortagesBrought',
  'shortagesHandedOver',
  'shortagesTakenOver',
  'strayPassedOn',
  'strayTakenOn',
  'surplusPassedOn',
  'surplusTakenOn',
  'goodsBought',
  'advanceSpentOnGoods',
  'goodsGiven',
  'goodsWrittenOff',
  'goodsCarried',
  'goodsBrought',
  'goodsHandedOver',
  'goodsTakenOver',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** An event that moved money; one per holding place where it touched several. */
export class EntryView {
  @EventNumber position!: number;
  @Count line!: number;
  /** Under this event the vault keeps the names and texts. */
  @Uuid eventId!: string;
  @Instant recordedAt!: string;
  @Uuid actor!: string;
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Choice(ENTRY_KINDS) kind!: EntryKind;
  @Optional(Choice(CORRECTIONS)) correction?: Correction;
  @Optional(VoucherNumber) voucher?: string;
  /** Of an adjustment: the first voucher of its chain, and the one it puts right. */
  @Optional(VoucherNumber) original?: string;
  @Optional(VoucherNumber) adjusts?: string;
  @CalendarDate occurredOn!: string;
  @CalendarDate voucherDate!: string;
  @Month period!: string;
  /** In the direction of the kind; below zero where a correction takes some of it back. */
  @Sum amount!: number;
  @Optional(Id) placeId?: string;
  /** What the holding place gained or lost. */
  @Sum delta!: number;
  @Optional(Id) earmark?: string;
  /** The request carried out (which also names a remittance), the transfer, or the collection. */
  @Optional(Id) reference?: string;
  @Optional(Id) contributingUnitId?: string;
  @Optional(Id) beneficiaryUnitId?: string;
  @Optional(Id) counterpart?: string;
  @Optional(Id) purpose?: string;
  @Optional(Count) beneficiaries?: number;
  @Optional(Choice(GIVER_KINDS)) giverKind?: GiverKind;
  @Optional(Uuid) giver?: string;
  @Optional(Count) members?: number;
  @Optional(Text(64)) externalReference?: string;
  /** What was given before the bank changed it. */
  @Optional(Group(() => ForeignMoney)) foreignMoney?: ForeignMoney;
}

export class EntryPage {
  @Many(() => EntryView) items!: readonly EntryView[];
  @NextPage next?: string;
}

/** What a voucher says today, and every entry of its chain in the order of recording. */
export class VoucherView {
  @VoucherNumber voucher!: string;
  @Flag voided!: boolean;
  /** The amount after all adjustments of the chain; 0 when voided. */
  @Sum amount!: number;
  /** The last voucher of the chain: the one that a further correction has to name. */
  @VoucherNumber last!: string;
  @Many(() => EntryView) chain!: readonly EntryView[];
}

/** A line of the cash book: the entry and what the place holds after it. */
export class CashBookLineView extends EntryView {
  @Sum balance!: number;
}

export class CashBookView {
  @Id unitId!: string;
  @Id placeId!: string;
  @Month month!: string;
  /** At the beginning and at the end of the month. */
  @Sum opening!: number;
  @Sum closing!: number;
  @Sum received!: number;
  @Sum paid!: number;
  @Many(() => CashBookLineView) items!: readonly CashBookLineView[];
  @NextPage next?: string;
}

export class JournalLineView {
  @Words account!: string;
  @Count debit!: number;
  @Count credit!: number;
  @Optional(Id) placeId?: string;
}

export class JournalEntryView extends EntryView {
  @Many(() => JournalLineView) lines!: readonly JournalLineView[];
}

export class JournalPage {
  @Many(() => JournalEntryView) items!: readonly JournalEntryView[];
  @NextPage next?: string;
}

export class TrialBalanceLineView {
  @Words account!: string;
  @Words vi!: string;
  @Words en!: string;
  /** Debit less credit before the first month asked for, and after the last. */
  @Sum opening!: number;
  @Sum debit!: number;
  @Sum credit!: number;
  @Sum closing!: number;
}

/** Of one book, over the periods asked for: both sides sum to the same. */
export class TrialBalanceView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Period from!: string;
  @Period to!: string;
  @Sum debit!: number;
  @Sum credit!: number;
  @Many(() => TrialBalanceLineView) lines!: readonly TrialBalanceLineView[];
}
