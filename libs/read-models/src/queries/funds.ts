import type { FundView, TargetView } from '#contracts';
import type { FundRow } from '#ledger';
import { Not, IsNull } from 'typeorm';
import { entities } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { plain } from './select.js';

/** All funds in the order of their codes, each with its targets. */
export const funds = async (views: ViewsDatabase): Promise<FundView[]> => {
  const [rows, targets] = await Promise.all([
    views
      .getRepository(entities.fund)
      .find({ where: { code: Not(IsNull()) }, order: { code: 'ASC' } }),
    views.getRepository(entities.target).find({ order: { due: 'ASC', targetId: 'ASC' } }),
  ]);
  return rows.map((row) => fundView(row, targets as TargetView[]));
};

/** One fund; undefined where there is none of this id. */
export const fund = async (views: ViewsDatabase, fundId: string): Promise<FundView | undefined> =>
  (await funds(views)).find((found) => found.fundId === fundId);

const fundView = (row: FundRow, targets: readonly TargetView[]): FundView => {
  const { basisNumber, basisDate, basisIssuer, tiersFrom: _, ...fields } = row;
  return {
    ...(plain(fields) as Omit<FundView, 'basis' | 'targets' | 'tiers'>),
    basis: { number: basisNumber ?? '', date: basisDate ?? '', issuer: basisIssuer ?? '' },
    tiers: [...(row.tiers ?? [])],
    targets: targets.filter(({ fundId }) => fundId === row.fundId),
  };
};
