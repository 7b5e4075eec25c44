import { PostgresEventStore } from '#event-store';
import { upcast } from '#ledger';
import { rebuildViews } from '#read-models';
import type { Product } from './product.js';
import { viewsFingerprint } from './views-fingerprint.js';

/**
 * Builds all views anew from the log of a running product.
 * @returns the tables that then hold something else than those that lived through it all
 */
export const tablesThatDiffer = async (product: Product): Promise<string[]> => {
  const { owner, projector, writer } = await product.urls();
  const lived = await viewsFingerprint(owner);
  const store = new PostgresEventStore({ url: writer });
  try {
    await rebuildViews({ store, databaseUrl: projector, upcast });
  } finally {
    await store.close();
  }
  const rebuilt = await viewsFingerprint(owner);
  const tables = new Set([...Object.keys(lived), ...Object.keys(rebuilt)]);
  return [...tables]
    .filter((table) => lived[table] !== rebuilt[table])
    .map((table) => `${table}: ${lived[table]} lived, ${rebuilt[table]} rebuilt`);
};
