import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type EventStoreDbEventStore, OutcomeUnknown, StoreUnavailable } from '#event-store';
import type { Message } from '#ledger';
import { EventStoreDbCluster } from '../../../../test/event-store-db-server/event-store-db-cluster.js';
import { CA_FILE, serverTls } from '../../../../test/event-store-db-server/certificates.js';
import { EventStoreDbServer } from '../../../../test/event-store-db-server/event-store-db-server.js';
import { newWriter, to } from '../new-writer.js';
import { house, purse } from '../purse.js';
import { StoreClient } from '../../src/event-store-db/store-client.js';
import { parseAddress } from '../../src/event-store-db/address.js';
import {
  append,
  newGate,
  oneTo,
  problemOf,
  type StoreUnderTest,
  storeUnderTest,
  until,
  wordsOf,
} from './store-under-test.js';

/** Numbered as in the design's page on event stores: what the client does, and what we must not. */
describe('what the client is known for', () => {
  let under: StoreUnderTest;
  let store: EventStoreDbEventStore;
  let stream: string;

  beforeAll(async () => {
    under = await storeUnderTest();
    store = under.open();
  });
  beforeEach(() => (stream = `book-${randomUUID()}`));
  afterAll(() => under.close());

  it('D1: finds the nodes again after all of them were away', async () => {
    const cluster = await EventStoreDbCluster.start(3);
    const onCluster = under.open({ url: cluster.url });
    await onCluster.append([append(stream, -1, 'before')]);
    cluster.stop();
    await expect(onCluster.append([append(stream, 0, 'lost')])).rejects.toThrow();
    await cluster.startAgain();
    expect(await onCluster.append([append(stream, 0, 'after')])).toEqual([{ status: 'appended' }]);
    expect(await wordsOf(onCluster.readStream(stream))).toEqual(['before', 'after']);
    cluster.stop();
  });

  it('D1: finds the nodes although none was there at first', async () => {
    const cluster = await EventStoreDbCluster.start(2);
    cluster.stop();
    const onCluster = under.open({ url: cluster.url });
    // Unreachable, or in doubt when a slow machine has used the time up: never done.
    await expect(onCluster.append([append(stream, -1, 'lost')])).rejects.toThrow();
    const client = new StoreClient({ address: parseAddress(cluster.url), callMs: 5000 });
    await expect(client.serverVersion()).rejects.toThrow(/^Failed to discover/);
    await cluster.startAgain();
    expect(await onCluster.append([append(stream, -1, 'a')])).toEqual([{ status: 'appended' }]);
    expect(await client.serverVersion()).toBe('24.10.6.0');
    await client.close();
    cluster.stop();
  });

  it('D2: gives up a server that takes an append and never answers', async () => {
    under.server.faults.appends.push(...oneTo(20).map(() => 'silent' as const));
    await expect(store.append([append(stream, -1, 'a')])).rejects.toThrow(OutcomeUnknown);
    under.server.faults.appends.length = 0;
    expect(await store.append([append(stream, -1, 'a')])).toEqual([{ status: 'appended' }]);
  });

  it('D3: lets no failure of one store touch an append of another', async () => {
    const other = under.open({ giveUpMs: 0 });
    const { calls, faults } = under.server;
    const before = { ...calls };
    const gate = newGate();
    faults.appends.push({ hold: gate.opened }, 'drop');
    const inFlight = under.open({ callMs: 60_000 }).append([append(stream, -1, 'a')]);
    await until(() => calls.append + calls.batchAppend === before.append + 1);
    await expect(other.append([append(`book-${randomUUID()}`, -1, 'b')])).rejects.toThrow();
    gate.open();
    expect(await inFlight).toEqual([{ status: 'appended' }]);
    // The path that all clients of a process share is never taken.
    expect(calls.batchAppend).toBe(before.batchAppend);
  });

  it('D4: does not let an address turn conflicts into successes', () => {
    const url = `${under.server.url}&throwOnAppendFailure=false`;
    expect(problemOf(() => under.open({ url })).code).toBe('ADDRESS_MALFORMED');
  });

  it('D5: sends nothing of what cannot be written down, and takes what comes after it', async () => {
    const cycle: Record<string, unknown> = {};
    cycle.itself = cycle;
    const unwritable = [1n, cycle];
    const decide = purse.decide.bind(purse);
    const strange = {
      ...purse,
      decide: (...asked: Parameters<typeof decide>): Message[] =>
        decide(...asked).map(({ type, data }) => ({
          type,
          data: { ...data, amount: unwritable.shift() ?? 5 },
        })),
    };
    const writer = newWriter(store, { deciders: [strange, house] });
    const before = under.server.calls.append;
    for (let count = unwritable.length; count > 0; count -= 1)
      await expect(writer.execute(to(stream, 'Give', 5))).rejects.toThrow(TypeError);
    expect(under.server.calls.append).toBe(before);
    expect((await writer.execute(to(stream, 'Give', 5))).lastRevision).toBe(0);
  });

  it('D5: gives back the very bytes that it was given, and rounds no number in them', async () => {
    const json = '{"amount":9007199254740993}';
    await store.append([append(stream, -1, json)]);
    expect(await wordsOf(store.readStream(stream))).toEqual([json]);
  });

  it('D8: goes on reading from where it was when the server comes back', async () => {
    await store.append([append(stream, -1, 'a', 'b')]);
    const before = await store.head();
    under.server.stop();
    await under.server.start();
    await eventuallyAppended(store, append(stream, 1, 'c'));
    expect(await wordsOf(store.readAll(before))).toEqual(['c']);
  });

  it('D9: answers a question that the server never answers', async () => {
    under.server.faults.reads.push('silent');
    await expect(store.headRevisions([stream])).rejects.toThrow(StoreUnavailable);
    expect(await store.headRevisions([stream])).toEqual([-1]);
  });

  it('D9: lets a read that goes on take longer than a call without an answer may', async () => {
    const words = oneTo(40).map(String);
    await store.append([append(stream, -1, ...words)]);
    under.server.faults.slowReadMs = 25;
    const read = await wordsOf(under.open({ callMs: 500 }).readStream(stream));
    under.server.faults.slowReadMs = 0;
    expect(read).toEqual(words);
  });

  it('D9: gives up nodes that take a connection and say nothing, and says so', async () => {
    const holes = [await blackHole(), await blackHole()];
    const hosts = holes.map(({ port }) => `127.0.0.1:${String(port)}`);
    const inTheDark = under.open({ url: `esdb://${hosts.join(',')}?tls=false` });
    await expect(inTheDark.append([append(stream, -1, 'a')])).rejects.toThrow(OutcomeUnknown);
    const { problem } = await inTheDark.state();
    expect(problem).toMatchObject({ code: 'UNREACHABLE', detail: 'no answer within 500 ms' });
    for (const hole of holes) hole.close();
  });

  it('D10: repeats at the leader what a follower has refused', async () => {
    const cluster = await EventStoreDbCluster.start(2);
    cluster.elect(1);
    const atFollower = under.open({ url: cluster.nodes[0]?.url ?? '' });
    expect(await atFollower.append([append(stream, -1, 'a')])).toEqual([{ status: 'appended' }]);
    expect(cluster.nodes.map(({ calls }) => calls.append)).toEqual([1, 1]);
    cluster.stop();
  });

  it('D12: does not take an address that the client would cut in two', () => {
    const url = 'esdb://[::1]:2113?tls=false';
    expect(problemOf(() => under.open({ url })).code).toBe('ADDRESS_MALFORMED');
  });

  it('D13: never has more than 64 appends on their way', async () => {
    const patient = under.open({ callMs: 60_000 });
    const outcomes = await patient.append(
      oneTo(400).map((number) => append(`book-${number}.${randomUUID()}`, -1, 'a')),
    );
    expect(outcomes).toEqual(oneTo(400).map(() => ({ status: 'appended' })));
    expect(under.server.calls.mostOpen).toBeLessThanOrEqual(64);
  });
});

