import { areEqual, hexOf, joined, utf8 } from './bytes.js';
import { base64Of, fromBase64 } from './base64.js';
import { LogFault } from './log-fault.js';
import { type Primitives, PUBLIC_KEY_BYTES } from './primitives.js';

/** Signature types of C2SP signed-note that we make and verify. */
export const ED25519 = 0x01;
export const COSIGNATURE = 0x04;
export type SignatureType = typeof ED25519 | typeof COSIGNATURE;

/** A key as its owner publishes it, in one line: the vkey of C2SP signed-note. */
export interface VerifierKey {
  readonly name: string;
  /** Four bytes that tell keys of one name apart; not a proof of anything. */
  readonly id: Uint8Array;
  readonly type: SignatureType;
  readonly publicKey: Uint8Array;
}

const KEY_ID_BYTES = 4;
const isKeyName = (name: string): boolean => name !== '' && !/[\s+\p{Z}\p{Cc}]/u.test(name);

/** @throws LogFault KEY_MALFORMED for a name with spaces or a plus */
export const verifierKey = async (
  by: Primitives,
  { name, type, publicKey }: Omit<VerifierKey, 'id'>,
): Promise<VerifierKey> => {
  if (!isKeyName(name)) throw malformed(name, 'is no name for a key');
  const hash = await by.sha256(joined(utf8(`${name}\n`), Uint8Array.of(type), publicKey));
  return { name, type, publicKey, id: hash.slice(0, KEY_ID_BYTES) };
};

export const writeVerifierKey = ({ name, id, type, publicKey }: VerifierKey): string =>
  `${name}+${hexOf(id)}+${base64Of(joined(Uint8Array.of(type), publicKey))}`;

/** @throws LogFault KEY_MALFORMED, BASE64_NOT_CANONICAL */
export const readVerifierKey = async (by: Primitives, line: string): Promise<VerifierKey> => {
  // The name has no plus, base64 may: everything after the second one is the key.
  const [, name = '', idHex = '', encoded = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.+)$/.exec(line) ?? [];
  if (name === '') throw malformed(line, 'is not NAME+KEYID+KEY');
  const [type, ...publicKey] = fromBase64(encoded, `key of ${name}`);
  if (type !== ED25519 && type !== COSIGNATURE)
    throw malformed(line, 'is of a type that is not known here');
  if (publicKey.length !== PUBLIC_KEY_BYTES) throw malformed(line, 'has another length');
  const key = await verifierKey(by, { name, type, publicKey: Uint8Array.from(publicKey) });
  if (hexOf(key.id) !== idHex) throw malformed(line, `should have the id ${hexOf(key.id)}`);
  return key;
};

export const isOfKey = (
  signature: { readonly name: string; readonly id: Uint8Array },
  { name, id }: VerifierKey,
): boolean => signature.name === name && areEqual(signature.id, id);

const malformed = (key: string, what: string): LogFault =>
  new LogFault('KEY_MALFORMED', `key “${key}”`, what);
