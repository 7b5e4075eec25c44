import { FigureLink, raisedThen } from '../components/figure-link.js';
import { FigureTable } from '../components/figure-table.js';
import { Hero } from '../components/hero.js';
import { UnitLink } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { UnitGroups } from '../components/unit-groups.js';
import { formatDate } from '../format.js';
import type { UnitsPage } from '../view-models.js';

/** Every unit of the upper levels: today's in administrative order, then those that ended. */
export function Units({ page, setting }: { page: UnitsPage; setting: Setting }) {
  const text = setting.say.allUnits;
  return (
    <>
      <Hero setting={setting} title={text.heading}>
        <p class="intro">{text.lede(setting.year)}</p>
      </Hero>
      <section class="wrap" aria-label={setting.say.units.heading}>
        <UnitGroups groups={page.groups} setting={setting} />
      </section>
      {page.ended.length > 0 && <Ended page={page} setting={setting} />}
    </>
  );
}

function Ended({ page, setting }: { page: UnitsPage; setting: Setting }) {
  const text = setting.say.allUnits;
  return (
    <section class="tint" aria-labelledby="ended">
      <div class="wrap">
        <h2 id="ended">{text.endedHeading(page.ended.length)}</h2>
        <p class="lede">{text.endedLede}</p>
        <details>
          <summary>{setting.say.chart.table}</summary>
          <FigureTable
            label={text.endedHeading(page.ended.length)}
            head={text.name}
            columns={[text.endedOn, text.raised]}
            rows={page.ended.map((unit) => ({
              name: <UnitLink unit={unit} setting={setting} />,
              cells: [
                formatDate(unit.endedOn),
                <FigureLink amount={unit.raised} to={raisedThen(unit.code)} setting={setting} />,
              ],
            }))}
            phone="stack"
          />
        </details>
      </div>
    </section>
  );
}
