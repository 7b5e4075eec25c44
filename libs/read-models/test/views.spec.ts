import { rebuildViews } from '../src/running/rebuild-views.js';
import { upcast } from '#ledger';
import { inventedEntries } from './invented-entries.js';
import { foundation, reform } from './invented-union.js';
import { ask, catchUp, emptyLedger, everyRow, type LedgerUnderTest } from './views-under-test.js';

describe('views of an invented union over two years', () => {
  let ledger: LedgerUnderTest;
  const sum = async (sql: string): Promise<number> => {
    const [row] = await ask<{ sum: number }>(
      ledger.database.ownerUrl,
      `select (${sql})::bigint as sum`,
    );
    return row?.sum ?? NaN;
  };

  beforeAll(async () => {
    ledger = await emptyLedger();
    await ledger.writer.write(foundation);
    await ledger.writer.write(inventedEntries(2_800, { seed: 7 }));
    await catchUp(ledger, { batchSize: 137 });
    await ledger.writer.write(reform);
    await catchUp(ledger);
    await ledger.writer.write(inventedEntries(0));
  }, 60_000);
  afterAll(() => ledger.close());

  it('total the same over units, over funds and over entries', async () => {
    const overEntries = await sum(`select sum(amount) from views.entry where kind = 'donation'`);
    expect(overEntries).toBeGreaterThan(0);
    expect(await sum('select sum(received) from views.fund_month')).toBe(overEntries);
    expect(await sum('select sum(general + earmarked) from views.contribution_leaf')).toBe(
      overEntries,
    );
    for (const basis of ['then', 'today'])
      expect(
        await sum(
          `select sum(general_${basis}_own + earmarked_${basis}_own) from views.contribution`,
        ),
      ).toBe(overEntries);
  });

  it('are the same when they are built anew', async () => {
    const live = await everyRow(ledger);
    await rebuildViews({
      store: ledger.store,
      databaseUrl: ledger.projectorUrl,
      upcast,
      flushEvery: 700,
    });
    expect(await everyRow(ledger)).toEqual(live);
  });
});
