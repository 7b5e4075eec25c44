import { createServer, type RequestListener } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LogLevel } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadyAnswers } from './serving/ready-answers.js';
import { PageResponder } from './serving/page-responder.js';
import { languageOf } from '#public-pages';
import type { PublicSetup } from './public-options.js';
import { PublicModule } from './public.module.js';

/** The public pages as an application of their own, not listening yet. */
export const createPublicPages = async (
  setup: PublicSetup,
  logger: LogLevel[] | false,
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    exposeHeadRoutes: true,
    serverFactory: (framework: RequestListener) => {
      let answer: RequestListener | undefined;
      return createServer((request, response) => {
        answer ??= answerFirst(app.get(ReadyAnswers), framework);
        answer(request, response);
      });
    },
    trustProxy: setup.trustProxy ?? false,
    // An address that cannot be decoded never reaches a route: to the visitor it is one that is not.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void app.get(PageResponder).answer(request, reply, null, languageOf(request.url));
    },
  });
  const options = { logger, abortOnError: false };
  const module = PublicModule.forRoot(setup);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, options);
  return app;
};

/** What the pages answer by themselves they answer at once; the rest is the framework's. */
const answerFirst =
  (ready: ReadyAnswers, framework: RequestListener): RequestListener =>
  (request, response) => {
    if (!ready.answer(request, response)) framework(request, response);
  };

/** For a server that listens for several applications. */
export const listenerOf = (app: NestFastifyApplication): RequestListener => {
  const instance = app.getHttpAdapter().getInstance();
  return answerFirst(app.get(ReadyAnswers), (request, response) => {
    instance.routing(request, response);
  });
};
