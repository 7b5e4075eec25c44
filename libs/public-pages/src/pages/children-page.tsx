import { FundList } from '../components/fund-list.js';
import { Hero } from '../components/hero.js';
import { MonthsSection } from '../components/months-section.js';
import type { Setting } from '../components/setting.js';
import { SumBox, yearLines } from '../components/sum-box.js';
import type { ChildrenPage } from '../view-models.js';
import { yearSumOfAll } from '../year-sum.js';

/** The children's programmes as sums of the province by month, and how the sums are made. */
export function Children({ page, setting }: { page: ChildrenPage; setting: Setting }) {
  const { say, year } = setting;
  const text = say.childrenPage;
  const lines = yearLines(yearSumOfAll(page.funds, year), 'fund', setting, page.funds);
  const hasFunds = page.funds.length > 0;
  return (
    <>
      <Hero
        setting={setting}
        title={text.heading}
        sum={hasFunds && <SumBox label={text.sum(year)} lines={lines} />}
      >
        <p class="intro">{text.lede}</p>
        {page.inCare > 0 && (
          <p>
            <b>{text.inCare(page.inCare)}</b> <small>({text.inCareNote})</small>
          </p>
        )}
        {!hasFunds && <p>{text.none}</p>}
      </Hero>
      {hasFunds && <MonthsSection funds={page.funds} setting={setting} />}
      {hasFunds && <FundList funds={page.funds} setting={setting} />}
      <section class="wrap explained" aria-labelledby="rules">
        <h2 id="rules">{text.rulesHeading}</h2>
        <div>
          {text.rules.map((rule) => (
            <p key={rule}>{rule}</p>
          ))}
        </div>
      </section>
    </>
  );
}
