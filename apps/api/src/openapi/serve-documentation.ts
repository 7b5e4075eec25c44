import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import type { RouteAccess } from '../access/allow.js';
import { describeApi } from './describe-api.js';

const OPEN: { config: RouteAccess } = { config: { access: 'open' } };
const FILES = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const;

const PAGE = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Sổ Vàng: API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <div id="api"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#api',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
`;

/** The description at `/api/openapi.json`, and a page to read it at `/api/docs`, from here alone. */
export const serveDocumentation = (app: NestFastifyApplication): void => {
  const instance = app.getHttpAdapter().getInstance();
  const described = lazily((): OpenAPIObject => describeApi(app));
  instance.get('/api/openapi.json', OPEN, () => described());
  serveText(instance, '/api/docs', ['text/html; charset=utf-8', () => PAGE]);
  serveText(instance, '/api/docs/start.js', ['text/javascript; charset=utf-8', () => START]);
  for (const [name, type] of Object.entries(FILES))
    serveText(instance, `/api/docs/${name}`, [type, lazily(() => pageFile(name))]);
};

const serveText = (
  instance: FastifyInstance,
  address: string,
  [type, read]: readonly [string, () => string],
): void => {
  instance.get(address, OPEN, (_, reply) => reply.type(type).send(read()));
};

const pageFile = (name: string): string => {
  const { resolve } = createRequire(import.meta.url);
  const folder = path.dirname(resolve('swagger-ui-dist/package.json'));
  return readFileSync(path.join(folder, name), 'utf8');
};

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
