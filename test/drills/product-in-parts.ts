import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {
  type EmbeddedPostgres,
  type LoginUrls,
  loginUrls,
  startEmbeddedPostgres,
} from '#embedded-postgres';
import { type EventStore, eventStoreMigrations, openEventStore } from '#event-store';
import { aggregates } from '#ledger';
import { migrate } from '#read-models';
import { vaultMigrations } from '#vault';
import { accessMigrations } from '../../apps/api/src/index.js';
import { ApiProcess } from './api-process.js';
import { ChildProgram } from './child-program.js';
import type { EventStoreDbServer } from '../event-store-db-server/event-store-db-server.js';
import type { Product } from './product.js';
import { builtApp } from './repository.js';
import { SteadyPort } from './steady-port.js';

interface Parts {
  readonly postgres: EmbeddedPostgres;
  readonly api: ApiProcess;
  readonly server: EventStoreDbServer | undefined;
}

/**
 * The product as a cluster runs it: api and projector in a process each, beside a PostgreSQL that
 * somebody else starts again when it ends.
 */
export class ProductInParts implements Product {
  #postgres: EmbeddedPostgres;
  readonly #api: ApiProcess;
  #projector: ChildProgram | undefined;
  readonly #server: EventStoreDbServer | undefined;

  private constructor(
    private readonly folder: string,
    private readonly door: SteadyPort,
    private readonly logins: LoginUrls,
    { postgres, api, server }: Parts,
  ) {
    this.#postgres = postgres;
    this.#api = api;
    this.#server = server;
  }

  /**
   * @param folder for the data and the logs; made here, and removed with the product
   * @param server keeps the ledger, if not PostgreSQL; stopped with the product
   */
  static async in(folder: string, server?: EventStoreDbServer): Promise<ProductInParts> {
    await mkdir(folder, { recursive: true });
    const postgres = await startEmbeddedPostgres(path.join(folder, 'data'));
    const logins = await loginUrls(postgres, path.join(folder, 'logins'));
    await migrate(logins.owner, [...eventStoreMigrations, ...vaultMigrations, ...accessMigrations]);
    const door = await SteadyPort.open(portOf(postgres.url));
    const urls = through(door, logins);
    const api = await ApiProcess.prepare({
      ...{ urls, folder, masterKey: randomBytes(32) },
      ...(server && { eventStoreUrl: server.url }),
    });
    return new ProductInParts(folder, door, urls, { postgres, api, server });
  }

  get address(): string {
    return this.#api.address;
  }

  databaseUrl(): Promise<string> {
    return Promise.resolve(this.logins.owner);
  }

  openStore(): Promise<EventStore> {
    const { logins } = this;
    const server = this.#server;
    return openEventStore({
      databaseUrl: logins.writer,
      categories: aggregates.map(({ category }) => category),
      eventStoreDb: server && {
        url: server.url,
        keeping: { url: server.url, databaseUrl: logins.projector },
      },
    });
  }

  async cutStore(): Promise<void> {
    if (!this.#server)
      throw new TypeError('this product has no event store: --product event-store-db');
    this.#server.stop();
    await this.#server.start();
  }

  /** Whatever was not killed by us must have lived on. */
  async start(): Promise<void> {
    this.#projector ??= this.#newProjector();
    await this.#projector.whileItLives(this.#api.start());
  }

  async killProcess(): Promise<void> {
    await Promise.all([this.#api.kill(), this.#projector?.kill()]);
    this.#projector = undefined;
  }

  async killPostmaster(): Promise<void> {
    const { exited, pid } = this.#postgres;
    process.kill(pid, 'SIGKILL');
    await exited;
    this.#postgres = await startEmbeddedPostgres(path.join(this.folder, 'data'));
    this.door.leadTo(portOf(this.#postgres.url));
  }

  async stop(): Promise<void> {
    await Promise.all([this.#api.interrupt(), this.#projector?.interrupt()]);
    this.#projector = undefined;
    await this.#postgres.stop();
    await this.door.close();
    this.#server?.stop();
  }

  async removeData(): Promise<void> {
    for (const folder of [this.#postgres.folder, this.folder])
      await rm(folder, { recursive: true, force: true });
  }

  #newProjector(): ChildProgram {
    const { projector, writer, vault } = this.logins;
    const env = {
      DATABASE_PROJECTOR_URL: projector,
      DATABASE_WRITER_URL: writer,
      DATABASE_VAULT_URL: vault,
      ...(this.#server && { EVENTSTORE_URL: this.#server.url }),
      ERASURE_LIST_DIR: path.join(this.folder, 'erasures'),
    };
    const logFile = path.join(this.folder, 'projector.log');
    return new ChildProgram(builtApp('projector'), { env, logFile });
  }
}

const portOf = (url: string): number => Number(new URL(url).port);

const through = ({ port }: SteadyPort, urls: LoginUrls): LoginUrls => {
  const led = Object.entries(urls).map(([part, text]: [string, string]) => {
    const url = new URL(text);
    url.host = `127.0.0.1:${port}`;
    return [part, url.href];
  });
  return Object.fromEntries(led) as LoginUrls;
};
