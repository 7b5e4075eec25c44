import { hash } from 'node:crypto';

/** The seed from which the whole demonstration follows. */
export const SEED = 'quang-ninh-2026';

/** A UUID of version 8 that stands for a name; the same one every time. */
export const uuidOf = (name: string): string => {
  const hex = hash('sha256', `${SEED}/${name}`, 'hex');
  return (
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}` +
    `-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  );
};
