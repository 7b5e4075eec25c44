import { randomUUID } from 'node:crypto';
import {
  CommandTooLarge,
  commandId,
  eventId,
  InMemoryEventStore,
  KeyReused,
  type Receipt,
  type RecordedEvent,
  StoreUnavailable,
} from '#event-store';
import { GatedStore } from './gated-store.js';
import { close, envelopesOf, newWriter, numbersOf, oneTo, open, to } from './new-writer.js';
import { house, type Purse, purse } from './purse.js';

const refused = (code: string): unknown => expect.objectContaining({ name: 'Refusal', code });

const count = async (store: InMemoryEventStore, stream: string): Promise<number> =>
  ((await store.headRevisions([stream]))[0] ?? -1) + 1;

/** Goes away in the middle of every reading that is longer than it can. */
class BreathlessStore extends InMemoryEventStore {
  pagesAtOnce = Infinity;
  readonly readFrom: number[] = [];

  override async *readStream(stream: string, fromRevision = 0): AsyncGenerator<RecordedEvent[]> {
    this.readFrom.push(fromRevision);
    let left = this.pagesAtOnce;
    for await (const page of super.readStream(stream, fromRevision, 10)) {
      if (left-- === 0) throw new StoreUnavailable('out of breath');
      yield page;
    }
  }
}

