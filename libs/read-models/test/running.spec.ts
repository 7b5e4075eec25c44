import { InMemoryEventStore } from '#event-store';
import { upcast } from '#ledger';
import { rebuildViews } from '../src/running/rebuild-views.js';
import { VIEWS_VERSION } from '../src/tables/create-tables.js';
import { inventedEntries } from './invented-entries.js';
import { foundation } from './invented-union.js';
import {
  ask,
  catchUp,
  emptyLedger,
  everyRow,
  type LedgerUnderTest,
  startRunner,
} from './views-under-test.js';

/** A promise and who keeps it. */
const promised = <T = void>() => {
  let keep: (value: T) => void = () => undefined;
  const kept = new Promise<T>((resolve) => (keep = resolve));
  return { kept, keep };
};

describe('keeping the views', () => {
  let ledger: LedgerUnderTest;

  beforeEach(async () => {
    ledger = await emptyLedger();
    await ledger.writer.write([...foundation, ...inventedEntries(600, { seed: 3 })]);
  });
  afterEach(() => ledger.close());

  const killProjectors = () =>
    ask(
      ledger.database.ownerUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where usename like '%_projector' and datname = current_database()`,
    );

  const rebuilt = async () => {
    await rebuildViews({ store: ledger.store, databaseUrl: ledger.projectorUrl, upcast });
    return everyRow(ledger);
  };

  it('neither loses nor doubles anything when its connection is killed again and again', async () => {
    const head = await ledger.store.head();
    const done = promised();
    let kills = 0;
    const { stop } = startRunner(ledger, {
      batchSize: 20,
      onProgress: ({ position }) => {
        if (position === head) done.keep();
        else if (kills < 5) {
          kills += 1;
          void killProjectors();
        }
      },
    });
    await done.kept;
    await stop();
    expect(kills).toBe(5);
    expect(await everyRow(ledger)).toEqual(await rebuilt());
  });

  it('is taken over by a second runner when the first one dies', async () => {
    const [first, second] = [promised(), promised()];
    const one = startRunner(ledger, { onActive: first.keep });
    await first.kept;
    const events: string[] = [];
    const two = startRunner(ledger, {
      onActive: () => {
        events.push('second');
        second.keep();
      },
    });
    events.push('first stops');
    await one.stop();
    await second.kept;
    expect(events).toEqual(['first stops', 'second']);
    await two.stop();
  });

  it('lets a waiting runner be stopped', async () => {
    const active = promised();
    const one = startRunner(ledger, { onActive: active.keep });
    await active.kept;
    const two = startRunner(ledger);
    await two.stop();
    await one.stop();
  });

  it('stops loudly at an event that it cannot read, and skips nothing', async () => {
    await catchUp(ledger);
    const before = await everyRow(ledger);
    await ledger.writer.write([
      {
        stream: 'cashBook-tinh.vuot.2030',
        type: 'BookOpened',
        data: {},
        recordedAt: '2030-01-01T00:00:00.000Z',
      },
    ]);
    await expect(startRunner(ledger).running).rejects.toThrow(/the views stop at position/);
    expect(await everyRow(ledger)).toEqual(before);
  });

  it('stops, and says what to do, when the log that is open ends before what it has shown', async () => {
    await catchUp(ledger);
    const before = await everyRow(ledger);
    const restored = new InMemoryEventStore();
    const { running } = startRunner(ledger, { store: restored });
    await expect(running).rejects.toThrow(/ends at 0: it was restored from an older backup/);
    expect(await everyRow(ledger)).toEqual(before);
  });

  it('writes all that comes before such an event, although it reads ahead', async () => {
    const before = await ledger.store.head();
    await ledger.writer.write([
      {
        stream: 'cashBook-tinh.vuot.2030',
        type: 'BookOpened',
        data: {},
        recordedAt: '2030-01-01T00:00:00.000Z',
      },
    ]);
    const written: unknown[] = [];
    const { running } = startRunner(ledger, {
      batchSize: Number(before),
      onProgress: ({ position }) => written.push(position),
    });
    await expect(running).rejects.toThrow(/the views stop at position/);
    expect(written.at(-1)).toBe(before);
  });

  it('builds the views anew by itself when a start finds them older than the program', async () => {
    await catchUp(ledger);
    const live = await everyRow(ledger);
    await ask(ledger.database.ownerUrl, 'update views.checkpoint set version = 0');
    await ask(ledger.database.ownerUrl, `update views.fund set name = 'như cũ'`);
    await ledger.writer.write(inventedEntries(1, { seed: 4, from: 600 }));
    await catchUp(ledger);
    const [checkpoint] = await ask<{ version: number }>(
      ledger.database.ownerUrl,
      'select version from views.checkpoint',
    );
    expect(checkpoint?.version).toBe(VIEWS_VERSION);
    expect((await everyRow(ledger))['fund']).toEqual(live['fund']);
  });

  it('refuses views that belong to a newer program', async () => {
    await ask(
      ledger.database.ownerUrl,
      `update views.checkpoint set version = ${VIEWS_VERSION + 1}`,
    );
    await expect(startRunner(ledger).running).rejects.toThrow(/views are of version/);
  });
});

describe('building the views anew', () => {
  let ledger: LedgerUnderTest;

  beforeAll(async () => {
    ledger = await emptyLedger();
    await ledger.writer.write([...foundation, ...inventedEntries(1_500, { seed: 5 })]);
    await catchUp(ledger);
  });
  afterAll(() => ledger.close());

  it('leaves no moment without answers, while the log grows and the old views are kept', async () => {
    const reader = ledger.database.urlFor('reader');
    const active = promised();
    const { stop, running } = startRunner(ledger, { onActive: active.keep, batchSize: 10 });
    await active.kept;
    const reading = new AbortController();
    const seen: number[] = [];
    const readers = Array.from({ length: 3 }, async () => {
      while (!reading.signal.aborted) {
        const [row] = await ask<{ n: number; f: number }>(
          reader,
          `select l.head_position as n, (select count(*) from published.fund) as f
             from published.ledger l, published.fund_month m limit 1`,
        );
        expect(row?.f).toBe(2);
        seen.push(row?.n ?? -1);
      }
    });
    const growing = ledger.writer.write(inventedEntries(400, { seed: 6, from: 1_500 }), 5);
    for (let round = 0; round < 3; round += 1)
      await rebuildViews({ store: ledger.store, databaseUrl: ledger.projectorUrl, upcast });
    await growing;
    reading.abort();
    await Promise.all(readers);
    await Promise.race([stop(), running]);
    expect(seen.length).toBeGreaterThan(10);
    expect(Math.min(...seen)).toBeGreaterThan(0);

    await catchUp(ledger, {});
    const live = await everyRow(ledger);
    await rebuildViews({ store: ledger.store, databaseUrl: ledger.projectorUrl, upcast });
    expect(await everyRow(ledger)).toEqual(live);
  }, 60_000);

  it('tells how far it is', async () => {
    const steps: string[] = [];
    await rebuildViews({
      store: ledger.store,
      databaseUrl: ledger.projectorUrl,
      upcast,
      onProgress: ({ step }) => steps.push(step),
    });
    expect([...new Set(steps)]).toEqual(['fold', 'add-up', 'roll-up', 'index', 'switch', 'done']);
  });

  it('keeps what each role may do', async () => {
    await expect(
      ask(ledger.database.urlFor('reader'), 'select 1 from views.entry'),
    ).rejects.toThrow(/permission denied/);
    expect(
      await ask(ledger.database.urlFor('writer'), 'select 1 as one from views.fund'),
    ).toHaveLength(2);
  });
});
