import { base64Of, fromBase64 } from './base64.js';
import { LogFault } from './log-fault.js';
import { HASH_BYTES } from './merkle-hashing.js';
import type { Primitives } from './primitives.js';
import { readNote, type SignedNote, verifyNote } from './signed-note.js';
import type { VerifierKey } from './verifier-key.js';

/** What a log says of itself at one moment (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** The log's name; ours is also the name of its key. */
  readonly origin: string;
  /** How many entries it has. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

/** The text that is signed. Lines of our own are never added: nobody could audit them. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${String(size)}\n${base64Of(root)}\n`;

/** @throws LogFault CHECKPOINT_MALFORMED, BASE64_NOT_CANONICAL */
export const readCheckpointText = (text: string, where: string): Checkpoint => {
  const [origin = '', size = '', root = '', ...others] = text.split('\n');
  const fail = (what: string) => new LogFault('CHECKPOINT_MALFORMED', where, what);
  if (origin === '') throw fail('it names no log');
  if (!isDecimal(size)) throw fail(`“${size}” is no number of entries`);
  const hash = fromBase64(root, `${where}, root`);
  if (hash.length !== HASH_BYTES) throw fail('its root has not 32 bytes');
  if (others.pop() !== '' || others.includes('')) throw fail('it has an empty line');
  return { origin, size: Number(size), root: hash };
};

/** Digits without a leading zero, no larger than integers are safe. */
export const isDecimal = (text: string): boolean =>
  /^(0|[1-9][0-9]*)$/.test(text) && Number.isSafeInteger(Number(text));

/** A checkpoint that its log has signed, and the note it came in. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: SignedNote;
}

/**
 * @param where what to call it in a complaint
 * @throws LogFault when it is malformed, another log's, or not signed by the key
 */
export const openCheckpoint = async (
  by: Primitives,
  bytes: string | Uint8Array,
  { key, where = 'checkpoint' }: { readonly key: VerifierKey; readonly where?: string },
): Promise<SignedCheckpoint> => {
  const note = readNote(bytes, where);
  const checkpoint = readCheckpointText(note.text, where);
  if (checkpoint.origin !== key.name)
    throw new LogFault('OTHER_LOG', where, `it is of ${checkpoint.origin}, not of ${key.name}`);
  await verifyNote(by, note, { key, where });
  return { ...checkpoint, note };
};
