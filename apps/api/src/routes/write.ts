import { applyDecorators, Post, type Type } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiCreatedResponse,
  ApiExtension,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
} from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { permissions, type PermissionName } from '../access/permissions.js';
import { Answer } from '../commands/answer.js';
import { routedCommands, type RoutedCommand } from '../commands/routed-commands.js';

interface WriteRoute {
  readonly permission: PermissionName;
  readonly body: Type<object>;
  readonly answer: Type<object>;
  readonly summary: string;
}

/** A route that takes a command to the ledger, under the command's own line of the permissions. */
export const Write = (path: string, command: RoutedCommand, summary: string) =>
  WriteRoute(path, {
    permission: command,
    body: routedCommands[command],
    answer: Answer,
    summary,
  });

/** Any other route that changes something. */
export const WriteRoute = (path: string, { permission, body, answer, summary }: WriteRoute) =>
  applyDecorators(
    Post(path),
    Allow(permission),
    ApiBearerAuth(),
    ApiOperation({ operationId: permission, summary }),
    ApiExtension('x-roles', permissions[permission].roles),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      schema: { type: 'string', format: 'uuid' },
      description: 'One for each entry; the same one when it is sent again',
    }),
    ApiBody({ type: body }),
    ApiCreatedResponse({ type: answer, description: 'Recorded' }),
    ApiOkResponse({
      type: answer,
      description: 'Recorded before, under the same key: the same answer once more',
    }),
  );
