import type { Fund, FundMonth } from '#public-pages';
import { FUND_MONTHS } from './published-queries.js';
import type { FundMonthRow, FundRow } from './published-rows.js';
import { rowsBy } from './rows-by.js';
import type { Query } from './snapshot.js';

/** The funds of these rows with all their months, in two questions whatever their number. */
export async function fundsWithMonths(query: Query, rows: readonly FundRow[]): Promise<Fund[]> {
  const inSums = new Set(rows.filter((row) => row.disclosure === 'sums').map((row) => row.fundId));
  const months = await query<FundMonthRow>(FUND_MONTHS, [
    rows.map((row) => row.fundId),
    [...inSums],
  ]);
  const byFund = rowsBy(months, (month) => month.fundId);
  return rows.map(({ fundId, code, name, label, disclosure, openedOn, closedOn }) => ({
    code,
    name,
    label,
    disclosure,
    openedOn,
    closedOn,
    months: (byFund.get(fundId) ?? []).map(inSums.has(fundId) ? monthInSums : monthInEntries),
  }));
}

function monthInEntries(row: FundMonthRow): FundMonth {
  const { month, opened, received, given, otherIn, otherOut, receipts, payments } = row;
  const others = { otherIn, otherOut, receipts, payments };
  return { month, opened, received, earmarked: 0, given, ...others, withheld: false };
}

/**
 * Of a month that waits for ten children only gifts for nobody in particular are shown, whatever
 * else the row should hold: a second lock on the children's figures.
 */
function monthInSums(row: FundMonthRow): FundMonth {
  const { month, opened, received, given, general, withheld } = row;
  const { otherIn, otherOut, receipts, payments } = row;
  if (withheld) {
    const nothing = { opened: 0, earmarked: 0, given: 0, otherIn: 0, otherOut: 0 };
    return { month, ...nothing, receipts: 0, payments: 0, received: general, withheld };
  }
  const earmarked = received - general;
  const others = { otherIn, otherOut, receipts, payments };
  return { month, opened, received: general, earmarked, given, ...others, withheld };
}
