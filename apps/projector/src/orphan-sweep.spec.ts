import { randomBytes, randomUUID } from 'node:crypto';
import { InMemoryEventStore, LedgerWriter } from '#event-store';
import { aggregates, SYSTEM_ACTOR, upcast } from '#ledger';
import { masterKeys, Vault, vaultMigrations } from '#vault';
import { eventId } from '#event-store';
import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../test/fresh-database.js';
import { OrphanSweep } from './orphan-sweep.js';

const TWO_DAYS_AGO = new Date(Date.now() - 48 * 3600 * 1000);

describe('personal data whose event never came', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await freshDatabase(vaultMigrations);
    pool = new pg.Pool({ connectionString: database.urlFor('vault'), max: 2 });
    pool.on('error', () => undefined);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('leave the vault after a day; what stands in the log stays', async () => {
    const store = new InMemoryEventStore();
    const writer = new LedgerWriter({ store, deciders: aggregates, upcast, now: () => new Date() });
    const keyring = masterKeys(randomBytes(32).toString('base64'));
    let now = TWO_DAYS_AGO;
    const vault = new Vault({ pool, keyring, now: () => now });
    const key = randomUUID();
    const personId = randomUUID();
    const registered = eventId(SYSTEM_ACTOR, key, 0);
    const neverCame = randomUUID();
    const [name] = await vault.seal([
      { eventId: registered, field: 'name', subject: personId, value: 'Người Có Thật' },
      { eventId: neverCame, field: 'name', subject: randomUUID(), value: 'Người Bị Từ Chối' },
    ]);
    await writer.execute({
      type: 'RegisterPerson',
      data: { personId, name: name?.commitment },
      actor: SYSTEM_ACTOR,
      key,
      today: '2026-03-16',
    });

    now = new Date();
    const sweep = new OrphanSweep({ store, pool, now: () => now });

    expect(await sweep.sweep()).toBe(1);
    const reader = { person: SYSTEM_ACTOR, purpose: 'spec', requestId: randomUUID() };
    const refs = [registered, neverCame].map((id) => ({ eventId: id, field: 'name' }));
    expect(await vault.open(reader, refs)).toEqual(['Người Có Thật', undefined]);
    await vault.close();
  });
});
