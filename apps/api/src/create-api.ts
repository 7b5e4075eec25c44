import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiTokens } from './access/api-tokens.js';
import { authenticate } from './access/authentication.js';
import { authorise } from './access/authorisation.js';
import { Rights } from './access/rights.js';
import { ApiModule } from './api.module.js';
import { settingsOf, type ApiParts } from './api-parts.js';
import { serveDocumentation } from './openapi/serve-documentation.js';
import { addHeaders, answerUnroutable, newRequestId } from './operations/answer-headers.js';
import { FrameworkLog } from './operations/framework-log.js';
import { ApiMetrics } from './operations/metrics.js';
import { logRequests } from './operations/request-log.js';
import { Clock } from './requests/clock.js';
import { KnownRoutes } from './routes/known-routes.js';
import { hashSignedBodies } from './text-messages/carrier-signature.js';

/**
 * The api on Fastify, initialised and not yet listening. To serve it beside other pages on one
 * port, hand requests under `/api` to `app.getHttpAdapter().getInstance().routing`.
 */
export const createApi = async (parts: ApiParts): Promise<NestFastifyApplication> => {
  const settings = settingsOf(parts);
  const adapter = new FastifyAdapter({
    genReqId: newRequestId,
    bodyLimit: settings.bodyLimit,
    trustProxy: settings.trustProxy,
    exposeHeadRoutes: false,
    skipMiddie: true,
    requestTimeout: 30_000,
    frameworkErrors: answerUnroutable,
    routerOptions: { maxParamLength: 100 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(parts), adapter, {
    logger: new FrameworkLog(parts.logger),
    abortOnError: false,
    bodyParser: false,
  });
  const instance = adapter.getInstance();
  instance.removeContentTypeParser('text/plain');
  const routes = app.get(KnownRoutes);
  instance.addHook('onRoute', ({ method, url, config }) => {
    for (const one of [method].flat())
      routes.add({ method: one, url, ...(config?.access && { access: config.access }) });
  });
  const clock: Clock = app.get(Clock);
  instance.decorate('clock', clock);
  addHeaders(instance);
  logRequests(instance, parts.logger, app.get(ApiMetrics));
  authenticate(instance, app.get(ApiTokens), settings);
  authorise(instance, app.get(Rights), clock);
  hashSignedBodies(instance, { carriers: settings.smsCarriers, now: parts.now });
  serveDocumentation(app);
  await app.init();
  await instance.ready();
  return app;
};
