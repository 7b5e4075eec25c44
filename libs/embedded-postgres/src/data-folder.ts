import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCluster } from './cluster.js';
import { privateFolder } from './private-folder.js';
import { canEnter, type PostgresUser } from './postgres-user.js';

/** Left in the folder that was asked for, to say where its data are. */
const SIGNPOST = 'data-are-in.txt';

/** For anybody to enter and nobody to list: the user of PostgreSQL must pass through. */
const PASSAGE = 0o711;

/**
 * The folder that already holds the data asked for under `wanted`: that folder itself, or the
 * one that an earlier start had to fall back to. Undefined when there are no data yet.
 */
export const existingDataFolder = async (wanted: string): Promise<string | undefined> => {
  if (await hasCluster(wanted)) return wanted;
  const signpost = await readFile(path.join(wanted, SIGNPOST), 'utf8').catch(() => '');
  for (const folder of [signpost.trim(), ...fallbacks(wanted)])
    if (folder && (await hasCluster(folder))) return privateFolder(folder, PASSAGE);
  return undefined;
};

/**
 * Chooses the folder for new data: `wanted` if the user of PostgreSQL can enter it, or else one
 * of ours, chosen by the name of `wanted`, so that the next start finds the same.
 */
export const newDataFolder = async (wanted: string, user: PostgresUser): Promise<string> => {
  await openPassage(wanted, user);
  if (await canEnter(user, wanted)) return wanted;
  for (const folder of fallbacks(wanted)) {
    const made = await privateFolder(path.dirname(folder), 0o755)
      .then(() => privateFolder(folder, PASSAGE))
      .catch(() => undefined);
    if (!made || !(await canEnter(user, made))) continue;
    await writeFile(path.join(wanted, SIGNPOST), `${made}\n`);
    return made;
  }
  throw new Error(cannotEnter(wanted, user));
};

export const mustEnter = async (folder: string, user: PostgresUser): Promise<void> => {
  await openPassage(folder, user);
  if (!(await canEnter(user, folder))) throw new Error(cannotEnter(folder, user));
};

/** Makes the folder, and takes links out of its name, so that one folder has one name. */
export const realFolder = async (wanted: string): Promise<string> => {
  await mkdir(wanted, { recursive: true, mode: 0o700 });
  return realpath(wanted);
};

/** Our folder may be closed to others as a whole; what is private in it is closed by itself. */
const openPassage = async (folder: string, user: PostgresUser): Promise<void> => {
  if (user.kind !== 'other' || !(await canEnter(user, path.dirname(folder)))) return;
  const { mode, uid } = await stat(folder);
  if (uid !== user.uid) await chmod(folder, (mode & 0o7777) | 0o011);
};

const fallbacks = (wanted: string): string[] => {
  if (process.platform === 'win32' || process.geteuid?.() !== 0) return [];
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  return ['/var/lib/so-vang', '/var/tmp/so-vang'].map((folder) => path.join(folder, name));
};

const cannotEnter = (folder: string, user: PostgresUser) => {
  const name = user.kind === 'other' ? user.name : 'this user';
  return (
    `PostgreSQL runs as ${name} here, who cannot enter ${folder}. Put the data folder where ` +
    `${name} can enter, or start as the user to whom it belongs.`
  );
};
