import type { ComponentChildren } from 'preact';
import { FigureTable, type FigureRow } from '../components/figure-table.js';
import { Hero, Path } from '../components/hero.js';
import { FundLink } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { formatMoney, formatNumber } from '../format.js';
import { journalOf } from '../journal-address.js';
import { addressOf } from '../places.js';
import {
  EXPLAINED_FIGURES,
  type ExplainedFigure,
  type ExplainedPage,
} from '../view-models/entries.js';

interface Props {
  readonly page: ExplainedPage;
  readonly setting: Setting;
}

export function explainedTitle(page: ExplainedPage, { say }: Setting): string {
  return say.explained.heading(nameOf(page.figure, page, say), page.year);
}

/** What is left of a fund that publishes sums is never called a balance. */
const nameOf = (
  figure: ExplainedFigure,
  { fund }: ExplainedPage,
  { explained, sum }: Setting['say'],
): string =>
  figure === 'left' && fund?.disclosure === 'sums'
    ? sum.leftInSums
    : explained.figures[figure].name;

/** One figure of a sum box: what it holds, what it leaves out, and the lines it adds up from. */
export function Explained({ page, setting }: Props) {
  const { say } = setting;
  const text = say.explained;
  const { holds, leavesOut } = text.figures[page.figure];
  return (
    <>
      <Hero
        setting={setting}
        title={explainedTitle(page, setting)}
        path={
          <Path setting={setting}>
            {[
              <a href={addressOf({ page: 'home' }, setting.language)}>{say.site.home}</a>,
              page.fund ? <FundLink fund={page.fund} setting={setting} /> : text.ofAll,
            ]}
          </Path>
        }
      >
        <p class="intro">
          {text.amount(page.year)}: <b class="money">{formatMoney(page.amount)}</b>
        </p>
      </Hero>
      <div class="wrap prose">
        <Part heading={text.holdsHeading}>
          <p>{holds}</p>
          {page.inSums !== 0 && page.figure === 'left' && <p>{say.sum.leftInSumsNote}</p>}
        </Part>
        <Part heading={text.leavesOutHeading}>
          <p>{leavesOut}</p>
        </Part>
        <Part heading={text.partsHeading}>
          <Lines page={page} setting={setting} />
        </Part>
        <Part heading={text.others}>
          <p class="act">
            {EXPLAINED_FIGURES.filter((figure) => figure !== page.figure).map((figure) => (
              <a key={figure} href={addressOf(placeOf(page, figure), setting.language)}>
                {nameOf(figure, page, say)}
              </a>
            ))}
          </p>
        </Part>
      </div>
    </>
  );
}

const placeOf = ({ fund, year }: ExplainedPage, figure: ExplainedFigure) => ({
  page: 'explained' as const,
  figure,
  asked: { ...(fund && { quy: fund.code }), nam: year },
});

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{heading}</h2>
      <div>{children}</div>
    </section>
  );
}

function Lines({ page, setting }: Props) {
  const { say, language } = setting;
  const text = say.explained;
  const { parts, fund, inSums, amount, figure } = page;
  if (parts.length === 0) return <p>{text.noParts}</p>;
  const rows: FigureRow[] = parts.map((part) => ({
    name: (
      <a
        href={addressOf(
          journalOf({ fund: fund?.code, kind: part.figure, year: part.year }),
          language,
        )}
      >
        {text.part(say.figures[part.figure], part.year)}
      </a>
    ),
    cells: [formatNumber(part.lines), formatMoney(part.amount)],
  }));
  if (inSums !== 0)
    rows.push({
      name: (
        <>
          {text.inSums} <small>{text.inSumsNote}</small>
        </>
      ),
      cells: ['–', formatMoney(inSums)],
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
