import { inflateRawSync } from 'node:zlib';

/** More than any statement of a thousand lines; less than what would stop the process. */
const UNPACKED_MAX = 32 * 1024 * 1024;
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY = 0x02014b50;
const STORED = 0;

/**
 * A spreadsheet is a zip, and a small one may unpack to gigabytes, whatever it says of itself. So
 * it is unpacked once under a bound, before a reader trusts it.
 * @throws RangeError on more than the bound, and on what is no zip
 */
export const mustUnpackWithin = (file: Buffer, bound = UNPACKED_MAX): void => {
  let left = bound;
  for (const packed of entriesOf(file)) {
    const size =
      packed.method === STORED
        ? packed.bytes.length
        : inflateRawSync(packed.bytes, { maxOutputLength: left + 1 }).length;
    left -= size;
    if (left < 0) throw new RangeError('the file unpacks to too much');
  }
};

interface Packed {
  readonly method: number;
  readonly bytes: Buffer;
}

function* entriesOf(file: Buffer): Generator<Packed> {
  const end = file.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) throw new RangeError('no zip');
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
    if (file.readUInt32LE(at) !== ENTRY) throw new RangeError('no zip');
    const size = file.readUInt32LE(at + 20);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    yield { method: file.readUInt16LE(at + 10), bytes: file.subarray(start, start + size) };
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}
