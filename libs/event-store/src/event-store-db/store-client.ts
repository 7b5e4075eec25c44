import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AppendResult,
  BACKWARDS,
  type BinaryEventData,
  END,
  EventStoreDBClient,
  FORWARDS,
  jsonEvent,
  NO_STREAM,
  type ResolvedEvent,
  START,
  streamNameFilter,
  type WrongExpectedVersionError,
} from '@eventstore/db-client';
import type { Credentials, StoreAddress } from './address.js';
import { Bounded } from './bounded.js';
import { kindOf, NoAnswerInTime } from './client-failures.js';
import { Inbox } from './inbox.js';
import { isAfter, isPossible, type LogPosition } from './log-position.js';
import type { Delivery, OutgoingEvent, ServerEvent, ServerRule, Written } from './server-event.js';
import { within } from './within.js';

export interface StoreClientOptions {
  readonly address: StoreAddress;
  /** After how many ms a call without an answer is given up. */
  readonly callMs: number;
}

/** More at once have broken connections: client issues 167 and 304. */
const IN_FLIGHT = 64;
const CHECKPOINT_EVERY = 32;
const READ_AHEAD = 500;

/**
 * The one place that knows `@eventstore/db-client`. Every call names its credentials, which makes
 * the client take the path of single appends: the other one shares its state between clients and
 * waits for ever. What the client throws goes through `kindOf`.
 */
export class StoreClient {
  readonly #bounded = new Bounded(IN_FLIGHT);
  #client: EventStoreDBClient | undefined;

  constructor(private readonly options: StoreClientOptions) {}

