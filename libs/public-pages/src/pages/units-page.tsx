import { FigureLink, raisedThen } from '../components/figure-link.js';
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
        <table>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col" class="day">
                {text.endedOn}
              </th>
              <th scope="col">{text.raised}</th>
            </tr>
          </thead>
          <tbody>
            {page.ended.map((unit) => (
              <tr key={unit.code}>
                <th scope="row">
                  <UnitLink unit={unit} setting={setting} />
                </th>
                <td class="day">{formatDate(unit.endedOn)}</td>
                <td>
                  <FigureLink amount={unit.raised} to={raisedThen(unit.code)} setting={setting} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
