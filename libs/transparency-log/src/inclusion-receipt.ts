import { base64Of, fromBase64 } from './base64.js';
import { isDecimal, openCheckpoint, type SignedCheckpoint } from './checkpoint.js';
import { textOf } from './bytes.js';
import { LogFault } from './log-fault.js';
import { leafHashOf } from './merkle-hashing.js';
import type { Primitives } from './primitives.js';
import type { VerifierKey } from './verifier-key.js';
import { verifyInclusion } from './verify-proofs.js';

/** That an entry stands in a log, good without the log (C2SP tlog-proof). */
export interface InclusionReceipt {
  /** Whatever the maker wants to send along; nothing vouches for it. */
  readonly extra?: Uint8Array;
  /** From 0. */
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The checkpoint's note, byte for byte. */
  readonly checkpoint: string;
}

const MAGIC = 'c2sp.org/tlog-proof@v1';
/** A tree of 2^63 entries has no longer path. */
export const MOST_HASHES = 63;

export const writeReceipt = ({ extra, index, proof, checkpoint }: InclusionReceipt): string =>
  `${MAGIC}\n` +
  (extra ? `extra ${base64Of(extra)}\n` : '') +
  `index ${String(index)}\n` +
  proof.map((hash) => `${base64Of(hash)}\n`).join('') +
  `\n${checkpoint}`;

/** @throws LogFault PROOF_MALFORMED, BASE64_NOT_CANONICAL */
export const readReceipt = (file: string | Uint8Array, where = 'receipt'): InclusionReceipt => {
  const fail = (what: string) => new LogFault('PROOF_MALFORMED', where, what);
  const text = typeof file === 'string' ? file : textOf(file);
  if (text === undefined) throw fail('it is not UTF-8');
  const end = text.indexOf('\n\n');
  if (end < 0) throw fail('it holds no checkpoint');
  const [magic, ...lines] = text.slice(0, end).split('\n');
  if (magic !== MAGIC) throw fail(`its first line is not ${MAGIC}`);
  const extra = lines[0]?.startsWith('extra ') ? lines.shift()?.slice('extra '.length) : undefined;
  const [indexLine = '', ...hashes] = lines;
  const index = /^index (\S+)$/.exec(indexLine)?.[1] ?? '';
  if (!isDecimal(index)) throw fail('it names no entry');
  if (hashes.length > MOST_HASHES) throw fail('its proof is too long');
  return {
    ...(extra === undefined ? {} : { extra: fromBase64(extra, `${where}, extra`) }),
    index: Number(index),
    proof: hashes.map((hash, at) => fromBase64(hash, `${where}, hash ${String(at + 1)}`)),
    checkpoint: text.slice(end + 2),
  };
};

/**
 * That the entry stands where the receipt says, in the log of the key.
 * @throws LogFault of whatever does not hold
 */
export const verifyReceipt = async (
  by: Primitives,
  { index, proof, checkpoint }: InclusionReceipt,
  { entry, key }: { readonly entry: Uint8Array; readonly key: VerifierKey },
): Promise<SignedCheckpoint> => {
  const signed = await openCheckpoint(by, checkpoint, { key, where: 'checkpoint of the receipt' });
  const leafHash = await leafHashOf(by, entry);
  await verifyInclusion(by, { index, size: signed.size, leafHash, proof, root: signed.root });
  return signed;
};
