import { link, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { unfinishedName } from './durable-file.js';
import { servesData } from './process-of-data.js';

/** What a running PostgreSQL writes about itself into its data folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
  readonly text: string;
}

const fileIn = (data: string) => path.join(data, 'postmaster.pid');

export const readPostmasterFile = async (data: string): Promise<PostmasterFile | undefined> => {
  const text = await readFile(fileIn(data), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready', text };
};

/** The running PostgreSQL of this data folder, if there is one. */
export const runningPostmaster = async (data: string): Promise<PostmasterFile | undefined> => {
  const found = await readPostmasterFile(data);
  return found && (await servesData(found.pid, data)) ? found : undefined;
};

/**
 * Removes the file that a killed PostgreSQL left when its process id is dead or now belongs to
 * another program; PostgreSQL itself would refuse to start in the second case. Whether children
 * of the killed one still live, PostgreSQL sees for itself from its shared memory.
 */
export const removeStalePostmasterFile = async (data: string): Promise<void> => {
  const found = await readPostmasterFile(data);
  if (!found || (await servesData(found.pid, data))) return;
  const aside = unfinishedName(fileIn(data));
  await rename(fileIn(data), aside).catch(() => undefined);
  // Meanwhile another process may have started PostgreSQL: then the file is not stale.
  const taken = await readFile(aside, 'utf8').catch(() => found.text);
  if (taken !== found.text) await link(aside, fileIn(data)).catch(() => undefined);
  await rm(aside, { force: true });
};
