import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * `aside`: nobody reads the person's data any more, and two people may still undo it. `restored`:
 * they did. `destroyed`: the key and the rows are gone for good.
 */
export const ERASURE_STATES = ['aside', 'restored', 'destroyed'] as const;
export type ErasureState = (typeof ERASURE_STATES)[number];

/** What became of one person's key. */
export interface Erasure {
  /** UUID of the person: it tells nothing once the key is gone. */
  readonly subject: string;
  readonly state: ErasureState;
  /** Of a key aside: its last day, `YYYY-MM-DD`. */
  readonly destroyAfter?: string | undefined;
}

const LINE = /^(\S+) (aside|restored|destroyed) ([0-9a-f-]{36})(?: (\d{4}-\d\d-\d\d))?$/;

/**
 * Who was forgotten, in a file of its own: in no backup of the database, because it tells a restored
 * backup whom it may not bring back. Lines are only ever added.
 */
export class ErasureList {
  readonly file: string;

  constructor(private readonly folder: string) {
    this.file = path.join(folder, 'erasures');
  }

  /** In the order in which it happened; none where there is no file yet. @throws Error('corrupt …') */
  async read(): Promise<Erasure[]> {
    const text = await readFile(this.file, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    });
    // A line without its end is one that was being written when the process died.
    const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
    return lines.filter((line) => line !== '').map((line, at) => this.#erasureIn(line, at));
  }

  /** On the disk when it resolves. */
  async append(erasures: readonly Erasure[], now: Date): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const handle = await open(this.file, 'a+', 0o600);
    try {
      const text = await handle.readFile('utf8');
      // Half a line was never acknowledged: what follows must not be read together with it.
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      if (whole !== text) await handle.truncate(Buffer.byteLength(whole));
      await handle.appendFile(erasures.map((erasure) => `${lineOf(erasure, now)}\n`).join(''));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(this.folder);
  }

  #erasureIn(line: string, at: number): Erasure {
    const [, , state, subject = '', destroyAfter] = LINE.exec(line) ?? [];
    if (state === undefined)
      throw new Error(`corrupt erasure list: line ${String(at + 1)} of ${this.file}`);
    return { subject, state: state as ErasureState, destroyAfter };
  }
}

const lineOf = ({ subject, state, destroyAfter }: Erasure, now: Date): string =>
  [now.toISOString(), state, subject, ...(destroyAfter ? [destroyAfter] : [])].join(' ');

/** A new name in a folder is on the disk when the folder is. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
