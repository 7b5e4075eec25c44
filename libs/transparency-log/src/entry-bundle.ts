import { LogFault } from './log-fault.js';

/** An entry's length is written in two bytes. */
export const MOST_ENTRY_BYTES = 65_535;
export const LENGTH_BYTES = 2;

/** @throws LogFault ENTRY_TOO_LONG */
export const mustFit = (entry: Uint8Array, index: number): void => {
  if (entry.length > MOST_ENTRY_BYTES)
    throw new LogFault(
      'ENTRY_TOO_LONG',
      `entry ${String(index)}`,
      `it has ${String(entry.length)} bytes, and ${String(MOST_ENTRY_BYTES)} are the most`,
    );
};

/** @throws LogFault BUNDLE_MALFORMED when it does not hold exactly so many entries */
export const readBundle = (bytes: Uint8Array, count: number, where: string): Uint8Array[] => {
  const fail = (what: string) => new LogFault('BUNDLE_MALFORMED', where, what);
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = at + LENGTH_BYTES;
    if (start > bytes.length) throw fail('it ends in the middle of a length');
    const length = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    at = start + length;
    if (at > bytes.length) throw fail(`entry ${String(entries.length)} of it is cut off`);
    entries.push(bytes.subarray(start, at));
  }
  if (entries.length !== count)
    throw fail(`it holds ${String(entries.length)} entries instead of ${String(count)}`);
  return entries;
};
