import { DissolveUnit, EstablishUnit, MoveUnit, RenameUnit, SucceedUnits } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

@ApiTags('organisation')
@Controller('api/units')
export class OrganisationController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('', 'EstablishUnit', 'Put a unit into the tree')
  establish(@CommandFrom() command: EstablishUnit) {
    return this.commands.execute(command);
  }

  @Write(':unitId/renamings', 'RenameUnit', 'Give a unit another name or code from a day on')
  rename(@CommandFrom() command: RenameUnit) {
    return this.commands.execute(command);
  }

  @Write(':unitId/moves', 'MoveUnit', 'Put a unit below another one from a day on')
  move(@CommandFrom() command: MoveUnit) {
    return this.commands.execute(command);
  }

  @Write(':unitId/dissolution', 'DissolveUnit', 'End a unit that nobody succeeds')
  dissolve(@CommandFrom() command: DissolveUnit) {
    return this.commands.execute(command);
  }

  @Write('successions', 'SucceedUnits', 'Let units become others, with their shares')
  succeed(@CommandFrom() command: SucceedUnits) {
    return this.commands.execute(command);
  }
}
