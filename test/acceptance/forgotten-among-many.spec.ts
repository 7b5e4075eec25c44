import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { upcast } from '#ledger';
import {
  ED25519,
  nodePrimitives,
  openCheckpoint,
  Prover,
  SigningKey,
  signingTogether,
  verifyConsistency,
  verifyGiversCopy,
} from '#transparency-log';
import { ErasureList, Erasures } from '#vault';
import pg from 'pg';
import {
  compareWithStore,
  FolderLock,
  Forgetting,
  LogFolder,
  NamedGivers,
  Sealing,
} from '../../apps/projector/src/index.js';
import { eventually } from '../drills/eventually.js';
import { freshDatabase, type FreshDatabase } from '../fresh-database.js';
import { dumpTables, restoreTables, type TableDump, wordsIn } from '../table-dump.js';
import { BOOK, gift, migrations, now, smallUnion, TODAY, type SmallUnion } from './union.js';

const GIVERS = 1000;
const AT_ONCE = 50;
const HERS = {
  name: 'Vũ Thị Lãng Quên',
  phone: '0977123459',
  address: 'Ngõ Quên Lãng 41',
  content: 'Lời nhắn chỉ mình tôi viết',
  shownName: 'Chị Quên ở phố',
  reason: 'Chị Quên đến trụ sở xin xoá',
} as const;
const WORDS = Object.values(HERS);

/** A projector of its own on a database, which goes round once when it is told to. */
interface Projector {
  bringAbout(today: string): Promise<void>;
  close(): Promise<void>;
}

