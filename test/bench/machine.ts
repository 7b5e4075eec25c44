import { availableParallelism, totalmem } from 'node:os';

/** What the figures were measured on; no names and no places. */
export const machine = (postgresVersion: string): string =>
  [
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 1024 ** 3)} GB of memory`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${postgresVersion} (embedded, default durability: fsync on)`,
  ].join(', ');
