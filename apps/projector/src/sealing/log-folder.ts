import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { folderSource, type TileFile, tilePath, type TileSource } from '#transparency-log';

/** A log as files that any web server can carry. What was written is on the disk when it resolves. */
export class LogFolder implements TileSource {
  readonly #source: TileSource;

  constructor(readonly folder: string) {
    this.#source = folderSource(folder);
  }

  read(file: string): Promise<Uint8Array | undefined> {
    return this.#source.read(file);
  }

  async text(file: string): Promise<string | undefined> {
    const bytes = await this.read(file);
    return bytes && Buffer.from(bytes).toString();
  }

  async writeTiles(files: readonly TileFile[]): Promise<void> {
    const folders = new Set<string>();
    for (const { name, bytes } of files) {
      const file = tilePath(name);
      await this.#write(file, bytes);
      folders.add(path.dirname(file));
    }
    for (const folder of folders) await syncFolder(path.join(this.folder, folder));
  }

  /** Readers see the old file or the new one, and never a part. */
  async writeText(file: string, text: string): Promise<void> {
    await this.#write(file, Buffer.from(text));
    await syncFolder(this.folder);
  }

  /** Adds to the end of a file; a part of a line may be left behind when the process dies. */
  async append(file: string, line: string): Promise<void> {
    const handle = await open(path.join(this.folder, file), 'a');
    try {
      await handle.appendFile(line);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Partial files that nobody needs any more, because the full one is there. */
  async removePartial(file: string): Promise<void> {
    await rm(path.join(this.folder, `${file}.p`), { recursive: true, force: true });
  }

  async #write(file: string, bytes: Uint8Array): Promise<void> {
    const target = path.join(this.folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    const draft = `${target}.${randomUUID()}`;
    await writeSynced(draft, bytes);
    await rename(draft, target);
  }
}

export const writeSynced = async (file: string, bytes: Uint8Array, mode = 0o644): Promise<void> => {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A new name in a folder is on the disk when the folder is. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export const textIn = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};
