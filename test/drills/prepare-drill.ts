import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { foundDrillUnion } from './drill-union.js';
import { Journal } from './journal.js';
import { type DrillParts, newClients } from './kill-round.js';
import { LedgerReading } from './ledger-reading.js';
import type { Product } from './product.js';
import type { SeededRandom } from './seeded-random.js';

export interface Preparation {
  /** For the journal. */
  readonly folder: string;
  readonly seeds: SeededRandom;
  readonly clients: number;
}

/** A product that runs on a small union, and the clients that will load it. */
export const prepareDrill = async (
  product: Product,
  { folder, seeds, clients }: Preparation,
): Promise<DrillParts> => {
  await mkdir(folder, { recursive: true });
  await product.start();
  const store = await product.openStore();
  const union = await foundDrillUnion({ url: await product.databaseUrl(), store, clients });
  await store.close();
  const journal = new Journal(path.join(folder, 'journal.jsonl'));
  const ledger = new LedgerReading(() => product.openStore());
  return {
    product,
    union,
    journal,
    ledger,
    clients: newClients({ union, journal, product }, seeds),
  };
};
