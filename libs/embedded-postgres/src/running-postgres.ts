import { clusterIn } from './cluster.js';
import { stopPostmaster } from './postmaster.js';
import { servesData } from './process-of-data.js';

/** A running PostgreSQL. It never keeps Node alive, and installs no handlers of its own. */
export interface EmbeddedPostgres {
  /** Of the superuser `owner`, on the database `so_vang`. */
  readonly url: string;
  /** Where the data really are: not always the folder that was asked for. */
  readonly folder: string;
  /** True when it is ours to stop; false when another living process started it. */
  readonly owned: boolean;
  readonly pid: number;
  /** Resolves when PostgreSQL ends although nobody called `stop`. */
  readonly exited: Promise<void>;
  /** Ends an owned PostgreSQL and waits for its end; leaves one that is not owned running. */
  stop(): Promise<void>;
}

/** `ended` resolves at the end of a process of our own; of another's we look for it. */
export const supervise = (
  running: Omit<EmbeddedPostgres, 'exited' | 'stop'>,
  ended: Promise<void> = whenGone(running.pid, clusterIn(running.folder)),
): EmbeddedPostgres => {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    if (!running.owned) return;
    await (stopping ??= stopPostmaster(running.pid, clusterIn(running.folder)));
  };
  const exited = new Promise<void>((resolve) => {
    void ended.then(() => {
      if (!stopping) resolve();
    });
  });
  return { ...running, exited, stop };
};

const LOOK_AGAIN_MS = 1_000;

const whenGone = (pid: number, data: string): Promise<void> =>
  new Promise((resolve) => {
    const look = async () => {
      if (await servesData(pid, data)) setTimeout(() => void look(), LOOK_AGAIN_MS).unref();
      else resolve();
    };
    void look();
  });
