import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { ChildProgram } from './child-program.js';
import { eventually } from './eventually.js';
import { readiness } from './product.js';
import { builtApp } from './repository.js';

export interface ApiProcessOptions {
  readonly urls: { readonly writer: string; readonly vault: string };
  /** Where the ledger is, if not in the database. */
  readonly eventStoreUrl?: string;
  /** Where it logs. */
  readonly folder: string;
  /** 32 bytes, the same for every process on one database. */
  readonly masterKey: Buffer;
}

/** The api as it runs in production, in a process of its own that may be killed and started again. */
export class ApiProcess {
  #program: ChildProgram | undefined;

  private constructor(
    private readonly options: ApiProcessOptions,
    private readonly port: number,
  ) {}

  static async prepare(options: ApiProcessOptions): Promise<ApiProcess> {
    return new ApiProcess(options, await freePort());
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, unless it runs, and resolves once it says that it can do its work. */
  async start(): Promise<void> {
    this.#program ??= this.#newProgram();
    const isReady = eventually('the api is ready', () => readiness(this.address));
    await this.#program.whileItLives(isReady);
  }

  async kill(): Promise<void> {
    await this.#program?.kill();
    this.#program = undefined;
  }

  async interrupt(): Promise<void> {
    await this.#program?.interrupt();
    this.#program = undefined;
  }

  #newProgram(): ChildProgram {
    const { urls, eventStoreUrl, folder, masterKey } = this.options;
    return new ChildProgram(builtApp('api'), {
      env: {
        DATABASE_WRITER_URL: urls.writer,
        DATABASE_VAULT_URL: urls.vault,
        ERASURE_LIST_DIR: path.join(folder, 'erasures'),
        ...(eventStoreUrl !== undefined && { EVENTSTORE_URL: eventStoreUrl }),
        SO_VANG_MASTER_KEY: masterKey.toString('base64'),
        PORT: String(this.port),
        LOG_LEVEL: 'warn',
      },
      logFile: path.join(folder, `api-${this.port}.log`),
    });
  }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
