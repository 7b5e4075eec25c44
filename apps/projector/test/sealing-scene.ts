import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { eventStoreMigrations, PostgresEventStore } from '#event-store';
import { upcast } from '#ledger';
import { checkLog, ED25519, type LogSigner, SigningKey, signingTogether } from '#transparency-log';
import {
  EventWriter,
  personOf,
  type WrittenEvent,
} from '../../../libs/read-models/test/written-events.js';
import { type FreshDatabase, freshDatabase } from '../../../test/fresh-database.js';
import { FolderLock } from '../src/sealing/checkpoint-lock.js';
import { LogFolder } from '../src/sealing/log-folder.js';
import { Sealer, type SealerParts } from '../src/sealing/sealer.js';

export const ORIGIN = 'so.example/log';

/** A ledger in PostgreSQL with a public log beside it, which a test can spoil. */
export class SealingScene {
  #gifts = 0;
  #writer: EventWriter;

  private constructor(
    readonly database: FreshDatabase,
    readonly store: PostgresEventStore,
    readonly disk: string,
    public key: LogSigner,
  ) {
    this.#writer = new EventWriter(store);
  }

  static async make(): Promise<SealingScene> {
    const database = await freshDatabase(eventStoreMigrations);
    const store = new PostgresEventStore({ url: database.urlFor('writer') });
    const disk = await mkdtemp(path.join(tmpdir(), 'so-vang-log-'));
    const key = await SigningKey.make(ORIGIN, ED25519);
    return new SealingScene(database, store, disk, signingTogether([key]));
  }

  get parts(): SealerParts {
    return {
      log: this.store.log,
      folder: new LogFolder(path.join(this.disk, 'log')),
      lock: new FolderLock(path.join(this.disk, 'second-place')),
      key: this.key,
      upcast,
      now: () => new Date('2026-03-16T08:00:00Z'),
    };
  }

  sealer(): Promise<Sealer> {
    return Sealer.open(this.parts);
  }

  async give(count: number): Promise<void> {
    const gifts = Array.from({ length: count }, () => this.#gift());
    await this.#writer.write(gifts);
  }

  /** An event that is as no rule would have let it be. */
  async giveOddly(changes: Partial<WrittenEvent>, data: object = {}): Promise<void> {
    const gift = this.#gift();
    await this.#writer.write([{ ...gift, ...changes, data: { ...gift.data, ...data } }]);
  }

  /** What an outsider finds, with nothing but the files and the log's key. */
  check(kept: readonly string[] = []) {
    return checkLog({
      source: this.parts.folder,
      key: this.key.verifier,
      kept: kept.map((note) => ({ name: 'kept', note })),
    });
  }

  /** As a superuser may, past every trigger. */
  async asSuperuser(...statements: string[]): Promise<void> {
    const client = new pg.Client(this.database.ownerUrl);
    await client.connect();
    await client.query('set session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
    await client.end();
  }

  async end(): Promise<void> {
    await this.store.close();
    await this.database.drop();
    await rm(this.disk, { recursive: true, force: true });
  }

  #gift(): WrittenEvent {
    this.#gifts += 1;
    const giver = { kind: 'named', subject: personOf('giver'), name: 'n'.repeat(43) };
    return {
      stream: 'cashBook-xa1.vuot.2026',
      type: 'DonationRecorded',
      recordedAt: '2026-03-16T08:00:00.000Z',
      data: {
        voucher: `PT-XA1-VUOT-26-${String(this.#gifts).padStart(6, '0')}`,
        ...{ occurredOn: '2026-03-16', voucherDate: '2026-03-16', period: '2026-03' },
        ...{ amount: 50_000, placeId: 'xa1ket', giver, contributingUnitId: 'xa1' },
      },
    };
  }
}
