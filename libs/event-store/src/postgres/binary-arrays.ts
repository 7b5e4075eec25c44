/**
 * Arrays in PostgreSQL's binary format: one parameter whatever their length, nothing escaped.
 * Header: dimensions, has nulls, element type, length, first index; then each element with its size.
 */
const HEADER_BYTES = 20;
const SIZE_BYTES = 4;
const BYTEA = 17;
const INT4 = 23;
const UUID = 2950;

export function int4Array(values: readonly number[]): Buffer {
  const array = startArray(INT4, values.length, values.length * 4);
  let at = HEADER_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(4, at);
    at = array.writeInt32BE(value, at);
  }
  return array;
}

export function uuidArray(values: readonly string[]): Buffer {
  const array = startArray(UUID, values.length, values.length * 16);
  let at = HEADER_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(16, at);
    at += array.write(value.replaceAll('-', ''), at, 'hex');
  }
  return array;
}

export function byteaArray(values: readonly Buffer[]): Buffer {
  const bytes = values.reduce((sum, value) => sum + value.length, 0);
  const array = startArray(BYTEA, values.length, bytes);
  let at = HEADER_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(value.length, at);
    at += value.copy(array, at);
  }
  return array;
}

function startArray(elementType: number, length: number, bytes: number): Buffer {
  const array = Buffer.allocUnsafe(HEADER_BYTES + length * SIZE_BYTES + bytes);
  array.writeInt32BE(1, 0);
  array.writeInt32BE(0, 4);
  array.writeInt32BE(elementType, 8);
  array.writeInt32BE(length, 12);
  array.writeInt32BE(1, 16);
  return array;
}
