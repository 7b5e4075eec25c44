import { AccountList } from '../components/account-list.js';
import { explainedAt, FigureLink, raisedThen, supportOf } from '../components/figure-link.js';
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
import { formatShare } from '../format.js';
import { addressOf } from '../places.js';
import type { Succession, UnitChild, UnitPage } from '../view-models.js';
import { monthsUntil, type ChartMonth } from '../year-sum.js';

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
      <UnitFundsTable unit={page.unit.code} funds={page.funds} setting={setting} />
      {living && page.months.length > 0 && <MonthByMonth page={page} setting={setting} />}
      <Works results={page.results} goods={page.goods} lede={say.works.lede} setting={setting} />
      {page.targets.length > 0 && <UnitTargets page={page} setting={setting} />}
      <AccountList accounts={page.accounts} setting={setting} />
      {page.children.length > 0 && <Children page={page} setting={setting} />}
    </>
  );
}

/** Where the lines of what a unit raised are: an ended one's since the book began, as it was then. */
const raisedAt = (page: Pick<UnitPage, 'endedOn'>, unit: string, year: string) =>
  page.endedOn === null ? explainedAt('raised', { unit, year }) : raisedThen(unit);

function raisedLines(page: UnitPage, { say, year, language }: Setting): SumLine[] {
  return [
    { part: 'start', name: say.unit.own, amount: page.own },
    { part: 'plus', name: say.unit.below, amount: page.raised - page.own },
    {
      ...{ part: 'total', name: say.unit.total, amount: page.raised },
      to: addressOf(raisedAt(page, page.unit.code, year), language),
    },
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
  const year = page.endedOn === null ? setting.year : undefined;
  const given = (fund?: string) => supportOf(page.unit.code, { fund, year });
  return (
    <section class="wrap" aria-labelledby="support">
      <h2 id="support">{text.supportHeading}</h2>
      <p class="lede">{text.supportLede}</p>
      <ul class="bar-rows">
        <li>
          <span>{text.total}</span>
          <Bar amount={page.raised} largest={largest} />
          <b>
            <FigureLink
              amount={page.raised}
              to={raisedAt(page, page.unit.code, setting.year)}
              setting={setting}
            />
          </b>
        </li>
        <li>
          <span>{text.supported}</span>
          <Bar of="g" amount={supported} largest={largest} />
          <b>
            <FigureLink amount={supported} to={given()} setting={setting} />
          </b>
        </li>
      </ul>
      {page.support.length > 0 && (
        <p class="note">
          {text.supportOf}:{' '}
          {page.support.map(({ fund, amount }, at) => (
            <span key={fund.code}>
              {at > 0 && ' · '}
              <FundLink fund={fund} setting={setting} />{' '}
              <FigureLink amount={amount} to={given(fund.code)} setting={setting} />
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
            cells: linksOf(page.unit.code, month, setting),
          }))}
        />
      </details>
    </section>
  );
}

function linksOf(unit: string, { month: on, received, given }: ChartMonth, setting: Setting) {
  const [year, month] = [on.slice(0, 4), Number(on.slice(5))];
  const raised = explainedAt('raised', { unit, year, month });
  return [
    <FigureLink amount={received} to={raised} setting={setting} />,
    <FigureLink amount={given} to={supportOf(unit, { year, month })} setting={setting} />,
  ];
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
            <ChildTile key={child.code} {...{ page, child, largest, setting }} />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface ChildProps {
  readonly page: UnitPage;
  readonly child: UnitChild;
  readonly largest: number;
  readonly setting: Setting;
}

function ChildTile({ page, child, largest, setting }: ChildProps) {
  return (
    <li>
      <UnitLink unit={child} setting={setting} />
      {child.endedOn && <small>{setting.say.unit.ended(child.endedOn)}</small>}
      <Bar amount={child.raised} largest={largest} />
      <FigureLink
        amount={child.raised}
        to={raisedAt(page, child.code, setting.year)}
        setting={setting}
      />
    </li>
  );
}
