import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { loginUrls, startEmbeddedPostgres } from '#embedded-postgres';
import { type EventStore, PostgresEventStore } from '#event-store';
import { upcast } from '#ledger';
import { checkLog, ED25519, SigningKey, signingTogether } from '#transparency-log';
import { compareWithStore, FolderLock, LogFolder, Sealer } from '../../apps/projector/src/index.js';
import { migrateAll } from '../../apps/standalone/src/databases.js';
import { drillFolder } from './drill-folder.js';

/**
 * `one-among-a-million [--events 1000000]`: seals that many gifts, changes one đồng in one of them as a
 * superuser, and looks who finds it: the monitor, and an outsider with yesterday's checkpoint when the
 * changed ledger is sealed anew by whoever has the key.
 */
export const oneAmongAMillion = async (words: readonly string[]): Promise<boolean> => {
  const options = { events: { type: 'string', default: '1000000' } } as const;
  const events = Number(parseArgs({ args: [...words], options }).values.events);
  const disk = await drillFolder();
  const postgres = await startEmbeddedPostgres(path.join(disk, 'data'), { onNotice: console.log });
  try {
    await migrateAll(postgres.url);
    const { writer } = await loginUrls(postgres.url, path.join(disk, 'data'));
    const store = new PostgresEventStore({ url: writer });
    const found = await look({ disk, events, store, ownerUrl: postgres.url });
    await store.close();
    return found;
  } finally {
    await postgres.stop();
    await rm(disk, { recursive: true, force: true });
  }
};

const GIFTS = `
  insert into ledger.stream (name, category, revision)
    select 'cashBook-xa1.vuot.2026', 'cashBook', count - 1 from (select :count as count) wanted;
  insert into ledger.event (position, stream_no, revision, payload)
    select n, s.stream_no, n - 1, convert_to(format(
      '{"v":1,"id":"%1$s","stream":"cashBook-xa1.vuot.2026","revision":%2$s,' ||
      '"type":"DonationRecorded","schema":1,"recordedAt":"2026-03-16T08:00:00.000Z",' ||
      '"actor":"11111111-1111-4111-8111-111111111111","command":{"key":"%1$s","type":"RecordDonation"},' ||
      '"references":{},"salt":"%3$s","data":{"voucher":"PT-XA1-VUOT-26-%4$s","occurredOn":"2026-03-16",' ||
      '"voucherDate":"2026-03-16","period":"2026-03","amount":50000,"placeId":"xa1ket",' ||
      '"giver":{"kind":"anonymous"},"contributingUnitId":"xa1"}}',
      gen_random_uuid(), n - 1, encode(sha256(gen_random_uuid()::text::bytea), 'base64'),
      lpad(n::text, 6, '0')), 'UTF8')
      from ledger.stream s, generate_series(1, :count) n;
  update ledger.counter set position = :count`;

/** One đồng more, past every trigger. */
const CHANGE = `
  update ledger.event set payload =
      convert_to(replace(convert_from(payload, 'UTF8'), '"amount":50000', '"amount":50001'), 'UTF8')
   where position = :count`;

/** @param count takes the place of `:count`: several statements take no parameters */
const asSuperuser = async (url: string, statements: string, count: number): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(statements.replaceAll(':count', String(count)));
  await client.end();
};

interface Scene {
  readonly disk: string;
  readonly events: number;
  readonly store: EventStore;
  readonly ownerUrl: string;
}

const look = async ({ disk, events, store, ownerUrl }: Scene): Promise<boolean> => {
  const key = await SigningKey.make('drill.example/log', ED25519);
  const partsIn = (name: string) => ({
    ...{ log: store.log, upcast, now: () => new Date(), key: signingTogether([key]) },
    folder: new LogFolder(path.join(disk, name, 'log')),
    lock: new FolderLock(path.join(disk, name, 'second-place')),
  });
  await timed('gifts recorded', () => asSuperuser(ownerUrl, GIFTS, events));
  const honest = partsIn('honest');
  await timed('sealed', () => sealAll(honest));
  const kept = await readFile(path.join(honest.folder.folder, 'checkpoint'), 'utf8');
  const changed = Math.floor(events * 0.654321);
  await asSuperuser(ownerUrl, CHANGE, changed);

  const last = { size: events, root: await rootOf(honest.folder, key) };
  const { findings } = await timed('the monitor compared', () =>
    compareWithStore({ ...honest, source: honest.folder, checkpoint: last }),
  );
  const named = findings.some(({ where }) => where === `entry ${String(changed - 1)}`);
  console.log(`the monitor names event ${String(changed)}: ${String(named)}`);

  const rewritten = partsIn('rewritten');
  await timed('sealed anew, by whoever has the key', () => sealAll(rewritten));
  const { findings: seen } = await timed('an outsider checked', () =>
    checkLog({
      ...{ source: rewritten.folder, key: key.verifier },
      kept: [{ name: 'kept yesterday', note: kept }],
    }),
  );
  for (const { code, where, what } of seen) console.log(`outsider: ${code} ${where}: ${what}`);
  return named && seen.length > 0;
};

type Parts = Parameters<typeof Sealer.open>[0];

const sealAll = async (parts: Parts): Promise<void> => {
  const sealer = await Sealer.open(parts);
  while (await sealer.seal());
};

const rootOf = async (folder: LogFolder, key: SigningKey): Promise<Uint8Array> => {
  const { checkpoint } = await checkLog({ source: folder, key: key.verifier });
  if (!checkpoint) throw new Error('nothing was sealed');
  return checkpoint.root;
};

const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const started = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
};
