import {
  BASES,
  CalendarDate,
  Choice,
  Id,
  Optional,
  PROGRAMME_MONEY_SOURCES,
  TARGET_STATES,
  Year,
  type ContributionBasis,
  type ProgrammeMoneySource,
  type TargetState,
} from '#contracts';
import { ApiSchema } from '@nestjs/swagger';
import { Paged } from './asked.js';

export class UnitTargetsAsked extends Paged {
  @Id unitId!: string;
  @Optional(Id) fundId?: string;
  @Optional(Choice(TARGET_STATES)) state?: TargetState;
  /** Whose gifts count for a unit: as organised then, or today; left out: today. */
  @Optional(Choice(BASES)) basis?: ContributionBasis;
  /** Left out: the day up to which the figures go. */
  @Optional(CalendarDate) asOf?: string;
}

export class TargetAsked {
  @Id fundId!: string;
  @Id targetId!: string;
  @Optional(Choice(BASES)) basis?: ContributionBasis;
  @Optional(CalendarDate) asOf?: string;
}

export class PairsAsked extends Paged {
  @Id fundId!: string;
  /** Who helps, or anybody below. */
  @Optional(Id) unitId?: string;
  /** Who is helped. */
  @Optional(Id) partnerUnitId?: string;
  @Optional(Year) year?: number;
}

@ApiSchema({ description: 'All emulation clusters' })
export class ClustersAsked {
  /** Left out: the day up to which the figures go. */
  @Optional(CalendarDate) on?: string;
}

export class ClusterAsked {
  @Id clusterId!: string;
  @Optional(CalendarDate) on?: string;
}

export class ClusterRankingAsked extends ClusterAsked {
  @Optional(Id) fundId?: string;
  /** Only targets due in this year. */
  @Optional(Year) year?: number;
  @Optional(Choice(BASES)) basis?: ContributionBasis;
}

export class ProgrammeMoneyAsked extends Paged {
  @Id unitId!: string;
  @Optional(Id) fundId?: string;
  @Optional(Year) year?: number;
  @Optional(Choice(PROGRAMME_MONEY_SOURCES)) source?: ProgrammeMoneySource;
}
