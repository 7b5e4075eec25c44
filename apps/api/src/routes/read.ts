import { applyDecorators, Get, type Type } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtension,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
} from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { permissions, type PermissionName } from '../access/permissions.js';
import { PrintedRead } from '../printing/printed-read.js';
import type { Printed } from '../printing/printed-route.js';

interface ReadRoute {
  readonly permission: PermissionName;
  /** Names the operation for programs made from the published description. */
  readonly name: string;
  /** Fields of address and query string. */
  readonly question: Type<object>;
  /** The shape of the answer; a class in brackets means a list of it. */
  readonly answer: Type<object> | readonly [Type<object>];
  readonly summary: string;
  /** How the answer looks on paper and as a file; left out: it is data and nothing else. */
  readonly printed?: Printed;
}

/** A route that answers a question and changes nothing. */
export const Read = (path: string, route: ReadRoute) => {
  const { permission, name, question, summary, printed } = route;
  const isList = Array.isArray(route.answer);
  const [answer] = [route.answer].flat() as [Type<object>];
  return applyDecorators(
    Get(path),
    Allow(permission),
    ApiBearerAuth(),
    ApiOperation({ operationId: name, summary }),
    ApiExtension('x-roles', permissions[permission].roles),
    ApiExtension('x-question', question.name),
    ApiExtraModels(question),
    printed
      ? PrintedRead({ ...printed, name, question }, answer)
      : ApiOkResponse({ type: answer, isArray: isList }),
  );
};
