import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * A port that stays the same while what is behind it starts again on another one, as the address
 * of a database server does for those who use it.
 */
export class SteadyPort {
  readonly #sockets = new Set<Socket>();
  #target: number;

  private constructor(
    private readonly server: Server,
    target: number,
  ) {
    this.#target = target;
    server.on('connection', (caller) => this.#forward(caller));
  }

  static open(target: number): Promise<SteadyPort> {
    return new Promise((resolve, reject) => {
      const server = createServer({ allowHalfOpen: true }).once('error', reject);
      const steady = new SteadyPort(server, target);
      server.listen(0, '127.0.0.1', () => resolve(steady));
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** From now on new connections go here. */
  leadTo(target: number): void {
    this.#target = target;
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  #forward(caller: Socket): void {
    const called = connect({ port: this.#target, host: '127.0.0.1', allowHalfOpen: true });
    const ends = [caller, called];
    for (const socket of ends) {
      this.#sockets.add(socket);
      socket.once('error', () => ends.forEach((end) => end.destroy()));
      socket.once('close', () => {
        ends.forEach((end) => end.destroy());
        this.#sockets.delete(socket);
      });
    }
    caller.pipe(called);
    called.pipe(caller);
  }
}
