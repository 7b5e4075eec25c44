import { HOLDER_KINDS, type HolderKind } from '../advance.js';
import { BucketLine } from '../child-money.js';
import {
  CalendarDate,
  Choice,
  Flag,
  Group,
  Id,
  ListOf,
  Optional,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import { BasisDocument } from '../fund.js';
import { LotQuantity, WRITE_OFF_CAUSES, type WriteOffCause } from '../goods.js';
import { CAPACITIES, type Capacity } from '../office.js';
import {
  Count,
  EventNumber,
  Instant,
  Many,
  NextPage,
  OptionalInstant,
  OptionalSum,
} from './view-fields.js';

export const REQUEST_KINDS = [
  'disbursement',
  'remittance',
  'advance',
  'topUp',
  'goods',
  'writeOff',
  'bundles',
  'adjust',
  'void',
  'referral',
  'refund',
  'shortageWriteOff',
  'purposeChange',
  'childHandover',
] as const;
export type RequestViewKind = (typeof REQUEST_KINDS)[number];
export const REQUEST_STATUSES = [
  'requested',
  'approved',
  'done',
  'rejected',
  'expired',
  'carried',
] as const;
export type RequestViewStatus = (typeof REQUEST_STATUSES)[number];

export class ApprovalView {
  @Uuid eventId!: string;
  @Instant recordedAt!: string;
  @Uuid approvedBy!: string;
  @Choice(CAPACITIES) capacity!: Capacity;
  @Flag delegated!: boolean;
  @Flag complete!: boolean;
}

/** A request with its signatures and what became of it. */
export class RequestView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id requestId!: string;
  @Choice(REQUEST_KINDS) kind!: RequestViewKind;
  @Choice(REQUEST_STATUSES) status!: RequestViewStatus;
  /** Under this event the vault keeps payee, content, reason and consent. */
  @Uuid eventId!: string;
  @EventNumber position!: number;
  @Optional(Id) placeId?: string;
  @OptionalSum amount?: number;
  @Optional(Id) earmark?: string;
  @Optional(Group(() => BasisDocument)) decision?: BasisDocument;
  @Optional(Id) purpose?: string;
  @Optional(Count) beneficiaries?: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @Optional(Id) toUnitId?: string;
  /** Of an advance: who is to receive it, and until when it must be settled. */
  @Optional(Choice(HOLDER_KINDS)) holderKind?: HolderKind;
  @Optional(Uuid) holder?: string;
  @Optional(CalendarDate) dueOn?: string;
  /** Of a top-up: the advance that did not suffice. */
  @Optional(Id) advanceId?: string;
  @Optional(VoucherNumber) voucher?: string;
  @OptionalSum correctedAmount?: number;
  @Optional(Id) lotId?: string;
  /** Of a refund or a write-off: the stray receipt or the difference. */
  @Optional(Id) itemId?: string;
  /** Of a change of purpose, whose `earmark` is the old one; left out: general money. */
  @Optional(Id) toEarmark?: string;
  @Optional(CalendarDate) consentedOn?: string;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  /** Held back for it at this moment. */
  @Count reserved!: number;
  /** Of a request for goods: from where, what, and what of it has a value. */
  @Optional(Id) storeId?: string;
  @Optional(ListOf(() => LotQuantity, 0, 200)) lots?: LotQuantity[];
  @OptionalSum goodsValue?: number;
  @Optional(Choice(WRITE_OFF_CAUSES)) cause?: WriteOffCause;
  @Optional(Id) bundleId?: string;
  @Optional(Count) bundles?: number;
  /** Of a handover to children: the list, row by row. */
  @Optional(ListOf(() => BucketLine, 0, 500)) handoverLines?: BucketLine[];
  /** The note under which the goods left. */
  @Optional(VoucherNumber) goodsVoucher?: string;
  @OptionalSum paidAmount?: number;
  @Optional(VoucherNumber) resultVoucher?: string;
  @Optional(Uuid) settledBy?: string;
  @Optional(Uuid) settledEventId?: string;
  @OptionalInstant settledAt?: string;
  /** The unit that handed it over, where it was taken over. */
  @Optional(Id) carriedFromUnitId?: string;
  /** The year in whose book it was made, where it was carried into this one. */
  @Optional(Year) carriedFrom?: number;
  @Many(() => ApprovalView) approvals!: readonly ApprovalView[];
}

export class RequestPage {
  @Many(() => RequestView) items!: readonly RequestView[];
  @NextPage next?: string;
}
