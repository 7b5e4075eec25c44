import { GrantRole, RegisterPerson, RevokeRole } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

@ApiTags('persons')
@Controller('api/persons')
export class PersonController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('', 'RegisterPerson', 'Put a person on the staff list')
  register(@CommandFrom() command: RegisterPerson) {
    return this.commands.execute(command);
  }

  @Write(':personId/grants', 'GrantRole', 'Give a person a role over a unit')
  grant(@CommandFrom() command: GrantRole) {
    return this.commands.execute(command);
  }

  @Write(':personId/grants/revocations', 'RevokeRole', 'Take a role back')
  revoke(@CommandFrom() command: RevokeRole) {
    return this.commands.execute(command);
  }
}
