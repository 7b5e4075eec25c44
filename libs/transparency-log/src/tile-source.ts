import { LogFault } from './log-fault.js';
import { HASH_BYTES } from './merkle-hashing.js';
import { readBundle } from './entry-bundle.js';
import { TILE_WIDTH, type TileName, tilePath } from './tile-paths.js';

/** Where the files of a log are: a folder, an address. Nothing in there is trusted. */
export interface TileSource {
  /** Undefined: there is no such file. @param path relative to the log, `tile/0/000` */
  read(path: string): Promise<Uint8Array | undefined>;
}

/**
 * The hashes of a tile, one after the other; of a partial one also where only the full one is left.
 * @throws LogFault TILE_MISSING, TILE_TRUNCATED
 */
export const readTile = async (source: TileSource, name: TileName): Promise<Uint8Array> => {
  const { bytes, path } = await found(source, name);
  const wanted = name.width * HASH_BYTES;
  if (bytes.length < wanted || bytes.length % HASH_BYTES !== 0)
    throw new LogFault(
      'TILE_TRUNCATED',
      path,
      `it has ${String(bytes.length)} bytes instead of ${String(wanted)}`,
    );
  return bytes.subarray(0, wanted);
};

/** @throws LogFault TILE_MISSING, BUNDLE_MALFORMED */
export const readEntries = async (source: TileSource, name: TileName): Promise<Uint8Array[]> => {
  const { bytes, path, width } = await found(source, name);
  return readBundle(bytes, width, path).slice(0, name.width);
};

const found = async (
  source: TileSource,
  name: TileName,
): Promise<{ readonly bytes: Uint8Array; readonly path: string; readonly width: number }> => {
  for (const width of new Set([name.width, TILE_WIDTH])) {
    const path = tilePath({ ...name, width });
    const bytes = await source.read(path);
    if (bytes) return { bytes, path, width };
  }
  throw new LogFault('TILE_MISSING', tilePath(name), 'it is not there');
};
