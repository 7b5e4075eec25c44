import { applyDecorators, SetMetadata, UseInterceptors, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { PrintedAnswers } from './printed-answers.js';
import { PRINTED, type PrintedRoute } from './printed-route.js';

/** The same address answers data, a page to print, or a file, as the request accepts. */
export const PrintedRead = (route: PrintedRoute, answer: Type<object>) =>
  applyDecorators(
    SetMetadata(PRINTED, route),
    UseInterceptors(PrintedAnswers),
    ApiExtraModels(answer),
    ApiOkResponse({
      description:
        'As data; as a page for A4; as a file for Excel. `Accept-Language` may say `en`.',
      content: {
        'application/json': { schema: { $ref: getSchemaPath(answer) } },
        'text/html': { schema: { type: 'string' } },
        'text/csv': { schema: { type: 'string' } },
      },
    }),
  );
