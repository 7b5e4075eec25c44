import { EventStoreDbServer, type ServerOptions } from './event-store-db-server.js';
import { MemoryLog } from './memory-log.js';

/** Some nodes on one log, of which one is the leader. Nothing is replicated, and nothing elected. */
export class EventStoreDbCluster {
  readonly log = new MemoryLog();
  readonly nodes: EventStoreDbServer[] = [];
  #leader = 0;

  static async start(size: number, options: ServerOptions = {}): Promise<EventStoreDbCluster> {
    const cluster = new EventStoreDbCluster();
    const members = () =>
      cluster.nodes.map(({ port, isRunning }, index) => {
        return { port, isLeader: index === cluster.#leader, isAlive: isRunning };
      });
    for (let index = 0; index < size; index++) {
      const { log } = cluster;
      cluster.nodes.push(await EventStoreDbServer.start({ ...options, log, cluster: members }));
    }
    return cluster;
  }

  /** Every node as a seed for gossip. */
  get url(): string {
    const hosts = this.nodes.map(({ port }) => `127.0.0.1:${port}`).join(',');
    return `esdb://${hosts}?tls=false&maxDiscoverAttempts=2&discoveryInterval=10`;
  }

  elect(index: number): void {
    this.#leader = index;
  }

  stop(): void {
    for (const node of this.nodes) node.stop();
  }

  async startAgain(): Promise<void> {
    for (const node of this.nodes) await node.start();
  }
}
