import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TileSource } from './tile-source.js';

/** A log in a folder, as `sealing` writes it and as any mirror keeps it. */
export const folderSource = (folder: string): TileSource => ({
  read: async (file) => {
    try {
      return await readFile(path.join(folder, file));
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  },
});

const isAbsent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

const PATIENCE_MS = 30_000;

/** A log at an address, `https://…/log`. @throws Error when the server answers anything but 200 or 404 */
export const urlSource = (url: string): TileSource => ({
  read: async (file) => {
    const address = `${url.replace(/\/$/, '')}/${file}`;
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${address} answers ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  },
});
