import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from './logger.js';
import type { ApiMetrics } from './metrics.js';

/**
 * One line for every request, refused ones included: who, what, what came of it. The route's
 * pattern stands for the address, so that no name that was searched for gets into the log.
 */
export const logRequests = (
  instance: FastifyInstance,
  logger: Logger,
  metrics: ApiMetrics,
): void => {
  instance.decorateRequest('problem', undefined);
  instance.addHook('onResponse', (request, reply, done) => {
    const line = lineOf(request, reply);
    metrics.answered(line);
    if (reply.statusCode >= 500) logger.error(line, 'request');
    else if (reply.statusCode >= 400) logger.warn(line, 'request');
    else logger.info(line, 'request');
    done();
  });
};

export interface RequestLine {
  readonly requestId: string;
  readonly person?: string;
  readonly tokenId?: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Why it was refused. */
  readonly code?: string;
}

const lineOf = (request: FastifyRequest, reply: FastifyReply): RequestLine => ({
  requestId: request.id,
  ...(request.caller && { person: request.caller.person, tokenId: request.caller.tokenId }),
  method: request.method,
  route: request.routeOptions.url ?? 'none',
  status: reply.statusCode,
  ms: Math.round(reply.elapsedTime * 10) / 10,
  ...(request.problem && { code: request.problem }),
});