describe('the writer', () => {
  it('answers with what became durable, and where it stands', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    await writer.execute(to('a', 'Give', 10));
    const request = to('a', 'Pay', 4);
    expect(await writer.execute(request)).toEqual({
      commandId: commandId(request.actor, request.key),
      stream: 'purse-a',
      firstRevision: 1,
      lastRevision: 1,
      position: '2',
      events: [{ type: 'Paid', data: { number: 2, amount: 4 } }],
      replayed: false,
    });
  });

  it('writes down who did what, when, and by which knowledge', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    await writer.execute(close('b'));
    const causation = randomUUID();
    const request = to('a', 'Give', 10, { house: 'c', causation });
    await writer.execute(request);
    const [envelope] = await envelopesOf(store, 'purse-a');
    expect(envelope).toEqual({
      v: 1,
      id: eventId(request.actor, request.key, 0),
      stream: 'purse-a',
      revision: 0,
      type: 'Given',
      schema: 1,
      recordedAt: '2026-03-16T02:00:00.000Z',
      actor: request.actor,
      command: { key: request.key, type: 'Give' },
      causation,
      references: { 'house-c': -1 },
      salt: expect.stringMatching(/^[\w-]{22}$/) as string,
      data: { number: 1, amount: 10 },
    });
  });

  it('lets a simulated clock stamp what it is told to', async () => {
    const store = new InMemoryEventStore();
    const recordedAt = '2024-01-05T03:04:05.000Z';
    await newWriter(store).execute(to('a', 'Give', 1, { recordedAt }));
    expect((await envelopesOf(store, 'purse-a'))[0]?.recordedAt).toBe(recordedAt);
  });

  it('sends together what came while the last batch was under way', async () => {
    const store = new GatedStore();
    const writer = newWriter(store);
    const letGo = store.shut();
    const first = writer.execute(to('a', 'Give'));
    await store.arrival;
    const others = oneTo(50).map((n) => writer.execute(to(n % 2 ? 'a' : 'b', 'Give')));
    letGo();
    await Promise.all([first, ...others]);
    const sizes = store.batches.map((batch) => batch.map(({ events }) => events.length));
    expect(sizes).toEqual([[1], [25, 25]]);
    expect(await numbersOf(store, 'a')).toEqual(oneTo(26));
  });

  it('keeps a batch within its weight, and sends the rest with the next', async () => {
    const store = new GatedStore();
    const writer = newWriter(store, { maxBatchBytes: 4000 });
    const note = 'x'.repeat(1000);
    const notes = oneTo(10).map(() => to('a', 'Give', 1, { note }));
    await Promise.all(notes.map((request) => writer.execute(request)));
    const weights = store.batches
      .flat()
      .map(({ events }) => events.reduce((sum, { bytes }) => sum + bytes.length, 0));
    expect(weights.length).toBeGreaterThan(3);
    expect(Math.max(...weights)).toBeLessThanOrEqual(4000);
    expect(await numbersOf(store, 'a')).toEqual(oneTo(10));
  });

  it('refuses a command whose events no batch can carry, and only that one', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store, { maxBatchBytes: 2000 });
    const large = writer.execute(to('a', 'Give', 1, { note: 'x'.repeat(2000) }));
    const small = writer.execute(to('a', 'Give'));
    await expect(large).rejects.toThrow(CommandTooLarge);
    expect((await small).events).toEqual([{ type: 'Given', data: { number: 1, amount: 1 } }]);
  });

  it('refuses what a rule refuses, with nothing left behind', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    const request = to('a', 'Pay', 5);
    await expect(writer.execute(request)).rejects.toEqual(refused('PLACE_OVERDRAWN'));
    expect(await store.head()).toBeUndefined();
    await writer.execute(to('a', 'Give', 5));
    expect((await writer.execute(request)).events).toMatchObject([{ type: 'Paid' }]);
  });

  it('answers a command that changes nothing without writing, and leaves its key free', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    const request = to('a', 'Wait');
    expect(await writer.execute(request)).toMatchObject({ events: [], lastRevision: -1 });
    expect(await store.findKeys([{ caller: request.actor, key: request.key }])).toEqual([
      undefined,
    ]);
  });

  it('gives no answer before its batch is durable, a refusal included', async () => {
    const store = new GatedStore();
    const writer = newWriter(store);
    const letGo = store.shut();
    const answers: string[] = [];
    const given = writer.execute(to('a', 'Give', 1)).then(() => answers.push('given'));
    const paid = writer.execute(to('a', 'Pay', 2)).catch(() => answers.push('refused'));
    await store.arrival;
    await new Promise((resolve) => setImmediate(resolve));
    expect(answers).toEqual([]);
    letGo();
    await Promise.all([given, paid]);
    expect(answers).toEqual(['given', 'refused']);
  });

  it('fails alone a command whose rule breaks down, and forgets the state it may have hurt', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    const answers = await Promise.allSettled([
      writer.execute(to('a', 'Give', 3)),
      writer.execute(to('a', 'Stumble')),
      writer.execute(to('a', 'Pay', 2)),
      writer.execute(to('a', 'Spill')),
      writer.execute(to('a', 'Pay', 1)),
      writer.execute(to('b', 'Give')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await numbersOf(store, 'a')).toEqual([1, 2, 3]);
  });

  it('turns away at the door what nobody decides, and callers without a proper name', async () => {
    const writer = newWriter(new InMemoryEventStore());
    const wrong = [
      { ...to('a', 'Give'), type: 'Steal' },
      to('a', 'Give', 1, { key: 'again' }),
      to('a', 'Give', 1, { actor: '' }),
      to('a\u0000b', 'Give'),
      to('a\ud800', 'Give'),
    ];
    for (const request of wrong) await expect(writer.execute(request)).rejects.toThrow(TypeError);
    await writer.drain();
  });

  it('shows the newest durable state of a stream', async () => {
    const store = new GatedStore();
    const writer = newWriter(store);
    await newWriter(store).execute(to('a', 'Give', 7));
    expect(await writer.state<Purse>(purse, 'purse-a')).toEqual({
      state: { balance: 7, entries: 1 },
      revision: 0,
    });
    await newWriter(store).execute(to('a', 'Pay', 3));
    expect((await writer.state<Purse>(purse, 'purse-a')).state.balance).toBe(4);
    const letGo = store.shut();
    const paying = writer.execute(to('a', 'Pay', 4));
    await store.arrival;
    const asked = writer.state<Purse>(purse, 'purse-a').then(({ state }) => state.balance);
    letGo();
    await paying;
    expect(await asked).toBe(0);
    await expect(writer.state(purse, 'house-a')).rejects.toThrow(TypeError);
  });

  it('is drained when all have their answers', async () => {
    const writer = newWriter(new InMemoryEventStore());
    const answers: Receipt[] = [];
    for (const n of oneTo(5)) {
      void writer.execute(to(`a${n}`, 'Give')).then((receipt) => answers.push(receipt));
    }
    await writer.drain();
    await writer.drain();
    expect(answers).toHaveLength(5);
  });

  it('reads a long book on from where a store that keeps going away left it', async () => {
    const store = new BreathlessStore();
    const before = newWriter(store);
    await Promise.all(oneTo(50).map(() => before.execute(to('a', 'Give', 1))));
    store.pagesAtOnce = 1;
    const after = newWriter(store, { monotonic: () => 0 });
    const { lastRevision } = await after.execute(to('a', 'Pay', 50));
    expect(lastRevision).toBe(50);
    expect(store.readFrom).toEqual([0, 10, 20, 30, 40]);
  });

  it('forgets streams that are not in use, and folds them again when they are', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store, { maxCachedEvents: 8 });
    for (const round of oneTo(3)) {
      for (const name of ['a', 'b', 'c', 'd']) await writer.execute(to(name, 'Give', round));
    }
    await writer.execute(to('a', 'Pay', 6));
    expect(await numbersOf(store, 'a')).toEqual(oneTo(4));
  });

  it('keeps the streams that are in use, however many events they have', async () => {
    const store = new BreathlessStore();
    const writer = newWriter(store, { maxCachedEvents: 8 });
    await writer.execute(to('b', 'Give', 1));
    for (const round of oneTo(3))
      await Promise.all(oneTo(40).map((n) => writer.execute(to(n % 2 ? 'a' : 'c', 'Give', round))));
    expect(store.readFrom).toEqual([]);
    await writer.execute(to('b', 'Pay', 1));
    expect(store.readFrom).toEqual([0]);
  });

  it('keeps a summary, which stays small, through moments in which nobody uses it', async () => {
    const store = new BreathlessStore();
    const deciders = [{ ...purse, isSummary: true } as const, house];
    const writer = newWriter(store, { maxCachedEvents: 8, deciders });
    for (const round of oneTo(30))
      for (const name of ['a', 'b']) await writer.execute(to(name, 'Give', round));
    expect(store.readFrom).toEqual([]);
  });

  it('lets go of its states at any moment, and goes on as if it had kept them', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    const answers: Promise<Receipt>[] = [];
    for (const round of oneTo(5)) {
      for (const name of ['a', 'b', 'c']) answers.push(writer.execute(to(name, 'Give', round)));
      await new Promise((resolve) => setImmediate(resolve));
      writer.forget();
    }
    await Promise.all(answers);
    writer.forget();
    for (const name of ['a', 'b', 'c']) {
      await writer.execute(to(name, 'Pay', 15));
      await expect(writer.execute(to(name, 'Pay', 1))).rejects.toEqual(refused('PLACE_OVERDRAWN'));
      expect(await numbersOf(store, name)).toEqual(oneTo(6));
    }
  });
});

