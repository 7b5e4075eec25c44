import type { Append, BoundKey, KeyBinding } from '../event-store.js';
import { int4Array, textArray, uuidArray } from '../postgres/binary-arrays.js';
import type { PostgresPool } from '../postgres/postgres-pool.js';
import { keyIn } from './key-metadata.js';
import type { ServerEvent } from './store-client.js';

/** A key as it was reserved: its events, if there are any, stand at `firstRevision` or after it. */
export interface ReservedKey {
  readonly commandId: string;
  readonly fingerprint: string;
  readonly stream: string;
  readonly firstRevision: number;
}

/** Reads at most so many events of one stream from a revision on. */
export type ReadStream = (
  stream: string,
  fromRevision: number,
  maxCount: number,
) => Promise<ServerEvent[]>;

const SEARCH_PAGE = 500;

const COLUMNS = `command_id as "commandId", encode(uuid_send(fingerprint), 'hex') as fingerprint,
  stream, first_revision as "firstRevision"`;

/**
 * Which command has which key, in PostgreSQL, reserved before the command's events are written, so
 * that two commands under one key cannot both be. Whether it came to the events is for the
 * store to say: a key whose events are missing waits for its own command to be tried again.
 */
export class CommandKeys {
  constructor(
    private readonly pool: PostgresPool,
    private readonly read: ReadStream,
  ) {}

  /** @returns those that somebody had reserved before, by command */
  async reserve(appends: readonly Append[]): Promise<Map<string, ReservedKey>> {
    const keys = appends.flatMap(({ stream, keys }) => keys.map((key) => ({ ...key, stream })));
    if (keys.length === 0) return new Map();
    const rows = await this.pool.read<{ command_id: string }>({
      name: 'ledger-reserve-keys',
      // In one order, so that two who reserve the same keys do not wait for each other.
      text: `insert into ledger.command_key (command_id, fingerprint, stream, first_revision)
             select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[]) k order by 1
             on conflict do nothing returning command_id`,
      values: [
        uuidArray(keys.map(({ commandId }) => commandId)),
        uuidArray(keys.map(({ fingerprint }) => fingerprint)),
        textArray(keys.map(({ stream }) => stream)),
        int4Array(keys.map(({ firstRevision }) => firstRevision)),
      ],
    });
    if (rows.length === keys.length) return new Map();
    const fresh = new Set(rows.map(({ command_id }) => command_id));
    const earlier = await this.#reserved(
      keys.flatMap(({ commandId }) => (fresh.has(commandId) ? [] : commandId)),
    );
    return new Map(earlier.map((key) => [key.commandId, key]));
  }

  /** Frees keys that were reserved by a call that is known to have written nothing. */
  async release(keys: readonly KeyBinding[]): Promise<void> {
    if (keys.length === 0) return;
    await this.pool.read({
      name: 'ledger-release-keys',
      text: 'delete from ledger.command_key where command_id = any ($1)',
      values: [uuidArray(keys.map(({ commandId }) => commandId))],
    });
  }

  /** Whether these are the same command, whose events are not in the store. */
  async isWaitingFor(reserved: ReservedKey, append: Append, key: KeyBinding): Promise<boolean> {
    if (reserved.stream !== append.stream || reserved.fingerprint !== key.fingerprint) return false;
    if (!(await this.locate(reserved)).isPending) return false;
    if (key.firstRevision < reserved.firstRevision)
      await this.pool.read({
        text: `update ledger.command_key set first_revision = least(first_revision, $2)
                where command_id = $1`,
        values: [key.commandId, key.firstRevision],
      });
    return true;
  }

  async find(ids: readonly string[]): Promise<(BoundKey | undefined)[]> {
    if (ids.length === 0) return [];
    const reserved = await this.#reserved(ids);
    const bound = await Promise.all(
      reserved.map(async (key) => [key.commandId, await this.locate(key)] as const),
    );
    const byId = new Map(bound);
    return ids.map((id) => byId.get(id));
  }

  /** Nearly always the first event that is read is the command's own. */
  async locate({ commandId, fingerprint, stream, firstRevision }: ReservedKey): Promise<BoundKey> {
    let next = firstRevision;
    for (let size = 1; ; size = SEARCH_PAGE) {
      const page = await this.read(stream, next, size);
      for (const event of page) {
        const key = keyIn(event);
        if (key?.commandId !== commandId) continue;
        const { revision } = event;
        const lastRevision = revision + key.events - 1;
        return { fingerprint, stream, firstRevision: revision, lastRevision };
      }
      if (page.length < size)
        return { fingerprint, stream, firstRevision, lastRevision: firstRevision, isPending: true };
      next += page.length;
    }
  }

  #reserved(ids: readonly string[]): Promise<ReservedKey[]> {
    return this.pool.read<ReservedKey>({
      name: 'ledger-reserved-keys',
      text: `select ${COLUMNS} from ledger.command_key where command_id = any ($1)`,
      values: [uuidArray(ids)],
    });
  }
}
