import { AccountList } from '../components/account-list.js';
import { FigureTable } from '../components/figure-table.js';
import { Hero, Path } from '../components/hero.js';
import { MonthsChart } from '../components/months-chart.js';
import { FundLink, Name, UnitLink } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { SumBox, type SumLine } from '../components/sum-box.js';
import { Bar } from '../components/unit-groups.js';
import { TargetTable } from '../components/target-table.js';
import { Works } from '../components/works.js';
import { UnitFundsTable } from '../components/unit-funds-table.js';
import { formatMoney, formatShare } from '../format.js';
import { addressOf } from '../places.js';
import type { Succession, UnitChild, UnitPage } from '../view-models.js';
import { monthsUntil } from '../year-sum.js';

/** One unit: what it raised, itself and below; fund by fund, then and today; before and after. */
export function Unit({ page, setting }: { page: UnitPage; setting: Setting }) {
  const { say, year } = setting;
  const living = page.endedOn === null;
  const label = living ? say.unit.sumOfYear(year) : say.unit.sumOfBook;
  return (
    <>
      <Hero
        setting={setting}
        path={<UnitPath page={page} setting={setting} />}
        title={<Name of={page.unit.name} setting={setting} />}
        sum={
          <div>
            <p class="sum-title">{label}</p>
            <SumBox label={label} lines={raisedLines(page, setting)} />
          </div>
        }
      >
        <UnitFacts page={page} setting={setting} />
      </Hero>
      <RaisedAndSupported page={page} setting={setting} />
      <UnitFundsTable funds={page.funds} setting={setting} />
      {living && page.months.length > 0 && <MonthByMonth page={page} setting={setting} />}
      <Works results={page.results} goods={page.goods} lede={say.works.lede} setting={setting} />
      {page.targets.length > 0 && <UnitTargets page={page} setting={setting} />}
      <AccountList accounts={page.accounts} setting={setting} />
      {page.children.length > 0 && <Children page={page} setting={setting} />}
    </>
  );
}

function raisedLines(page: UnitPage, { say }: Setting): SumLine[] {
  return [
    { part: 'start', name: say.unit.own, amount: page.own },
    { part: 'plus', name: say.unit.below, amount: page.raised - page.own },
    { part: 'total', name: say.unit.total, amount: page.raised },
  ];
}

function UnitPath({ page, setting }: { page: UnitPage; setting: Setting }) {
  return (
    <Path setting={setting}>
      {[
        <a href={addressOf({ page: 'units' }, setting.language)}>{setting.say.site.units}</a>,
        ...page.parents.map((parent) => <UnitLink unit={parent} setting={setting} />),
      ]}
    </Path>
  );
}

function UnitFacts({ page, setting }: { page: UnitPage; setting: Setting }) {
  const text = setting.say.unit;
  return (
    <>
      <p>
        <b>{text.kinds[page.unit.kind]}.</b>{' '}
        {page.endedOn
          ? text.until(page.establishedOn, page.endedOn)
          : text.since(page.establishedOn)}
        .
      </p>
      <Successions title={text.predecessors} of={page.predecessors} setting={setting} />
      <Successions title={text.successors} of={page.successors} setting={setting} />
      <p>
        <a
          class="more"
          href={addressOf(
            { page: 'journal', asked: { 'don-vi': page.unit.code } },
            setting.language,
          )}
        >
          {text.allEntries}
        </a>
      </p>
    </>
  );
}

function Successions(props: { title: string; of: readonly Succession[]; setting: Setting }) {
  const { title, of, setting } = props;
  const text = setting.say.unit;
  if (of.length === 0) return null;
  return (
    <>
      <p class="list-title">{title}</p>
      <ul class="successions">
        {of.map(({ unit, share, effectiveOn }) => (
          <li key={`${unit?.code ?? ''} ${effectiveOn}`}>
            {unit ? <UnitLink unit={unit} setting={setting} /> : text.nobody}{' '}
            <small>
              {text.share(formatShare(share))}, {text.on(effectiveOn)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Two bars on one scale, and which funds the help came from. */
function RaisedAndSupported({ page, setting }: { page: UnitPage; setting: Setting }) {
  const text = setting.say.unit;
  const supported = page.support.reduce((sum, { amount }) => sum + amount, 0);
  const largest = Math.max(1, page.raised, supported);
  return (
    <section class="wrap" aria-labelledby="support">
      <h2 id="support">{text.supportHeading}</h2>
      <p class="lede">{text.supportLede}</p>
      <ul class="bar-rows">
        <li>
          <span>{text.total}</span>
          <Bar amount={page.raised} largest={largest} />
          <b class="money">{formatMoney(page.raised)}</b>
        </li>
        <li>
          <span>{text.supported}</span>
          <Bar of="g" amount={supported} largest={largest} />
          <b class="money">{formatMoney(supported)}</b>
        </li>
      </ul>
      {page.support.length > 0 && (
        <p class="note">
          {text.supportOf}:{' '}
          {page.support.map(({ fund, amount }, at) => (
            <span key={fund.code}>
              {at > 0 && ' · '}
              <FundLink fund={fund} setting={setting} /> {formatMoney(amount)}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function UnitTargets({ page, setting }: { page: UnitPage; setting: Setting }) {
  const text = setting.say.targets;
  return (
    <section class="wrap" aria-labelledby="targets">
      <h2 id="targets">{text.ofUnit}</h2>
      <TargetTable targets={page.targets} setting={setting} label={text.ofUnit} by="metric" />
    </section>
  );
}

function MonthByMonth({ page, setting }: { page: UnitPage; setting: Setting }) {
  const text = setting.say.unit;
  const byMonth = new Map(page.months.map((month) => [month.month, month]));
  const months = monthsUntil(setting.month).map((month) => ({
    month,
    received: byMonth.get(month)?.received ?? 0,
    earmarked: 0,
    given: byMonth.get(month)?.supported ?? 0,
    withheld: false,
  }));
  return (
    <section class="wrap" aria-labelledby="months">
      <h2 id="months">{text.monthsHeading(setting.year)}</h2>
      <MonthsChart
        months={months}
        setting={setting}
        description={setting.say.chart.picture(setting.year)}
      />
      <details>
        <summary>{setting.say.chart.table}</summary>
        <FigureTable
          label={text.monthsHeading(setting.year)}
          head={setting.say.chart.month}
          columns={[text.total, text.supported]}
          rows={months.map((month) => ({
            name: setting.say.chart.monthName(Number(month.month.slice(5))),
            cells: [formatMoney(month.received), formatMoney(month.given)],
          }))}
        />
      </details>
    </section>
  );
}

function Children({ page, setting }: { page: UnitPage; setting: Setting }) {
  const text = setting.say.unit;
  const largest = Math.max(1, ...page.children.map((child) => child.raised));
  return (
    <section class="tint" aria-labelledby="children">
      <div class="wrap">
        <h2 id="children">{page.endedOn ? text.formerChildren : text.childrenHeading}</h2>
        <ul class="tiles">
          {page.children.map((child) => (
            <ChildTile key={child.code} child={child} largest={largest} setting={setting} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function ChildTile(props: { child: UnitChild; largest: number; setting: Setting }) {
  const { child, largest, setting } = props;
  return (
    <li>
      <UnitLink unit={child} setting={setting} />
      {child.endedOn && <small>{setting.say.unit.ended(child.endedOn)}</small>}
      <Bar amount={child.raised} largest={largest} />
      <span class="money">{formatMoney(child.raised)}</span>
    </li>
  );
}
