import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PostgresEventStore } from '#event-store';
import { upcast } from '#ledger';
import { ProjectionRunner, rebuildViews } from '#read-models';

/** What a process of its own is asked to do with the views of one database. */
export interface ViewsWork {
  readonly work: 'catch up' | 'rebuild';
  /** A login of the group `so_vang_projector`. */
  readonly url: string;
}

export interface ViewsDone {
  readonly seconds: number;
  readonly events: number;
  /** Resident memory of the process at its peak and at the end, in MB. */
  readonly peakMb: number;
  readonly endMb: number;
}

/** Does the work in a process of its own, so that its memory is nobody else's. */
export const inOwnProcess = (work: ViewsWork): Promise<ViewsDone> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', (done) => {
      resolve(done as ViewsDone);
    });
    child.once('exit', (code) => {
      reject(new Error(`the process that keeps the views ended with ${String(code)}`));
    });
    child.send(work);
  });

const carryOut = async ({ work, url }: ViewsWork): Promise<ViewsDone> => {
  const store = new PostgresEventStore({ url, maxConnections: 2, answerWithinMs: 120_000 });
  const started = performance.now();
  const events = await (work === 'rebuild' ? rebuild(store, url) : catchUp(store, url));
  const seconds = (performance.now() - started) / 1000;
  await store.close();
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { seconds, events, peakMb, endMb: process.memoryUsage.rss() / 1024 ** 2 };
};

const rebuild = async (store: PostgresEventStore, databaseUrl: string): Promise<number> => {
  let folded = 0;
  await rebuildViews({
    store,
    databaseUrl,
    upcast,
    onProgress: ({ events }) => (folded = events),
  });
  return folded;
};

/** The runner of production, stopped when it has reached the head. */
const catchUp = async (store: PostgresEventStore, databaseUrl: string): Promise<number> => {
  const head = await store.head();
  const arrived = new AbortController();
  let folded = 0;
  const runner = new ProjectionRunner({
    store,
    databaseUrl,
    upcast,
    onProgress: ({ headNumber, position }) => {
      folded = headNumber;
      if (position === head) arrived.abort();
    },
  });
  await runner.run(arrived.signal);
  return folded;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', (work) => {
    void carryOut(work as ViewsWork).then((done) => {
      process.send?.(done, () => process.exit(0));
    });
  });
}
