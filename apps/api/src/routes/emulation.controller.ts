import {
  AppointClusterHead,
  CorrectProgrammeMoney,
  CorrectProgress,
  DeclareProgrammeMoney,
  EndCrossAudit,
  EndPairing,
  GrantCrossAudit,
  JoinCluster,
  LeaveCluster,
  PairUnits,
  RecordProgress,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

@ApiTags('emulation')
@Controller('api')
export class EmulationController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write(
    'funds/:fundId/targets/:targetId/progress',
    'RecordProgress',
    'Say how far a unit has come with a target',
  )
  recordProgress(@CommandFrom() command: RecordProgress) {
    return this.commands.execute(command);
  }

  @Write(
    'funds/:fundId/targets/:targetId/progress/corrections',
    'CorrectProgress',
    'Put the progress that was recorded last right, with a reason',
  )
  correctProgress(@CommandFrom() command: CorrectProgress) {
    return this.commands.execute(command);
  }

  @Write('funds/:fundId/pairs', 'PairUnits', 'Pair a unit with a commune at the border')
  pair(@CommandFrom() command: PairUnits) {
    return this.commands.execute(command);
  }

  @Write('funds/:fundId/pairs/:pairId/ending', 'EndPairing', 'End a pair after a last day')
  endPairing(@CommandFrom() command: EndPairing) {
    return this.commands.execute(command);
  }

  @Write('clusters/:clusterId/members', 'JoinCluster', 'Let a unit into an emulation cluster')
  join(@CommandFrom() command: JoinCluster) {
    return this.commands.execute(command);
  }

  @Write('clusters/:clusterId/leavings', 'LeaveCluster', 'Let a unit leave after a last day')
  leave(@CommandFrom() command: LeaveCluster) {
    return this.commands.execute(command);
  }

  @Write(
    'clusters/:clusterId/terms',
    'AppointClusterHead',
    'Make a member head or deputy head of its cluster for a term',
  )
  appointHead(@CommandFrom() command: AppointClusterHead) {
    return this.commands.execute(command);
  }

  @Write(
    'clusters/:clusterId/cross-audits',
    'GrantCrossAudit',
    'Let one member’s auditors read another member’s books for a while',
  )
  grantCrossAudit(@CommandFrom() command: GrantCrossAudit) {
    return this.commands.execute(command);
  }

  @Write(
    'clusters/:clusterId/cross-audits/endings',
    'EndCrossAudit',
    'End a cross-audit before its time',
  )
  endCrossAudit(@CommandFrom() command: EndCrossAudit) {
    return this.commands.execute(command);
  }

  @Write(
    'units/:unitId/programme-money',
    'DeclareProgrammeMoney',
    'State money of a programme that is no charity',
  )
  declareProgrammeMoney(@CommandFrom() command: DeclareProgrammeMoney) {
    return this.commands.execute(command);
  }

  @Write(
    'units/:unitId/programme-money/corrections',
    'CorrectProgrammeMoney',
    'Put a statement of such money right, with a reason',
  )
  correctProgrammeMoney(@CommandFrom() command: CorrectProgrammeMoney) {
    return this.commands.execute(command);
  }
}
