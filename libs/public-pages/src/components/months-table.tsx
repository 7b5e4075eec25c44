import { formatMoney } from '../format.js';
import type { ChartMonth } from '../year-sum.js';
import { FigureTable } from './figure-table.js';
import { isAdjustedBelowZero } from './months-chart.js';
import type { Setting } from './setting.js';

interface Props {
  readonly months: readonly ChartMonth[];
  readonly setting: Setting;
  /** Whether one of the funds publishes sums: a column for what was received for a child. */
  readonly sums: boolean;
  /** Whether `given` is known in sums only, so that a waiting month has no figure at all. */
  readonly givenInSums: boolean;
}

/** A month without a sum of its own: nothing happened, or it is part of a later sum. */
const NO_SUM = '–';

/** The exact figures under a months chart, folded away until somebody wants them. */
export function MonthsTable({ months, setting, sums, givenInSums }: Props) {
  const text = setting.say.chart;
  const inSums = (month: ChartMonth, amount: number) =>
    month.withheld ? text.later : amount === 0 ? NO_SUM : formatMoney(amount);
  const rows = months.map((month) => ({
    name: text.monthName(Number(month.month.slice(5))) + (isAdjustedBelowZero(month) ? '*' : ''),
    cells: [
      formatMoney(month.received),
      ...(sums ? [inSums(month, month.earmarked)] : []),
      givenInSums ? inSums(month, month.given) : formatMoney(month.given),
    ],
  }));
  const total = (of: (month: ChartMonth) => number) =>
    formatMoney(months.reduce((sum, month) => sum + of(month), 0));
  return (
    <details>
      <summary>{text.table}</summary>
      <FigureTable
        label={text.tableLabel}
        head={text.month}
        columns={[text.received, ...(sums ? [text.earmarkedColumn] : []), text.given]}
        rows={rows}
        total={{
          name: text.total,
          cells: [
            total((month) => month.received),
            ...(sums ? [total((month) => month.earmarked)] : []),
            total((month) => month.given),
          ],
        }}
      />
    </details>
  );
}
