import type { Findings } from './compare.js';
import { compare, copiesOf } from './compare.js';
import type { DrillUnion } from './drill-union.js';
import { eventually } from './eventually.js';
import type { Journal } from './journal.js';
import type { LedgerReading } from './ledger-reading.js';
import { NoAnswer, OfficeClient } from './office-client.js';
import type { Product } from './product.js';
import type { SeededRandom } from './seeded-random.js';
import { viewsThatDiffer } from './views-check.js';

/** What a series of rounds is made of. */
export interface DrillParts {
  readonly product: Product;
  readonly union: DrillUnion;
  readonly journal: Journal;
  readonly ledger: LedgerReading;
  readonly clients: readonly OfficeClient[];
}

/** The harm of one round. */
export interface Blow {
  /** Resolves at the moment of the blow. */
  readonly moment: (journal: Journal) => Promise<void>;
  /** Does the harm, and what brings the product back if it does not come back by itself. */
  readonly strike: (product: Product) => Promise<void>;
}

export interface RoundResult extends Findings {
  readonly acknowledged: number;
  /** Requests that the blow left without an answer: so many were not in the ledger, so many were. */
  readonly unansweredAbsent: number;
  readonly unansweredPresent: number;
  /** In the ledger more than once before anybody tried again. */
  readonly unansweredDoubled: number;
  /** From the blow until the product said that it was ready. */
  readonly readyMs: number;
  /** Figures of the views, caught up, that are not what the answers add up to. */
  readonly views: readonly string[];
}

/** One for each set of tokens. */
export const newClients = (
  parts: Omit<DrillParts, 'clients' | 'ledger'>,
  seeds: SeededRandom,
): OfficeClient[] => {
  const { union, journal, product } = parts;
  const address = () => product.address;
  return union.staffs.map(
    (staff) => new OfficeClient({ union, staff, journal, address, random: seeds.fork() }),
  );
};

/** Load, a blow, recovery, retries, and the comparison of everything with everything. */
export const killRound = async (parts: DrillParts, blow: Blow): Promise<RoundResult> => {
  const { product, journal, ledger, clients } = parts;
  const before = journal.acknowledgements;
  let struck = false;
  const working = clients.map((client) => client.work(() => struck));
  await blow.moment(journal);
  const at = performance.now();
  await blow.strike(product);
  struck = true;
  await product.start();
  const readyMs = performance.now() - at;
  await Promise.all(working);

  await ledger.readOn();
  const unanswered = clients.flatMap(({ unanswered: entry }) => entry ?? []);
  const copies = copiesOf(unanswered, ledger);
  await Promise.all(clients.map(finish));
  await ledger.readOn();
  return {
    ...compare(journal, ledger),
    views: await viewsThatDiffer(parts),
    acknowledged: journal.acknowledgements - before,
    unansweredAbsent: copies.filter((count) => count === 0).length,
    unansweredPresent: copies.filter((count) => count === 1).length,
    unansweredDoubled: copies.filter((count) => count > 1).length,
    readyMs,
  };
};

/** A product that has just come back may still say "try again". */
export const finish = (client: OfficeClient): Promise<unknown> =>
  eventually('every request has its answer', async () => {
    try {
      await client.finish();
      return true;
    } catch (error) {
      if (error instanceof NoAnswer) return undefined;
      throw error;
    }
  });
