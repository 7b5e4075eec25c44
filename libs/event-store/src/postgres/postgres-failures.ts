import pg from 'pg';
import { OutcomeUnknown, StoreUnavailable } from '../event-store.js';

/** SQLSTATE classes that may pass: rolled back, read-only, no room, locked, called off, disk. */
const PASSING = ['25', '40', '53', '55', '57', '58'];

/** What a failed append means: a statement that PostgreSQL itself gave up has changed nothing. */
export const failureOfAppend = (error: unknown): unknown =>
  isOfSession(error) ? new OutcomeUnknown(error) : failureOfStatement(error);

/** What a failed question means: it can always be asked again. */
export const failureOfRead = (error: unknown): unknown =>
  isOfSession(error) ? new StoreUnavailable(error) : failureOfStatement(error);

/** The connection is gone, or cannot be trusted any more. */
export const isOfSession = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || error.severity !== 'ERROR';

const failureOfStatement = (error: unknown): unknown => {
  const code = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
  return PASSING.includes(code.slice(0, 2)) ? new StoreUnavailable(error) : error;
};

export const isTakenKey = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.constraint === 'event_command_id_key';
