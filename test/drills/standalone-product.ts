import { type EventStore, PostgresEventStore } from '#event-store';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { freePort } from './api-process.js';
import { ChildProgram } from './child-program.js';
import { eventually } from './eventually.js';
import { type Product, readiness } from './product.js';
import { builtApp } from './repository.js';

interface Settings {
  /** On top of what every drill sets. */
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

/**
 * The product as `npm start` runs it: one process on its own PostgreSQL. It ends when PostgreSQL
 * does; whoever looks after it starts it again.
 */
export class StandaloneProduct implements Product {
  #program: ChildProgram | undefined;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly settings: Settings,
  ) {}

  /** @param folder for the data and the log; made here */
  static async in(folder: string, settings: Settings = {}): Promise<StandaloneProduct> {
    await mkdir(folder, { recursive: true });
    return new StandaloneProduct(folder, await freePort(), settings);
  }

  /** Of the process without its PostgreSQL: memory in MB, and processor time so far in seconds. */
  get usage(): { readonly residentMb: number; readonly processorSeconds: number } {
    if (!this.#program) throw new Error('the product does not run');
    const { residentMb, processorSeconds } = this.#program;
    return { residentMb, processorSeconds };
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async openStore(): Promise<EventStore> {
    return new PostgresEventStore({ url: await this.databaseUrl() });
  }

  async databaseUrl(): Promise<string> {
    return (await this.#postgres()).url;
  }

  async start(): Promise<void> {
    this.#program ??= this.#newProgram();
    const isReady = eventually('the product is ready', () => readiness(this.address));
    await this.#program.whileItLives(isReady);
  }

  async killProcess(): Promise<void> {
    await this.#program?.kill();
    this.#program = undefined;
  }

  async killPostmaster(): Promise<void> {
    const { pid } = await this.#postgres();
    process.kill(pid, 'SIGKILL');
    await this.#program?.ended;
    this.#program = undefined;
  }

  async stop(): Promise<void> {
    if (this.#program?.isRunning) await this.#program.interrupt();
    else await (await this.#postgres()).stop();
    this.#program = undefined;
  }

  async removeData(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  get #dataDir(): string {
    return path.join(this.folder, 'data');
  }

  /** Joins the one that runs. */
  #postgres(): Promise<EmbeddedPostgres> {
    return startEmbeddedPostgres(this.#dataDir);
  }

  #newProgram(): ChildProgram {
    return new ChildProgram(builtApp('standalone'), {
      flags: this.settings.flags ?? [],
      arguments: ['start'],
      env: {
        DATA_DIR: this.#dataDir,
        HOST: '127.0.0.1',
        PORT: String(this.port),
        ORGANISATION_NAME: 'Hội diễn tập',
        ORGANISATION_CODE: 'QN',
        LOG_LEVEL: 'warn',
        ...this.settings.env,
      },
      logFile: path.join(this.folder, 'standalone.log'),
    });
  }
}
