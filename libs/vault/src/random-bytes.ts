import { randomBytes } from 'node:crypto';

const BLOCK_BYTES = 8192;

let block = Buffer.alloc(0);

/** Fresh random bytes, never given out twice; the system is asked for many at a time. */
export const freshBytes = (length: number): Buffer => {
  if (block.length < length) block = randomBytes(BLOCK_BYTES);
  const fresh = block.subarray(0, length);
  block = block.subarray(length);
  return fresh;
};
