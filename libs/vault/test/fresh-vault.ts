import pg from 'pg';
import { freshDatabase } from '../../../test/fresh-database.js';
import {
  ErasureList,
  Erasures,
  type IsInLog,
  type Keyring,
  masterKeys,
  sweepOrphans,
  Vault,
  vaultMigrations,
} from '../src/index.js';

export const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');

const HOUR_MS = 3_600_000;

/** A vault in a database of its own, and the hands of its owner and of time. */
export interface FreshVault {
  readonly vault: Vault;
  /** What the vault's own login may do. */
  readonly pool: pg.Pool;
  /** What whoever owns the database may do. */
  readonly owner: pg.Pool;
  /** The URL of a login that has another part's rights. */
  readonly readerUrl: string;
  /** A second process on the same database. */
  second(keyring?: Keyring): Vault;
  /** A second process that has an erasure list in this folder. */
  withList(folder: string): { readonly vault: Vault; readonly erasures: Erasures };
  /** Takes out what is older than a day and not in the log. */
  sweep(isInLog: IsInLog): Promise<number>;
  hoursPass(hours: number): void;
  close(): Promise<void>;
}

export const freshVault = async (): Promise<FreshVault> => {
  const database = await freshDatabase(vaultMigrations);
  const owner = poolOf({ connectionString: database.ownerUrl, max: 2 });
  const pool = poolOf({ connectionString: database.urlFor('vault') });
  let now = Date.parse('2026-02-03T08:00:00+07:00');
  const second = (keyring = masterKeys(MASTER_KEY)) =>
    new Vault({ pool, keyring, now: () => new Date(now) });
  const vault = second();
  return {
    vault,
    pool,
    owner,
    readerUrl: database.urlFor('reader'),
    second,
    withList: (folder) => {
      const erasures = new Erasures({
        pool,
        list: new ErasureList(folder),
        now: () => new Date(now),
      });
      const keyring = masterKeys(MASTER_KEY);
      return { vault: new Vault({ pool, keyring, now: () => new Date(now), erasures }), erasures };
    },
    sweep: (isInLog) => sweepOrphans(pool, isInLog, { now: new Date(now) }),
    hoursPass: (hours) => (now += hours * HOUR_MS),
    close: async () => {
      await vault.close();
      await Promise.all([pool.end(), owner.end()]);
      await database.drop();
    },
  };
};

/** An ended pool's connections may still be closing when the database is dropped under them. */
const poolOf = (config: pg.PoolConfig): pg.Pool => new pg.Pool(config).on('error', () => undefined);
