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

/** A reader with every right to. */
export const auditor: Reader = {
  person: '6f1b4c1e-6b0e-4c55-8f0a-0d6a51a4f001',
  purpose: 'audit',
  requestId: 'request-1',
};
