import { type Append, maxAppendBytes, weightOf } from './event-store.js';

/** @throws RangeError when a store could not take these appends in one call. */
export function mustBeAppendable(appends: readonly Append[]): void {
  const streams = new Set<string>();
  const commands = new Set<string>();
  for (const { stream, events, keys } of appends) {
    if (streams.has(stream)) throw new RangeError(`two appends to ${stream} in one call`);
    streams.add(stream);
    if (events.length === 0) throw new RangeError(`nothing to append to ${stream}`);
    if (weightOfAll(events) > maxAppendBytes) {
      throw new RangeError(`more than ${maxAppendBytes} bytes for ${stream}`);
    }
    for (const { commandId } of keys) {
      if (commands.has(commandId)) throw new RangeError('one key twice in one call');
      commands.add(commandId);
    }
  }
}

const weightOfAll = (events: Append['events']): number =>
  events.reduce((sum, event) => sum + weightOf(event), 0);
