import { GatedStore } from './gated-store.js';
import { close, envelopesOf, newWriter, numbersOf, open, to } from './new-writer.js';

/** Lets the writer decide what has come in while an append stands at the gate. */
const turns = async (): Promise<void> => {
  for (let count = 0; count < 5; count++) await new Promise((resolve) => setImmediate(resolve));
};

describe('what is decided while a batch is being written', () => {
  it('is appended at once when that batch is durable, and judged by it', async () => {
    const store = new GatedStore();
    const writer = newWriter(store);
    const letGo = store.shut();
    const given = writer.execute(to('a', 'Give', 5));
    await store.arrival;
    const paid = writer.execute(to('a', 'Pay', 5));
    const refused = expect(writer.execute(to('a', 'Pay', 1))).rejects.toMatchObject({
      code: 'PLACE_OVERDRAWN',
      details: { balance: 0 },
    });
    await turns();
    letGo();
    expect((await given).lastRevision).toBe(0);
    expect((await paid).lastRevision).toBe(1);
    await refused;
    expect(store.batches).toHaveLength(2);
  });

  it('is decided anew when that batch loses a race', async () => {
    const store = new GatedStore();
    const writer = newWriter(store);
    await writer.execute(to('a', 'Give', 5));
    const letGo = store.shut();
    const given = writer.execute(to('a', 'Give', 10));
    await store.arrival;
    // Fifteen would be enough; but what is there in truth is nothing, and then ten.
    const paid = writer.execute(to('a', 'Pay', 12));
    const refused = expect(paid).rejects.toMatchObject({ code: 'PLACE_OVERDRAWN' });
    const elsewhere = writer.execute(to('b', 'Give', 3));
    await turns();
    await newWriter(store).execute(to('a', 'Pay', 5));
    letGo();
    await Promise.all([given, refused, elsewhere]);
    const types = (await envelopesOf(store, 'purse-a')).map(({ type }) => type);
    expect(types).toEqual(['Given', 'Paid', 'Given']);
    expect(await numbersOf(store, 'b')).toEqual([1]);
  });

  it('is never judged by a reference that is on its way', async () => {
    const store = new GatedStore();
    const writer = newWriter(store);
    await writer.execute(close('h'));
    const letGo = store.shut();
    const opening = writer.execute(open('h'));
    await store.arrival;
    const given = writer.execute(to('a', 'Give', 1, { house: 'h' }));
    await turns();
    const decided = store.batches.length;
    letGo();
    await Promise.all([opening, given]);
    expect(decided).toBe(2);
    const [envelope] = await envelopesOf(store, 'purse-a');
    expect(envelope?.references).toEqual({ 'house-h': 1 });
  });

  it('keeps the order of one book when its first command waits for a reference', async () => {
    const store = new GatedStore();
    const writer = newWriter(store);
    await writer.execute(close('h'));
    const letGo = store.shut();
    const opening = writer.execute(open('h'));
    await store.arrival;
    const given = writer.execute(to('a', 'Give', 5, { house: 'h' }));
    // Without what was given before, there would be nothing to pay out of.
    const paid = writer.execute(to('a', 'Pay', 5));
    await turns();
    letGo();
    await Promise.all([opening, given, paid]);
    const types = (await envelopesOf(store, 'purse-a')).map(({ type }) => type);
    expect(types).toEqual(['Given', 'Paid']);
  });

  it('holds no second try of a command that is on its way', async () => {
    const store = new GatedStore();
    const writer = newWriter(store);
    const letGo = store.shut();
    const request = to('a', 'Give', 1);
    const first = writer.execute(request);
    await store.arrival;
    const second = writer.execute(request);
    await turns();
    letGo();
    expect([(await first).replayed, (await second).replayed]).toEqual([false, true]);
    expect(store.batches).toHaveLength(1);
  });
});

/**
 * By the time a refusal is checked, the log's head and the state at hand agree, since the next
 * batch has read in what overtook it: only what the command was judged by tells that it is stale.
 */
describe('a refusal that another writer overtakes while its batch is being written', () => {
  it('does not stand when the next batch has read the other entry in', async () => {
    const clock = { ms: 0 };
    const store = new GatedStore();
    const [writer, other] = [newWriter(store, { monotonic: () => clock.ms }), newWriter(store)];
    await other.execute(close('h'));
    const letGo = store.shut();
    const refused = writer.execute(to('a', 'Give', 1, { house: 'h' }));
    const elsewhere = writer.execute(to('b', 'Give', 1));
    await store.arrival;
    const opened = other.execute(open('h'));
    // The next batch asks about the house, known for too long by then, and hears of the opening.
    const headRevisions = store.headRevisions.bind(store);
    store.headRevisions = (names) => opened.then(() => headRevisions(names));
    clock.ms = 251;
    const next = writer.execute(to('c', 'Give', 1, { house: 'h' }));
    await opened;
    await turns();
    letGo();
    await Promise.all([refused, elsewhere, next]);
    const [envelope] = await envelopesOf(store, 'purse-a');
    expect(envelope?.references).toEqual({ 'house-h': 1 });
  });
});
