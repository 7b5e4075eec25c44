import { EntryList } from '../components/entry-list.js';
import { FundList } from '../components/fund-list.js';
import { Hero } from '../components/hero.js';
import { LookUpForm } from '../components/look-up-form.js';
import { MonthsSection } from '../components/months-section.js';
import { SealSection } from '../components/seal-section.js';
import type { Setting } from '../components/setting.js';
import { SumBox, yearLines } from '../components/sum-box.js';
import { communesOf, UnitGrid } from '../components/unit-grid.js';
import { addressOf } from '../places.js';
import type { HomePage } from '../view-models.js';
import { extentOf } from './programme-page.js';
import { yearSumOfAll } from '../year-sum.js';

/** The first page: the year's sum, the look-up, months, funds, communes, latest lines, the seal. */
export function Home({ page, setting }: { page: HomePage; setting: Setting }) {
  const { say, year, book } = setting;
  const lines = yearLines(yearSumOfAll(page.funds, year), extentOf(page.funds), setting, []);
  return (
    <>
      <Hero
        setting={setting}
        title={say.home.headline}
        sum={<SumBox label={say.sum.label(year)} lines={lines} />}
      >
        <h2>{say.home.lookUp.heading}</h2>
        <p>{say.home.lookUp.lede}</p>
        <LookUpForm setting={setting} example={page.entries[0]?.voucher} />
      </Hero>
      <MonthsSection funds={page.funds} setting={setting} />
      <FundList funds={page.funds} setting={setting} />
      <Communes page={page} setting={setting} />
      <Latest page={page} setting={setting} />
      {book.seal && <SealSection seal={book.seal} setting={setting} />}
      <OpenData setting={setting} />
    </>
  );
}

function Communes({ page, setting }: { page: HomePage; setting: Setting }) {
  const { say, language, year } = setting;
  const communes = communesOf(page.groups);
  return (
    <section class="wrap" aria-labelledby="units">
      <h2 id="units">{say.units.heading}</h2>
      <p class="lede">{say.units.gridLede(communes.length, year)}</p>
      <UnitGrid units={communes} setting={setting} />
      <p>
        <a class="more" href={addressOf({ page: 'units' }, language)}>
          {say.units.all}
        </a>
      </p>
    </section>
  );
}

function Latest({ page, setting }: { page: HomePage; setting: Setting }) {
  const { say, language } = setting;
  return (
    <section class="tint" aria-labelledby="entries">
      <div class="wrap">
        <h2 id="entries">{say.entries.heading}</h2>
        <EntryList entries={page.entries} setting={setting} withFund />
        <p>
          <a class="more" href={addressOf({ page: 'journal' }, language)}>
            {say.home.allEntries}
          </a>
        </p>
      </div>
    </section>
  );
}

function OpenData({ setting }: { setting: Setting }) {
  const text = setting.say.openData;
  return (
    <section class="wrap explained" aria-labelledby="data">
      <h2 id="data">{text.heading}</h2>
      <div>
        <p>{text.lede}</p>
        <p>
          <a class="more" href={addressOf({ page: 'data' }, setting.language)}>
            {text.all}
          </a>
        </p>
      </div>
    </section>
  );
}
