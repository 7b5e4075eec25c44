import { availableParallelism, loadavg, totalmem } from 'node:os';

/** What the figures were measured on, and how busy it was before; no names and no places. */
export const machine = (postgresVersion: string, loadBefore: string): string =>
  [
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 1024 ** 3)} GB of memory`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${postgresVersion} (embedded, default durability: fsync on)`,
    `load average ${loadBefore} in the minute before`,
  ].join(', ');

/** How many processes wanted a core during the last minute, as the system counts them. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
