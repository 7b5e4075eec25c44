import type { ClusterPost, FigureFault, ProgrammeMoneySource } from '#contracts';
import type { BookColumns } from './rows-of-money.js';

/** What a figure rests on. */
export interface BasisColumns {
  readonly basisNumber?: string;
  readonly basisDate?: string;
  readonly basisIssuer?: string;
}

/** How far a target had come on a day, as somebody recorded it. */
export interface ProgressRow extends BasisColumns {
  readonly position: number;
  readonly recordedAt: string;
  readonly actor: string;
  readonly fundId: string;
  readonly targetId: string;
  readonly unitId: string;
  readonly reachedOn: string;
  readonly value: number;
  /** Of a correction: what stood there before, and why it was not right. */
  readonly before?: number;
  readonly reason?: FigureFault;
}

/** A unit and the commune at the border that it helps. */
export interface PairRow extends BasisColumns {
  readonly fundId: string;
  readonly pairId: string;
  readonly unitId?: string;
  readonly partnerUnitId?: string;
  readonly fromDay?: string;
  /** The last day. */
  readonly untilDay?: string;
}

export interface ClusterMemberRow {
  readonly clusterId: string;
  readonly unitId: string;
  readonly fromDay: string;
  readonly untilDay?: string;
}

export interface ClusterTermRow {
  readonly clusterId: string;
  readonly unitId: string;
  readonly post: ClusterPost;
  readonly fromDay: string;
  readonly untilDay: string;
}

export interface CrossAuditRow {
  readonly clusterId: string;
  readonly auditorUnitId: string;
  readonly auditedUnitId: string;
  readonly fromDay: string;
  readonly untilDay?: string;
  readonly grantedBy?: string;
}

/** Money beside the charity's own, as it is stated now. */
export interface ProgrammeMoneyRow extends BasisColumns {
  readonly unitId: string;
  readonly fundId: string;
  readonly declarationId: string;
  readonly position?: number;
  readonly source?: ProgrammeMoneySource;
  readonly year?: number;
  readonly amount?: number;
  /** What was stated at first. */
  readonly declared?: number;
  readonly declaredBy?: string;
  readonly reason?: FigureFault;
  readonly correctedBy?: string;
}

/** When a month of a book was closed. */
export interface PeriodClosingRow extends BookColumns {
  readonly position: number;
  readonly recordedAt: string;
  readonly period: string;
  readonly closedBy: string;
}

/** From which amount on how many sign, from a day on. */
export interface SigningTierRow {
  readonly position: number;
  readonly line: number;
  readonly fundId: string;
  readonly effectiveOn: string;
  readonly fromAmount: number;
  readonly signatures: number;
}