describe('a command that is tried again', () => {
  it('has one effect and the same answer, however often it comes at once', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    const request = to('a', 'Give', 5);
    const receipts = await Promise.all(oneTo(100).map(() => writer.execute(request)));
    expect(await count(store, 'purse-a')).toBe(1);
    expect(receipts.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(
      new Set(receipts.map((receipt) => JSON.stringify({ ...receipt, replayed: true }))).size,
    ).toBe(1);
  });

  it('is answered from the log by a writer that never saw it', async () => {
    const store = new InMemoryEventStore();
    const request = to('a', 'Give', 5);
    const first = await newWriter(store).execute(request);
    expect(await newWriter(store).execute(request)).toEqual({ ...first, replayed: true });
    expect(await count(store, 'purse-a')).toBe(1);
  });

  it('is answered from the log even when a rule would refuse it now', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    await writer.execute(to('a', 'Give', 5));
    const request = to('a', 'Pay', 5);
    const first = await writer.execute(request);
    expect(await writer.execute(request)).toEqual({ ...first, replayed: true });
    expect(await newWriter(store).execute(request)).toEqual({ ...first, replayed: true });
  });

  it('knows its key in any case, and its body in any order of fields', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    const request = to('a', 'Give', 5);
    await writer.execute(request);
    const again = { ...request, key: request.key.toUpperCase(), data: { amount: 5, purse: 'a' } };
    expect((await writer.execute(again)).replayed).toBe(true);
  });

  it('is turned away when its key is bound to another body or another stream', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    const { key } = await writer.execute(to('a', 'Give', 5)).then(() => to('z', 'Give'));
    await writer.execute(to('a', 'Give', 5, { key }));
    await expect(writer.execute(to('a', 'Give', 6, { key }))).rejects.toThrow(KeyReused);
    await expect(writer.execute(to('b', 'Give', 5, { key }))).rejects.toThrow(KeyReused);
    await expect(writer.execute(to('a', 'Pay', 99, { key }))).rejects.toThrow(KeyReused);
    expect(await count(store, 'purse-b')).toBe(0);
  });

  it('keeps the others of its batch going', async () => {
    const store = new InMemoryEventStore();
    const request = to('a', 'Give', 5);
    await newWriter(store).execute(request);
    const writer = newWriter(store);
    const reused = to('b', 'Give', 6, { key: request.key });
    const answers = await Promise.allSettled([
      ...oneTo(10).map(() => writer.execute(to('b', 'Give'))),
      writer.execute(reused),
      writer.execute(request),
    ]);
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await numbersOf(store, 'b')).toEqual(oneTo(10));
    expect(await count(store, 'purse-a')).toBe(1);
  });
});

