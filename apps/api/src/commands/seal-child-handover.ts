import { createHash } from 'node:crypto';
import type { ChildHandoverEntered } from '#contracts';
import type { Seal, Sealing } from './sealing.js';

/**
 * Takes out of a handover who received it, and the paper that proves it: the event keeps the paper's
 * hash, so that nobody can put another one in its place.
 */
export const sealChildHandover = (
  { received, evidence, ...payment }: ChildHandoverEntered,
  seal: Seal,
): Sealing => {
  const names = received.map(({ name, row }) => ({ name, row }));
  const { eventId, subject } = seal;
  const list = { eventId, field: 'receivers', subject, value: JSON.stringify(names) };
  const file = evidence && {
    ...{ eventId, field: 'evidence.file', subject },
    value: JSON.stringify({ content: evidence.content, mediaType: evidence.mediaType }),
  };
  return {
    requests: file ? [list, file] : [list],
    sealed: ([receivers = '', sealedFile = '']) => ({
      ...payment,
      received: received.map(({ name: _, ...line }) => line),
      receivers,
      ...(evidence && { evidence: { sha256: hashOf(evidence.content), file: sealedFile } }),
    }),
  };
};

const hashOf = (base64: string): string =>
  createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');
