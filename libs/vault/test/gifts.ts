import { randomUUID } from 'node:crypto';
import type { Reader, SealRequest } from '../src/index.js';

/** The name of somebody who gives, on its way into the vault. */
export const giverNamed = (value: string, place: Partial<SealRequest> = {}): SealRequest => ({
  eventId: randomUUID(),
  field: 'giver.name',
  subject: randomUUID(),
  value,
  ...place,
});

/** Somebody who may read, and has not read anything yet. */
export const newAuditor = (): Reader => ({
  person: randomUUID(),
  purpose: 'audit',
  requestId: 'request-1',
});
