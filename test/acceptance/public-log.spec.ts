import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { smallUnion, type SmallUnion } from './union.js';

let union: SmallUnion;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'so-vang-public-log-'));
  union = await smallUnion({ logFolder: path.join(folder, 'log') });
});
afterAll(async () => {
  await union.close();
  await rm(folder, { recursive: true });
});

const COMPARISONS = '/public-log/comparisons';

describe('the public log, for whoever watches over it', () => {
  it('is not there where none was begun', async () => {
    expect((await union.auditor.get('/public-log')).status).toBe(404);
    expect((await union.auditor.post(COMPARISONS, {})).status).toBe(404);
  });

  it('says how far it is, and what differs', async () => {
    const finding = { code: 'ENTRY_WRONG', where: 'entry 6', what: 'event 7 is another' };
    const alarm = { reason: 'STORE_CHANGED', since: 'hôm qua', vi: 'Gọi.', en: 'Call.' };
    const status = { state: 'stopped', size: 9, alarm: { ...alarm, findings: [finding] } };
    await mkdir(path.join(folder, 'log'));
    await writeFile(path.join(folder, 'log', 'status.json'), JSON.stringify(status));
    expect((await union.auditor.get('/public-log')).body).toEqual(status);
  });

  it('is compared when an auditor or an administrator asks; the wish is there for the sealer', async () => {
    const { status, body } = await union.auditor.post(COMPARISONS, {});
    expect([status, typeof body.askedAt]).toEqual([201, 'string']);
    const later = await union.administrator.post(COMPARISONS, {});
    expect(String(later.body.askedAt) > String(body.askedAt)).toBe(true);
    expect((await union.accountant.post(COMPARISONS, {})).status).toBe(403);
  });
});
