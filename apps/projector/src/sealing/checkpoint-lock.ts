import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder, textIn, writeSynced } from './log-folder.js';

/**
 * The last checkpoint that was ever signed, in a second place: another disk, never in one backup
 * with the events. It may not lose a write and may not be rolled back: it is what tells a restored
 * backup from the truth.
 */
export interface CheckpointLock {
  last(): Promise<LockedCheckpoint | undefined>;
  /**
   * Puts a note in the place of the one that was read.
   * @throws SealedByAnother when somebody else was faster
   */
  swap(expected: LockedCheckpoint | undefined, note: string): Promise<LockedCheckpoint>;
}

export interface LockedCheckpoint {
  readonly number: number;
  readonly note: string;
}

export class SealedByAnother extends Error {
  constructor() {
    super('another process has sealed this log meanwhile');
    this.name = 'SealedByAnother';
  }
}

const KEPT = 8;
const nameOf = (number: number): string => String(number).padStart(12, '0');

/** One file per checkpoint, numbered: of two who want the same number, the file system takes one. */
export class FolderLock implements CheckpointLock {
  constructor(private readonly folder: string) {}

  async last(): Promise<LockedCheckpoint | undefined> {
    const number = (await this.#numbers()).at(-1);
    if (number === undefined) return undefined;
    const note = await textIn(path.join(this.folder, nameOf(number)));
    return note === undefined ? undefined : { number, note };
  }

  async swap(expected: LockedCheckpoint | undefined, note: string): Promise<LockedCheckpoint> {
    const number = (expected?.number ?? 0) + 1;
    await mkdir(this.folder, { recursive: true });
    const draft = path.join(this.folder, `draft-${randomUUID()}`);
    await writeSynced(draft, Buffer.from(note));
    try {
      // Unlike a renaming, a link never takes the place of what is there.
      await link(draft, path.join(this.folder, nameOf(number)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new SealedByAnother();
      throw error;
    } finally {
      await rm(draft, { force: true });
    }
    await syncFolder(this.folder);
    for (const old of (await this.#numbers()).slice(0, -KEPT))
      await rm(path.join(this.folder, nameOf(old)), { force: true });
    return { number, note };
  }

  async #numbers(): Promise<number[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names
      .filter((name) => /^\d{12}$/.test(name))
      .map(Number)
      .sort((one, other) => one - other);
  }
}
