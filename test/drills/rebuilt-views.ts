import { upcast } from '#ledger';
import { rebuildViews } from '#read-models';
import type { Product } from './product.js';
import { viewsFingerprint } from './views-fingerprint.js';

/**
 * Builds all views anew from the log of a running product.
 * @returns the tables that then hold something else than those that lived through it all
 */
export const tablesThatDiffer = async (product: Product): Promise<string[]> => {
  const url = await product.databaseUrl();
  const lived = await viewsFingerprint(url);
  const store = await product.openStore();
  try {
    await rebuildViews({ store, databaseUrl: url, upcast });
  } finally {
    await store.close();
  }
  const rebuilt = await viewsFingerprint(url);
  const tables = new Set([...Object.keys(lived), ...Object.keys(rebuilt)]);
  return [...tables]
    .filter((table) => lived[table] !== rebuilt[table])
    .map((table) => `${table}: ${lived[table]} lived, ${rebuilt[table]} rebuilt`);
};
