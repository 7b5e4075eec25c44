import { upcast } from '#ledger';
import { rebuildViews } from '../src/running/rebuild-views.js';
import { inventedEntries } from './invented-entries.js';
import { foundation, reform } from './invented-union.js';
import { ask, catchUp, emptyLedger, everyRow, type LedgerUnderTest } from './views-under-test.js';

/** Eighteen months, the reform in the middle of what is recorded, and half a year of wind-down. */
const ENTRIES = 2_600;
const LATER = 500;

describe('the views of an invented union over two years', () => {
  let ledger: LedgerUnderTest;
  const sum = async (sql: string, url = ledger.database.ownerUrl): Promise<number> => {
    const [row] = await ask<{ sum: number }>(url, `select coalesce((${sql}), 0)::bigint as sum`);
    return row?.sum ?? NaN;
  };

  beforeAll(async () => {
    ledger = await emptyLedger();
    await ledger.writer.write([...foundation, ...inventedEntries(ENTRIES, { seed: 7 })]);
    await catchUp(ledger, { batchSize: 137 });
    await ledger.writer.write([...reform, ...inventedEntries(LATER, { seed: 8, from: ENTRIES })]);
    await catchUp(ledger, { batchSize: 41 });
  }, 120_000);
  afterAll(() => ledger.close());

  it('total the same over units, over funds and over entries', async () => {
    const donated = await sum(`select sum(amount) from views.entry where kind = 'donation'`);
    expect(donated).toBeGreaterThan(0);
    expect(await sum('select sum(received) from views.fund_month')).toBe(donated);
    expect(await sum('select sum(general + earmarked) from views.contribution_leaf')).toBe(donated);
  });

  it('total the same as organised then and as organised today', async () => {
    const totals = await ask(
      ledger.database.ownerUrl,
      `select fund_id, month,
              sum(general_then_own + earmarked_then_own) as then,
              sum(general_today_own + earmarked_today_own) as today
         from views.contribution group by fund_id, month`,
    );
    expect(totals.length).toBeGreaterThan(20);
    expect(
      totals.filter((row) => 'then' in row && 'today' in row && row.then !== row.today),
    ).toEqual([]);
  });

  it('let every unit’s sum be its own and those of the units below it', async () => {
    const wrong = await ask(
      ledger.database.ownerUrl,
      `select u.unit_id from views.unit u
        join lateral (select sum(general_today_subtree) as s, sum(general_today_own) as o
                        from views.contribution where unit_id = u.unit_id) mine on true
        join lateral (select coalesce(sum(general_today_subtree), 0) as s
                        from views.contribution c join views.unit k on k.unit_id = c.unit_id
                       where k.parent_id = u.unit_id) below on true
       where mine.s <> mine.o + below.s`,
    );
    expect(wrong).toEqual([]);
  });

  it('hold in every place, purpose and way what the entries moved', async () => {
    const held = await sum(`select sum(amount) from views.book_slice where holds = 'place'`);
    expect(held).toBe(await sum('select sum(delta) from views.entry'));
    expect(held).toBe(await sum('select sum(delta) from views.place_month'));
    const onTheWay = await sum(`select sum(amount) from views.book_slice where holds = 'transit'`);
    const transfers = await sum(
      `select sum(case when kind = 'transferOut' then amount else -amount end)
         from views.entry where kind in ('transferOut', 'transferIn')`,
    );
    const remitted = await sum(
      `select sum(case when kind = 'remittanceOut' then amount else -amount end)
         from views.entry
        where kind in ('remittanceOut', 'remittanceAccepted', 'remittanceReturned')`,
    );
    expect(onTheWay).toBe(transfers + remitted);
  });

  it('give the public no more than may be public, and the same totals where all is', async () => {
    const reader = ledger.database.urlFor('reader');
    for (const basis of ['then', 'today'])
      expect(
        await sum(
          `select sum(own) from published.unit_contribution where basis = '${basis}' and fund_id = 'vuot'`,
          reader,
        ),
      ).toBe(
        await sum(`select sum(received) from published.fund_month where fund_id = 'vuot'`, reader),
      );
    expect(await sum(`select sum(amount) from published.entry where fund_id = 'mdd'`, reader)).toBe(
      await sum(
        `select sum(own) from published.unit_contribution where basis = 'then' and fund_id = 'mdd'`,
        reader,
      ),
    );
    expect(
      await ask(
        reader,
        `select distinct kind from published.entry where fund_id = 'mdd' and amount > 0`,
      ),
    ).toEqual([{ kind: 'donation' }]);
    expect(
      await sum(
        `select count(*) from published.entry e where fund_id = 'mdd' and kind = 'disbursement'`,
        reader,
      ),
    ).toBe(0);
  });

  it('tell what was given for what and where, to the đồng, what is on its way, and nothing of that of a fund of sums', async () => {
    const reader = ledger.database.urlFor('reader');
    const given = `select sum(amount) from published.given where fund_id`;
    expect(await sum(`${given} = 'vuot'`, reader)).toBe(
      await sum(`select sum(given) from published.fund_month where fund_id = 'vuot'`, reader),
    );
    expect(await sum(`${given} = 'vuot'`, reader)).toBeGreaterThan(0);
    expect(
      await sum(`select sum(amount) from published.pending where fund_id = 'vuot'`, reader),
    ).toBeGreaterThan(0);
    for (const view of ['given', 'pending', 'result', 'goods_given', 'target', 'progress'])
      expect(await ask(reader, `select * from published.${view} where fund_id = 'mdd'`)).toEqual(
        [],
      );
  });

  it('say how far the log itself has come, whoever reads them', async () => {
    const reader = ledger.database.urlFor('reader');
    expect(await sum('select published.log_position()', reader)).toBe(
      await sum('select position from ledger.counter'),
    );
  });

  it('lose nothing of a fund of sums: what is not public yet waits', async () => {
    const waiting = await sum(
      `select sum((m.value ->> 'given')::bigint)
         from views.disclosure_state s, jsonb_each(s.state -> 'pending') m`,
    );
    const disclosed = await sum(
      `select sum(given) from published.fund_month where fund_id = 'mdd'`,
    );
    expect(disclosed).toBeGreaterThan(0);
    expect(waiting + disclosed).toBe(
      await sum(`select sum(given) from views.fund_month where fund_id = 'mdd'`),
    );
    const withheld = await ask(
      ledger.database.urlFor('reader'),
      'select * from published.withheld_month',
    );
    expect(withheld.length).toBeGreaterThan(0);
  });

  it('are the same, byte for byte, when they are built anew', async () => {
    const live = await everyRow(ledger);
    await rebuildViews({
      store: ledger.store,
      databaseUrl: ledger.projectorUrl,
      upcast,
      batchSize: 700,
      sumsHeld: 300,
    });
    expect(await everyRow(ledger)).toEqual(live);
  });

  it('go on from a set that was built anew as if it had been there always', async () => {
    await ledger.writer.write(inventedEntries(40, { seed: 9, from: ENTRIES + LATER }));
    await catchUp(ledger);
    const [head] = await ask<{ n: number }>(
      ledger.database.ownerUrl,
      'select count(*) as n from ledger.event',
    );
    expect(
      await ask(ledger.database.ownerUrl, 'select head_number as n from views.checkpoint'),
    ).toEqual([head]);
  });
});
