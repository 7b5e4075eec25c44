import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

type Cut = 'before the store hears' | 'before the answer';

/** Stands between a writer and PostgreSQL, and cuts the line around an append when told to. */
export class CuttingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #next: Cut[] = [];
  /** How many lines were cut. */
  cuts = 0;

  private constructor(target: URL) {
    this.#server = createServer((client) => this.#join(client, target));
  }

  static async before(url: string): Promise<{ proxy: CuttingProxy; url: string }> {
    const through = new URL(url);
    const proxy = new CuttingProxy(new URL(url));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    through.hostname = '127.0.0.1';
    through.port = String((proxy.#server.address() as AddressInfo).port);
    return { proxy, url: through.href };
  }

  /** What happens to the next appends, one after the other. */
  cutNext(...cuts: Cut[]): void {
    this.#next = cuts;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(client: Socket, target: URL): void {
    const server = connect(Number(target.port), target.hostname);
    let isDoomed = false;
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    client.on('data', (chunk: Buffer) => {
      const cut = chunk.includes('ledger-append') ? this.#next.shift() : undefined;
      if (cut) this.cuts += 1;
      if (cut === 'before the store hears') end();
      else server.write(chunk);
      isDoomed ||= cut === 'before the answer';
    });
    server.on('data', (chunk: Buffer) => {
      // An answer means that PostgreSQL has committed: nobody hears it.
      if (isDoomed) end();
      else client.write(chunk);
    });
  }
}
