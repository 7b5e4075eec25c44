import { Refusal } from '#ledger';
import type { FastifyInstance } from 'fastify';
import type { ApiSettings } from '../api-parts.js';
import type { ApiTokens } from './api-tokens.js';
import type { Caller } from './caller.js';

const BEARER = /^Bearer +(\S+)$/i;
const MINUTE_MS = 60_000;

/**
 * Finds out who calls before a body is read. Fails closed: a route that says nothing about access
 * is not entered. Wrong tokens are counted per address, right ones never: whoever shares an
 * address with an attacker is not locked out.
 */
export const authenticate = (
  instance: FastifyInstance,
  tokens: ApiTokens,
  { failuresPerMinute }: ApiSettings,
): void => {
  const countFailure = instance.createRateLimit({
    max: failuresPerMinute,
    timeWindow: MINUTE_MS,
    keyGenerator: ({ ip }) => `failures of ${ip}`,
  });
  instance.decorateRequest('caller', undefined);
  instance.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config;
    if (request.is404 || access === 'open') return;
    if (access === undefined) throw new Refusal('NOT_ALLOWED');
    const secret = BEARER.exec(request.headers.authorization ?? '')?.[1];
    const caller = secret === undefined ? undefined : await tokens.callerOf(secret);
    if (!caller) {
      const failures = await countFailure(request);
      if (!failures.isAllowed && failures.isExceeded) throw new Refusal('RATE_LIMITED');
      throw new Refusal(secret === undefined ? 'TOKEN_MISSING' : 'TOKEN_INVALID');
    }
    request.caller = caller;
  });
};

/** What a limit is counted by: the token of a caller, the address of everybody else. */
export const limitKeyOf = ({ caller, ip }: { caller?: Caller | undefined; ip: string }): string =>
  caller ? `token ${caller.tokenId}` : `address ${ip}`;
