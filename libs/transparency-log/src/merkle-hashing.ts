import { joined, utf8 } from './bytes.js';
import type { Primitives } from './primitives.js';

/** What is hashed for an entry and for an inner node (RFC 6962, section 2.1); the first byte
 * tells them apart, so that no entry can pass for a node. */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const HASH_BYTES = 32;

export const leafPreimage = (entry: Uint8Array): Uint8Array => joined(LEAF, entry);

export const nodePreimage = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  joined(NODE, left, right);

export const emptyPreimage = (): Uint8Array => utf8('');

export const leafHashOf = async (by: Primitives, entry: Uint8Array): Promise<Uint8Array> =>
  by.sha256(leafPreimage(entry));

export const nodeHashOf = async (
  by: Primitives,
  left: Uint8Array,
  right: Uint8Array,
): Promise<Uint8Array> => by.sha256(nodePreimage(left, right));
