import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from './durable-file.js';
import { isAlive } from './process-of-data.js';

/** Who looks after the PostgreSQL of a folder, so that an orphan finds a new supervisor. */
interface Supervision {
  readonly supervisor: number;
  readonly postgres: number;
}

const fileIn = (folder: string) => path.join(folder, 'supervisor.json');

export const recordSupervisor = (folder: string, postgres: number): Promise<void> => {
  const supervision: Supervision = { supervisor: process.pid, postgres };
  return replaceFile(fileIn(folder), `${JSON.stringify(supervision)}\n`);
};

/**
 * PostgreSQL outlives a supervisor that was killed. Makes us its supervisor if the one on record
 * is dead; false while that one lives, or when nobody is on record.
 */
export const adopt = async (folder: string, postgres: number): Promise<boolean> => {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => '{}');
  const found = JSON.parse(text) as Partial<Supervision>;
  if (found.postgres !== postgres || !found.supervisor || isAlive(found.supervisor)) return false;
  await recordSupervisor(folder, postgres);
  return true;
};
