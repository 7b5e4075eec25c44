import { createHash } from 'node:crypto';
import { writeEnvelope, type EventStore } from '#event-store';

/** An event as a test writes it: where it goes, what it says, and when it was recorded. */
export interface WrittenEvent {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
  readonly recordedAt: string;
}

export const personOf = (name: string): string => uuidOf(`person ${name}`);

export const uuidOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end))
    .join('-');
};

/** Writes events behind what their streams hold, in the order in which they come. */
export class EventWriter {
  readonly #revisions = new Map<string, number>();

  constructor(private readonly store: EventStore) {}

  /** @param together events that go to the store in one call, at most */
  async write(events: Iterable<WrittenEvent>, together = 500): Promise<void> {
    let runs = new Map<string, WrittenEvent[]>();
    let last = '';
    let count = 0;
    for (const event of events) {
      const { stream } = event;
      // A call takes each stream once: one that comes back after another begins a new call.
      if (count >= together || (stream !== last && runs.has(stream))) {
        await this.#append(runs);
        runs = new Map();
        count = 0;
      }
      runs.set(stream, [...(runs.get(stream) ?? []), event]);
      last = stream;
      count += 1;
    }
    await this.#append(runs);
  }

  async #append(runs: ReadonlyMap<string, readonly WrittenEvent[]>): Promise<void> {
    const appends = [...runs].map(([stream, run]) => {
      const expectedRevision = this.#revisions.get(stream) ?? -1;
      this.#revisions.set(stream, expectedRevision + run.length);
      const events = run.map((event, index) => envelopeOf(event, expectedRevision + 1 + index));
      return { stream, expectedRevision, events, keys: [] };
    });
    if (appends.length === 0) return;
    const outcomes = await this.store.append(appends);
    if (outcomes.some(({ status }) => status !== 'appended')) throw new Error('not appended');
  }
}

const envelopeOf = ({ stream, type, data, recordedAt }: WrittenEvent, revision: number) => {
  const id = uuidOf(`${stream}/${revision}`);
  const command = { key: id, type: 'Written' };
  const bytes = writeEnvelope({
    v: 1,
    id,
    stream,
    revision,
    type,
    schema: 1,
    recordedAt,
    actor: personOf('ke toan'),
    command,
    references: {},
    salt: 'x'.repeat(22),
    data,
  });
  return { id, type, bytes };
};
