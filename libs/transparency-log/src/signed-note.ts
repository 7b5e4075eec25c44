import { base64Of, fromBase64 } from './base64.js';
import { joined, textOf, utf8 } from './bytes.js';
import { LogFault } from './log-fault.js';
import type { Primitives } from './primitives.js';
import { isOfKey, type VerifierKey } from './verifier-key.js';

/** One line under a note: who signed, and what they wrote. */
export interface NoteSignature {
  readonly name: string;
  readonly id: Uint8Array;
  /** As the type of the key has it: a bare Ed25519 signature, or a time before it. */
  readonly bytes: Uint8Array;
}

/** A text with signatures under it (C2SP signed-note). */
export interface SignedNote {
  /** With its final line feed; what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const DASH = '\u2014';
const ID_BYTES = 4;
/** Enough for a log, its successor, and every witness that it could have. */
const MOST_SIGNATURES = 64;
const MOST_BYTES = 64 * 1024;

export const signatureLine = ({ name, id, bytes }: NoteSignature): string =>
  `${DASH} ${name} ${base64Of(joined(id, bytes))}\n`;

export const writeNote = ({ text, signatures }: SignedNote): string =>
  `${text}\n${signatures.map(signatureLine).join('')}`;

/** @throws LogFault NOTE_MALFORMED, BASE64_NOT_CANONICAL */
export const readNote = (note: string | Uint8Array, where: string): SignedNote => {
  const whole = typeof note === 'string' ? note : textOf(note);
  const fail = (what: string) => new LogFault('NOTE_MALFORMED', where, what);
  if (whole === undefined) throw fail('it is not UTF-8');
  if (utf8(whole).length > MOST_BYTES) throw fail('it is too long');

  if ([...whole].some((char) => char < ' ' && char !== '\n'))
    throw fail('it has a control character');
  const end = whole.lastIndexOf('\n\n');
  if (end < 0) throw fail('no empty line divides the text from the signatures');
  const lines = whole.slice(end + 2);
  if (lines === '' || !lines.endsWith('\n')) throw fail('its last line is not whole');
  const signatures = readSignatures(lines, where);
  if (signatures.length > MOST_SIGNATURES) throw fail('it has too many signatures');
  return { text: whole.slice(0, end + 1), signatures };
};

/** Signature lines alone, as a witness answers with. @throws LogFault as `readNote` */
export const readSignatures = (lines: string, where: string): NoteSignature[] =>
  lines
    .slice(0, -1)
    .split('\n')
    .map((line, at) => {
      const place = `${where}, signature ${String(at + 1)}`;
      const [, name = '', encoded = ''] = /^\u2014 ([^\s+]+) (\S+)$/u.exec(line) ?? [];
      if (name === '') throw new LogFault('NOTE_MALFORMED', place, 'it is no signature line');
      const bytes = fromBase64(encoded, place);
      if (bytes.length <= ID_BYTES)
        throw new LogFault('NOTE_MALFORMED', place, 'it is too short for a signature');
      return { name, id: bytes.slice(0, ID_BYTES), bytes: bytes.slice(ID_BYTES) };
    });

/**
 * That the key's owner signed the text. Signatures by others are passed over.
 * @throws LogFault NOT_SIGNED_BY_THIS_KEY, SIGNATURE_WRONG
 */
export const verifyNote = async (
  by: Primitives,
  note: SignedNote,
  { key, where }: { readonly key: VerifierKey; readonly where: string },
): Promise<void> => {
  const own = note.signatures.filter((signature) => isOfKey(signature, key));
  if (own.length === 0)
    throw new LogFault('NOT_SIGNED_BY_THIS_KEY', where, `${key.name} has not signed it`);
  const message = utf8(note.text);
  for (const { bytes } of own)
    if (!(await by.isSignedBy({ publicKey: key.publicKey, message, signature: bytes })))
      throw new LogFault('SIGNATURE_WRONG', where, `it is not what ${key.name} has signed`);
};
