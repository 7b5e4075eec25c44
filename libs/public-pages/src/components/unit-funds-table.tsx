import { formatMoney } from '../format.js';
import type { UnitFund } from '../view-models.js';
import { FigureTable } from './figure-table.js';
import { FundLink } from './names.js';
import type { Setting } from './setting.js';

/** What a unit raised fund by fund: this year, and since the book began, today and then. */
export function UnitFundsTable(props: { funds: readonly UnitFund[]; setting: Setting }) {
  const { funds, setting } = props;
  const text = setting.say.unit;
  const total = (of: (fund: UnitFund) => number) =>
    formatMoney(funds.reduce((sum, fund) => sum + of(fund), 0));
  return (
    <section class="wrap" aria-labelledby="funds">
      <h2 id="funds">{text.fundsHeading}</h2>
      <p class="lede">{text.fundsLede}</p>
      <FigureTable
        label={text.fundsHeading}
        head={text.fund}
        columns={[text.year(setting.year), text.today, text.then]}
        rows={funds.map((row) => ({
          name: <FundLink fund={row.fund} setting={setting} />,
          cells: [row.year, row.today, row.then].map(formatMoney),
        }))}
        total={{
          name: setting.say.chart.total,
          cells: [
            total((fund) => fund.year),
            total((fund) => fund.today),
            total((fund) => fund.then),
          ],
        }}
      />
      {funds.some((row) => row.disclosure === 'sums') && <p class="note">{text.sumsNote}</p>}
    </section>
  );
}
