import pg from 'pg';

const ROW = { name: 'bare-row', text: 'insert into bench.bare (payload) values ($1)' };
const ROWS = {
  name: 'bare-rows',
  text: 'insert into bench.bare (payload) select unnest($1::bytea[])',
};

/**
 * What PostgreSQL and its driver do with bodies of the same size when nobody keeps any rules:
 * a table with one index, no streams, no revisions, no keys.
 */
export class BareInserts {
  readonly #free: pg.Client[];
  readonly #waiting: ((client: pg.Client) => void)[] = [];

  private constructor(private readonly clients: readonly pg.Client[]) {
    this.#free = [...clients];
  }

  static async open(url: string, connections: number): Promise<BareInserts> {
    const clients = Array.from({ length: connections }, () => new pg.Client(url));
    await Promise.all(clients.map((client) => client.connect()));
    await clients[0]?.query(`
      create schema if not exists bench;
      create table if not exists bench.bare (
        position bigint generated always as identity primary key,
        payload bytea not null
      )`);
    return new BareInserts(clients);
  }

  get connections(): number {
    return this.clients.length;
  }

  /** One row, one commit, on the connection of that number. */
  async insert(connection: number, body: Buffer): Promise<void> {
    await this.#client(connection).query({ ...ROW, values: [body] });
  }

  /** One row, one commit, on a connection that has nothing to do; waits for one if need be. */
  async insertOnFree(body: Buffer): Promise<void> {
    const client =
      this.#free.pop() ??
      (await new Promise<pg.Client>((resolve) => {
        this.#waiting.push(resolve);
      }));
    await client.query({ ...ROW, values: [body] });
    const next = this.#waiting.shift();
    if (next) next(client);
    else this.#free.push(client);
  }

  /** Many rows in one statement and one commit. */
  async insertMany(connection: number, bodies: readonly Buffer[]): Promise<void> {
    await this.#client(connection).query({ ...ROWS, values: [bodies] });
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
  }

  #client(connection: number): pg.Client {
    const client = this.clients[connection % this.clients.length];
    if (!client) throw new Error('no connection is open');
    return client;
  }
}
