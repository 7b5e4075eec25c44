import { Logger } from '@nestjs/common';
import pg from 'pg';
import { columnTypes } from './published-rows.js';

const STATEMENT_TIMEOUT_MS = 10_000;

/** Connections to the published figures. */
export function poolOf(databaseUrl: string, connections: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'so-vang public',
    types: columnTypes,
  });
  // A connection that breaks while idle must not end the process; the next question opens another.
  pool.on('error', (error) => new Logger('published figures').warn(error.message));
  return pool;
}
