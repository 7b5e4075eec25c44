import { randomUUID } from 'node:crypto';
import {
  type AppendExpectedRevision,
  binaryEvent,
  EventStoreDBClient,
  NO_STREAM,
} from '@eventstore/db-client';

/** What the client does when nobody keeps any rules: one event in one call, at an exact revision. */
export class RawAppends {
  readonly #client: EventStoreDBClient;
  readonly #streams = new Map<
    number,
    { readonly name: string; revision: AppendExpectedRevision }
  >();

  /** @param path its calls for one append each, or the stream that all appends share */
  constructor(
    url: string,
    private readonly path: 'single' | 'shared',
  ) {
    this.#client = EventStoreDBClient.connectionString(url);
  }

  /** Each caller has a stream of its own. */
  async append(caller: number, body: Buffer): Promise<void> {
    const stream = this.#streams.get(caller) ?? {
      name: `raw-${randomUUID()}`,
      revision: NO_STREAM,
    };
    this.#streams.set(caller, stream);
    const credentials = { username: 'nobody', password: 'nobody' };
    const { nextExpectedRevision } = await this.#client.appendToStream(
      stream.name,
      binaryEvent({ type: 'Raw', data: body }),
      {
        expectedRevision: stream.revision,
        ...(this.path === 'single' && { credentials, requiresLeader: true }),
      },
    );
    stream.revision = nextExpectedRevision;
  }

  close(): Promise<void> {
    return this.#client.dispose();
  }
}
