import { CalendarDate, Choice, Id, Optional, Uuid } from './fields.js';

/** A unit competes in an emulation cluster (cụm thi đua) from a day on. */
export class JoinCluster {
  @Id clusterId!: string;
  @Id unitId!: string;
  @CalendarDate from!: string;
  /** Last day; left out: until it leaves. */
  @Optional(CalendarDate) until?: string;
}
export class ClusterJoined extends JoinCluster {}

export class LeaveCluster {
  @Id clusterId!: string;
  @Id unitId!: string;
  /** The last day as a member. */
  @CalendarDate leftOn!: string;
}
export class ClusterLeft extends LeaveCluster {
  /** The day on which the membership that ends had begun. */
  @CalendarDate joinedOn!: string;
}

export const CLUSTER_POSTS = ['head', 'deputy'] as const;
/** Cụm trưởng, cụm phó: units, not persons, and others every term. */
export type ClusterPost = (typeof CLUSTER_POSTS)[number];

export class AppointClusterHead {
  @Id clusterId!: string;
  @Id unitId!: string;
  @Choice(CLUSTER_POSTS) post!: ClusterPost;
  @CalendarDate from!: string;
  @CalendarDate until!: string;
}
export class ClusterHeadAppointed extends AppointClusterHead {}

/** A post ends before its time because the unit left; one that had not begun never does. */
export class ClusterTermEnded {
  @Id clusterId!: string;
  @Id unitId!: string;
  @Choice(CLUSTER_POSTS) post!: ClusterPost;
  @CalendarDate appointedFrom!: string;
  @CalendarDate endedOn!: string;
}

/** Lets one member's auditors read another member's books for a while (kiểm tra chéo). */
export class GrantCrossAudit {
  @Id clusterId!: string;
  /** Whose auditors read. */
  @Id auditorUnitId!: string;
  /** Whose books are read, and those of all below it. */
  @Id auditedUnitId!: string;
  @CalendarDate from!: string;
  @CalendarDate until!: string;
}
export class CrossAuditGranted extends GrantCrossAudit {
  @Uuid grantedBy!: string;
}

/** Ends a cross-audit before its time. */
export class EndCrossAudit {
  @Id clusterId!: string;
  @Id auditorUnitId!: string;
  @Id auditedUnitId!: string;
  /** The last day on which the books may be read. */
  @CalendarDate endedOn!: string;
}
export class CrossAuditEnded extends EndCrossAudit {
  /** The day on which the right that ends had begun. */
  @CalendarDate grantedFrom!: string;
  @Uuid endedBy!: string;
}
