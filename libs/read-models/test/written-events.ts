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

/** Writes events behind what their streams hold, `together` at a time. */
export class EventWriter {
  readonly #revisions = new Map<string, number>();

  constructor(private readonly store: EventStore) {}

  async write(events: Iterable<WrittenEvent>, together = 500): Promise<void> {
    let batch: WrittenEvent[] = [];
    for (const event of events) {
      batch.push(event);
      if (batch.length < together) continue;
      await this.#append(batch);
      batch = [];
    }
    await this.#append(batch);
  }

  /** One append per run of events of one stream keeps the order in which they were written. */
  async #append(events: readonly WrittenEvent[]): Promise<void> {
    let run: WrittenEvent[] = [];
    for (const event of events) {
      if (run.length > 0 && run[0]?.stream !== event.stream) {
        await this.#appendRun(run);
        run = [];
      }
      run.push(event);
    }
    if (run.length > 0) await this.#appendRun(run);
  }

  async #appendRun(run: readonly WrittenEvent[]): Promise<void> {
    const stream = run[0]?.stream ?? '';
    const expectedRevision = this.#revisions.get(stream) ?? -1;
    const events = run.map((event, index) => envelopeOf(event, expectedRevision + 1 + index));
    const [outcome] = await this.store.append([{ stream, expectedRevision, events, keys: [] }]);
    if (outcome?.status !== 'appended') throw new Error(`not appended to ${stream}`);
    this.#revisions.set(stream, expectedRevision + run.length);
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
    salt: 'x'.repeat(43),
    data,
  });
  return { id, type, bytes };
};
