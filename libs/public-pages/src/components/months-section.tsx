import type { Fund } from '../view-models.js';
import { chartMonthsOf } from '../year-sum.js';
import { isAdjustedBelowZero, MonthsChart } from './months-chart.js';
import { MonthsTable } from './months-table.js';
import { Swatch } from './patterns.js';
import type { Setting } from './setting.js';

/** The year month by month for one fund or several: legend, picture, table, and what to know. */
export function MonthsSection({ funds, setting }: { funds: readonly Fund[]; setting: Setting }) {
  const text = setting.say.chart;
  const months = chartMonthsOf(funds, setting.month);
  const sums = funds.some((fund) => fund.disclosure === 'sums');
  const givenInSums = funds.every((fund) => fund.disclosure === 'sums');
  return (
    <section class="wrap" aria-labelledby="months">
      <h2 id="months">{text.heading(months.length, setting.year)}</h2>
      <p class="lede">
        <Swatch of="r" /> <b>{text.received}</b> {text.up}
        {sums && (
          <>
            , <Swatch of="e" /> {text.earmarked}
          </>
        )}
        ; <Swatch of="g" /> <b>{text.given}</b> {text.down}.
      </p>
      <MonthsChart months={months} setting={setting} description={text.picture(setting.year)} />
      <MonthsTable {...{ months, funds, setting, sums, givenInSums }} />
      {sums && <p class="note">{text.laterNote}</p>}
      {months.some(isAdjustedBelowZero) && <p class="note">{text.adjusted}</p>}
    </section>
  );
}
