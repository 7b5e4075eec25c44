import { setTimeout as sleep } from 'node:timers/promises';
import { clusterIn, giveCluster, hasCluster, makeCluster, OWNER } from './cluster.js';
import { existingDataFolder, mustEnter, newDataFolder, realFolder } from './data-folder.js';
import { openDatabase, sqlStateOf } from './owner-connection.js';
import { platformBinaries } from './platform-binaries.js';
import { type Launch, LaunchFailed, launchPostmaster, stopPostmaster } from './postmaster.js';
import { removeStalePostmasterFile, runningPostmaster, servesData } from './postmaster-file.js';
import { ownerOf, postgresUser } from './postgres-user.js';
import { runnableBinaries } from './runnable-binaries.js';
import { passwordOf } from './secret-file.js';
import { type Settings } from './settings.js';
import { adopt, recordSupervisor } from './supervision.js';

/** A running PostgreSQL. It never keeps Node alive, and installs no handlers of its own. */
export interface EmbeddedPostgres {
  /** Of the superuser `owner`, on the database `so_vang`. */
  readonly url: string;
  /** Where the data really are: not always the folder that was asked for. */
  readonly folder: string;
  /** True when it ends with us; false when another living process started it. */
  readonly owned: boolean;
  readonly pid: number;
  /** Resolves when PostgreSQL ends although nobody called `stop`. */
  readonly exited: Promise<void>;
  /** Ends an owned PostgreSQL and waits for its end; leaves one that is not owned running. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Settings of postgresql.conf by name; they have no effect on one that runs already. */
  readonly settings?: Settings;
  /** Told in a sentence about whatever the operator should know, such as a fallback folder. */
  readonly onNotice?: (sentence: string) => void;
}

/** How long a killed PostgreSQL may take to vanish, and a running one to answer. */
const PATIENCE_MS = 15_000;
const TRY_AGAIN_MS = 150;
const STARTING_UP = '57P03';
const STILL_IN_USE = /lock file "postmaster\.pid" already exists|shared memory block .* in use/;
const PORT_TAKEN = /could not create any TCP\/IP sockets/;

/**
 * Starts the bundled PostgreSQL on the data in this folder, which is made when it is empty, or
 * joins the one that serves it already. Works as an ordinary user and as root.
 * @throws when it cannot start, with PostgreSQL's own last words.
 */
export const startEmbeddedPostgres = async (
  folder: string,
  { settings = {}, onNotice = () => undefined }: StartOptions = {},
): Promise<EmbeddedPostgres> => {
  const wanted = await realFolder(folder);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const home = await existingDataFolder(wanted);
      const joined = home && (await join(home));
      const postgres = joined || (await launch(await prepare(wanted, home, settings)));
      if (postgres.folder !== wanted)
        onNotice(`PostgreSQL cannot use ${wanted}; the data are in ${postgres.folder}.`);
      return postgres;
    } catch (error) {
      if (!passes(error) || Date.now() > deadline) throw error;
      await sleep(TRY_AGAIN_MS);
    }
  }
};

/** True for what mends itself while an old PostgreSQL ends or a new one begins. */
const passes = (error: unknown): boolean =>
  error instanceof LaunchFailed
    ? STILL_IN_USE.test(error.log) || PORT_TAKEN.test(error.log)
    : [STARTING_UP, 'ECONNREFUSED', 'ECONNRESET'].includes(sqlStateOf(error));

const join = async (folder: string): Promise<EmbeddedPostgres | undefined> => {
  const running = await runningPostmaster(clusterIn(folder));
  if (!running) return undefined;
  const url = await openDatabase(running.port, await passwordOf(OWNER, folder));
  const owned = await adopt(folder, running.pid);
  return supervised({ url, folder, owned, pid: running.pid, ended: whenGone(folder, running.pid) });
};

const prepare = async (
  wanted: string,
  existing: string | undefined,
  settings: Settings,
): Promise<Launch> => {
  const user = await postgresUser(existing ? await ownerOf(clusterIn(existing)) : undefined);
  const folder = existing ?? (await newDataFolder(wanted, user));
  if (existing) await mustEnter(existing, user);
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
  const { pid, port, exited } = await launchPostmaster(order);
  await recordSupervisor(folder, pid);
  const url = await openDatabase(port, await passwordOf(OWNER, folder));
  return supervised({ url, folder, owned: true, pid, ended: exited });
};

interface Running extends Omit<EmbeddedPostgres, 'exited' | 'stop'> {
  readonly ended: Promise<void>;
}

const supervised = ({ ended, ...running }: Running): EmbeddedPostgres => {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    if (!running.owned) return;
    const { root } = await platformBinaries();
    await stopPostmaster(running.pid, clusterIn(running.folder), root);
  };
  const exited = new Promise<void>((resolve) => {
    void ended.then(() => {
      if (!stopping) resolve();
    });
  });
  return { ...running, exited, stop: () => (stopping ??= stop()) };
};

/** Nothing reports the end of a process that is not our child: look each second. */
const whenGone = (folder: string, pid: number) =>
  new Promise<void>((resolve) => {
    const look = () =>
      void servesData(pid, clusterIn(folder)).then((serves) => {
        if (serves) setTimeout(look, 1_000).unref();
        else resolve();
      });
    look();
  });