describe('one giver forgotten among a thousand', () => {
  let disk: string;
  let union: SmallUnion;
  let key: SigningKey;
  let projector: Projector;
  let voucher: string;
  let backup: TableDump;
  const stop = new AbortController();
  let sealing: Promise<void> | undefined;

  const at = (name: string): string => path.join(disk, name);

  const projectorOn = (database: FreshDatabase, { writer, vault }: Parts): Projector => {
    const vaultPool = new pg.Pool({ connectionString: database.urlFor('vault'), max: 1 });
    const pool = new pg.Pool({ connectionString: database.urlFor('projector'), max: 1 });
    const erasures = new Erasures({ pool: vaultPool, list: new ErasureList(at('erasures')), now });
    const givers = new NamedGivers({ vault, pool });
    return {
      bringAbout: async (today) => {
        const clock = () => ({ today });
        await new Forgetting({ erasures, writer, pool, clock }).bringAbout();
        await givers.bringAbout();
      },
      close: async () => {
        await Promise.all([vaultPool.end(), pool.end()]);
      },
    };
  };
  type Parts = Pick<SmallUnion['api']['parts'], 'writer' | 'vault'>;

  beforeAll(async () => {
    disk = await mkdtemp(path.join(tmpdir(), 'so-vang-forgotten-'));
    key = await SigningKey.make('so.example/log', ED25519);
    const settings = { logFolder: at('log'), retentionYears: 0 };
    union = await smallUnion(settings, { erasureListDir: at('erasures') });
    projector = projectorOn(union.database, union.api.parts);
    voucher = await recordAll();
    sealing = new Sealing({
      ...{ log: union.api.parts.store.log, folder: new LogFolder(at('log')) },
      ...{
        lock: new FolderLock(at('lock')),
        key: signingTogether([key]),
        upcast,
        now,
        sealEveryMs: 50,
      },
    }).run(stop.signal);
  });
  afterAll(async () => {
    stop.abort();
    await sealing;
    await projector.close();
    await union.close();
    await rm(disk, { recursive: true });
  });

  /** Hers is the 500th; she has agreed to be named, too. */
  const recordAll = async (): Promise<string> => {
    const { name, phone, address, content, shownName } = HERS;
    let hers = '';
    for (let first = 0; first < GIVERS; first += AT_ONCE)
      await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, place) => {
          const isHers = first + place === GIVERS / 2;
          const giver = {
            kind: 'named',
            name: `Người ${String(first + place)}`,
            phone: '0900000000',
          };
          const [fact] = await union.cashier.must(
            `${BOOK}/donations`,
            isHers
              ? gift({ giver: { kind: 'named', name, phone, address }, content })
              : gift({ giver }),
          );
          if (isHers) hers = String(fact?.data.voucher);
        }),
      );
    await union.viewsCaughtUp();
    const consent = { voucher: hers, consentedOn: TODAY, form: 'signed', shownName };
    await union.cashier.must(`${BOOK}/naming-consents`, consent);
    await union.viewsCaughtUp();
    await projector.bringAbout(TODAY);
    return hers;
  };

  const everyFile = async (): Promise<string> => {
    const entries = await readdir(disk, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const read = files.map(({ parentPath, name }) => readFile(path.join(parentPath, name)));
    return Buffer.concat(await Promise.all(read)).toString('latin1');
  };
  const asBytes = (word: string): string => Buffer.from(word).toString('latin1');
  const totals = async () => (await union.auditor.get('/funds/totals')).text;
  const sealed = async (size: number) =>
    eventually('the seal', async () => {
      const note = await readFile(at('log/checkpoint'), 'utf8').catch(() => undefined);
      const checkpoint =
        note && (await openCheckpoint(nodePrimitives, note, { key: key.verifier }));
      return checkpoint && checkpoint.size >= size ? checkpoint : undefined;
    });
  const receipt = async (): Promise<string> =>
    String((await union.accountant.get(`/vouchers/${voucher}/receipt`)).body.file);

  it('is there before: in the public list, in a backup as sealed rows, in her receipt', async () => {
    const size = (await union.api.parts.store.state()).events;
    await sealed(size);
    expect(await receipt()).toMatch(/^c2sp.org\/tlog-proof@v1/);
    backup = await dumpTables(union.database.ownerUrl);
    expect(wordsIn(backup, WORDS)).toEqual([HERS.shownName]);
  });

  it('leaves root, receipts and totals as they were, and not one byte of herself', async () => {
    const [before, file, sums] = [await sealed(1), await receipt(), await totals()];
    await forget();
    const size = (await union.api.parts.store.state()).events;
    const after = await sealed(size);
    const log = union.api.parts.store.log;
    const source = new LogFolder(at('log'));
    const compared = await compareWithStore({ log, source, checkpoint: before, upcast });
    expect(compared.findings).toEqual([]);
    const proof = await new Prover(nodePrimitives, source, after.size).consistency(before.size);
    await verifyConsistency(nodePrimitives, {
      ...{ first: before.size, second: after.size, proof },
      ...{ firstRoot: before.root, secondRoot: after.root },
    });
    const proved = await verifyGiversCopy(nodePrimitives, file, key.verifier);
    expect(proved.openings).toMatchObject([{ value: HERS.name }, { value: HERS.content }]);
    expect(await totals()).toBe(sums);
    await expectNoTrace(union.database);
  });

  const forget = async (): Promise<void> => {
    const request = { requestId: 'yc1', kind: 'erase', receivedOn: TODAY, voucher };
    const body = { ...request, reason: HERS.reason };
    const [fact] = await union.accountant.must('/units/hl/privacy-requests', body);
    await union.viewsCaughtUp();
    const of = `/units/hl/privacy-requests/${String(fact?.data.subject)}/yc1/forgetting`;
    await union.accountHolder.must(of, { reason: HERS.reason });
    for (const today of [TODAY, '2026-11-30']) {
      await union.viewsCaughtUp();
      await projector.bringAbout(today);
    }
    await union.viewsCaughtUp();
    await projector.bringAbout('2026-11-30');
  };

  const expectNoTrace = async (database: FreshDatabase): Promise<void> => {
    const dump = await dumpTables(database.ownerUrl);
    expect(dump.size).toBeGreaterThan(80);
    expect(wordsIn(dump, WORDS)).toEqual([]);
    const sealedRows = JSON.parse(dump.get('vault.sealed_field') ?? '[]') as { subject: string }[];
    const keys = JSON.parse(dump.get('vault.subject_key') ?? '[]') as StoredKey[];
    const gone = keys.filter(({ wrapped }) => wrapped === null).map(({ subject }) => subject);
    expect(gone).toHaveLength(2);
    expect(sealedRows.filter(({ subject }) => gone.includes(subject))).toEqual([]);
    expect(dump.get('vault.aside_key')).toBe('[]');
    expect(keys.length - gone.length).toBeGreaterThanOrEqual(GIVERS - 1);
    const files = await everyFile();
    const logs = union.log.join('\n');
    expect(WORDS.filter((word) => files.includes(asBytes(word)) || logs.includes(word))).toEqual(
      [],
    );
  };
  interface StoredKey {
    readonly subject: string;
    readonly wrapped: string | null;
  }

  it('stays forgotten when a backup from before is restored', async () => {
    const database = await freshDatabase(migrations);
    await restoreTables(database.ownerUrl, backup);
    const reader = new pg.Client({ connectionString: database.urlFor('reader') });
    await reader.connect();
    expect((await reader.query('select * from published.named_giver')).rows).toEqual([]);
    await reader.end();
    const restored = await union.restoredOn(database, { erasureListDir: at('erasures') });
    const again = projectorOn(database, restored.parts);
    const auditor = union.auditor.at(await restored.app.getUrl());
    const { body } = await auditor.get(`/vouchers/${voucher}/personal-data`);
    expect(body).toEqual({});
    await again.bringAbout(TODAY);
    await expectNoTrace(database);
    await again.close();
    await restored.close();
    await database.drop();
  });
});
