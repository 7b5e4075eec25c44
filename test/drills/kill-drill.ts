import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { drillFolder } from './drill-folder.js';
import { compare, isClean } from './compare.js';
import type { DrillOptions } from './drill-options.js';
import { faultsOf, lineOf, summaryOf } from './kill-report.js';
import { type Blow, type DrillParts, killRound, type RoundResult } from './kill-round.js';
import { prepareDrill } from './prepare-drill.js';
import { newProduct } from './products.js';
import { tablesThatDiffer } from './rebuilt-views.js';
import { SeededRandom } from './seeded-random.js';

const LONGEST_WAIT_MS = 2000;

type Strike = Blow['strike'];

/**
 * Rounds of blows that take turns, each at a random moment within two seconds of load; at the end
 * the whole log is read again from its first event, and the views are built anew. Prints a line
 * for each round and a summary.
 * @returns whether nothing was wrong in any of them
 */
export const killDrill = async (
  strikes: readonly Strike[],
  options: DrillOptions,
): Promise<boolean> => {
  const { rounds, clients, seed } = options;
  const folder = await drillFolder();
  console.log(`seed ${seed}, ${rounds} rounds, ${clients} clients, product: ${options.product}`);
  const seeds = new SeededRandom(seed);
  const product = await newProduct(options.product, path.join(folder, 'product'));
  try {
    const parts = await prepareDrill(product, { folder, seeds, clients });
    const results = await allRounds(parts, { strikes, rounds, seeds });
    const isWhole = await isWholeInReplay(parts);
    const differing = await tablesThatDiffer(product);
    console.log(summaryOf(results, { seed, isWhole, differing, events: parts.ledger.events }));
    const isGood =
      isWhole && differing.length === 0 && results.every((result) => faultsOf(result).length === 0);
    await product.stop();
    if (isGood) await product.removeData();
    if (isGood) await rm(folder, { recursive: true });
    else console.log(`left for inspection: ${folder}`);
    return isGood;
  } catch (error) {
    await product.stop();
    throw error;
  }
};

interface Rounds {
  readonly strikes: readonly Strike[];
  readonly rounds: number;
  readonly seeds: SeededRandom;
}

/** Ends early where something was wrong: what came after would hide it. */
const allRounds = async (
  parts: DrillParts,
  { strikes, rounds, seeds }: Rounds,
): Promise<RoundResult[]> => {
  const results: RoundResult[] = [];
  for (let round = 1; round <= rounds; round++) {
    const strike = strikes[(round - 1) % strikes.length] as Strike;
    const waitMs = Math.round(seeds.next() * LONGEST_WAIT_MS);
    const result = await killRound(parts, { moment: () => pause(waitMs), strike });
    const faults = faultsOf(result);
    results.push(result);
    console.log([lineOf(round, waitMs, result), ...faults].join('\n  '));
    if (faults.length > 0) break;
  }
  return results;
};

const isWholeInReplay = async ({ journal, ledger }: DrillParts): Promise<boolean> => {
  ledger.startOver();
  await ledger.readOn();
  return isClean(compare(journal, ledger));
};
