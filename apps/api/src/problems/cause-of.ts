import type { RefusalCode } from '#contracts';
import { CommandTooLarge, KeyReused, StoreUnavailable, WriteContention } from '#event-store';
import { Refusal } from '#ledger';
import { PersonForgotten, VaultUnavailable } from '#vault';
import { HttpException } from '@nestjs/common';
import { Malformed } from '../requests/malformed.js';
import type { Cause } from './problem.js';

/** Errors of the store and the vault that a caller can do something about. */
const KINDS: readonly (readonly [abstract new (...args: never[]) => Error, RefusalCode])[] = [
  [KeyReused, 'KEY_REUSED'],
  [WriteContention, 'BUSY'],
  [StoreUnavailable, 'STORE_UNAVAILABLE'],
  [VaultUnavailable, 'STORE_UNAVAILABLE'],
  [CommandTooLarge, 'BODY_TOO_LARGE'],
  [PersonForgotten, 'GIVER_FORGOTTEN'],
];

/** What Fastify and Nest refuse before a route is asked. */
const STATUSES: Partial<Record<number, RefusalCode>> = {
  400: 'BODY_MALFORMED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  414: 'NOT_FOUND',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  429: 'RATE_LIMITED',
};

/** Codes of sockets and classes of SQLSTATE: no connection, no room, shutting down or cancelled. */
const DATABASE_AWAY = /^(ECONN\w+|EPIPE|ETIMEDOUT|(08|53|57)\w{3})$/;

/** Everything that can be thrown at the edge, as one of the published codes. */
export const causeOf = (error: unknown): Cause => {
  if (error instanceof Refusal) return { code: error.code, details: error.details };
  if (error instanceof Malformed) return { code: 'MALFORMED', faults: error.faults };
  for (const [kind, code] of KINDS) if (error instanceof kind) return { code };
  const code = codeOf(error);
  if (code === 'FST_ERR_BAD_URL') return { code: 'NOT_FOUND' };
  if (DATABASE_AWAY.test(code)) return { code: 'STORE_UNAVAILABLE' };
  return { code: STATUSES[statusOf(error)] ?? 'INTERNAL' };
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
};
