import { execFile } from 'node:child_process';
import { access, chown, lchown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { syncFolder, unfinishedName } from './durable-file.js';
import { programIn } from './platform-binaries.js';
import { invocation, ownerOf, type PostgresUser } from './postgres-user.js';

const run = promisify(execFile);

export const OWNER = 'owner';

/** PostgreSQL's own data folder inside ours. */
export const clusterIn = (folder: string): string => path.join(folder, 'pgdata');

export const hasCluster = (folder: string): Promise<boolean> =>
  access(path.join(clusterIn(folder), 'PG_VERSION')).then(
    () => true,
    () => false,
  );

export interface NewCluster {
  readonly folder: string;
  /** The folder of the binaries that `user` can run. */
  readonly binaries: string;
  readonly user: PostgresUser;
  readonly password: string;
  /** False for a cluster whose loss does not matter. */
  readonly durable: boolean;
}

/**
 * Makes the cluster under a name of its own and renames it when it is whole, so that a crash on
 * the way leaves nothing that looks like data, and of two processes one wins.
 */
export const makeCluster = async (cluster: NewCluster): Promise<void> => {
  const { folder, user, password } = cluster;
  const unfinished = unfinishedName(clusterIn(folder));
  const passwordFile = `${unfinished}.password`;
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' });
    if (user.kind === 'other') {
      await chown(unfinished, user.uid, user.gid);
      await chown(passwordFile, user.uid, user.gid);
    }
    const args = initdbArguments(unfinished, passwordFile, cluster.durable);
    const call = invocation(user, programIn(cluster.binaries, 'initdb'), args);
    await run(call.file, call.args, { ...call.options, cwd: folder });
    await rename(unfinished, clusterIn(folder));
    await syncFolder(folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (await hasCluster(folder)) return;
    const { stderr } = error as { stderr?: string };
    throw new Error(`PostgreSQL could not make its data folder in ${folder}.\n${stderr ?? ''}`, {
      cause: error,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
};

const initdbArguments = (data: string, passwordFile: string, durable: boolean) => [
  `--pgdata=${data}`,
  `--username=${OWNER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--data-checksums',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  ...(durable ? [] : ['--no-sync']),
];

/** Hands the data to the user who is to serve them, where they were made under another. */
export const giveCluster = async (folder: string, user: PostgresUser): Promise<void> => {
  const data = clusterIn(folder);
  if (user.kind !== 'other' || (await ownerOf(data))?.uid === user.uid) return;
  for (const name of await readdir(data, { recursive: true }))
    await lchown(path.join(data, name), user.uid, user.gid);
  await lchown(data, user.uid, user.gid);
};
