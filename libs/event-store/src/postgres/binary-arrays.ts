/**
 * Arrays in PostgreSQL's binary format: one parameter whatever their length, nothing escaped.
 * Header: dimensions, has nulls, element type, length, first index; then each element with its size.
 */
const HEADER_BYTES = 20;
const SIZE_BYTES = 4;
const INT4_BYTES = 4;
const UUID_BYTES = 16;
/** The size that stands for null. */
const NULL = -1;
const BYTEA = 17;
const INT4 = 23;
const TEXT = 25;
const UUID = 2950;

export function int4Array(values: readonly (number | null)[]): Buffer {
  return filled(INT4, values, INT4_BYTES, (array, at, value) => array.writeInt32BE(value, at));
}

/** With or without dashes. */
export function uuidArray(values: readonly (string | null)[]): Buffer {
  return filled(UUID, values, UUID_BYTES, writeUuid);
}

export function textArray(values: readonly string[]): Buffer {
  return byteaArray(
    values.map((value) => Buffer.from(value)),
    TEXT,
  );
}

export function byteaArray(values: readonly Buffer[], elementType = BYTEA): Buffer {
  let bytes = 0;
  for (const value of values) bytes += value.length;
  const array = startArray(elementType, values.length, bytes);
  let at = HEADER_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(value.length, at);
    array.set(value, at);
    at += value.length;
  }
  return array;
}

function filled<T>(
  elementType: number,
  values: readonly (T | null)[],
  size: number,
  write: (array: Buffer, at: number, value: T) => void,
): Buffer {
  const array = startArray(elementType, values.length, values.length * size);
  let at = HEADER_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(value === null ? NULL : size, at);
    if (value === null) continue;
    write(array, at, value);
    at += size;
  }
  return array.subarray(0, at);
}

/** To say that there may be nulls costs nothing. */
function startArray(elementType: number, length: number, bytes: number): Buffer {
  const array = Buffer.allocUnsafe(HEADER_BYTES + length * SIZE_BYTES + bytes);
  let at = 0;
  for (const value of [1, 1, elementType, length, 1]) at = array.writeInt32BE(value, at);
  return array;
}

/** Where the two digits of each byte begin, with dashes and without. */
const PLAIN = Array.from({ length: UUID_BYTES }, (_, byte) => 2 * byte);
const DASHED = PLAIN.map((at, byte) => at + (byte < 4 ? 0 : Math.min(byte >> 1, 5) - 1));
const PLAIN_DIGITS = 32;

/** By hand, since it is done twice for every command: much quicker than by way of `hex`. */
function writeUuid(array: Buffer, start: number, uuid: string): void {
  let at = start;
  for (const digit of uuid.length === PLAIN_DIGITS ? PLAIN : DASHED) {
    array[at] = (digitAt(uuid, digit) << 4) | digitAt(uuid, digit + 1);
    at += 1;
  }
}

const LAST_DIGIT = 57;

/** A letter's code, of either case, is 1 to 6 in its last four bits. */
function digitAt(uuid: string, index: number): number {
  const code = uuid.charCodeAt(index);
  return code <= LAST_DIGIT ? code & 15 : (code & 15) + 9;
}
