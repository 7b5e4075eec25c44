import { CLUSTER_POSTS, type ClusterPost } from '../cluster.js';
import { CalendarDate, Choice, Code, Group, Id, Optional, Text, Uuid, Year } from '../fields.js';
import { BasisDocument } from '../fund.js';
import { FIGURE_FAULTS, type FigureFault } from '../progress.js';
import { TargetView } from './fund-views.js';
import { BASES, type ContributionBasis } from './unit-views.js';
import {
  Count,
  EventNumber,
  Instant,
  Many,
  NextPage,
  OptionalSum,
  OptionalWords,
  Sum,
  Words,
} from './view-fields.js';

export const TARGET_STATES = ['reached', 'behind', 'overdue'] as const;
/** `behind`: not reached yet, or no longer (of `atMost`); `overdue`: and the due day is over. */
export type TargetState = (typeof TARGET_STATES)[number];

/** A target and how far its unit, with all below it, has come. */
export class TargetProgressView extends TargetView {
  @Text(200) unitName!: string;
  /** Of money: what was given; otherwise the value that was recorded last. */
  @Sum reached!: number;
  /** Whole percents of the value, 100 and more when it is reached; a value of nought has none. */
  @OptionalSum percent?: number;
  @Choice(TARGET_STATES) state!: TargetState;
  /** Of what is counted by hand: the day of the last recording. */
  @Optional(CalendarDate) reachedOn?: string;
}

/** One step of a target: what somebody recorded, or put right. */
export class ProgressStepView {
  @EventNumber position!: number;
  @Instant recordedAt!: string;
  @Uuid actor!: string;
  @CalendarDate reachedOn!: string;
  @Sum value!: number;
  /** Of a correction: what stood there before, and why it was not right. */
  @OptionalSum before?: number;
  @Optional(Choice(FIGURE_FAULTS)) reason?: FigureFault;
  @Group(() => BasisDocument) basis!: BasisDocument;
}
export class TargetDetailView extends TargetProgressView {
  @CalendarDate asOf!: string;
  @Many(() => ProgressStepView) steps!: readonly ProgressStepView[];
}

/** How many targets of a unit and all below it were reached. */
export class TargetCountView {
  @Id unitId!: string;
  @Text(200) name!: string;
  @Count targets!: number;
  @Count reached!: number;
  @Count behind!: number;
  @Count overdue!: number;
}

/** The targets of a unit and of all below it today, and how many each unit below reached. */
export class UnitTargetsView {
  @CalendarDate asOf!: string;
  @Choice(BASES) basis!: ContributionBasis;
  @Optional(Group(() => TargetCountView)) unit?: TargetCountView;
  @Many(() => TargetCountView) below!: readonly TargetCountView[];
  @Many(() => TargetProgressView) items!: readonly TargetProgressView[];
  @NextPage next?: string;
}

/** What a pair brought beside money: goods by their names, houses, livelihoods and the like by kind. */
export class PairResultView {
  @Words what!: string;
  @OptionalWords measure?: string;
  @Count quantity!: number;
  @OptionalSum value?: number;
}

/** What a pair brought in a year. */
export class PairYearView {
  @Year year!: number;
  /** Payments for the commune out of books of the unit and all below it, as corrected. */
  @Sum money!: number;
  @Count payments!: number;
  /** People reached, added up voucher by voucher; those of a bundle once. */
  @Count beneficiaries!: number;
  @Many(() => PairResultView) results!: readonly PairResultView[];
}

export class PairView {
  @Id fundId!: string;
  @Id pairId!: string;
  @Id unitId!: string;
  @Text(200) unitName!: string;
  @Id partnerUnitId!: string;
  @Text(200) partnerName!: string;
  @CalendarDate from!: string;
  @Optional(CalendarDate) until?: string;
  @Group(() => BasisDocument) basis!: BasisDocument;
  @Many(() => PairYearView) years!: readonly PairYearView[];
}
export class PairPage {
  @Many(() => PairView) items!: readonly PairView[];
  @NextPage next?: string;
}

export class ClusterView {
  @Id clusterId!: string;
  @Code code!: string;
  @Text(200) name!: string;
  @CalendarDate on!: string;
  @Count members!: number;
  @Optional(Id) headUnitId?: string;
}

export class ClusterMemberView {
  @Id unitId!: string;
  @Text(200) name!: string;
  @CalendarDate from!: string;
  @Optional(CalendarDate) until?: string;
}

export class ClusterTermView {
  @Id unitId!: string;
  @Text(200) name!: string;
  @Choice(CLUSTER_POSTS) post!: ClusterPost;
  @CalendarDate from!: string;
  @CalendarDate until!: string;
}

export class CrossAuditView {
  @Id auditorUnitId!: string;
  @Id auditedUnitId!: string;
  @CalendarDate from!: string;
  @CalendarDate until!: string;
  @Uuid grantedBy!: string;
}

/** A cluster as it stands on a day. */
export class ClusterDetailView extends ClusterView {
  @Many(() => ClusterMemberView) memberships!: readonly ClusterMemberView[];
  @Many(() => ClusterTermView) terms!: readonly ClusterTermView[];
  @Many(() => CrossAuditView) crossAudits!: readonly CrossAuditView[];
}

/** A member's place by the share of its targets that are reached; without targets it has none. */
export class RankView extends TargetCountView {
  @Optional(Count) rank?: number;
  /** Whole percents of the targets. */
  @Optional(Count) share?: number;
}
export class ClusterRankingView {
  @Id clusterId!: string;
  @CalendarDate on!: string;
  @Many(() => RankView) members!: readonly RankView[];
}
