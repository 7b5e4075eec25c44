import pg from 'pg';
import { eventStoreMigrations, PostgresEventStore } from '#event-store';
import { upcast } from '#ledger';
import { freshDatabase, type FreshDatabase } from '../../../test/fresh-database.js';
import { readModelMigrations } from '../src/migrations.js';
import { ProjectionRunner, type ProjectionOptions } from '../src/running/projection-runner.js';
import { progress } from '../src/queries/progress.js';
import { allTables } from '../src/tables/all-tables.js';
import { snakeCase } from '../src/tables/table.js';
import { openViews, viewTypes, type ViewsDatabase } from '../src/views-database.js';
import { EventWriter } from './written-events.js';

export interface LedgerUnderTest {
  readonly database: FreshDatabase;
  readonly store: PostgresEventStore;
  readonly writer: EventWriter;
  readonly views: ViewsDatabase;
  readonly projectorUrl: string;
  close(): Promise<void>;
}

/** An empty ledger on a database of its own. */
export const emptyLedger = async (): Promise<LedgerUnderTest> => {
  const database = await freshDatabase([...eventStoreMigrations, ...readModelMigrations]);
  const store = new PostgresEventStore({ url: database.urlFor('writer') });
  const views = await openViews(database.urlFor('writer'), 2);
  return {
    database,
    store,
    views,
    writer: new EventWriter(store),
    projectorUrl: database.urlFor('projector'),
    close: async () => {
      await views.destroy();
      await store.close();
      await database.drop();
    },
  };
};

/** A runner that is stopped by `stop`, and tells when the views have come up to the log's head. */
export const startRunner = (
  { store, projectorUrl }: LedgerUnderTest,
  options: Partial<ProjectionOptions> = {},
) => {
  const stopping = new AbortController();
  const runner = new ProjectionRunner({ store, databaseUrl: projectorUrl, upcast, ...options });
  const running = runner.run(stopping.signal);
  return {
    running,
    stop: () => {
      stopping.abort();
      return running;
    },
  };
};

/** Runs until the views have everything that the log holds now. */
export const catchUp = async (
  ledger: LedgerUnderTest,
  options: Partial<ProjectionOptions> = {},
): Promise<void> => {
  const head = await ledger.store.head();
  const isThere = async () => (await progress(ledger.views)).position === head;
  await new Promise<void>((resolve, reject) => {
    const end = () => void stop().then(resolve, reject);
    const { running, stop } = startRunner(ledger, {
      ...options,
      onActive: () => void isThere().then((there) => there && end(), reject),
      onProgress: ({ position }) => {
        if (position === head) end();
      },
    });
    running.catch(reject);
  });
};

export const ask = async <T extends object>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> => {
  const client = new pg.Client({ connectionString: url, types: viewTypes });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
};

/** Every row of every table as text: equal texts are equal views. */
export const everyRow = async ({ database }: LedgerUnderTest): Promise<Record<string, unknown>> => {
  const rowsOf = allTables.map((table) => {
    const key = table.key.map((field) => `${snakeCase(field)}${collated(table.columns, field)}`);
    return `select '${table.name}' as name,
                   array(select to_jsonb(t)::text from views.${table.sqlName} t
                          order by ${key.join(', ')}) as rows`;
  });
  const dump = await ask<{ name: string; rows: string[] }>(
    database.ownerUrl,
    `${rowsOf.join(' union all ')}
     union all select 'checkpoint', array(select to_jsonb(t)::text from views.checkpoint t)`,
  );
  return Object.fromEntries(dump.map(({ name, rows }) => [name, rows]));
};

const collated = (columns: object, field: string): string =>
  (columns as Record<string, string>)[field] === 'text' ? ' collate "C"' : '';
