import { rm } from 'node:fs/promises';
import path from 'node:path';
import { drillFolder } from '../drills/drill-folder.js';
import { faultsOf } from '../drills/kill-report.js';
import type { DrillParts } from '../drills/kill-round.js';
import { prepareDrill } from '../drills/prepare-drill.js';
import { tablesThatDiffer } from '../drills/rebuilt-views.js';
import { SeededRandom } from '../drills/seeded-random.js';
import { StandaloneProduct } from '../drills/standalone-product.js';
import { roundUnderLoad } from './under-load.js';

const random = new SeededRandom(20261122);

let folder: string;
let product: StandaloneProduct | undefined;
let parts: DrillParts;
beforeAll(async () => {
  folder = await drillFolder();
  product = await StandaloneProduct.in(path.join(folder, 'product'));
  parts = await prepareDrill(product, { folder, seeds: random, clients: 20 });
});
afterAll(async () => {
  await product?.stop();
  await rm(folder, { recursive: true });
});

it.each([1, 2, 3, 4, 5])(
  'kill -9 of the product under load loses nothing and doubles nothing: time %i',
  async () => {
    const result = await roundUnderLoad(parts, random, (product) => product.killProcess());
    expect(faultsOf(result)).toEqual([]);
    expect(result.acknowledged).toBeGreaterThan(0);
  },
);

it('views that lived through it all are those that a rebuild makes of the log', async () => {
  expect(await tablesThatDiffer(parts.product)).toEqual([]);
});
