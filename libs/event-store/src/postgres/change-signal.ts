import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Hears that something was appended. What it misses, its caller's next look finds. */
export class ChangeSignal {
  #listener: Promise<pg.Client> | undefined;
  #heard = newTurn();

  constructor(
    private readonly config: pg.ClientConfig,
    /** How long to wait, in ms, before looking without having heard anything. */
    private readonly pollMs: number,
  ) {}

  /** Resolves with a wait for whatever is appended from now on. */
  async listen(): Promise<(signal: AbortSignal) => Promise<void>> {
    this.#listener ??= this.#connect();
    // Without a listener the poll remains.
    await this.#listener.catch(() => (this.#listener = undefined));
    const heard = this.#heard.promise;
    return (signal) => this.#next(heard, signal);
  }

  async close(): Promise<void> {
    const listener = await this.#listener?.catch(() => undefined);
    this.#wake();
    await listener?.end().catch(() => undefined);
  }

  async #next(heard: Promise<void>, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const quiet = sleep(this.pollMs, undefined, { signal: AbortSignal.any([signal, over.signal]) });
    await Promise.race([heard, quiet.catch(() => undefined)]);
    over.abort();
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client(this.config);
    client.on('notification', () => this.#wake());
    client.on('error', () => this.#lose());
    client.on('end', () => this.#lose());
    try {
      await client.connect();
      await client.query('listen ledger');
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }

  #lose(): void {
    this.#listener = undefined;
    this.#wake();
  }

  #wake(): void {
    const { resolve } = this.#heard;
    this.#heard = newTurn();
    resolve();
  }
}

interface Turn {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

function newTurn(): Turn {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
