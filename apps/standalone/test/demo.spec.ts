import { mkdtemp, rm, stat, watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lookAtFigures } from '../../../test/drills/demo-figures.js';
import { ProductProcess } from './product-process.js';

/** A whole product starts, loads and stops in here, several times. */
const PATIENCE_MS = 480_000;

const SCALE = '0.01';
const folders: string[] = [];
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-vang-demo-'));
  folders.push(folder);
  return folder;
};

const running = new Set<ProductProcess>();
const run = (mode: 'demo' | 'start', folder: string): ProductProcess => {
  const product = new ProductProcess(mode, { DATA_DIR: folder, DEMO_SCALE: SCALE });
  running.add(product);
  return product;
};
const interrupt = async (product: ProductProcess) => {
  running.delete(product);
  return product.interrupt();
};

/** Resolves once the loading has noted for the first time how far it is. */
const hasNote = async (folder: string): Promise<void> => {
  for await (const { filename } of watch(folder)) if (filename === 'demo-progress.json') return;
};

/** What every fund holds and has received, as an auditor sees it. */
const totalsOf = async (product: ProductProcess): Promise<unknown> => {
  const address = await product.ready();
  const headers = { authorization: `Bearer ${await product.tokenOf('auditor')}` };
  const answer = await fetch(`${address}/api/funds/totals`, { headers });
  expect(answer.status).toBe(200);
  return answer.json();
};

afterAll(async () => {
  for (const product of running) await product.interrupt();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the demonstration in one process', () => {
  let folder: string;
  let totals: unknown;

  beforeAll(async () => {
    folder = await newFolder();
  });

  it(
    'serves the public page, the api and its description on one port, and stops when asked',
    async () => {
      const product = run('demo', folder);
      const address = await product.ready();
      const [page, health, docs, description] = await Promise.all(
        ['/', '/api/health', '/api/docs', '/api/openapi.json'].map((url) => fetch(address + url)),
      );
      expect([page?.status, health?.status, docs?.status, description?.status]).toEqual([
        200, 200, 200, 200,
      ]);
      // A proxy keeps its connections for a minute; one that we ended first would cost it a request.
      expect(page?.headers.get('keep-alive')).toBe('timeout=72');
      expect(await page?.text()).toContain('Hội LHPN tỉnh Quảng Ninh (mô phỏng)');
      expect(await description?.json()).toMatchObject({ openapi: expect.any(String) as string });
      totals = await totalsOf(product);
      const { findings } = await lookAtFigures(address, await product.tokenOf('auditor'));
      expect(findings).toEqual([]);
      expect(await interrupt(product)).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'keeps its tokens from everybody but the owner of the folder',
    async () => {
      const { mode } = await stat(path.join(folder, 'secrets', 'demo-tokens.json'));
      expect(mode & 0o077).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'goes on with the same figures and the same tokens after a second start',
    async () => {
      const product = run('start', folder);
      expect(await totalsOf(product)).toEqual(totals);
      expect(await interrupt(product)).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'comes to the same figures when the loading is broken off and begun again',
    async () => {
      const elsewhere = await newFolder();
      const noted = hasNote(elsewhere);
      const first = run('demo', elsewhere);
      await noted;
      expect(await interrupt(first)).toBe(0);
      const second = run('demo', elsewhere);
      expect(await totalsOf(second)).toEqual(totals);
      expect(second.output).toContain('Going on with the demonstration');
      expect(await interrupt(second)).toBe(0);
    },
    PATIENCE_MS,
  );
});
