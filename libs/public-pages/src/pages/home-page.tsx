import { EntryList } from '../components/entry-list.js';
import { FundList } from '../components/fund-list.js';
import { Hero } from '../components/hero.js';
import { MonthsSection } from '../components/months-section.js';
import type { Setting } from '../components/setting.js';
import { SumBox, yearLines } from '../components/sum-box.js';
import { UnitGroups } from '../components/unit-groups.js';
import { UnitsSum } from '../components/units-sum.js';
import { addressOf } from '../places.js';
import type { HomePage } from '../view-models.js';
import { yearSumOfAll } from '../year-sum.js';

/** The first page: the year's sum, its months, the funds, the units, the latest lines. */
export function Home({ page, setting }: { page: HomePage; setting: Setting }) {
  const { say, language, year } = setting;
  const extent = page.funds.some((fund) => fund.disclosure === 'sums') ? 'partly' : 'none';
  const lines = yearLines(yearSumOfAll(page.funds, year), extent, setting);
  return (
    <>
      <Hero
        setting={setting}
        title={say.home.headline}
        sum={<SumBox label={say.sum.label(year)} lines={lines} />}
      >
        <p>{say.home.promise}</p>
        <p>
          <a href={addressOf({ page: 'reading' }, language)}>{say.home.readMore}</a>
        </p>
      </Hero>
      <MonthsSection funds={page.funds} setting={setting} />
      <FundList funds={page.funds} setting={setting} />
      <section class="wrap" aria-labelledby="units">
        <h2 id="units">{say.units.heading}</h2>
        <p class="lede">{say.units.lede(year)}</p>
        <UnitGroups groups={page.groups} setting={setting} />
        <UnitsSum groups={page.groups} funds={page.funds} setting={setting} />
        <p>
          <a class="more" href={addressOf({ page: 'units' }, language)}>
            {say.units.all}
          </a>
        </p>
      </section>
      <section class="wrap" aria-labelledby="entries">
        <h2 id="entries">{say.entries.heading}</h2>
        <EntryList entries={page.entries} setting={setting} withFund />
      </section>
    </>
  );
}
