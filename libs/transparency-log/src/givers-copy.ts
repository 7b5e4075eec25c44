import { hexOf, textOf, utf8 } from './bytes.js';
import type { SignedCheckpoint } from './checkpoint.js';
import { readReceipt, verifyReceipt } from './inclusion-receipt.js';
import { LogFault } from './log-fault.js';
import { leafHashOf } from './merkle-hashing.js';
import type { Primitives } from './primitives.js';
import { mustMatchCode, readReceiptCode, receiptCode } from './receipt-code.js';
import { type Opening, verifyOpening } from './salted-openings.js';
import type { VerifierKey } from './verifier-key.js';

/** What a receipt carries along so that it can be read for ever, offline. */
export interface ReceiptContents {
  readonly v: 1;
  /** Short enough to be read aloud, and wrong for every other entry. */
  readonly code?: string | undefined;
  /** The entry as the log holds it, byte for byte. */
  readonly leaf: string;
  /** Of a sealed entry: what it is sealed over. */
  readonly opened?: string | undefined;
  /** What only the giver's own copy has: personal fields with the salts of their commitments. */
  readonly openings?: readonly Opening[] | undefined;
}

/** What is sealed is opened; of an entry that is public anyway nothing is said twice. */
export const receiptContents = ({ opened, ...contents }: ReceiptContents): Uint8Array => {
  const isSealed = 'sealed' in statedIn(contents.leaf);
  return utf8(JSON.stringify(isSealed ? { ...contents, opened } : contents));
};

/** What a receipt proves, as far as anybody can check it. */
export interface VerifiedReceipt {
  readonly index: number;
  /** Short enough to be read aloud; the public page finds the entry by it. */
  readonly code: string;
  readonly checkpoint: SignedCheckpoint;
  /** What the log says of the entry, or is sealed over. */
  readonly leaf: Readonly<Record<string, unknown>>;
  readonly openings: readonly Opening[];
}

/**
 * That the entry stands in the log, that it is what the receipt says, and that it is about what the
 * openings say. Needs the log's key and nothing else.
 * @throws LogFault of whatever does not hold
 */
export const verifyGiversCopy = async (
  by: Primitives,
  file: string | Uint8Array,
  key: VerifierKey,
): Promise<VerifiedReceipt> => {
  const receipt = readReceipt(file);
  const contents = contentsOf(receipt.extra);
  const { leaf, opened, openings = [] } = contents;
  const checkpoint = await verifyReceipt(by, receipt, { entry: utf8(leaf), key });
  const leafHash = await mustNameItself(by, receipt.index, contents);
  const stated = statedIn(leaf);
  const whole = opened === undefined ? stated : await openedBy(by, { stated, opened });
  const commitments = (whole['commitments'] ?? {}) as Readonly<Record<string, string>>;
  for (const opening of openings) await verifyOpening(by, opening, commitments[opening.field]);
  const code = receiptCode(receipt.index, leafHash);
  return { index: receipt.index, code, checkpoint, leaf: whole, openings };
};

/**
 * That entry and short code are of the place that the receipt names. @returns the entry's hash
 * @throws LogFault NOT_INCLUDED, PROOF_MALFORMED
 */
export const mustNameItself = async (
  by: Primitives,
  index: number,
  { leaf, code }: ReceiptContents,
): Promise<Uint8Array> => {
  const fail = (what: string) => new LogFault('NOT_INCLUDED', `entry ${String(index)}`, what);
  if (statedIn(leaf)['index'] !== index) throw fail('it names another place');
  const leafHash = await leafHashOf(by, utf8(leaf));
  if (code === undefined) return leafHash;
  const read = readReceiptCode(code);
  if (read.index !== index) throw fail('the code is of another place');
  mustMatchCode(read, leafHash);
  return leafHash;
};

/** What a sealed entry is sealed over. @throws LogFault OPENING_WRONG, PROOF_MALFORMED */
export const openedBy = async (
  by: Primitives,
  { stated, opened }: { readonly stated: Record<string, unknown>; readonly opened: string },
): Promise<Record<string, unknown>> => {
  const hash = hexOf(await by.sha256(utf8(opened)));
  if (stated['sealed'] !== hash)
    throw new LogFault('OPENING_WRONG', 'entry', 'it is sealed over something else');
  return statedIn(opened);
};

/** What a receipt carries along. @throws LogFault PROOF_MALFORMED */
export const contentsOf = (extra: Uint8Array | undefined): ReceiptContents => {
  const contents = extra && statedIn(textOf(extra) ?? '');
  if (contents?.['v'] !== 1 || typeof contents['leaf'] !== 'string')
    throw new LogFault('PROOF_MALFORMED', 'receipt', 'it does not carry its entry along');
  return contents as unknown as ReceiptContents;
};

/** An entry's fields. @throws LogFault PROOF_MALFORMED */
export const statedIn = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below, together with what parses and is no object.
  }
  throw new LogFault('PROOF_MALFORMED', 'receipt', 'its entry cannot be read');
};
