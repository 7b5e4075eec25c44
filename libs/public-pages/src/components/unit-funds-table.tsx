import type { PlaceOf } from '../places.js';
import type { UnitFund } from '../view-models.js';
import { explainedAt, FigureLink, raisedThen } from './figure-link.js';
import { FigureTable } from './figure-table.js';
import { FundLink } from './names.js';
import type { Setting } from './setting.js';

/** What a unit raised fund by fund: this year, and since the book began, today and then. */
export function UnitFundsTable(props: {
  unit: string;
  funds: readonly UnitFund[];
  setting: Setting;
}) {
  const { unit, funds, setting } = props;
  const link = (amount: number, to: PlaceOf<'journal'> | PlaceOf<'explained'>) => (
    <FigureLink amount={amount} to={to} setting={setting} />
  );
  const cellsOf = ({ fund, year, today, then }: UnitFund) => [
    link(year, explainedAt('raised', { funds: [fund], unit, year: setting.year })),
    link(today, explainedAt('raised', { funds: [fund], unit })),
    link(then, raisedThen(unit, [fund])),
  ];
  const text = setting.say.unit;
  const total = (of: (fund: UnitFund) => number) => funds.reduce((sum, fund) => sum + of(fund), 0);
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
          cells: cellsOf(row),
        }))}
        total={{
          name: setting.say.chart.total,
          cells: [
            link(
              total((fund) => fund.year),
              explainedAt('raised', { unit, year: setting.year }),
            ),
            link(
              total((fund) => fund.today),
              explainedAt('raised', { unit }),
            ),
            link(
              total((fund) => fund.then),
              raisedThen(unit),
            ),
          ],
        }}
      />
      {funds.some((row) => row.disclosure === 'sums') && <p class="note">{text.sumsNote}</p>}
    </section>
  );
}
