import type pg from 'pg';
import {
  hasSuccessors,
  rollUp,
  type ContributionLeafRow,
  type ContributionRow,
  type GrownLeaf,
  type Organisation,
} from '#ledger';
import { columnsOf } from '../queries/select.js';
import { tables } from '../tables/all-tables.js';
import { copyRows } from './copy-rows.js';
import { addRows, addRowsAndTell } from './upsert.js';

/** Grows the leaves, and with them all that stands above them. */
export const growRollUps = async (
  client: pg.ClientBase,
  schema: string,
  organisation: Organisation,
  leaves: readonly ContributionLeafRow[],
): Promise<void> => {
  const table = tables.contributionLeaf;
  const isDivided = ({ unitId }: ContributionLeafRow) => hasSuccessors(organisation, unitId);
  const [divided, whole] = [leaves.filter(isDivided), leaves.filter((leaf) => !isDivided(leaf))];
  await addRows(client, schema, table, whole);
  // An allocation rounds: it depends on what the leaf has become.
  const totals = await addRowsAndTell(client, schema, table, divided);
  const grownBy = new Map(divided.map((leaf) => [keyOf(leaf), leaf]));
  const grown = [
    ...whole.map((leaf) => ({ total: leaf, grownBy: leaf })),
    ...totals.map((total) => ({ total, grownBy: grownBy.get(keyOf(total)) ?? total })),
  ];
  const rows = monthsOf(grown).flatMap((month) => rolledUp(organisation, month));
  await addRows(client, schema, tables.contribution, rows);
};

const keyOf = ({ fundId, month, unitId }: ContributionLeafRow): string =>
  `${fundId}|${month}|${unitId}`;

/** Leaves read from the database at once; a month of a fund is never torn apart. */
const FETCH = 20_000;

/**
 * Makes every roll-up anew from the leaves: the tree has changed, or there were none yet. Within
 * a transaction, because it reads through a cursor.
 */
export const remakeRollUps = async (
  client: pg.ClientBase,
  schema: string,
  organisation: Organisation,
): Promise<void> => {
  await client.query(`delete from ${schema}.contribution`);
  await client.query(
    `declare leaf no scroll cursor for
      select ${columnsOf(tables.contributionLeaf, 'l')} from ${schema}.contribution_leaf l
       order by l.fund_id, l.month`,
  );
  let waiting: ContributionLeafRow[] = [];
  for (let isLast = false; !isLast;) {
    const { rows } = await client.query<ContributionLeafRow>(`fetch ${FETCH} from leaf`);
    isLast = rows.length < FETCH;
    const months = monthsOf([...waiting, ...rows].map((total) => ({ total, grownBy: total })));
    waiting = isLast ? [] : (months.pop()?.map(({ total }) => total) ?? []);
    await copyRows(client, schema, tables.contribution, allRolledUp(organisation, months));
  }
  await client.query('close leaf');
};

/** Nothing rolls up from one fund and month into another: each can be done by itself. */
const monthsOf = (leaves: readonly GrownLeaf[]): GrownLeaf[][] => {
  const months = new Map<string, GrownLeaf[]>();
  for (const leaf of leaves) {
    const key = `${leaf.total.fundId}|${leaf.total.month}`;
    const month = months.get(key);
    if (month) month.push(leaf);
    else months.set(key, [leaf]);
  }
  return [...months.values()];
};

const rolledUp = (organisation: Organisation, leaves: readonly GrownLeaf[]): ContributionRow[] => {
  const [first] = leaves;
  return first ? rollUp(organisation, first.total.fundId, first.total.month, leaves) : [];
};

function* allRolledUp(organisation: Organisation, months: readonly GrownLeaf[][]) {
  for (const month of months) yield* rolledUp(organisation, month);
}
