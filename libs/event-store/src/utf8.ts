const SLAB_BYTES = 256 * 1024;
const MOST_BYTES_PER_UNIT = 3;

let slab = Buffer.alloc(0);
let used = 0;

/** The bytes of a text: a piece of a larger buffer, which costs a quarter of one of its own. */
export function utf8(text: string): Buffer {
  const most = text.length * MOST_BYTES_PER_UNIT;
  if (most > SLAB_BYTES) return Buffer.from(text);
  if (used + most > slab.length) {
    slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
    used = 0;
  }
  const start = used;
  used += slab.write(text, start);
  return slab.subarray(start, used);
}
