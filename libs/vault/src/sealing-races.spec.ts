import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { freshVault, type FreshVault } from '../test/fresh-vault.js';
import { giverNamed, newAuditor } from '../test/gifts.js';
import type { Vault } from './index.js';

const auditor = newAuditor();

describe('two processes at one vault', () => {
  let fresh: FreshVault;
  let vault: Vault;
  let other: Vault;
  /** A process that has written but not committed yet. */
  let slower: pg.PoolClient;

  beforeAll(async () => {
    fresh = await freshVault();
    vault = fresh.vault;
    other = fresh.second();
    slower = await fresh.owner.connect();
  });
  afterAll(async () => {
    slower.release();
    await fresh.close();
  });

  it('that are told the same gifts at once agree on every one', async () => {
    const gifts = Array.from({ length: 300 }, (_, n) => giverNamed(`Người cho ${String(n)}`));
    const [here, there] = await Promise.all([
      Promise.all(gifts.map((gift) => vault.seal([gift]))),
      Promise.all(gifts.toReversed().map((gift) => other.seal([gift]))),
    ]);
    expect(there.toReversed()).toEqual(here);
  });

  it('that meet a person for the first time at once give them one key', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    const writeKey = await takeOut(`vault.subject_key where subject = '${gift.subject}'`);
    await slower.query('begin');
    await writeKey();
    const second = { ...gift, eventId: randomUUID() };
    const sealing = fresh.second().seal([second]);
    await somebodyWaits();
    await slower.query('commit');
    await sealing;
    expect(await vault.open(auditor, [gift, second])).toEqual([gift.value, gift.value]);
  });

  it('that write the same rows never wait for one another in a ring', async () => {
    const first = giverNamed('Hoa', { eventId: '00000000-0000-4000-8000-000000000001' });
    const last = giverNamed('Nam', { eventId: '00000000-0000-4000-8000-000000000002' });
    const sealed = await vault.seal([last, first]);
    const writeFirst = await takeOut(`vault.sealed_field where event_id = '${first.eventId}'`);
    const writeLast = await takeOut(`vault.sealed_field where event_id = '${last.eventId}'`);
    await slower.query('begin');
    await writeFirst();
    const sealing = other.seal([last, first]);
    await somebodyWaits();
    await writeLast();
    await slower.query('commit');
    expect(await sealing).toEqual(sealed);
  });

  /** Takes a row away and answers with what lets the slower process write it once more. */
  async function takeOut(tableAndRow: string) {
    const table = tableAndRow.split(' ')[0]!;
    const { rows } = await fresh.owner.query<{ row: object }>(
      `delete from ${tableAndRow} returning to_jsonb(${table.split('.')[1]!}) as row`,
    );
    return () =>
      slower.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
        rows[0]!.row,
      ]);
  }

  async function somebodyWaits(): Promise<void> {
    const waiting = `select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await fresh.owner.query(waiting)).rowCount === 0) continue;
  }
});
