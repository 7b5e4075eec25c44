import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Who PostgreSQL runs as: it refuses to run as root. `namespace` keeps root's rights to files
 * while PostgreSQL sees an ordinary user; `other` gives the rights up.
 */
export type PostgresUser =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace' }
  | { readonly kind: 'other'; readonly name: string; readonly uid: number; readonly gid: number };

/** What to hand to spawn or execFile. */
export interface Invocation {
  readonly file: string;
  readonly args: string[];
  readonly options: { uid?: number; gid?: number; env: NodeJS.ProcessEnv };
}

const INTO_NAMESPACE = ['--user', '--map-user=65534', '--map-group=65534', '--'];

/**
 * Chooses the user: ourselves unless we are root; for root the one that PG_OS_USER names, the
 * owner of the data where that is not root, a user namespace, or else postgres or nobody.
 */
export const postgresUser = async (dataOwner?: {
  uid: number;
  gid: number;
}): Promise<PostgresUser> => {
  if (process.geteuid?.() !== 0) return { kind: 'self' };
  const forced = process.env.PG_OS_USER;
  if (forced) {
    const user = await userNamed(forced);
    if (user && user.uid !== 0) return user;
    throw new Error(`PG_OS_USER names ${forced}, which is not an unprivileged user here.`);
  }
  if (dataOwner && dataOwner.uid !== 0)
    return { kind: 'other', name: `user ${dataOwner.uid}`, ...dataOwner };
  if (await succeeds({ kind: 'namespace' }, 'true')) return { kind: 'namespace' };
  const user = (await userNamed('postgres')) ?? (await userNamed('nobody'));
  if (user) return user;
  throw new Error(
    'PostgreSQL does not run as root, and here are neither user namespaces nor a user named ' +
      'postgres or nobody. Start as an ordinary user, or name one in PG_OS_USER.',
  );
};

export const ownerOf = async (folder: string): Promise<{ uid: number; gid: number } | undefined> =>
  stat(folder).then(
    ({ uid, gid }) => ({ uid, gid }),
    () => undefined,
  );

export const invocation = (user: PostgresUser, file: string, args: string[]): Invocation => {
  const env = plainEnvironment();
  if (user.kind === 'namespace')
    return { file: 'unshare', args: [...INTO_NAMESPACE, file, ...args], options: { env } };
  if (user.kind === 'self') return { file, args, options: { env } };
  return { file, args, options: { env, uid: user.uid, gid: user.gid } };
};

/** True when that user can run the program to its end. */
export const succeeds = (user: PostgresUser, file: string, ...args: string[]): Promise<boolean> => {
  const call = invocation(user, file, args);
  return run(call.file, call.args, { ...call.options, cwd: path.parse(process.cwd()).root }).then(
    () => true,
    () => false,
  );
};

export const canEnter = (user: PostgresUser, folder: string): Promise<boolean> =>
  user.kind === 'other'
    ? succeeds(user, '/bin/sh', '-c', 'cd -- "$1"', 'sh', folder)
    : Promise.resolve(true);

const userNamed = async (name: string): Promise<(PostgresUser & { kind: 'other' }) | undefined> => {
  try {
    const id = async (flag: string) => Number((await run('id', [flag, '--', name])).stdout);
    return { kind: 'other', name, uid: await id('-u'), gid: await id('-g') };
  } catch {
    return undefined;
  }
};

/** PostgreSQL needs none of our secrets, and PG… variables would change how it starts. */
const plainEnvironment = (): NodeJS.ProcessEnv => {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LD_LIBRARY_PATH'];
  const entries = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(entries), LC_ALL: 'C', TZ: 'UTC' };
};
