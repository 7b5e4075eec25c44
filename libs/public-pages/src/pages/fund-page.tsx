import { AccountList } from '../components/account-list.js';
import { EntryList } from '../components/entry-list.js';
import { FundFlow } from '../components/fund-flow.js';
import { Hero, Path } from '../components/hero.js';
import { MonthsSection } from '../components/months-section.js';
import { withheldMonths } from '../components/months-chart.js';
import { Name, PlaceLink, UnitLink } from '../components/names.js';
import { PendingNote } from '../components/pending-note.js';
import { PurposeList } from '../components/purpose-list.js';
import type { Setting } from '../components/setting.js';
import { SumBox, yearLines } from '../components/sum-box.js';
import { communesOf, UnitGrid } from '../components/unit-grid.js';
import { UnitsSum } from '../components/units-sum.js';
import { YearsTable } from '../components/years-table.js';
import { addressOf } from '../places.js';
import type { FundPage } from '../view-models.js';
import { chartMonthsOf, yearSumOf } from '../year-sum.js';

/** One fund: its sum, what it rests on, how it is published, its months, years, units and lines. */
export function Fund({ page, setting }: { page: FundPage; setting: Setting }) {
  const { fund } = page;
  const { say, year } = setting;
  const inSums = fund.disclosure === 'sums';
  const lines = yearLines(yearSumOf(fund.months, year), inSums ? 'fund' : 'none', setting, [fund]);
  return (
    <>
      <Hero
        setting={setting}
        path={<FundPath setting={setting} />}
        title={<Name of={fund.name} setting={setting} />}
        sum={<SumBox label={say.sum.label(year)} lines={lines} />}
      >
        <Years page={page} setting={setting} />
        <PendingNote pending={page.pending} setting={setting} />
        <FundFacts page={page} setting={setting} />
      </Hero>
      {!inSums && <PurposeList purposes={page.purposes} funds={[fund]} setting={setting} />}
      {inSums && <SumsExplained page={page} setting={setting} />}
      <MonthsSection funds={[fund]} setting={setting} />
      <FundFlow page={page} setting={setting} />
      <YearsTable fund={fund} setting={setting} />
      <section class="tint" aria-labelledby="units">
        <div class="wrap">
          <h2 id="units">{say.units.heading}</h2>
          <p class="lede">{say.fund.unitsLede(year)}</p>
          <UnitGrid units={communesOf(page.groups)} fund={fund} setting={setting} />
          <UnitsSum groups={page.groups} funds={[fund]} setting={setting} />
        </div>
      </section>
      <AccountList accounts={page.accounts} setting={setting} />
      <section class="wrap" aria-labelledby="entries">
        <h2 id="entries">{say.entries.headingOfFund}</h2>
        {inSums && <p class="lede">{say.entries.publicOnly}</p>}
        <EntryList entries={page.entries} setting={setting} withFund={false} />
        <p>
          <a
            class="more"
            href={addressOf(
              { page: 'journal', asked: { quy: fund.code, nam: year } },
              setting.language,
            )}
          >
            {say.fund.allEntries(year)}
          </a>
        </p>
      </section>
    </>
  );
}

function FundPath({ setting }: { setting: Setting }) {
  const home = addressOf({ page: 'home' }, setting.language);
  return (
    <Path setting={setting}>
      <a href={home}>{setting.say.site.home}</a>
      <a href={`${home}#funds`}>{setting.say.site.funds}</a>
    </Path>
  );
}

/** The other years of the fund, each with an address of its own. */
function Years({ page, setting }: { page: FundPage; setting: Setting }) {
  const { fund, year, years } = page;
  if (years.length < 2) return null;
  const to = (other: string) =>
    addressOf(
      { page: 'fund', code: fund.code, asked: other === years[0] ? {} : { nam: other } },
      setting.language,
    );
  return (
    <nav class="years" aria-label={setting.say.years}>
      {years.map((other) => (
        <a key={other} href={to(other)} aria-current={other === year ? 'page' : undefined}>
          {other}
        </a>
      ))}
    </nav>
  );
}

function FundFacts({ page, setting }: { page: FundPage; setting: Setting }) {
  const { fund, basis, owner } = page;
  const text = setting.say.fund;
  return (
    <dl class="facts">
      <dt>{text.label}</dt>
      <dd>
        <Name of={`${fund.label} ${fund.name}`} setting={setting} />
        {fund.label !== LICENSED && <small>{text.labelWithoutLicence}</small>}
        <small>
          {fund.closedOn ? text.closed(fund.openedOn, fund.closedOn) : text.open(fund.openedOn)}
        </small>
      </dd>
      <dt>{text.programme}</dt>
      <dd>
        <PlaceLink
          to={{ page: 'programme', programme: page.programme.programme }}
          name={page.programme.name}
          setting={setting}
        />
      </dd>
      {owner && (
        <>
          <dt>{text.owner}</dt>
          <dd>
            <UnitLink unit={owner} setting={setting} />
          </dd>
        </>
      )}
      {basis && (
        <>
          <dt>{text.basis}</dt>
          <dd>
            <bdi>{text.basisOf(basis.number, basis.date, basis.issuer)}</bdi>
          </dd>
        </>
      )}
      <dt>{text.disclosure}</dt>
      <dd>{fund.disclosure === 'sums' ? text.disclosedBySums : text.disclosedByEntries}</dd>
    </dl>
  );
}

const LICENSED = 'Quỹ';

/** Why parts of a children's programme are sums, and for which months they wait. */
function SumsExplained({ page, setting }: { page: FundPage; setting: Setting }) {
  const text = setting.say.fund;
  const waiting = withheldMonths(chartMonthsOf([page.fund], setting.month));
  return (
    <section class="tint" aria-labelledby="why-sums">
      <div class="wrap explained">
        <h2 id="why-sums">{text.sumsHeading}</h2>
        <div>
          {text.sums.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {waiting && (
            <p>
              <b>{text.waiting(waiting)}</b>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
