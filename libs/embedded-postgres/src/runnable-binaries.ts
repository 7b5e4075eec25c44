import { randomBytes } from 'node:crypto';
import { cp, lstat, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Binaries, makeLinks, programIn } from './platform-binaries.js';
import { type PostgresUser, succeeds } from './postgres-user.js';
import { isOurs } from './private-folder.js';

/**
 * The folder of binaries that this user can run: the package itself, or a copy of it inside
 * `folder` where the package is out of the user's reach (a checkout under /root, say) or lacks
 * its links and is not ours to change.
 */
export const runnableBinaries = async (
  binaries: Binaries,
  user: PostgresUser,
  folder: string,
): Promise<string> => {
  const reachable =
    binaries.complete && (await succeeds(user, programIn(binaries.root, 'postgres'), '--version'));
  if (reachable) return binaries.root;
  const copy = await privateCopy(binaries, folder);
  if (await succeeds(user, programIn(copy, 'postgres'), '--version')) return copy;
  const { file, args } = { file: programIn(copy, 'postgres'), args: '--version' };
  throw new Error(`The bundled PostgreSQL does not run on this machine: try ${file} ${args}.`);
};

/**
 * Copies the binaries to where only we can write, whole or not at all: a half-made copy never
 * bears the final name. A copy found there is used only if nobody else could have made it.
 */
export const privateCopy = async (binaries: Binaries, folder: string): Promise<string> => {
  const home = (await isOurs(folder)) ? folder : await mkdtemp(path.join(tmpdir(), 'so-vang-pg-'));
  const copy = path.join(home, `postgresql-${binaries.version}`);
  if (await exists(copy)) {
    if (await isOurs(copy)) return copy;
    throw new Error(`${copy} could have been put there by somebody else; remove it.`);
  }
  const unfinished = `${copy}.${randomBytes(6).toString('hex')}`;
  try {
    await cp(binaries.root, unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      mode: 0,
      filter: (file) => !file.endsWith('.a'),
    });
    await makeLinks(binaries.root, unfinished);
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(copy))) throw error;
  }
  return copy;
};

const exists = (file: string) =>
  lstat(file).then(
    () => true,
    () => false,
  );
