import {
  AmendChild,
  ChangeRate,
  ChildEntered,
  CloseReview,
  CommitmentEntered,
  EndCommitment,
  EndCustody,
  LinkFamily,
  MoveChild,
  RecordChildConsent,
  RecordCustody,
  RecordDirectSupport,
  ReportChange,
  TellSponsor,
  WithdrawChildConsent,
  WithdrawDirectSupport,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

const CHILD = 'children/:childId';

@ApiTags('children')
@Controller('api/offices/:unitId')
export class ChildController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('children', 'RegisterChild', 'Take a child into care; its code is drawn for it')
  register(@CommandFrom() command: ChildEntered) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/amendments`, 'AmendChild', 'Something of what is known of a child has changed')
  amend(@CommandFrom() command: AmendChild) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/family-links`, 'LinkFamily', 'A child is a sibling of another one')
  link(@CommandFrom() command: LinkFamily) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/moves`, 'MoveChild', 'Another unit looks after the child from now on')
  move(@CommandFrom() command: MoveChild) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/commitments`, 'RecordCommitment', 'A sponsor promises a schedule')
  commit(@CommandFrom() command: CommitmentEntered) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/commitments/:commitmentId/rates`, 'ChangeRate', 'Another rate from a month on')
  changeRate(@CommandFrom() command: ChangeRate) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/commitments/:commitmentId/end`, 'EndCommitment', 'The last day of a commitment')
  end(@CommandFrom() command: EndCommitment) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/commitments/:commitmentId/words`, 'TellSponsor', 'What the sponsor was told')
  tell(@CommandFrom() command: TellSponsor) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/direct-support`, 'RecordDirectSupport', 'What a sponsor gave to the carer')
  recordDirectSupport(@CommandFrom() command: RecordDirectSupport) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/direct-support/:supportId/withdrawal`, 'WithdrawDirectSupport', 'It was not so')
  withdrawDirectSupport(@CommandFrom() command: WithdrawDirectSupport) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/custody`, 'RecordCustody', 'Something stands in the child’s name')
  recordCustody(@CommandFrom() command: RecordCustody) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/custody/:custodyId/end`, 'EndCustody', 'It stands in the child’s name no more')
  endCustody(@CommandFrom() command: EndCustody) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/naming-consent`, 'RecordChildConsent', 'Child and carer agree to be named')
  consent(@CommandFrom() command: RecordChildConsent) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/naming-consent/withdrawal`, 'WithdrawChildConsent', 'One of them does no more')
  withdrawConsent(@CommandFrom() command: WithdrawChildConsent) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/changes`, 'ReportChange', 'A move, a withdrawal, a death: a review falls due')
  report(@CommandFrom() command: ReportChange) {
    return this.commands.execute(command);
  }

  @Write(`${CHILD}/reviews/:reviewId/decision`, 'CloseReview', 'Decide what a review has shown')
  closeReview(@CommandFrom() command: CloseReview) {
    return this.commands.execute(command);
  }
}
