import { hash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => UUID.test(text);

/** The id of one caller's command: the same key by the same caller is the same command. */
export const commandId = (caller: string, key: string): string =>
  commandIdOf(commandDigest(caller, key));

/**
 * The id of the `index`-th event of a command, known before the command is decided: personal data
 * is filed under it first, and a command tried twice names the same events.
 */
export const eventId = (caller: string, key: string, index: number): string =>
  eventIdOf(commandDigest(caller, key), index);

/**
 * The id of one serialisation of an event: the same however often it is sent, another when the same
 * command is tried anew, so that a store does not take the one for the other.
 */
export const writeId = (id: string, bytes: Buffer): string =>
  uuidOf(hash('sha256', Buffer.concat([Buffer.from(id), bytes]), 'hex').slice(0, 32));

/** SHA-256 as 64 hexadecimal digits: half of them name the command, half its events. */
export const commandDigest = (caller: string, key: string): string =>
  hash('sha256', `${caller}/${key}`.toLowerCase(), 'hex');

export const commandIdOf = (digest: string): string => uuidOf(digest.slice(0, 32));

export const eventIdOf = (digest: string, index: number): string =>
  uuidOf(digest.slice(32, 60) + (index === 0 ? '0000' : index.toString(16).padStart(4, '0')));

/** Version 8 of RFC 9562: a UUID whose bits are our own. */
const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}` +
  `-8${hex.slice(17, 20)}-${hex.slice(20)}`;
