import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { type FileHandle, open, readFile, rename, stat } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { clusterIn } from './cluster.js';
import { platformBinaries, programIn } from './platform-binaries.js';
import { type PostmasterFile, readPostmasterFile } from './postmaster-file.js';
import { invocation, type PostgresUser } from './postgres-user.js';
import { servesData } from './process-of-data.js';
import { privateFolder } from './private-folder.js';
import { recordSupervisor } from './supervision.js';
import { type Settings, settingArguments } from './settings.js';

const LOG_SIZE_MAX = 10_000_000;
const LINES_OF_EXPLANATION = 15;
const LOOK_AGAIN_MS = 20;
const FAST_SHUTDOWN_MS = 60_000;

export interface Launch {
  readonly folder: string;
  /** The folder of the binaries that `user` can run. */
  readonly binaries: string;
  readonly user: PostgresUser;
  readonly settings: Settings;
}

export interface Launched {
  readonly pid: number;
  readonly port: number;
  readonly exited: Promise<void>;
}

/** PostgreSQL ended instead of starting; the message carries the last lines of its log. */
export class LaunchFailed extends Error {
  constructor(readonly log: string) {
    const lines = log.trim().split('\n').slice(-LINES_OF_EXPLANATION).join('\n');
    super(`PostgreSQL did not start. Its last words:\n${lines}`);
  }
}

/**
 * Starts PostgreSQL in a process group of its own, out of reach of our Ctrl+C, and waits until
 * it accepts connections, however long it recovers. Its log is a file, so that it outlives us.
 * @throws LaunchFailed
 */
export const launchPostmaster = async (launch: Launch): Promise<Launched> => {
  const port = await freePort();
  const { pid, exited, lastWords } = await spawnPostgres(launch, port);
  /** Resolves when our child has said what we wait for in the data folder. */
  const says = async (expected: (file: PostmasterFile) => boolean): Promise<number> => {
    for (;;) {
      if (await endsWithin(exited, LOOK_AGAIN_MS)) throw new LaunchFailed(await lastWords());
      const file = await readPostmasterFile(clusterIn(launch.folder));
      if (file && file.pid === pid && expected(file)) return file.pid;
    }
  };
  const started = await says(() => true);
  await recordSupervisor(launch.folder, started).catch((error: unknown) => {
    signal(started, 'SIGINT');
    throw error;
  });
  return { pid: await says(({ ready }) => ready), port, exited };
};

const spawnPostgres = async ({ folder, binaries, user, settings }: Launch, port: number) => {
  const log = await openLog(folder);
  const { size } = await log.stat();
  const data = clusterIn(folder);
  const args = ['-D', data, '-p', String(port), ...settingArguments(settings)];
  const call = invocation(user, programIn(binaries, 'postgres'), args);
  const child = spawn(call.file, call.args, {
    ...call.options,
    cwd: folder,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const exited = endOf(child);
  child.unref();
  await log.close();
  const lastWords = async () => (await readFile(logIn(folder))).subarray(size).toString();
  return { pid: child.pid, exited, lastWords };
};

/** Fast shutdown: open transactions are rolled back. Resolves when PostgreSQL has ended. */
export const stopPostmaster = async (pid: number, data: string): Promise<void> => {
  const isServing = () => servesData(pid, data);
  if (!(await isServing())) return;
  if (process.platform === 'win32') {
    const { root } = await platformBinaries();
    await promisify(execFile)(programIn(root, 'pg_ctl'), ['stop', '-m', 'fast', '-D', data]);
    return;
  }
  signal(pid, 'SIGINT');
  const deadline = Date.now() + FAST_SHUTDOWN_MS;
  while ((await isServing()) && Date.now() < deadline) await sleep(LOOK_AGAIN_MS);
  // What was acknowledged is in the WAL: an immediate stop costs a recovery, not data.
  if (await isServing()) signal(pid, 'SIGQUIT');
  while (await isServing()) await sleep(LOOK_AGAIN_MS);
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It may have ended since we looked.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** @throws the reason when the program could not be run at all. */
const endOf = (child: ChildProcess): Promise<void> => {
  const ended = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  });
  ended.catch(() => undefined);
  return ended;
};

const endsWithin = (ended: Promise<void>, milliseconds: number): Promise<boolean> =>
  Promise.race([ended.then(() => true), sleep(milliseconds, false)]);

const logIn = (folder: string) => path.join(folder, 'log', 'postgresql.log');

const openLog = async (folder: string): Promise<FileHandle> => {
  await privateFolder(path.join(folder, 'log'));
  const log = logIn(folder);
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_SIZE_MAX) await rename(log, `${log}.1`);
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants;
  return open(log, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600);
};

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
