import { areEqual, type Checkpoint } from '#transparency-log';
import { SealingRefused } from './sealing-refused.js';

/**
 * The second place is ahead of what was published by one seal at the most, and never behind.
 * @throws SealingRefused LOCK_LOST, LOCK_BEHIND, FORKED
 */
export const mustAgree = (
  locked: Checkpoint | undefined,
  published: Checkpoint | undefined,
): void => {
  if (!published) return;
  const sizes = `${String(published.size)} published, ${String(locked?.size ?? 0)} locked`;
  if (!locked) throw new SealingRefused('LOCK_LOST', sizes);
  if (locked.size < published.size) throw new SealingRefused('LOCK_BEHIND', sizes);
  if (locked.size === published.size && !areEqual(locked.root, published.root))
    throw new SealingRefused('FORKED', sizes);
};
