import { setTimeout as sleep } from 'node:timers/promises';
import { clusterIn, giveCluster, hasCluster, makeCluster, OWNER } from './cluster.js';
import { existingDataFolder, mustEnter, newDataFolder, realFolder } from './data-folder.js';
import { NoAnswer, openDatabase } from './owner-connection.js';
import { platformBinaries } from './platform-binaries.js';
import { type Launch, LaunchFailed, launchPostmaster, stopPostmaster } from './postmaster.js';
import { removeStalePostmasterFile, runningPostmaster } from './postmaster-file.js';
import { ownerOf, postgresUser } from './postgres-user.js';
import { runnableBinaries } from './runnable-binaries.js';
import { type EmbeddedPostgres, supervise } from './running-postgres.js';
import { keptPasswordOf, passwordOf } from './secret-file.js';
import { type Settings } from './settings.js';
import { adopt } from './supervision.js';

export interface StartOptions {
  /** Settings of postgresql.conf by name; they have no effect on one that runs already. */
  readonly settings?: Settings;
  /** Told in a sentence about what the operator should know, such as a fallback folder. */
  readonly onNotice?: (sentence: string) => void;
}

/** How long a killed PostgreSQL may take to vanish, and a running one to answer. */
const PATIENCE_MS = 15_000;
const TRY_AGAIN_MS = 150;

/**
 * Starts the bundled PostgreSQL on the data in this folder, which are made when there are none,
 * or joins the one that serves them already. Works as an ordinary user and as root.
 * @throws when it cannot start, with PostgreSQL's own last words.
 */
export const startEmbeddedPostgres = async (
  folder: string,
  { settings = {}, onNotice = () => undefined }: StartOptions = {},
): Promise<EmbeddedPostgres> => {
  const wanted = await realFolder(folder);
  const postgres = await patiently(async () => {
    const existing = await existingDataFolder(wanted);
    const joined = existing === undefined ? undefined : await join(existing);
    return joined ?? (await launch(await prepare(wanted, existing, settings)));
  });
  if (postgres.folder !== wanted)
    onNotice(`PostgreSQL cannot enter ${wanted}, so the data are kept in ${postgres.folder}.`);
  return postgres;
};

const join = async (folder: string): Promise<EmbeddedPostgres | undefined> => {
  const running = await runningPostmaster(clusterIn(folder));
  if (!running) return undefined;
  const { pid } = running;
  const url = await openDatabase(running.port, await keptPasswordOf(OWNER, folder));
  return supervise({ url, folder, pid, owned: await adopt(folder, pid) });
};

const prepare = async (
  wanted: string,
  existing: string | undefined,
  settings: Settings,
): Promise<Launch> => {
  const user = await postgresUser(existing ? await ownerOf(clusterIn(existing)) : undefined);
  if (existing) await mustEnter(existing, user);
  const folder = existing ?? (await newDataFolder(wanted, user));
  const binaries = await runnableBinaries(await platformBinaries(), user, folder);
  if (!(await hasCluster(folder))) {
    const password = await passwordOf(OWNER, folder);
    await makeCluster({ folder, binaries, user, password, durable: settings.fsync !== 'off' });
  }
  await giveCluster(folder, user);
  await removeStalePostmasterFile(clusterIn(folder));
  return { folder, binaries, user, settings };
};

const launch = async (order: Launch): Promise<EmbeddedPostgres> => {
  const { folder } = order;
  const password = await keptPasswordOf(OWNER, folder);
  const { pid, port, exited } = await launchPostmaster(order);
  try {
    const url = await openDatabase(port, password);
    return supervise({ url, folder, pid, owned: true }, exited);
  } catch (error) {
    await stopPostmaster(pid, clusterIn(folder));
    throw error;
  }
};

const STARTING_OR_STOPPING = '57P03';
const STILL_IN_USE = /lock file "postmaster\.pid" already exists|shared memory block .* in use/;
const PORT_TAKEN = /could not create any TCP\/IP sockets/;

/**
 * Tries again while an old PostgreSQL ends or a new one begins; without limit while PostgreSQL
 * itself says that it recovers or shuts down, since a recovery takes the time that it takes.
 */
const patiently = async <T>(attempt: () => Promise<T>): Promise<T> => {
  let deadline: number | undefined;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const busy = error instanceof NoAnswer && error.reason === STARTING_OR_STOPPING;
      // Counted from the first failure: what came before it, such as making the data, may be slow.
      deadline ??= Date.now() + PATIENCE_MS;
      if (!busy && (!mayPass(error) || Date.now() > deadline)) throw error;
      await sleep(TRY_AGAIN_MS);
    }
  }
};

const mayPass = (error: unknown): boolean => {
  if (error instanceof LaunchFailed)
    return STILL_IN_USE.test(error.log) || PORT_TAKEN.test(error.log);
  return error instanceof NoAnswer && ['ECONNREFUSED', 'ECONNRESET'].includes(error.reason);
};
