import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Who looks after the PostgreSQL of a folder, so that an orphan finds a new supervisor. */
interface Supervision {
  readonly supervisor: number;
  readonly postgres: number;
}

const fileIn = (folder: string) => path.join(folder, 'supervisor.json');

export const recordSupervisor = async (folder: string, postgres: number): Promise<void> => {
  const unfinished = `${fileIn(folder)}.${process.pid}`;
  const supervision: Supervision = { supervisor: process.pid, postgres };
  await writeFile(unfinished, JSON.stringify(supervision), { mode: 0o600 });
  await rename(unfinished, fileIn(folder));
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

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
