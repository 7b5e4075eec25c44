import { chmod, cp, lstat, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unfinishedName } from './durable-file.js';
import { type Binaries, makeLinks, programIn } from './platform-binaries.js';
import { type PostgresUser, succeeds } from './postgres-user.js';
import { isOurs, PASSAGE } from './private-folder.js';

/**
 * The folder of binaries that this user can run: the package itself, or a copy of it inside
 * `folder` where the package is out of the user's reach (in the home of root, say) or lacks
 * its links and is not ours to change.
 */
export const runnableBinaries = async (
  binaries: Binaries,
  user: PostgresUser,
  folder: string,
): Promise<string> => {
  const runs = (root: string) => succeeds(user, programIn(root, 'postgres'), '--version');
  if (binaries.complete && (await runs(binaries.root))) return binaries.root;
  const copy = await privateCopy(binaries, folder);
  if (await runs(copy)) return copy;
  throw new Error(
    `The bundled PostgreSQL does not run here: try ${programIn(copy, 'postgres')} --version.`,
  );
};

/**
 * Copies the binaries to where everybody can read and only we can write, whole or not at all: a
 * half-made copy never bears the final name. A copy found there is used only if it is ours.
 */
export const privateCopy = async (binaries: Binaries, folder: string): Promise<string> => {
  const copy = path.join(await roomFor(folder), `postgresql-${binaries.version}`);
  if (await isThere(copy)) return mustBeOurs(copy);
  const unfinished = unfinishedName(copy);
  try {
    const filter = (file: string) => !file.endsWith('.a');
    await cp(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true, filter });
    await openToRead(unfinished);
    await makeLinks(binaries.root, unfinished);
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process may have been first: its copy is as good as ours.
    if (!(await isThere(copy))) throw error;
  }
  return mustBeOurs(copy);
};

/** The folder itself, or where others can write to that, a new one under a name not foreseen. */
const roomFor = async (folder: string): Promise<string> => {
  if (await isOurs(folder)) return folder;
  const room = await mkdtemp(path.join(tmpdir(), 'so-vang-postgresql-'));
  await chmod(room, PASSAGE);
  return room;
};

/** The installation may have been made with a mask that lets nobody else read. */
const openToRead = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) await chmod(path.join(entry.parentPath, entry.name), 0o755);
};

const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

const mustBeOurs = async (copy: string): Promise<string> => {
  if (await isOurs(copy)) return copy;
  throw new Error(`${copy} may have been put there by somebody else; remove it and start again.`);
};
