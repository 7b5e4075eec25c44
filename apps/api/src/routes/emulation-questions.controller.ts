import {
  ClusterDetailView,
  ClusterRankingView,
  ClusterView,
  PairPage,
  ProgrammeMoneyPage,
  TargetDetailView,
  UnitTargetsView,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ClusterAsked,
  ClusterRankingAsked,
  ClustersAsked,
  PairsAsked,
  ProgrammeMoneyAsked,
  TargetAsked,
  UnitTargetsAsked,
} from '../questions/asked-of-emulation.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

@ApiTags('emulation')
@Controller('api')
export class EmulationQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('units/:unitId/targets', {
    permission: 'ReadUnits',
    name: 'unitTargets',
    question: UnitTargetsAsked,
    answer: UnitTargetsView,
    summary: 'Targets of a unit and all below it, and how far they have come',
  })
  unitTargets(@QuestionFrom() question: UnitTargetsAsked): Promise<UnitTargetsView> {
    return this.queries.execute(question);
  }

  @Read('funds/:fundId/targets/:targetId', {
    permission: 'ReadFunds',
    name: 'target',
    question: TargetAsked,
    answer: TargetDetailView,
    summary: 'A target, and every step on the way to it',
  })
  target(@QuestionFrom() question: TargetAsked): Promise<TargetDetailView> {
    return this.queries.execute(question);
  }

  @Read('funds/:fundId/pairs', {
    permission: 'ReadFunds',
    name: 'pairs',
    question: PairsAsked,
    answer: PairPage,
    summary: 'Who helps which commune at the border, and what each pair brought, year by year',
  })
  pairs(@QuestionFrom() question: PairsAsked): Promise<PairPage> {
    return this.queries.execute(question);
  }

  @Read('clusters', {
    permission: 'ReadUnits',
    name: 'clusters',
    question: ClustersAsked,
    answer: [ClusterView],
    summary: 'All emulation clusters, today or on a day',
  })
  clusters(@QuestionFrom() question: ClustersAsked): Promise<ClusterView[]> {
    return this.queries.execute(question);
  }

  @Read('clusters/:clusterId', {
    permission: 'ReadUnits',
    name: 'cluster',
    question: ClusterAsked,
    answer: ClusterDetailView,
    summary: 'A cluster: its members, its head, and who looks into whose books',
  })
  cluster(@QuestionFrom() question: ClusterAsked): Promise<ClusterDetailView> {
    return this.queries.execute(question);
  }

  @Read('clusters/:clusterId/ranking', {
    permission: 'ReadUnits',
    name: 'clusterRanking',
    question: ClusterRankingAsked,
    answer: ClusterRankingView,
    summary: 'Members of a cluster by the share of their targets that are reached',
  })
  ranking(@QuestionFrom() question: ClusterRankingAsked): Promise<ClusterRankingView> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/programme-money', {
    permission: 'ReadUnits',
    name: 'programmeMoney',
    question: ProgrammeMoneyAsked,
    answer: ProgrammeMoneyPage,
    summary: 'Money of programmes that is no charity: budget, local, handed out by the givers',
  })
  programmeMoney(@QuestionFrom() question: ProgrammeMoneyAsked): Promise<ProgrammeMoneyPage> {
    return this.queries.execute(question);
  }
}
