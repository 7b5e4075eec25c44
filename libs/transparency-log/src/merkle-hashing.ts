import { joined, utf8 } from './bytes.js';
import type { Primitives } from './primitives.js';

/**
 * The first byte of what is hashed (RFC 6962, section 2.1): it tells an entry from an inner node, so
 * that no entry can pass for one.
 */
export const LEAF = 0;
const NODE = 1;

export const HASH_BYTES = 32;

export const leafPreimage = (entry: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(1 + entry.length);
  bytes[0] = LEAF;
  bytes.set(entry, 1);
  return bytes;
};

export const nodePreimage = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  joined(Uint8Array.of(NODE), left, right);

export const emptyPreimage = (): Uint8Array => utf8('');

export const leafHashOf = async (by: Primitives, entry: Uint8Array): Promise<Uint8Array> =>
  by.sha256(leafPreimage(entry));

export const nodeHashOf = async (
  by: Primitives,
  left: Uint8Array,
  right: Uint8Array,
): Promise<Uint8Array> => by.sha256(nodePreimage(left, right));
