import { base64Of } from './base64.js';
import { areEqual, joined, utf8 } from './bytes.js';
import { LogFault } from './log-fault.js';
import type { Primitives } from './primitives.js';

/** What a commitment hides: its value and the salt without which nobody can guess it. */
export interface Opening {
  /** The field's name in the event, for example `giver.name`. */
  readonly field: string;
  readonly value: string;
  /** 32 bytes, base64url without padding. */
  readonly salt: string;
}

const BLOCK_BYTES = 64;

/** HMAC-SHA256 (RFC 2104) for keys of at most 64 bytes. */
const hmac = async (by: Primitives, key: Uint8Array, message: Uint8Array): Promise<Uint8Array> => {
  const padded = (mask: number) =>
    Uint8Array.from({ length: BLOCK_BYTES }, (_, at) => (key[at] ?? 0) ^ mask);
  const inner = await by.sha256(joined(padded(0x36), message));
  return by.sha256(joined(padded(0x5c), inner));
};

/** The commitment that stands in the log for a value under a salt; base64url of 32 bytes. */
export const commitmentFor = async (
  by: Primitives,
  { field, value, salt }: Opening,
): Promise<string> => {
  const message = utf8(`ledger/pii/v1\0${field}\0${value.normalize('NFC')}`);
  return base64UrlOf(await hmac(by, fromBase64Url(salt), message));
};

/** @throws LogFault OPENING_WRONG when it opens nothing of the kind */
export const verifyOpening = async (
  by: Primitives,
  opening: Opening,
  commitment: string | undefined,
): Promise<void> => {
  const found = utf8(await commitmentFor(by, opening));
  if (commitment === undefined || !areEqual(found, utf8(commitment)))
    throw new LogFault('OPENING_WRONG', opening.field, 'the entry commits to something else');
};

const base64UrlOf = (bytes: Uint8Array): string =>
  base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array => {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]{43}$/.test(standard))
    throw new LogFault('OPENING_WRONG', 'salt', 'it is not 32 bytes in base64url');
  return Uint8Array.from(atob(`${standard}=`), (char) => char.charCodeAt(0));
};
