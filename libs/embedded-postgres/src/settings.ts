/**
 * What differs from PostgreSQL's own defaults, sized for a machine that runs the whole product in
 * a few hundred megabytes. Durability (fsync, full_page_writes, synchronous_commit) is left as
 * PostgreSQL has it: on. The bundled build has no lz4, so the WAL stays uncompressed.
 */
const DEFAULTS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  maintenance_work_mem: '32MB',
  // Whoever needed the next 16 MB of log filled them with zeros first, and all who commit waited
  // 40 to 50 ms, every few seconds of a campaign. A commit promises as much without the zeros.
  wal_init_zero: 'off',
  jit: 'off',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
  cluster_name: 'so_vang',
};

export type Settings = Readonly<Record<string, string>>;

/** Arguments of postgres; a setting of the caller goes before ours of the same name. */
export const settingArguments = (settings: Settings): string[] =>
  Object.entries({ ...DEFAULTS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
