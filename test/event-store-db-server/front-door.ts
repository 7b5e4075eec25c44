import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket } from 'node:tls';

export interface FrontDoorOptions {
  /** PEM; plain text when left out. */
  readonly tls: { readonly certificate: Buffer; readonly key: Buffer } | undefined;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Whoever speaks HTTP/2. */
  readonly toGrpc: (socket: Socket) => void;
  /** Whoever speaks HTTP/1.1, which they can say in TLS alone. */
  readonly toHttp: (socket: Socket) => void;
}

/** The one port that a server has for gRPC and for its HTTP API. */
export class FrontDoor {
  readonly #sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async open({ tls, host, port, toGrpc, toHttp }: FrontDoorOptions): Promise<FrontDoor> {
    const server = tls
      ? createTlsServer({ cert: tls.certificate, key: tls.key, ALPNProtocols: ['h2', 'http/1.1'] })
      : createServer();
    const door = new FrontDoor(server);
    server.on(tls ? 'secureConnection' : 'connection', (socket: Socket) => {
      socket.setNoDelay(true);
      door.#sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => door.#sockets.delete(socket));
      if (tls && (socket as TLSSocket).alpnProtocol !== 'h2') toHttp(socket);
      else toGrpc(socket);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve);
    });
    return door;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** @param peer `address:port` of whoever's connection breaks off with all that it carries */
  breakOff(peer: string): void {
    for (const socket of this.#sockets)
      if (`${socket.remoteAddress}:${socket.remotePort}` === peer) socket.destroy();
  }

  close(): void {
    this.server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