  /** One attempt. The same events offered again at the same revision are written once. */
  append(
    stream: string,
    expectedRevision: number,
    events: readonly OutgoingEvent[],
  ): Promise<Written> {
    const expected = expectedRevision < 0 ? NO_STREAM : BigInt(expectedRevision);
    return this.#call((client, { credentials, deadline }) =>
      client
        .appendToStream(stream, events.map(toEventData), {
          credentials,
          deadline,
          expectedRevision: expected,
          requiresLeader: true,
        })
        .then(toWritten, toConflict),
    );
  }

  /** A rule for the server itself, which it reads only where it is JSON. */
  async set(rule: ServerRule, expectedRevision: number): Promise<void> {
    const { stream, type, data } = rule;
    const expected = expectedRevision < 0 ? NO_STREAM : BigInt(expectedRevision);
    await this.#call((client, options) =>
      client.appendToStream(stream, jsonEvent({ type, data: { ...data } }), {
        ...options,
        expectedRevision: expected,
        requiresLeader: true,
      }),
    );
  }

  /** At most `maxCount` events of one stream from `fromRevision` on; none of an unknown stream. */
  read(stream: string, fromRevision: number, maxCount: number): Promise<ServerEvent[]> {
    const from = { fromRevision: BigInt(fromRevision), direction: FORWARDS, maxCount } as const;
    return this.#read((client, credentials) => client.readStream(stream, { ...from, credentials }));
  }

  /** The revision of a stream's last event; -1 where there is none. */
  async lastRevision(stream: string): Promise<number> {
    const from = { fromRevision: END, direction: BACKWARDS, maxCount: 1 } as const;
    const [last] = await this.#read((client, credentials) =>
      client.readStream(stream, { ...from, credentials }),
    );
    return last?.revision ?? -1;
  }

  /** The place of the last thing in `$all`, whoever wrote it. */
  async endOfAll(): Promise<LogPosition | undefined> {
    const from = { fromPosition: END, direction: BACKWARDS, maxCount: 1 } as const;
    const [last] = await this.#read((client, credentials) =>
      client.readAll({ ...from, credentials }),
    );
    return last?.position;
  }

  /** Whether such an event stands after the one place and not after the other. */
  async hasBetween(
    after: LogPosition | undefined,
    end: LogPosition,
    prefixes: readonly string[],
  ): Promise<boolean> {
    const until = AbortSignal.timeout(this.options.callMs);
    for await (const { events, isCaughtUp } of this.follow(after, prefixes, until)) {
      const [first] = events.filter(({ position }) => position && isAfter(position, after));
      if (first?.position) return !isAfter(first.position, end);
      if (isCaughtUp) return false;
    }
    throw new NoAnswerInTime(this.options.callMs);
  }

  serverVersion(): Promise<string> {
    return this.#call(async (client) => {
      // The client fetches it for itself and shows it to nobody.
      const { capabilities } = client as unknown as {
        readonly capabilities: Promise<{ readonly serverVersion: string }>;
      };
      return (await capabilities).serverVersion;
    });
  }

  /**
   * Events of the streams whose names begin with one of `prefixes`, after a place in `$all`, until
   * the signal aborts. What is taken was asked for: nothing is acknowledged that was not handed over.
   */
  async *follow(
    after: LogPosition | undefined,
    prefixes: readonly string[],
    signal: AbortSignal,
  ): AsyncGenerator<Delivery> {
    const inbox = new Inbox(after);
    const { credentials } = this.options.address;
    const subscription = this.#opened().subscribeToAll(
      {
        fromPosition: after ?? START,
        credentials,
        filter: streamNameFilter({
          prefixes: [...prefixes],
          checkpointInterval: CHECKPOINT_EVERY,
          checkpointReached: (_subscription, position) => inbox.reach(position),
        }),
      },
      { highWaterMark: READ_AHEAD },
    );
    const late = setTimeout(
      () => inbox.fail(new NoAnswerInTime(this.options.callMs)),
      this.options.callMs,
    );
    subscription.on('confirmation', () => clearTimeout(late));
    subscription.on('readable', () => inbox.wake());
    subscription.on('caughtUp', () => inbox.catchUp());
    subscription.on('error', (error: unknown) => inbox.fail(error));
    subscription.on('close', () => inbox.fail(new Error('the subscription has ended')));
    const leave = (): void => inbox.wake();
    signal.addEventListener('abort', leave);
    try {
      while (!signal.aborted) {
        const delivery = inbox.take(() => {
          const next = subscription.read() as ResolvedEvent | null;
          return next && toServerEvent(next);
        });
        if (delivery) yield delivery;
        else await inbox.news();
      }
    } catch (error) {
      this.#forgetAfter(error);
      throw error;
    } finally {
      clearTimeout(late);
      signal.removeEventListener('abort', leave);
      subscription.on('error', () => undefined);
      await Promise.race([subscription.unsubscribe().catch(() => undefined), sleep(100)]);
      subscription.destroy();
    }
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.dispose();
  }

  #opened(): EventStoreDBClient {
    return (this.#client ??= EventStoreDBClient.connectionString(
      this.options.address.connectionString,
    ));
  }

  #call<T>(work: (client: EventStoreDBClient, options: CallOptions) => Promise<T>): Promise<T> {
    const { callMs: deadline, address } = this.options;
    // The client's own deadline does not hold where it waits for a connection.
    const options = { credentials: address.credentials, deadline };
    return this.#inPlace((client) => within(deadline, work(client, options)));
  }

  #read(open: (client: EventStoreDBClient, credentials: Credentials) => Reading) {
    const { credentials } = this.options.address;
    return this.#inPlace((client) => this.#collect(open(client, credentials)));
  }

  #inPlace<T>(work: (client: EventStoreDBClient) => Promise<T>): Promise<T> {
    return this.#bounded.run(async () => {
      try {
        return await work(this.#opened());
      } catch (error) {
        this.#forgetAfter(error);
        throw error;
      }
    });
  }

  /** A client that has once found no node gives the same answer for ever. */
  #forgetAfter(error: unknown): void {
    if (kindOf(error) !== 'undiscovered') return;
    const client = this.#client;
    this.#client = undefined;
    void client?.dispose().catch(() => undefined);
  }

  /** Reads have no deadline of their own in this client: each event has the time of a call. */
  async #collect(reading: Reading): Promise<ServerEvent[]> {
    const { callMs } = this.options;
    const timer = setTimeout(() => {
      void reading.cancel().catch(() => undefined);
      reading.destroy(new NoAnswerInTime(callMs));
    }, callMs);
    const events: ServerEvent[] = [];
    try {
      for await (const resolved of reading) {
        events.push(...toServerEvent(resolved));
        timer.refresh();
      }
    } catch (error) {
      if (kindOf(error) === 'missing') return [];
      throw error;
    } finally {
      clearTimeout(timer);
    }
    return events;
  }
}

const toWritten = ({ nextExpectedRevision }: AppendResult): Written => {
  return { status: 'written', lastRevision: Number(nextExpectedRevision) };
};

/** @throws what it is given, if that is something else */
const toConflict = (error: unknown): Written => {
  if (kindOf(error) !== 'conflict') throw error;
  const { actualVersion } = error as WrongExpectedVersionError;
  const actualRevision = typeof actualVersion === 'bigint' ? Number(actualVersion) : -1;
  return { status: 'conflict', actualRevision };
};

interface CallOptions {
  readonly credentials: StoreAddress['credentials'];
  readonly deadline: number;
}

type Reading =
  ReturnType<EventStoreDBClient['readStream']> | ReturnType<EventStoreDBClient['readAll']>;

/** As `binaryEvent` makes it, which copies every byte. */
const toEventData = ({ id, type, bytes, metadata }: OutgoingEvent): BinaryEventData => ({
  id,
  type,
  contentType: 'application/octet-stream',
  data: bytes,
  metadata,
});

/** Links and what was deleted behind them are nothing of ours. */
const toServerEvent = ({ event }: ResolvedEvent): ServerEvent[] => {
  if (!event) return [];
  const { id, streamId, revision, type, metadata, data, position } = event;
  const bytes = data instanceof Uint8Array ? Buffer.from(data) : Buffer.from(JSON.stringify(data));
  return [
    {
      id,
      stream: streamId,
      revision: Number(revision),
      type,
      metadata,
      bytes,
      position: position && isPossible(position) ? position : undefined,
    },
  ];
};
