import pg from 'pg';
import { viewTypes } from '../views-database.js';

/** A connection that reads as the views are read; a broken one is noticed at its next query. */
export const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, types: viewTypes });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/** Does the work wholly or not at all. */
export const inTransaction = async <T>(client: pg.Client, work: () => Promise<T>): Promise<T> => {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

const RETRIED_CLASSES = ['08', '40', '53', '57'];
const LOCK_NOT_AVAILABLE = '55P03';
const SOCKET_ERRORS = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT'];

/** Whether the same work may well succeed after a moment: the database went away or was busy. */
export const mayPass = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error.name === 'StoreUnavailable') return true;
  if (error.message.startsWith('Connection terminated')) return true;
  if (error.message.startsWith('Client has encountered a connection error')) return true;
  const code = 'code' in error ? String(error.code) : '';
  return (
    SOCKET_ERRORS.includes(code) ||
    code === LOCK_NOT_AVAILABLE ||
    (code.length === 5 && RETRIED_CLASSES.includes(code.slice(0, 2)))
  );
};
