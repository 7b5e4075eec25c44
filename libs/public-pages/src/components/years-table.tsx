import type { Fund } from '../view-models.js';
import { yearsOf, yearSumOf } from '../year-sum.js';
import { explainedAt, FigureLink } from './figure-link.js';
import { FigureTable } from './figure-table.js';
import type { Setting } from './setting.js';

/** Every year of a fund on one line that adds up; nothing for a fund in its first year. */
export function YearsTable({ fund, setting }: { fund: Fund; setting: Setting }) {
  const { say } = setting;
  const sums = fund.disclosure === 'sums';
  const years = yearsOf(fund.months).filter((year) => year <= setting.year);
  if (years.length < 2) return null;
  const all = years.map((year) => ({ year, sum: yearSumOf(fund.months, year) }));
  const hasIn = all.some(({ sum }) => sum.otherIn !== 0);
  const hasOut = all.some(({ sum }) => sum.otherOut !== 0);
  const figures = [
    'opening' as const,
    'received' as const,
    ...(sums ? (['earmarked'] as const) : []),
    ...(hasIn ? (['otherIn'] as const) : []),
    'given' as const,
    ...(hasOut ? (['otherOut'] as const) : []),
    'left' as const,
  ];
  const rows = all.map(({ year, sum }) => ({
    name: year,
    cells: figures.map((figure) => {
      const to = explainedAt(figure, { funds: [fund], year });
      return <FigureLink key={figure} amount={sum[figure]} to={to} setting={setting} />;
    }),
  }));
  return (
    <section class="wrap" aria-labelledby="years">
      <h2 id="years">{say.fund.years}</h2>
      <FigureTable
        label={say.fund.years}
        head={say.fund.year}
        columns={[
          say.sum.opening,
          `+ ${say.sum.received}`,
          ...(sums ? [`+ ${say.sum.earmarked}`] : []),
          ...(hasIn ? [`+ ${say.sum.otherIn}`] : []),
          `− ${say.sum.given}`,
          ...(hasOut ? [`− ${say.sum.otherOut}`] : []),
          `= ${sums ? say.sum.leftInSums : say.sum.left}`,
        ]}
        rows={rows}
      />
    </section>
  );
}
