import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { type Leaf, LeafTotals } from '#ledger';
import { checkLog, nodePrimitives, readVerifierKey, urlSource } from '#transparency-log';
import { eventually } from '../../../test/drills/eventually.js';
import { type FreshDatabase, freshDatabase } from '../../../test/fresh-database.js';
import { childrenOf, found } from './process-memory.js';
import { ProductProcess } from './product-process.js';

/** A whole product starts and loads in here. */
const PATIENCE_MS = 480_000;

describe('the public log of the demonstration', () => {
  let folder: string;
  let database: FreshDatabase;
  let product: ProductProcess;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'so-vang-public-log-'));
    database = await freshDatabase([]);
    const settings = { DATA_DIR: folder, DEMO_SCALE: '0.01', DATABASE_URL: database.ownerUrl };
    product = new ProductProcess('demo', settings);
  });
  afterAll(async () => {
    await product.interrupt();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const published = async (question: string): Promise<string[]> => {
    const client = new pg.Client(database.ownerUrl);
    await client.connect();
    const { rows } = await client.query<{ line: string }>(question);
    await client.end();
    return rows.map(({ line }) => line).sort();
  };

  it(
    'is whole, and gives the published totals of funds and units to whoever reads it',
    async () => {
      const address = await product.ready();
      const source = urlSource(`${address}/log`);
      const events = Number((await published('select position as line from ledger.counter'))[0]);
      await eventually('everything is sealed', async () => {
        const note = await source.read('checkpoint');
        const size = Number(
          Buffer.from(note ?? [])
            .toString()
            .split('\n')[1],
        );
        return size >= events ? size : undefined;
      });
      const vkey = Buffer.from((await source.read('vkey')) ?? []).toString();
      const totals = new LeafTotals();
      const { findings, checkpoint } = await checkLog({
        source,
        key: await readVerifierKey(nodePrimitives, vkey.trim()),
        onEntry: (_, entry) => totals.take(JSON.parse(Buffer.from(entry).toString()) as Leaf),
      });
      expect([findings, checkpoint?.origin]).toEqual([[], '127.0.0.1:0/log']);

      const months = totals
        .fundMonths()
        .map(({ fundId, month, opened, received, given, receipts, payments }) =>
          [fundId, month, opened, received, given, receipts, payments].join(' '),
        );
      const shown = await published(
        `select concat_ws(' ', fund_id, month, opened, received, given, receipts, payments) as line
           from published.fund_month`,
      );
      expect(months.sort()).toEqual(shown);

      const raised = totals.contributions().flatMap((row) => {
        const key = [row.fundId, row.month, row.unitId];
        const both = (general: number, earmarked: number) => general + earmarked;
        const then = [
          both(row.generalThenOwn, row.earmarkedThenOwn),
          both(row.generalThenSubtree, row.earmarkedThenSubtree),
        ];
        const today = [
          both(row.generalTodayOwn, row.earmarkedTodayOwn),
          both(row.generalTodaySubtree, row.earmarkedTodaySubtree),
        ];
        return [
          ['then', ...key, ...then],
          ['today', ...key, ...today],
        ]
          .filter(([, , , , own, subtree]) => own !== 0 || subtree !== 0)
          .map((line) => line.join(' '));
      });
      const contributions = await published(
        `select concat_ws(' ', basis, fund_id, month, unit_id, own, subtree) as line
           from published.unit_contribution where (own, subtree) <> (0, 0)`,
      );
      expect(contributions.length).toBeGreaterThan(500);
      expect(raised.sort()).toEqual(contributions);
    },
    PATIENCE_MS,
  );

  it('is signed by a process of its own: whoever answers requests has neither key nor its place', async () => {
    const file = path.join(folder, 'secrets', 'log-key');
    const secret = (await readFile(file, 'utf8')).trim().split('+').at(-1) ?? '';
    const seed = Buffer.from(secret, 'base64').subarray(1);
    const [sealing, ...others] = await childrenOf(product.pid, 'seal.js');
    expect([sealing === undefined, others]).toEqual([false, []]);
    const needles = [Buffer.from(file), Buffer.from(secret), seed];
    expect(await found(needles, sealing ?? 0)).toContain(true);
    expect(await found(needles, product.pid)).toEqual([false, false, false]);
  });

  it('is compared with the ledger when an auditor asks from the command line', async () => {
    const address = await product.ready();
    const tokenFile = path.join(folder, 'token');
    await writeFile(tokenFile, await product.tokenOf('auditor'));
    const main = path.resolve(import.meta.dirname, '../../../dist/apps/auditor/src/main.js');
    const child = spawn(process.execPath, [main, 'compare', address, '--token-file', tokenFile]);
    const [out, err] = [text(child.stdout), text(child.stderr)];
    const [code] = (await once(child, 'exit')) as [number];
    expect([code, await err]).toEqual([0, '']);
    expect(await out).toMatch(/They agree: \d+ entries/);
  });

  it('is signed with a key that nobody but the product can read', async () => {
    const { mode } = await stat(path.join(folder, 'secrets', 'log-key'));
    expect(mode & 0o077).toBe(0);
  });
});
