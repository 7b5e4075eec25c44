import { rm } from 'node:fs/promises';
import path from 'node:path';
import { PostgresEventStore } from '#event-store';
import { upcast } from '#ledger';
import { rebuildViews } from '#read-models';
import { drillFolder } from '../drills/drill-folder.js';
import { faultsOf } from '../drills/kill-report.js';
import type { DrillParts } from '../drills/kill-round.js';
import { prepareDrill } from '../drills/prepare-drill.js';
import { SeededRandom } from '../drills/seeded-random.js';
import { StandaloneProduct } from '../drills/standalone-product.js';
import { viewsFingerprint } from '../drills/views-fingerprint.js';
import { roundUnderLoad } from './under-load.js';

const random = new SeededRandom(20261122);

let folder: string;
let parts: DrillParts;
beforeAll(async () => {
  folder = await drillFolder();
  const product = await StandaloneProduct.in(path.join(folder, 'product'));
  parts = await prepareDrill(product, { folder, seeds: random, clients: 20 });
}, 180_000);
afterAll(async () => {
  await parts.product.stop();
  await rm(folder, { recursive: true });
}, 60_000);

it.each([1, 2, 3, 4, 5])(
  'kill -9 of the product under load loses nothing and doubles nothing: time %i',
  async () => {
    const result = await roundUnderLoad(parts, random, (product) => product.killProcess());
    expect(faultsOf(result)).toEqual([]);
    expect(result.acknowledged).toBeGreaterThan(0);
  },
  180_000,
);

it('views that lived through it all are those that a rebuild makes of the log', async () => {
  const { owner, projector, writer } = await parts.product.urls();
  const lived = await viewsFingerprint(owner);
  const store = new PostgresEventStore({ url: writer });
  await rebuildViews({ store, databaseUrl: projector, upcast });
  await store.close();
  expect(await viewsFingerprint(owner)).toEqual(lived);
}, 120_000);
