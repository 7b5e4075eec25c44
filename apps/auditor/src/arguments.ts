import { readFile } from 'node:fs/promises';
import {
  folderSource,
  nodePrimitives,
  readVerifierKey,
  type TileSource,
  urlSource,
  type VerifierKey,
} from '#transparency-log';

/** A verifier key, or a file that holds one. @throws LogFault KEY_MALFORMED */
export const keyFrom = async (text: string): Promise<VerifierKey> => {
  const line = await readFile(text, 'utf8').catch(() => text);
  return readVerifierKey(nodePrimitives, line.trim());
};

/** A folder with the files of a log, or its address. */
export const logAt = (place: string): TileSource =>
  /^https?:\/\//.test(place) ? urlSource(place) : folderSource(place);

/** For an option that may be given several times. */
export const collected = (value: string, before: readonly string[]): string[] => [...before, value];
