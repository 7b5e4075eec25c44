import { base64Of, fromBase64 } from './base64.js';
import { hexOf, joined, utf8 } from './bytes.js';
import { checkpointText, type Checkpoint } from './checkpoint.js';
import { cosignedMessage, timedSignature } from './cosignature.js';
import { LogFault } from './log-fault.js';
import { newSeed, nodePrimitives, type SigningPair, signingPair } from './node-primitives.js';
import { type NoteSignature, writeNote } from './signed-note.js';
import {
  COSIGNATURE,
  ED25519,
  type SignatureType,
  type VerifierKey,
  verifierKey,
  writeVerifierKey,
} from './verifier-key.js';

const PREFIX = 'PRIVATE+KEY+';
const SEED_BYTES = 32;

/** A key of a log or of a witness, with its name; its text form is that of Go's sumdb/note. */
export class SigningKey {
  private constructor(
    readonly verifier: VerifierKey,
    readonly pair: SigningPair,
  ) {}

  static async make(name: string, type: SignatureType, seed = newSeed()): Promise<SigningKey> {
    const pair = signingPair(seed);
    const { publicKey } = pair;
    return new SigningKey(await verifierKey(nodePrimitives, { name, type, publicKey }), pair);
  }

  /** @throws LogFault KEY_MALFORMED, which does not repeat the text: it may be a secret */
  static async read(text: string): Promise<SigningKey> {
    const pattern = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(\S+)$/;
    const [, name = '', idHex = '', encoded = ''] = pattern.exec(text.trim()) ?? [];
    const [type, ...seed] = decoded(encoded);
    if ((type !== ED25519 && type !== COSIGNATURE) || seed.length !== SEED_BYTES)
      throw new LogFault('KEY_MALFORMED', 'signing key', `it is not ${PREFIX}NAME+KEYID+KEY`);
    const key = await SigningKey.make(name, type, Uint8Array.from(seed));
    if (hexOf(key.verifier.id) !== idHex)
      throw new LogFault('KEY_MALFORMED', 'signing key', 'its id is of another key');
    return key;
  }

  write(): string {
    const { name, id, type } = this.verifier;
    const secret = base64Of(joined(Uint8Array.of(type), this.pair.seed));
    return `${PREFIX}${name}+${hexOf(id)}+${secret}`;
  }

  /** The line that everybody else is given. */
  get vkey(): string {
    return writeVerifierKey(this.verifier);
  }

  /** Of a log's own key: signs any text that ends in a line feed. */
  signNote(text: string): string {
    return writeNote({ text, signatures: [this.signatureOf(text)] });
  }

  signatureOf(text: string): NoteSignature {
    const { name, id } = this.verifier;
    return { name, id, bytes: this.pair.sign(utf8(text)) };
  }

  signCheckpoint(checkpoint: Omit<Checkpoint, 'origin'>): string {
    return this.signNote(checkpointText({ ...checkpoint, origin: this.verifier.name }));
  }

  /** Of a witness's key. @param time in seconds since 1970 */
  cosign(text: string, time: number): NoteSignature {
    const { name, id } = this.verifier;
    const bytes = timedSignature(time, this.pair.sign(cosignedMessage(text, time)));
    return { name, id, bytes };
  }
}

const decoded = (encoded: string): Uint8Array => {
  try {
    return fromBase64(encoded, 'signing key');
  } catch {
    return new Uint8Array();
  }
};
