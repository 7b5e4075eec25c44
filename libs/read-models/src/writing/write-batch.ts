import type pg from 'pg';
import {
  addedTables,
  type AddedTable,
  type Changes,
  type FoldedBatch,
  insertedTables,
  type InsertedTable,
  type Organisation,
  patchedTables,
  type PatchedTable,
  unitRowsOf,
} from '#ledger';
import { tables } from '../tables/all-tables.js';
import { partsOf } from '../tables/create-tables.js';
import { copyRows } from './copy-rows.js';
import { growRollUps, remakeRollUps } from './roll-ups.js';
import { addRows, patchRows } from './upsert.js';

const inserted = Object.keys(insertedTables) as InsertedTable[];
const patched = Object.keys(patchedTables) as PatchedTable[];
/** Leaves and what stands above them are written together, in an order of their own. */
const added = (Object.keys(addedTables) as AddedTable[]).filter(
  (table) => table !== 'contributionLeaf' && table !== 'contribution',
);

/** Writes what a batch of events did; the caller's transaction makes it one with the checkpoint. */
export const writeBatch = async (
  client: pg.ClientBase,
  schema: string,
  { changes, unitsChanged, rollUpsChanged, head: { organisation } }: FoldedBatch,
): Promise<void> => {
  await insertRows(client, schema, changes);
  for (const name of added) await addRows(client, schema, tables[name], changes.of(name));
  await changeRows(client, schema, changes);
  if (unitsChanged) await remakeUnits(client, schema, organisation);
  const leaves = changes.of('contributionLeaf');
  if (rollUpsChanged) {
    await addRows(client, schema, tables.contributionLeaf, leaves);
    await remakeRollUps(client, schema, organisation);
  } else await growRollUps(client, schema, organisation, leaves);
};

/**
 * The same into tables that nobody reads yet: figures as parts still to be added up, and without
 * units and roll-ups, which a rebuild makes once, at the end.
 */
export const loadBatch = async (
  client: pg.ClientBase,
  schema: string,
  { changes }: FoldedBatch,
): Promise<void> => {
  await insertRows(client, schema, changes);
  for (const name of [...added, 'contributionLeaf'] as const) {
    const rows = changes.of(name);
    if (rows.length > 0) await copyRows(client, schema, partsOf(tables[name]), rows);
  }
  await changeRows(client, schema, changes);
};

const insertRows = async (
  client: pg.ClientBase,
  schema: string,
  changes: Changes,
): Promise<void> => {
  for (const name of inserted) {
    const rows = changes.of(name);
    if (rows.length > 0) await copyRows(client, schema, tables[name], rows);
  }
};

const changeRows = async (
  client: pg.ClientBase,
  schema: string,
  changes: Changes,
): Promise<void> => {
  for (const name of patched) {
    const rows = changes.of(name);
    if (rows.length > 0) await patchRows(client, schema, tables[name], rows);
  }
};

export const remakeUnits = async (
  client: pg.ClientBase,
  schema: string,
  organisation: Organisation,
): Promise<void> => {
  await client.query(`delete from ${schema}.unit`);
  await copyRows(client, schema, tables.unit, unitRowsOf(organisation));
};
