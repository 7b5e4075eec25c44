import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';

/** Whoever runs a command in a drill. */
export interface Runner {
  readonly name: string;
  readonly kind: 'self' | 'other' | 'without-namespaces';
  /** Whose folder and caches the command uses. */
  readonly home: string;
}

export interface Command {
  readonly words: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The ids of the user and the group `nobody`, who owns nothing. */
export const NOBODY = 65534;

/**
 * Starts a command as this runner, in a process group of its own, as a terminal does: what Ctrl+C
 * reaches can be reached by the group's id.
 */
export const spawnAs = (runner: Runner, { words, cwd, env }: Command): ChildProcess => {
  const [file, ...rest] = words;
  const options = {
    cwd,
    env: { ...process.env, HOME: runner.home, ...env },
    detached: true,
    ...(runner.kind === 'other' && { uid: NOBODY, gid: NOBODY }),
  };
  if (runner.kind === 'without-namespaces') return withoutNamespaces(words, options);
  return spawn(file, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
};

type Options = Omit<Parameters<typeof spawn>[2], 'stdio'>;

/** Says that it is there, waits for its rights, and gives up the right to make namespaces. */
const GIVE_UP = `
  echo there >&3
  read -r _ <&4
  echo 0 > /proc/sys/user/max_user_namespaces
  exec "$@" 3>&- 4<&-`;

/**
 * Root on a system that lets nobody make user namespaces: a namespace in which root is root, and
 * every user is who they are, but in which no further one may be made. Needs root.
 */
const withoutNamespaces = (words: readonly string[], options: Options): ChildProcess => {
  const outer = ['--user', '--keep-caps', '--', 'sh', '-c', GIVE_UP, 'sh', ...words];
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'] as const;
  const child = spawn('unshare', outer, { ...options, stdio: [...stdio] });
  const isThere = child.stdio[3] as Readable;
  const goOn = child.stdio[4] as Writable;
  isThere.once('data', () => {
    for (const map of ['uid_map', 'gid_map'])
      writeFileSync(`/proc/${String(child.pid)}/${map}`, '0 0 4294967295');
    goOn.end('\n');
  });
  return child;
};
