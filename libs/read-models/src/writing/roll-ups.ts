import type pg from 'pg';
import {
  Changes,
  rollUp,
  type ContributionLeafRow,
  type GrownLeaf,
  type Organisation,
} from '#ledger';
import { columnsOf } from '../queries/select.js';
import { tables } from '../tables/all-tables.js';
import { copyRows } from './copy-rows.js';
import { addRows } from './upsert.js';

/** Grows the leaves, and with them all that stands above them. */
export const growRollUps = async (
  client: pg.ClientBase,
  schema: string,
  organisation: Organisation,
  leaves: readonly ContributionLeafRow[],
): Promise<void> => {
  const changes = new Changes();
  rollUp(changes, organisation, await growLeaves(client, schema, leaves));
  await addRows(client, schema, tables.contribution, changes.of('contribution'));
};

/** Grows the leaves alone: what stands above them has to be made anew afterwards. */
export const growLeaves = async (
  client: pg.ClientBase,
  schema: string,
  leaves: readonly ContributionLeafRow[],
): Promise<GrownLeaf[]> => {
  const grownBy = new Map(leaves.map((leaf) => [keyOf(leaf), leaf]));
  const totals = await addRows(client, schema, tables.contributionLeaf, leaves);
  return totals.map((total) => ({ total, grownBy: grownBy.get(keyOf(total)) ?? total }));
};

const keyOf = ({ unitId, fundId, month, earmarked }: ContributionLeafRow): string =>
  `${unitId}|${fundId}|${month}|${String(earmarked)}`;

/** Makes every roll-up anew from the leaves: the tree has changed, or there were none yet. */
export const remakeRollUps = async (
  client: pg.ClientBase,
  schema: string,
  organisation: Organisation,
): Promise<void> => {
  const { rows: leaves } = await client.query<ContributionLeafRow>(
    `select ${columnsOf(tables.contributionLeaf, 'l')} from ${schema}.contribution_leaf l
      order by l.fund_id, l.month, l.earmarked`,
  );
  await client.query(`delete from ${schema}.contribution`);
  await copyRows(client, schema, tables.contribution, rolledUp(organisation, leaves));
};

/** Nothing rolls up from one fund and month into another, so that each can be done by itself. */
function* rolledUp(organisation: Organisation, leaves: readonly ContributionLeafRow[]) {
  let start = 0;
  while (start < leaves.length) {
    const first = leaves[start];
    let end = start;
    while (leaves[end]?.fundId === first?.fundId && leaves[end]?.month === first?.month) end += 1;
    const changes = new Changes();
    rollUp(
      changes,
      organisation,
      leaves.slice(start, end).map((total) => ({ total, grownBy: total })),
    );
    yield* changes.of('contribution');
    start = end;
  }
}
