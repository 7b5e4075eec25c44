import { FundList } from '../components/fund-list.js';
import { Hero, Path } from '../components/hero.js';
import { MonthsSection } from '../components/months-section.js';
import { Name } from '../components/names.js';
import { PurposeList } from '../components/purpose-list.js';
import type { Setting } from '../components/setting.js';
import { SumBox, yearLines, type SumsExtent } from '../components/sum-box.js';
import { Works } from '../components/works.js';
import { addressOf } from '../places.js';
import type { Fund, ProgrammePage } from '../view-models.js';
import { yearSumOfAll } from '../year-sum.js';

/** One programme over all its funds: its sum, months, what for, what came of it. */
export function Programme({ page, setting }: { page: ProgrammePage; setting: Setting }) {
  const { say, year } = setting;
  const lines = yearLines(
    yearSumOfAll(page.funds, year),
    extentOf(page.funds),
    setting,
    page.funds,
  );
  return (
    <>
      <Hero
        setting={setting}
        path={<ProgrammePath setting={setting} />}
        title={<Name of={page.name} setting={setting} />}
        sum={<SumBox label={say.sum.label(year)} lines={lines} />}
      >
        <p class="intro">{say.programme.funds(page.funds.length)}</p>
      </Hero>
      {extentOf(page.funds) !== 'fund' && (
        <PurposeList purposes={page.purposes} funds={page.funds} setting={setting} />
      )}
      <MonthsSection funds={page.funds} setting={setting} />
      <FundList funds={page.funds} setting={setting} />
      <Works results={page.results} lede={say.works.ledeOfProgramme} setting={setting} />
    </>
  );
}

/** How much of a sum over these funds is known as monthly sums only. */
export function extentOf(funds: readonly Fund[]): SumsExtent {
  const sums = funds.filter((fund) => fund.disclosure === 'sums').length;
  return sums === 0 ? 'none' : sums === funds.length ? 'fund' : 'partly';
}

function ProgrammePath({ setting }: { setting: Setting }) {
  const home = addressOf({ page: 'home' }, setting.language);
  return (
    <Path setting={setting}>
      <a href={home}>{setting.say.site.home}</a>
      <span>{setting.say.programme.label}</span>
    </Path>
  );
}
