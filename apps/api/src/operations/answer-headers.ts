import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Answer } from '../commands/answer.js';
import { PROBLEM_TYPE, problemOf } from '../problems/problem.js';

/** Answers are data for programs: they load nothing, are framed nowhere and kept by nobody. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // No search engine keeps what was meant for one reader, nor what a demonstration made up.
  'x-robots-tag': 'noindex',
} as const;

/** The documentation is a page; its styles stand in attributes. */
const DOCUMENTATION_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Never the caller's own: what stands in the log was made here. */
export const newRequestId = (): string => randomUUID();

/** An address that is none never reaches a route, nor the hooks below. */
export const answerUnroutable = (
  _error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void => {
  const problem = problemOf({ code: 'NOT_FOUND' }, request.id);
  void reply.headers(HEADERS).header('x-request-id', request.id).code(problem.status);
  void reply.type(PROBLEM_TYPE).send(JSON.stringify(problem));
};

export const addHeaders = (instance: FastifyInstance): void => {
  instance.addHook('onRequest', (request, reply, done) => {
    reply.headers(HEADERS).header('x-request-id', request.id);
    if (request.routeOptions.url?.startsWith('/api/docs'))
      reply.header('content-security-policy', DOCUMENTATION_POLICY);
    done();
  });
  instance.addHook('preSerialization', (_request, reply, payload, done) => {
    if (payload instanceof Answer) {
      if (payload.isRepetition) void reply.code(200).header('idempotency-replayed', 'true');
      if (payload.position !== undefined) reply.header('x-ledger-position', payload.position);
    }
    done(null, payload);
  });
};
