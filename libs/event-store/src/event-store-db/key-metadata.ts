import type { KeyBinding } from '../event-store.js';
import type { ServerEvent } from './server-event.js';

/** What a command's first event says of its key, beside the envelope: keys can be made anew. */
export interface KeyMetadata {
  readonly commandId: string;
  readonly fingerprint: string;
  /** How many events the command has, this one included. */
  readonly events: number;
}

export const metadataOf = (key: KeyBinding | undefined): Record<string, unknown> | undefined =>
  key && {
    commandId: key.commandId,
    fingerprint: key.fingerprint,
    events: key.lastRevision - key.firstRevision + 1,
  };

export function keyIn({ metadata }: Pick<ServerEvent, 'metadata'>): KeyMetadata | undefined {
  const { commandId, fingerprint, events } = (metadata ?? {}) as Record<string, unknown>;
  return typeof commandId === 'string' &&
    typeof fingerprint === 'string' &&
    Number.isInteger(events)
    ? { commandId, fingerprint, events: events as number }
    : undefined;
}
