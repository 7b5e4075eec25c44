import { Refusal } from '#ledger';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ApiSettings } from '../api-parts.js';
import type { ApiTokens } from './api-tokens.js';
import type { Caller } from './caller.js';
import { RateLimit } from './rate-limit.js';

const BEARER = /^Bearer +(\S+)$/i;

/**
 * Finds out who calls before a body is read, and holds everybody to their share of requests. Fails
 * closed: a route that says nothing about access is not entered. Wrong tokens are counted per
 * address, right ones never: whoever shares an address with an attacker is not locked out.
 */
export const authenticate = (
  instance: FastifyInstance,
  tokens: ApiTokens,
  { failuresPerMinute, requestsPerMinute }: ApiSettings,
): void => {
  const failures = new RateLimit(failuresPerMinute);
  const requests = new RateLimit(requestsPerMinute);
  instance.decorateRequest('caller', undefined);
  instance.addHook('onRequest', (request, reply, done) => {
    const { access } = request.routeOptions.config;
    const secret = BEARER.exec(request.headers.authorization ?? '')?.[1];
    const admit = (caller: Caller | undefined): void => {
      if (!caller) {
        count(failures, request.ip, reply);
        throw new Refusal(secret === undefined ? 'TOKEN_MISSING' : 'TOKEN_INVALID');
      }
      request.caller = caller;
      count(requests, `token ${caller.tokenId}`, reply);
    };
    if (!request.is404 && access === undefined) throw new Refusal('NOT_ALLOWED');
    if (access === 'open') count(requests, `address ${request.ip}`, reply);
    if (request.is404 || access === 'open') {
      done();
      return;
    }
    const known = secret === undefined ? undefined : tokens.rememberedCallerOf(secret);
    if (known || secret === undefined) {
      admit(known);
      done();
    } else
      void tokens
        .callerOf(secret)
        .then(admit)
        .then(() => done(), done);
  });
};

/** @throws Refusal RATE_LIMITED; the answer says when to come back */
const count = (limit: RateLimit, name: string, reply: FastifyReply): void => {
  const seconds = limit.secondsToWait(name);
  if (seconds === 0) return;
  void reply.header('retry-after', seconds);
  throw new Refusal('RATE_LIMITED');
};
