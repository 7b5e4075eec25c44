import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandBus } from '@nestjs/cqrs';
import pg from 'pg';
import { DonationEntered } from '#contracts';
import type { LoginUrls } from '#embedded-postgres';
import {
  type CommandRequest,
  type EventStore,
  LedgerWriter,
  PostgresEventStore,
} from '#event-store';
import { aggregates, schemaOf, upcast } from '#ledger';
import { openViews } from '#read-models';
import { masterKeys, Vault } from '#vault';
import { type ApiSettings, bindCall, createApi, createLogger } from '../../apps/api/src/index.js';
import { NOW, TODAY } from './scene.js';

/** The api in this process, put together as in production, on a clock that stands still. */
export interface LedgerProcess {
  readonly app: NestFastifyApplication;
  readonly writer: LedgerWriter;
  /** Takes a donation through the command bus, as the controllers do. */
  record(donation: DonationEntered, actor: string, key: string): Promise<unknown>;
  close(): Promise<void>;
}

/** More than a run records: no round pays for what the rounds before it have put aside. */
export const EVERYTHING = 10_000_000;

const UNHINDERED: Partial<ApiSettings> = { requestsPerMinute: Number.MAX_SAFE_INTEGER };

interface Elsewhere {
  readonly settings?: Partial<ApiSettings>;
  /** Where the ledger is, if not in that PostgreSQL; closed with the process. */
  readonly store?: EventStore;
}

export const startLedgerProcess = async (
  urls: LoginUrls,
  { settings: changes = {}, store: elsewhere }: Elsewhere = {},
): Promise<LedgerProcess> => {
  const settings = { ...UNHINDERED, ...changes };
  const now = () => NOW;
  const store = elsewhere ?? new PostgresEventStore({ url: urls.writer });
  const writer = new LedgerWriter({
    store,
    deciders: aggregates,
    upcast,
    schemaOf,
    now,
    maxCachedEvents: EVERYTHING,
  });
  const views = await openViews(urls.writer);
  const pools = [urls.vault, urls.writer].map((url) => new pg.Pool({ connectionString: url }));
  const [vaultPool, tokens] = pools as [pg.Pool, pg.Pool];
  const keyring = masterKeys(randomBytes(32).toString('base64'));
  const vault = new Vault({ pool: vaultPool, keyring, now });
  const logger = createLogger('error');
  const app = await createApi({ store, writer, vault, views, tokens, logger, now, settings });
  const bus = app.get(CommandBus);
  return {
    app,
    writer,
    record: (donation, actor, key) => {
      const command = Object.assign(new DonationEntered(), donation);
      return bus.execute(bindCall(command, { actor, key, today: TODAY }));
    },
    close: async () => {
      await app.close();
      await writer.drain();
      await Promise.all([vault.close(), store.close(), views.destroy()]);
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
};

/** Commands of one kind go in their order; those of different kinds wait for one another. */
export const carryOut = async (
  writer: LedgerWriter,
  commands: readonly CommandRequest[],
): Promise<void> => {
  for (let at = 0; at < commands.length;) {
    const { type } = commands[at] as CommandRequest;
    let end = at;
    while (commands[end]?.type === type) end++;
    await Promise.all(commands.slice(at, end).map((command) => writer.execute(command)));
    at = end;
  }
};
