import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { IssueToken, RevokeToken, TokenIssued, TokenView } from '../access/token-commands.js';
import { CommandFrom } from '../requests/command-from.js';
import { WriteRoute } from './write.js';

@ApiTags('tokens')
@Controller('api')
export class TokenController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @WriteRoute('persons/:personId/tokens', {
    permission: 'IssueToken',
    body: IssueToken,
    answer: TokenIssued,
    summary: 'Issue a token for a person; its secret is shown this once',
  })
  issue(@CommandFrom() command: IssueToken) {
    return this.commands.execute(command);
  }

  @WriteRoute('tokens/:tokenId/revocation', {
    permission: 'RevokeToken',
    body: RevokeToken,
    answer: TokenView,
    summary: 'End a token at once',
  })
  revoke(@CommandFrom() command: RevokeToken) {
    return this.commands.execute(command);
  }
}
