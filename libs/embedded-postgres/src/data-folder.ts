import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasCluster } from './cluster.js';
import { replaceFile, syncFolder } from './durable-file.js';
import { canEnter, type PostgresUser } from './postgres-user.js';
import { PASSAGE, privateFolder } from './private-folder.js';

/** Where root keeps data that PostgreSQL could not reach in the folder asked for. */
const ROOMS = ['/var/lib/so-vang', '/var/tmp/so-vang'];

/** Left in the folder asked for, to say where its data are, even after it was renamed. */
const SIGNPOST = 'data-are-in.txt';

/** Makes the folder, and takes links out of its name, so that one folder has one name. */
export const realFolder = async (wanted: string): Promise<string> => {
  const made = await mkdir(wanted, { recursive: true, mode: 0o700 });
  if (made) await syncFolder(path.dirname(made));
  return realpath(wanted);
};

/**
 * The folder that already holds the data asked for under `wanted`: that folder itself, or the
 * one that an earlier start had to fall back to. Undefined when there are no data yet.
 */
export const existingDataFolder = async (wanted: string): Promise<string | undefined> => {
  if (await hasCluster(wanted)) return wanted;
  const signpost = await readFile(path.join(wanted, SIGNPOST), 'utf8').catch(() => '');
  const folders = [signpost.trim(), ...fallbacks(wanted)];
  for (const folder of folders.filter((name) => ROOMS.includes(path.dirname(name))))
    if ((await hasCluster(folder)) && (await inRoomOfOurs(folder))) return folder;
  return undefined;
};

/**
 * Chooses the folder for new data: `wanted` if the user of PostgreSQL can enter it, or else one
 * of ours, named after `wanted`, so that the next start finds the same.
 */
export const newDataFolder = async (wanted: string, user: PostgresUser): Promise<string> => {
  await openPassage(wanted, user);
  if (await canEnter(user, wanted)) return wanted;
  for (const folder of fallbacks(wanted)) {
    if (!(await inRoomOfOurs(folder)) || !(await canEnter(user, folder))) continue;
    await replaceFile(path.join(wanted, SIGNPOST), `${folder}\n`);
    return folder;
  }
  throw cannotEnter(wanted, user);
};

/** @throws when the data are where the user of PostgreSQL cannot reach them. */
export const mustEnter = async (folder: string, user: PostgresUser): Promise<void> => {
  await openPassage(folder, user);
  if (!(await canEnter(user, folder))) throw cannotEnter(folder, user);
};

/** Our folder lets others pass; what is private in it is closed by itself. */
const openPassage = async (folder: string, user: PostgresUser): Promise<void> => {
  if (user.kind !== 'other' || !(await canEnter(user, path.dirname(folder)))) return;
  const { mode, uid } = await stat(folder);
  if (uid !== user.uid) await chmod(folder, (mode & 0o7777) | 0o011);
};

const fallbacks = (wanted: string): string[] => {
  if (process.geteuid?.() !== 0) return [];
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  return ROOMS.map((room) => path.join(room, name));
};

/** Makes the folder and the room around it; false where somebody else made them before us. */
const inRoomOfOurs = (folder: string): Promise<boolean> =>
  privateFolder(path.dirname(folder), 0o755)
    .then(() => privateFolder(folder, PASSAGE))
    .then(
      () => true,
      () => false,
    );

const cannotEnter = (folder: string, user: PostgresUser): Error => {
  const name = user.kind === 'other' ? user.name : 'this user';
  return new Error(
    `PostgreSQL runs as ${name} here, who cannot enter ${folder}. Put the data folder where ` +
      `${name} can enter, or start as the user to whom it belongs.`,
  );
};
