import type { RefusalCode } from '#contracts';
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOGGER, type Logger } from '../operations/logger.js';
import { KnownRoutes } from '../routes/known-routes.js';
import { causeOf } from './cause-of.js';
import { PROBLEM_TYPE, problemOf, type Cause } from './problem.js';

/** After how many seconds it is worth trying again with the same key, where waiting is all it takes. */
const RETRY_AFTER: Partial<Record<RefusalCode, number>> = { BUSY: 1, STORE_UNAVAILABLE: 30 };

/** Answers everything that was thrown, in the shape of RFC 9457. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(KnownRoutes) private readonly routes: KnownRoutes,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    const cause = this.#ofRoute(causeOf(error), request, reply);
    request.problem = cause.code;
    if (cause.code === 'INTERNAL') this.#report(error, request);
    const seconds = RETRY_AFTER[cause.code];
    if (seconds !== undefined) void reply.header('retry-after', seconds);
    const problem = problemOf(cause, request.id);
    void reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
  }

  /** An address that exists under another method says so. */
  #ofRoute(cause: Cause, request: FastifyRequest, reply: FastifyReply): Cause {
    if (cause.code !== 'NOT_FOUND' || !request.is404) return cause;
    const methods = this.routes.methodsOf(request.url);
    if (methods.length === 0) return cause;
    void reply.header('allow', methods.join(', '));
    return { code: 'METHOD_NOT_ALLOWED' };
  }

  /** Nothing of the request but its id, and of the error what names no data. */
  #report(error: unknown, { id }: FastifyRequest): void {
    const { name, message, stack } =
      error instanceof Error ? error : new Error('something was thrown that is no error');
    this.logger.error({ requestId: id, error: { name, message, stack } }, 'internal error');
  }
}
