import type { RefusalCode } from '#contracts';
import type { RouteAccess } from './allow.js';

/** Who calls: the person counts for every rule, the token only for limits and the log. */
export interface Caller {
  readonly person: string;
  readonly tokenId: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess['access'];
    signedByCarrier?: RouteAccess['signedByCarrier'];
  }

  interface FastifyRequest {
    /** Set before the body is read; undefined on open routes. */
    caller: Caller | undefined;
    /** Code of the problem that was answered, for the log. */
    problem: RefusalCode | undefined;
  }
}
