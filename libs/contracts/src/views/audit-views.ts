import {
  CalendarDate,
  Choice,
  Group,
  Id,
  Optional,
  Uuid,
  VoucherNumber,
  Year,
  Flag,
} from '../fields.js';
import { BasisDocument } from '../fund.js';
import { CAPACITIES, type Capacity } from '../office.js';
import { EntryView } from './entry-views.js';
import { RemittanceView } from './remittance-views.js';
import {
  REQUEST_KINDS,
  REQUEST_STATUSES,
  type RequestViewKind,
  type RequestViewStatus,
} from './request-views.js';
import {
  Count,
  EventNumber,
  Instant,
  Many,
  NextPage,
  OptionalSum,
  Sum,
  WordList,
  Words,
} from './view-fields.js';

/** A place that would have been below nothing at the end of a day (âm quỹ); there is to be none. */
export class NegativeDayView {
  @Id unitId!: string;
  @Id placeId!: string;
  @CalendarDate day!: string;
  /** What all funds' books hold there, and the money beside them. */
  @Sum books!: number;
  @Sum outside!: number;
  @Sum held!: number;
}
export class NegativeDayPage {
  @Many(() => NegativeDayView) items!: readonly NegativeDayView[];
  @NextPage next?: string;
}

/** Numbers that a series of vouchers lacks, from the first to the last of a row of them. */
export class SerialGapView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  /** How the numbers begin: kind, unit, fund and year. */
  @Words series!: string;
  @Count from!: number;
  @Count to!: number;
}
export class SerialGapPage {
  @Many(() => SerialGapView) items!: readonly SerialGapView[];
  @NextPage next?: string;
}

/** An entry that was made long after the money had moved. */
export class LateEntryView extends EntryView {
  @Count daysLate!: number;
}
export class LateEntryPage {
  @Many(() => LateEntryView) items!: readonly LateEntryView[];
  @NextPage next?: string;
}

/** An entry of a day whose month was closed already: it stands in a later month. */
export class EntryAfterCloseView extends EntryView {
  @Instant closedAt!: string;
  @Uuid closedBy!: string;
}
export class EntryAfterClosePage {
  @Many(() => EntryAfterCloseView) items!: readonly EntryAfterCloseView[];
  @NextPage next?: string;
}

export const SPLIT_BY = ['decision', 'purpose'] as const;
/** What the payments have in common: their decision, or both their purpose and who was helped. */
export type SplitBy = (typeof SPLIT_BY)[number];

/** Payments of a week that each stayed below a signing limit and together did not. */
export class SplitView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Choice(SPLIT_BY) by!: SplitBy;
  @Optional(Group(() => BasisDocument)) decision?: BasisDocument;
  @Optional(Id) purpose?: string;
  @Optional(Id) beneficiaryUnitId?: string;
  @CalendarDate from!: string;
  @CalendarDate to!: string;
  /** From this amount on, more would have had to sign. */
  @Sum limit!: number;
  @Count signatures!: number;
  @Count payments!: number;
  @Sum total!: number;
  @WordList vouchers!: readonly string[];
}
export class SplitPage {
  @Many(() => SplitView) items!: readonly SplitView[];
  @NextPage next?: string;
}

/** A signature that somebody gave in another's stead. */
export class DelegatedApprovalView {
  @EventNumber position!: number;
  @Uuid eventId!: string;
  @Instant recordedAt!: string;
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id requestId!: string;
  @Choice(REQUEST_KINDS) kind!: RequestViewKind;
  @Choice(REQUEST_STATUSES) status!: RequestViewStatus;
  @OptionalSum amount?: number;
  @Uuid requestedBy!: string;
  @Uuid approvedBy!: string;
  @Choice(CAPACITIES) capacity!: Capacity;
  /** Whether it was the last signature that was needed. */
  @Flag complete!: boolean;
  @Optional(VoucherNumber) resultVoucher?: string;
}
export class DelegatedApprovalPage {
  @Many(() => DelegatedApprovalView) items!: readonly DelegatedApprovalView[];
  @NextPage next?: string;
}

/** A remittance that was sent and that nobody has accepted or sent back. */
export class OverdueRemittanceView extends RemittanceView {
  @Count daysUnderWay!: number;
}
export class OverdueRemittancePage {
  /** The day on which they are overdue. */
  @CalendarDate asOf!: string;
  @Many(() => OverdueRemittanceView) items!: readonly OverdueRemittanceView[];
  @NextPage next?: string;
}

/** Money that was given for a purpose and that has not moved since. */
export class DormantEarmarkView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id earmark!: string;
  @Sum amount!: number;
  @CalendarDate lastMovedOn!: string;
  @Count daysIdle!: number;
}
export class DormantEarmarkPage {
  /** The day on which they are dormant. */
  @CalendarDate asOf!: string;
  @Many(() => DormantEarmarkView) items!: readonly DormantEarmarkView[];
  @NextPage next?: string;
}
