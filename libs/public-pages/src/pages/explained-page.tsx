import type { ComponentChildren } from 'preact';
import { codesOf, explainedAt } from '../components/figure-link.js';
import { FigureTable, type FigureRow } from '../components/figure-table.js';
import { Hero, Path } from '../components/hero.js';
import { LeftOutOf } from '../components/left-out.js';
import { FundLink, UnitLink } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { spanInWords } from '../components/span-in-words.js';
import { formatMoney, formatNumber } from '../format.js';
import { journalOf } from '../journal-address.js';
import { addressOf } from '../places.js';
import {
  EXPLAINED_FIGURES,
  type ExplainedFigure,
  type ExplainedPage,
  type ExplainedPart,
} from '../view-models/entries.js';

interface Props {
  readonly page: ExplainedPage;
  readonly setting: Setting;
}

export function explainedTitle(page: ExplainedPage, { say }: Setting): string {
  return say.explained.heading(nameOf(page.figure, page, say), whenOf(page, say));
}

/** What is left of funds that publish sums is never called a balance. */
const nameOf = (
  figure: ExplainedFigure,
  { funds }: ExplainedPage,
  { explained, sum }: Setting['say'],
): string =>
  figure === 'left' && funds.length > 0 && funds.every(({ disclosure }) => disclosure === 'sums')
    ? sum.leftInSums
    : explained.figures[figure].name;

const whenOf = (
  { year, month, span }: Pick<ExplainedPage, 'year' | 'month' | 'span'>,
  say: Setting['say'],
) => {
  const { explained, restatements } = say;
  if (span !== null) return spanInWords(span, say);
  if (year === null) return explained.sinceBegun;
  if (month === null) return explained.ofYear(year);
  return restatements.monthOf(`${year}-${String(month).padStart(2, '0')}`).toLowerCase();
};

/** One figure of a sum box: what it holds, what it leaves out, and the lines it adds up from. */
export function Explained({ page, setting }: Props) {
  const { say } = setting;
  const text = say.explained;
  const { holds } = text.figures[page.figure];
  return (
    <>
      <Hero
        setting={setting}
        title={explainedTitle(page, setting)}
        path={
          <Path setting={setting}>
            {[
              <a href={addressOf({ page: 'home' }, setting.language)}>{say.site.home}</a>,
              <Whose page={page} setting={setting} />,
            ]}
          </Path>
        }
      >
        <p class="intro">
          {text.amount(whenOf(page, say))}: <b class="money">{formatMoney(page.amount)}</b>
        </p>
      </Hero>
      <div class="wrap prose">
        <Part heading={text.holdsHeading}>
          <p>{holds}</p>
          {page.besides !== 0 && page.figure === 'left' && <p>{say.sum.leftInSumsNote}</p>}
        </Part>
        <Part heading={text.leavesOutHeading}>
          <LeftOutOf page={page} setting={setting} />
        </Part>
        <Part heading={text.partsHeading}>
          <Lines page={page} setting={setting} />
        </Part>
        {!page.unit && <Others page={page} setting={setting} />}
      </div>
    </>
  );
}

function Whose({ page: { funds, unit }, setting }: Props) {
  return (
    <>
      {unit && <UnitLink unit={unit} setting={setting} />}
      {unit && funds.length > 0 && ' · '}
      {funds.map((fund, at) => (
        <span key={fund.code}>
          {at > 0 && ', '}
          <FundLink fund={fund} setting={setting} />
        </span>
      ))}
      {!unit && funds.length === 0 && setting.say.explained.ofAll}
    </>
  );
}

/** What this figure leaves out is held by one of these, or by none. */
function Others({ page, setting }: Props) {
  const { say, language } = setting;
  const { funds, year, month, figure } = page;
  const of = { funds, year: year ?? undefined, month: month ?? undefined };
  const isSaid = (one: ExplainedFigure) =>
    one !== figure && !OF_UNITS.includes(one) && (month === null || !OF_YEARS.includes(one));
  return (
    <Part heading={say.explained.others}>
      <p class="act">
        {EXPLAINED_FIGURES.filter(isSaid).map((one) => (
          <a key={one} href={addressOf(explainedAt(one, of), language)}>
            {nameOf(one, page, say)}
          </a>
        ))}
      </p>
    </Part>
  );
}

/** Of a month alone they would say nothing. */
const OF_YEARS: readonly ExplainedFigure[] = ['opening', 'left'];
const OF_UNITS: readonly ExplainedFigure[] = ['raised', 'raisedThen'];

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{heading}</h2>
      <div>{children}</div>
    </section>
  );
}

function Lines({ page, setting }: Props) {
  const { say } = setting;
  const text = say.explained;
  const { parts, unit, besides, amount, figure } = page;
  if (parts.length === 0 && unit === null) return <p>{text.noParts}</p>;
  const rows: FigureRow[] = parts.map((part) => partRow(part, page, setting));
  if (besides !== 0)
    rows.push({
      name: <Besides page={page} setting={setting} />,
      cells: ['–', formatMoney(besides)],
    });
  return (
    <>
      <p>{text.partsLede}</p>
      <FigureTable
        label={nameOf(figure, page, say)}
        head={text.partsHeading}
        columns={[text.lines, text.sum]}
        rows={rows}
        total={{ name: text.total, cells: ['', formatMoney(amount)] }}
      />
    </>
  );
}

function partRow(part: ExplainedPart, page: ExplainedPage, setting: Setting): FigureRow {
  const { say, language } = setting;
  const { funds, unit, month, span } = page;
  const { figure, kind, year } = part;
  const of = { fund: codesOf(funds) || undefined, unit: unit?.code };
  const when = { year: year ?? undefined, month: month ?? undefined, span: span ?? undefined };
  const question = { ...of, kind: figure, entry: kind ?? undefined, ...when };
  return {
    name: (
      <a href={addressOf(journalOf(question), language)}>
        {say.explained.part(
          kind ? say.entries.kinds[kind] : say.figures[figure],
          whenOf({ month, span, year }, say),
        )}
      </a>
    ),
    cells: [formatNumber(part.lines), formatMoney(part.amount)],
  };
}

function Besides({ page, setting }: Props) {
  const text = setting.say.explained;
  const [name, note] = {
    raised: [text.takenOver, text.takenOverNote],
    raisedThen: [text.elsewhere, text.elsewhereNote],
    other: [text.inSums, text.inSumsNote],
  }[page.figure === 'raised' || page.figure === 'raisedThen' ? page.figure : 'other'];
  return (
    <>
      {name} <small>{note}</small>
    </>
  );
}
