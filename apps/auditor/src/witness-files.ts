import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Witnessed, WitnessMemory } from '#transparency-log';

/** A witness's memory: one small file per log, whole or not at all, on the disk before it answers. */
export class WitnessFiles implements WitnessMemory {
  constructor(private readonly folder: string) {}

  async last(origin: string): Promise<Witnessed | undefined> {
    try {
      const text = await readFile(this.#fileOf(origin), 'utf8');
      const { size, root } = JSON.parse(text) as { size: number; root: string };
      return { size, root: Buffer.from(root, 'base64') };
    } catch (error) {
      // A memory that cannot be read is not an empty one.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async keep(origin: string, { size, root }: Witnessed): Promise<void> {
    const draft = path.join(this.folder, `draft-${randomUUID()}`);
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(
        JSON.stringify({ origin, size, root: Buffer.from(root).toString('base64') }),
      );
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, this.#fileOf(origin));
    const folder = await open(this.folder, 'r');
    await folder.sync().finally(() => folder.close());
  }

  #fileOf(origin: string): string {
    return path.join(this.folder, createHash('sha256').update(origin).digest('hex'));
  }
}
