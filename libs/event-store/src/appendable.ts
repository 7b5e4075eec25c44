import { type Append, type CommandKey, maxAppendBytes } from './event-store.js';

/** @throws RangeError when a store could not take these appends in one call. */
export function mustBeAppendable(appends: readonly Append[]): void {
  const streams = new Set<string>();
  for (const { stream, events } of appends) {
    if (streams.has(stream)) throw new RangeError(`two appends to ${stream} in one call`);
    streams.add(stream);
    if (events.length === 0) throw new RangeError(`nothing to append to ${stream}`);
    if (bytesOf(events) > maxAppendBytes) {
      throw new RangeError(`more than ${maxAppendBytes} bytes for ${stream}`);
    }
  }
  mustDiffer(appends.flatMap(({ keys }) => keys));
}

const bytesOf = (events: Append['events']): number =>
  events.reduce((sum, { bytes }) => sum + bytes.length, 0);

function mustDiffer(keys: readonly CommandKey[]): void {
  // Two callers may well choose the same key, but they nearly never do.
  if (new Set(keys.map(({ key }) => key)).size === keys.length) return;
  if (new Set(keys.map(({ caller, key }) => caller + key)).size < keys.length) {
    throw new RangeError('one key twice in one call');
  }
}
