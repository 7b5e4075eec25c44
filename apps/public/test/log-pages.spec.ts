import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  checkLog,
  nodePrimitives,
  type SigningKey,
  tilePath,
  urlSource,
  verifyGiversCopy,
} from '#transparency-log';
import { SmallLog } from '../../../libs/transparency-log/test/small-log.js';
import { type PublicApp, startPublicApp, openPages, type OpenPages } from './public-app.js';

const SIZE = 300;
const leaf = (index: number): string => JSON.stringify({ index, v: 1 });

describe('the log under /log/', () => {
  let app: PublicApp;
  let pages: OpenPages;
  let folder: string;
  let key: SigningKey;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'so-vang-served-'));
    app = await startPublicApp();
    pages = await openPages(app.database.urlFor('reader'), folder);
    const log = await SmallLog.make();
    key = log.key;
    await log.seal(SIZE, '2026-03-10T08:00:00Z', (index) => Buffer.from(leaf(index)));
    log.files.set('vkey', Buffer.from(`${key.vkey}\n`));
    for (const [file, bytes] of log.files) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), bytes);
    }
    await writeFile(path.join(folder, 'secret'), 'nobody may read this');
  });
  afterAll(async () => {
    await pages.close();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is whole for whoever checks it over the net', async () => {
    const source = urlSource(`${pages.url}/log`);
    const report = await checkLog({ source, key: key.verifier });
    expect(report).toMatchObject({ findings: [], checkpoint: { size: SIZE } });
  });

  it('is none yet for the pages while only its key is there', async () => {
    const begun = await mkdtemp(path.join(tmpdir(), 'so-vang-begun-'));
    await writeFile(path.join(begun, 'vkey'), `${key.vkey}\n`);
    const early = await openPages(app.database.urlFor('reader'), begun);
    for (const address of ['/', '/niem-phong', '/kiem-chung', '/kiem-chung?dong=1'])
      expect([address, (await early.ask(address)).statusCode]).toEqual([address, 200]);
    await early.close();
    await rm(begun, { recursive: true });
  });

  it('says what may be kept for ever and what grows', async () => {
    const tile = await pages.ask('/log/tile/0/000');
    expect(tile.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    expect(tile.rawPayload).toHaveLength(8192);
    const checkpoint = await pages.ask('/log/checkpoint');
    expect(checkpoint.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=5',
    });
    expect((await pages.ask('/log/vkey')).body).toBe(`${key.vkey}\n`);
  });

  it('sends entries smaller to whoever takes them so', async () => {
    const address = `/log/${tilePath({ level: 'entries', index: 0, width: 256 })}`;
    const [plain, small] = [
      await pages.ask(address),
      await pages.ask(address, { 'accept-encoding': 'gzip' }),
    ];
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(small.rawPayload).equals(plain.rawPayload)).toBe(true);
  });

  it('has a receipt for every entry, by its place and by its code', async () => {
    const byPlace = await pages.ask('/log/proofs/123');
    const proved = await verifyGiversCopy(nodePrimitives, byPlace.body, key.verifier);
    expect(proved.leaf).toEqual({ index: 123, v: 1 });
    const code = /"(.+)\.tlog-proof"/.exec(byPlace.headers['content-disposition'] ?? '')?.[1] ?? '';
    const byCode = await pages.ask(`/log/receipts/${code.toLowerCase()}`);
    expect(byCode.body).toBe(byPlace.body);
  });

  it.each([
    '/log/secret',
    '/log/../secret',
    '/log/%2e%2e/secret',
    '/log/tile/0/002',
    '/log/tile/0/000.p/256',
    '/log/tile/entries/../../secret',
    '/log/proofs/300',
    '/log/proofs/0123',
    '/log/receipts/3V-000000',
    '/log/receipts/U-000000',
    '/log/',
  ])('%s is not there', async (address) => {
    const answer = await pages.ask(address);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('nobody may read this');
  });

  it('is not there where nothing is sealed', async () => {
    expect((await app.ask('/log/checkpoint')).statusCode).toBe(404);
  });
});
