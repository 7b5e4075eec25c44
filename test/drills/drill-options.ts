import { parseArgs } from 'node:util';

/** How a drill is run. */
export interface DrillOptions {
  readonly rounds: number;
  readonly clients: number;
  /** Draws the moments, the amounts and the keys. */
  readonly seed: number;
  readonly product: ProductKind;
}

export const PRODUCTS = ['standalone', 'parts', 'event-store-db'] as const;
/**
 * `standalone`: everything in one process, as `npm start` runs it. `parts`: a process for each app.
 * `event-store-db`: the same, with the ledger in the server that the tests use.
 */
export type ProductKind = (typeof PRODUCTS)[number];

/** @throws TypeError naming what cannot be understood */
export const drillOptions = (words: readonly string[]): DrillOptions => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      rounds: { type: 'string', default: '100' },
      clients: { type: 'string', default: '50' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      product: { type: 'string', default: 'standalone' },
    },
  });
  const product = PRODUCTS.find((name) => name === values.product);
  if (!product) throw new TypeError(`--product is one of ${PRODUCTS.join(', ')}`);
  return {
    rounds: whole('rounds', values.rounds),
    clients: whole('clients', values.clients),
    seed: whole('seed', values.seed),
    product,
  };
};

const whole = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new TypeError(`--${name} is a number above 0`);
  return value;
};
