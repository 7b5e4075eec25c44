import { utf8 } from './bytes.js';
import { LogFault } from './log-fault.js';
import { type Primitives, SIGNATURE_BYTES } from './primitives.js';
import type { NoteSignature, SignedNote } from './signed-note.js';
import { isOfKey, type VerifierKey } from './verifier-key.js';

/** That somebody else saw a checkpoint, and when (C2SP tlog-cosignature, Ed25519). */
export interface Cosignature {
  readonly witness: string;
  /** Seconds since 1970. */
  readonly time: number;
}

const TIME_BYTES = 8;

/** What a witness signs of a checkpoint's text. */
export const cosignedMessage = (text: string, time: number): Uint8Array =>
  utf8(`cosignature/v1\ntime ${String(time)}\n${text}`);

export const timedSignature = (time: number, signature: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(TIME_BYTES + signature.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time));
  bytes.set(signature, TIME_BYTES);
  return bytes;
};

/**
 * The cosignatures under a note that were made with the keys; others are passed over.
 * @throws LogFault WITNESS_LIES where one of the keys stands over a signature that it did not make
 */
export const readCosignatures = async (
  by: Primitives,
  { text, signatures }: SignedNote,
  witnesses: readonly VerifierKey[],
): Promise<Cosignature[]> => {
  const found: Cosignature[] = [];
  for (const key of witnesses)
    for (const signature of signatures.filter((line) => isOfKey(line, key)))
      found.push(await readOne(by, { text, signature, key }));
  return found;
};

interface Claimed {
  readonly text: string;
  readonly signature: NoteSignature;
  readonly key: VerifierKey;
}

const readOne = async (
  by: Primitives,
  { text, signature: { bytes }, key }: Claimed,
): Promise<Cosignature> => {
  const lies = (what: string) => new LogFault('WITNESS_LIES', `witness ${key.name}`, what);
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES)
    throw lies('its cosignature has another length');
  const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  if (!Number.isSafeInteger(time) || time === 0) throw lies('its cosignature has no time');
  const signed = { publicKey: key.publicKey, message: cosignedMessage(text, time) };
  if (!(await by.isSignedBy({ ...signed, signature: bytes.subarray(TIME_BYTES) })))
    throw lies('its cosignature is not of this checkpoint');
  return { witness: key.name, time };
};

/**
 * That enough different witnesses saw the checkpoint.
 * @throws LogFault TOO_FEW_WITNESSES, WITNESS_LIES
 */
export const mustBeWitnessed = async (
  by: Primitives,
  note: SignedNote,
  { witnesses, atLeast }: { readonly witnesses: readonly VerifierKey[]; readonly atLeast: number },
): Promise<Cosignature[]> => {
  const found = await readCosignatures(by, note, witnesses);
  const different = new Set(found.map(({ witness }) => witness)).size;
  if (different < atLeast)
    throw new LogFault(
      'TOO_FEW_WITNESSES',
      'checkpoint',
      `${String(different)} witnesses cosigned it, and it takes ${String(atLeast)}`,
    );
  return found;
};
