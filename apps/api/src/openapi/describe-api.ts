import { eventShapes } from '#contracts';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemSchema } from '../routes/problem-schema.js';
import { describeOperation, problemResponses } from './describe-operation.js';
import { closeSchemas } from './close-schemas.js';

const DESCRIPTION = `Every write needs an Idempotency-Key (a UUID of your own): sent again under the
same key it has one effect and the same answer. Every refusal has a code and says in Vietnamese and
English what to do. Money is whole đồng; dates are days at UTC+7, written 2026-11-22. The schemas
list every event that the ledger has ever published.`;

/** The whole api as an OpenAPI document: the same classes that read the requests describe them. */
export const describeApi = (app: INestApplication): OpenAPIObject => {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Sổ Vàng')
      .setDescription(DESCRIPTION.replaceAll('\n', ' '))
      .setVersion('1')
      .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'svk_…' })
      .build(),
    { extraModels: [...Object.values(eventShapes), ProblemSchema] },
  );
  closeSchemas(document);
  document.components = { ...document.components, responses: problemResponses() };
  for (const [path, item] of Object.entries(document.paths))
    for (const method of ['get', 'post'] as const) {
      const operation = item[method];
      if (operation) describeOperation(document, path, operation);
    }
  return document;
};
