import { LogFault } from './log-fault.js';

/** Standard alphabet, padded (RFC 4648, section 4). */
export const base64Of = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/**
 * Bytes of a text that is exactly what `base64Of` would write. Two texts for the same bytes would
 * be two proofs of one thing, which is one too many to compare.
 * @throws LogFault BASE64_NOT_CANONICAL
 */
export const fromBase64 = (text: string, where: string): Uint8Array => {
  const bytes = decoded(text);
  if (bytes === undefined || base64Of(bytes) !== text)
    throw new LogFault('BASE64_NOT_CANONICAL', where, `“${text}” is not canonical base64`);
  return bytes;
};

const decoded = (text: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
};
