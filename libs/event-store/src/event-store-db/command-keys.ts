import type { Append, BoundKey, KeyBinding } from '../event-store.js';
import { int4Array, textArray, uuidArray } from '../postgres/binary-arrays.js';
import type { PostgresPool } from '../postgres/postgres-pool.js';
import { keyIn } from './key-metadata.js';
import type { ServerEvent } from './server-event.js';

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

  /**
   * Frees keys that were reserved by a call that is known to have written nothing, unless somebody
   * has taken them over meanwhile.
   */
  async release(keys: readonly KeyBinding[]): Promise<void> {
    if (keys.length === 0) return;
    await this.pool.read({
      name: 'ledger-release-keys',
      text: 'delete from ledger.command_key where command_id = any ($1) and tries = 1',
      values: [uuidArray(keys.map(({ commandId }) => commandId))],
    });
  }

  /**
   * Goes on with the same command where an earlier try has written nothing, or not yet: of the two
   * the stream's revision lets one in.
   * @returns false when the key is bound, or another command's
   */
  async takeOver(reserved: ReservedKey, stream: string, key: KeyBinding): Promise<boolean> {
    const { commandId, fingerprint, firstRevision } = key;
    if (reserved.stream !== stream || reserved.fingerprint !== fingerprint) return false;
    const taken = await this.pool.read({
      name: 'ledger-take-key-over',
      text: `insert into ledger.command_key as k (command_id, fingerprint, stream, first_revision)
             values ($1, $2, $3, $4)
             on conflict (command_id) do update
             set tries = k.tries + 1, first_revision = least(k.first_revision, excluded.first_revision)
             where (k.fingerprint, k.stream) = (excluded.fingerprint, excluded.stream)
             returning command_id`,
      values: [commandId, fingerprint, stream, firstRevision],
    });
    if (taken.length === 0) return false;
    return (await this.locate(reserved)).isPending === true;
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