describe('over TLS', () => {
  let under: StoreUnderTest;
  beforeAll(async () => {
    under = await storeUnderTest(await EventStoreDbServer.start({ tls: serverTls }));
  });
  afterAll(() => under.close());

  it('D11: the order is read on a connection of its own, whose end no append notices', async () => {
    const { calls, faults, port } = under.server;
    const url = `esdb://a:b@127.0.0.1:${port}?tlsCAFile=${CA_FILE}`;
    const keeping = { url, databaseUrl: under.database.urlFor('projector') };
    const store = under.open({ url, keeping, callMs: 10_000 });
    const gate = newGate();
    faults.appends.push({ hold: gate.opened });
    const inFlight = store.append([append('book-a', -1, 'a')]);
    await until(() => calls.append === 1);
    faults.subscriptions.push('break off');
    await store.head();
    await until(() => faults.struck === 2 && calls.subscribe >= 2);
    gate.open();
    expect(await inFlight).toEqual([{ status: 'appended' }]);
    // Nobody had to send it again.
    expect(calls.append).toBe(1);
  });
});

describe('a place to begin again from', () => {
  let under: StoreUnderTest;
  beforeAll(async () => {
    under = await storeUnderTest();
  });
  afterAll(() => under.close());

  const COUNT = 1300;

  /** Takes deliveries slowly, and is broken off after so many of them. */
  const takeSome = async (
    client: StoreClient,
    after: { commit: bigint; prepare: bigint } | undefined,
    deliveries: number,
  ) => {
    const revisions: number[] = [];
    let place = after;
    const ending = new AbortController();
    for await (const delivery of client.follow(after, ['book-'], ending.signal)) {
      // Whatever else arrives meanwhile waits in front of us.
      for (let turn = 0; turn < 50; turn++) await new Promise((go) => setImmediate(go));
      revisions.push(...delivery.events.map(({ revision }) => revision));
      place = delivery.events.at(-1)?.position ?? delivery.reached ?? place;
      if (revisions.length >= COUNT || (deliveries -= 1) === 0) break;
    }
    return { revisions, place };
  };

  it('D6: never lies ahead of what was handed over', async () => {
    const events = append('book-a', -1, ...oneTo(COUNT).map(String)).events;
    under.server.log.append(
      'book-a',
      -1n,
      events.map(({ id, type, bytes }) => ({
        id,
        type,
        contentType: 'application/octet-stream',
        data: bytes,
        metadata: new Uint8Array(),
      })),
    );
    const client = new StoreClient({ address: parseAddress(under.server.url), callMs: 2000 });
    const revisions: number[] = [];
    let place: { commit: bigint; prepare: bigint } | undefined;
    while (revisions.length < COUNT) {
      const taken = await takeSome(client, place, 2);
      revisions.push(...taken.revisions);
      place = taken.place;
    }
    expect(revisions).toEqual(oneTo(COUNT).map((n) => n - 1));
    await client.close();
  });

  it('D6, D7: is not the number that some servers send for “none”, which stops nothing', async () => {
    under.server.faults.subscriptions.push('impossible checkpoint');
    const client = new StoreClient({ address: parseAddress(under.server.url), callMs: 2000 });
    const ending = new AbortController();
    for await (const { events, reached } of client.follow(undefined, ['book-'], ending.signal)) {
      expect(reached).toBeUndefined();
      if (events.length > 0) break;
    }
    await client.close();
  });
});

/** What a machine is whose power failed: nobody says that the connection has ended. */
const blackHole = async (): Promise<{ readonly port: number; readonly close: () => void }> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, close };
};

/** A server that has just come back may still say: try again. */
const eventuallyAppended = async (
  store: EventStoreDbEventStore,
  one: ReturnType<typeof append>,
): Promise<void> => {
  for (;;) {
    try {
      expect(await store.append([one])).toEqual([{ status: 'appended' }]);
      return;
    } catch (error) {
      if (!(error instanceof OutcomeUnknown || error instanceof StoreUnavailable)) throw error;
    }
  }
};
