import { readEnvelope } from '../envelope.js';
import type { CommandKey, NewEvent, RecordedEvent } from '../event-store.js';

/** What one command left in a log: events that stand in a row in one stream. */
export interface RecordedCommand extends CommandKey {
  readonly stream: string;
  readonly firstRevision: number;
  readonly events: readonly NewEvent[];
  /** What its events weigh together. */
  readonly bytes: number;
}

interface OpenCommand extends RecordedCommand {
  readonly events: NewEvent[];
  bytes: number;
}

/** The commands that pages of a log were written by, in the order of the log, each of them whole. */
export async function* recordedCommands(
  pages: AsyncIterable<readonly RecordedEvent[]>,
): AsyncGenerator<RecordedCommand[]> {
  let open: OpenCommand | undefined;
  for await (const page of pages) {
    const whole: RecordedCommand[] = [];
    for (const recorded of page) {
      const next: OpenCommand = commandOf(recorded);
      if (open && isSameCommand(open, next)) {
        open.events.push(...next.events);
        open.bytes += next.bytes;
        continue;
      }
      if (open) whole.push(open);
      open = next;
    }
    if (whole.length > 0) yield whole;
  }
  if (open) yield [open];
}

const commandOf = ({ stream, revision, bytes }: RecordedEvent): OpenCommand => {
  const { id, type, actor, command } = readEnvelope(bytes);
  return {
    caller: actor.toLowerCase(),
    key: command.key.toLowerCase(),
    stream,
    firstRevision: revision,
    events: [{ id, type, bytes }],
    bytes: bytes.length,
  };
};

const isSameCommand = (one: RecordedCommand, other: RecordedCommand): boolean =>
  one.stream === other.stream && one.caller === other.caller && one.key === other.key;
