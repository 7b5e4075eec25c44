import type { ChartMonth } from '../year-sum.js';
import { explainedAt, FigureLink } from './figure-link.js';
import { FigureTable } from './figure-table.js';
import { isAdjustedBelowZero } from './months-chart.js';
import type { Setting } from './setting.js';

interface Props {
  readonly months: readonly ChartMonth[];
  /** Whose months they are. */
  readonly funds: readonly { readonly code: string }[];
  readonly setting: Setting;
  /** Whether one of the funds publishes sums: a column for what was received for a child. */
  readonly sums: boolean;
  /** Whether `given` is known in sums only, so that a waiting month has no figure at all. */
  readonly givenInSums: boolean;
}

/** A month without a sum of its own: nothing happened, or it is part of a later sum. */
const NO_SUM = '–';

/** The exact figures under a months chart, folded away until somebody wants them. */
export function MonthsTable({ months, funds, setting, sums, givenInSums }: Props) {
  const text = setting.say.chart;
  const figure = (
    name: 'received' | 'earmarked' | 'given',
    { month, [name]: amount }: ChartMonth,
  ) => {
    const of = { funds, year: month.slice(0, 4), month: Number(month.slice(5)) };
    return <FigureLink amount={amount} to={explainedAt(name, of)} setting={setting} />;
  };
  const inSums = (name: 'earmarked' | 'given', month: ChartMonth) =>
    month.withheld ? text.later : month[name] === 0 ? NO_SUM : figure(name, month);
  const rows = months.map((month) => ({
    name: text.monthName(Number(month.month.slice(5))) + (isAdjustedBelowZero(month) ? '*' : ''),
    cells: [
      figure('received', month),
      ...(sums ? [inSums('earmarked', month)] : []),
      givenInSums ? inSums('given', month) : figure('given', month),
    ],
  }));
  const total = (name: 'received' | 'earmarked' | 'given') => (
    <FigureLink
      amount={months.reduce((sum, month) => sum + month[name], 0)}
      to={explainedAt(name, { funds, year: setting.year })}
      setting={setting}
    />
  );
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
          cells: [total('received'), ...(sums ? [total('earmarked')] : []), total('given')],
        }}
      />
    </details>
  );
}
