import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../../../test/drills/eventually.js';
import { ProductProcess } from './product-process.js';

/** A whole product starts, loads and stops in here, several times. */
const PATIENCE_MS = 480_000;

const TOKEN = /shown once:\s+(svk_\S+)/;

describe('a ledger of one’s own', () => {
  let folder: string;
  let product: ProductProcess;
  const start = (env: Readonly<Record<string, string>> = {}, mode: 'demo' | 'start' = 'start') =>
    (product = new ProductProcess(mode, { DATA_DIR: folder, ...env }));

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'so-vang-live-'));
  });

  afterAll(async () => {
    await product.interrupt();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'is not founded before somebody says whose it is',
    async () => {
      start();
      expect(await product.ended()).toBe(1);
      expect(product.output).toContain('ORGANISATION_NAME');
    },
    PATIENCE_MS,
  );

  it(
    'is founded once, with an administrator whose token is shown once',
    async () => {
      start({ ORGANISATION_NAME: 'Hội LHPN xã Thử Nghiệm', ORGANISATION_CODE: 'XTN' });
      const address = await product.ready();
      const token = (await product.says(TOKEN))[1] ?? '';
      const headers = { authorization: `Bearer ${token}` };
      // The views follow the log, a moment later.
      const units = await eventually('the first unit in the views', async () => {
        const answer = await fetch(`${address}/api/units`, { headers });
        const text = await answer.text();
        return text.includes('unitId') ? text : undefined;
      });
      expect(units).toContain('Hội LHPN xã Thử Nghiệm');
      expect(await product.interrupt()).toBe(0);

      start();
      await product.ready();
      expect(product.output).not.toMatch(TOKEN);
      expect(product.output).toContain('Hội LHPN xã Thử Nghiệm');
      expect(await product.interrupt()).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'keeps to what its settings say about metrics, limits and proxies',
    async () => {
      start({ METRICS_TOKEN: 'watch', REQUESTS_PER_MINUTE: '20', TRUST_PROXY: '127.0.0.1' });
      const address = await product.ready();
      const statusOf = async (path: string, headers: Record<string, string>) =>
        (await fetch(`${address}/api/${path}`, { headers })).status;
      expect(await statusOf('metrics', {})).toBe(404);
      expect(await statusOf('metrics', { authorization: 'Bearer watch' })).toBe(200);

      const from = (last: number) => ({ 'x-forwarded-for': `203.0.113.${String(last)}` });
      const busy: number[] = [];
      while (busy.length < 21) busy.push(await statusOf('health', from(1)));
      expect(busy.slice(-2)).toEqual([200, 429]);
      expect(await statusOf('health', from(2))).toBe(200);
      expect(await product.interrupt()).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'never takes invented figures',
    async () => {
      start({}, 'demo');
      expect(await product.ended()).toBe(1);
      expect(product.output).toContain('This folder holds a real ledger');
    },
    PATIENCE_MS,
  );
});