describe('a rule that judges by another stream', () => {
  it('is given its state, and writes down which revision that was', async () => {
    const store = new InMemoryEventStore();
    const writer = newWriter(store);
    await writer.execute(to('a', 'Give', 5, { house: 'h' }));
    await writer.execute(close('h'));
    const late = writer.execute(to('a', 'Give', 5, { house: 'h' }));
    await expect(late).rejects.toEqual(refused('PERIOD_CLOSED'));
    const [envelope] = await envelopesOf(store, 'purse-a');
    expect(envelope?.references).toEqual({ 'house-h': -1 });
  });

  it('never judges by what is not durable yet', async () => {
    const store = new GatedStore();
    const writer = newWriter(store);
    await writer.execute(close('h'));
    const opening = writer.execute(open('h'));
    const giving = writer.execute(to('a', 'Give', 5, { house: 'h' }));
    await Promise.all([opening, giving]);
    const streams = store.batches.map((batch) => batch.map(({ stream }) => stream));
    expect(streams).toEqual([['house-h'], ['house-h'], ['purse-a']]);
  });

  it('accepts by knowledge that is at most 250 ms old', async () => {
    const store = new InMemoryEventStore();
    const clock = { ms: 0 };
    const writer = newWriter(store, { monotonic: () => clock.ms });
    await writer.execute(to('a', 'Give', 5, { house: 'h' }));
    await newWriter(store).execute(close('h'));
    clock.ms = 249;
    await writer.execute(to('a', 'Give', 5, { house: 'h' }));
    clock.ms = 250;
    const late = writer.execute(to('a', 'Give', 5, { house: 'h' }));
    await expect(late).rejects.toEqual(refused('PERIOD_CLOSED'));
    const seen = (await envelopesOf(store, 'purse-a')).map(({ references }) => references);
    expect(seen).toEqual([{ 'house-h': -1 }, { 'house-h': -1 }]);
  });
});
