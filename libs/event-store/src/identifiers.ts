import { hash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => UUID.test(text);

/** The id of one caller's command: the same key by the same caller is the same command. */
export const commandId = (caller: string, key: string): string => uuidFrom(`${caller}/${key}`);

/**
 * The id of the `index`-th event of a command, known before the command is decided: personal data
 * is filed under it first, and a command tried twice names the same events.
 */
export const eventId = (caller: string, key: string, index: number): string =>
  uuidFrom(`${caller}/${key}/${index}`);

/** Version 8 of RFC 9562: a UUID whose bits are ours, here those of a SHA-256. */
function uuidFrom(name: string): string {
  const hex = hash('sha256', name, 'hex');
  const variant = '89ab'[parseInt(hex.charAt(16), 16) & 3] ?? '8';
  return (
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}` +
    `-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  );
}
