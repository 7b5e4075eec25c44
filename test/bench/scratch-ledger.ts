import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { eventStoreMigrations } from '#event-store';
import { loginUrls, startEmbeddedPostgres, type LoginUrls } from '#embedded-postgres';
import { migrate } from '#read-models';
import { vaultMigrations } from '#vault';
import { accessMigrations } from '../../apps/api/src/index.js';

/** A PostgreSQL for this run alone, as durable as in production. */
export interface ScratchPostgres {
  /** Of the postmaster, whose children all other processes are. */
  readonly pid: number;
  /** A new database with every migration applied, reached by the logins of production. */
  ledger(name: string): Promise<LoginUrls>;
  /** A copy of a database that nobody is connected to. */
  copy(of: LoginUrls, name: string): Promise<LoginUrls>;
  drop(name: string): Promise<void>;
  version(): Promise<string>;
  stop(): Promise<void>;
}

export const startScratchPostgres = async (): Promise<ScratchPostgres> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-vang-bench-'));
  const postgres = await startEmbeddedPostgres(path.join(folder, 'data'));
  const owner = (sql: string) => ask(postgres.url, sql);
  return {
    pid: postgres.pid,
    ledger: async (name) => {
      await owner(`create database ${name}`);
      const urls = await loginUrls(onDatabase(postgres.url, name), path.join(folder, 'logins'));
      await migrate(urls.owner, [...eventStoreMigrations, ...vaultMigrations, ...accessMigrations]);
      return urls;
    },
    copy: async (of, name) => {
      await owner(`create database ${name} template ${new URL(of.owner).pathname.slice(1)}`);
      // Rights on a database are not part of what a template hands down.
      await owner(`grant create on database ${name} to so_vang_projector`);
      const urls = Object.entries(of).map(([part, url]) => [part, onDatabase(url, name)]);
      return Object.fromEntries(urls) as LoginUrls;
    },
    drop: async (name) => {
      await owner(`drop database ${name} with (force)`);
    },
    version: async () => String((await owner('show server_version'))[0]?.server_version),
    stop: async () => {
      await postgres.stop();
      for (const place of [folder, postgres.folder])
        await rm(place, { recursive: true, force: true });
    },
  };
};

const onDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** Runs statements on a connection of their own; answers with the rows of the last query. */
export const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const answers = [await client.query<Record<string, unknown>>(sql)].flat();
    return answers.at(-1)?.rows ?? [];
  } finally {
    await client.end();
  }
};
