import { rm } from 'node:fs/promises';
import path from 'node:path';
import { drillFolder } from '../drills/drill-folder.js';
import { killBackend } from '../drills/kill-postgres.js';
import { faultsOf } from '../drills/kill-report.js';
import type { DrillParts } from '../drills/kill-round.js';
import { prepareDrill } from '../drills/prepare-drill.js';
import { ProductInParts } from '../drills/product-in-parts.js';
import { SeededRandom } from '../drills/seeded-random.js';
import { roundUnderLoad } from './under-load.js';

const random = new SeededRandom(20261122);

let folder: string;
let product: ProductInParts | undefined;
let parts: DrillParts;
beforeAll(async () => {
  folder = await drillFolder();
  product = await ProductInParts.in(path.join(folder, 'product'));
  parts = await prepareDrill(product, { folder, seeds: random, clients: 20 });
});
afterAll(async () => {
  await product?.stop();
  await rm(folder, { recursive: true });
});

it.each([1, 2, 3, 4, 5])(
  'kill -9 of PostgreSQL under load loses nothing, and the product lives on: time %i',
  async () => {
    const result = await roundUnderLoad(parts, random, (product) => product.killPostmaster());
    expect(faultsOf(result)).toEqual([]);
    expect(result.acknowledged).toBeGreaterThan(0);
  },
);

it.each([1, 2, 3, 4, 5])(
  'kill -9 of one process of PostgreSQL under load loses nothing either: time %i',
  async () => {
    const result = await roundUnderLoad(parts, random, killBackend);
    expect(faultsOf(result)).toEqual([]);
    expect(result.acknowledged).toBeGreaterThan(0);
  },
);
