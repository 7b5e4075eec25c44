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
import { BasisDocument } from '../fund.js';
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
  'adjust',
  'void',
  'refund',
  'writeOff',
  'purposeChange',
] as const;
export type RequestViewKind = (typeof REQUEST_KINDS)[number];
export const REQUEST_STATUSES = ['requested', 'approved', 'done', 'rejected', 'expired'] as const;
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
  @Optional(VoucherNumber) voucher?: string;
  @OptionalSum correctedAmount?: number;
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
  @OptionalSum paidAmount?: number;
  @Optional(VoucherNumber) resultVoucher?: string;
  @Optional(Uuid) settledBy?: string;
  @Optional(Uuid) settledEventId?: string;
  @OptionalInstant settledAt?: string;
  @Many(() => ApprovalView) approvals!: readonly ApprovalView[];
}

export class RequestPage {
  @Many(() => RequestView) items!: readonly RequestView[];
  @NextPage next?: string;
}
