import type { ComponentChildren } from 'preact';
import type { Fund } from '../view-models.js';
import type { ExplainedFigure } from '../view-models/entries.js';
import { yearSumOf, type YearSum } from '../year-sum.js';
import { explainedAt, FigureLink } from './figure-link.js';
import { FundLink, Name } from './names.js';
import { Swatch, type BarKind } from './patterns.js';
import type { Setting } from './setting.js';

interface FundRow {
  readonly fund: Fund;
  readonly sum: YearSum;
}

/** The funds that are open or moved this year, all drawn on one scale. */
export function FundList({ funds, setting }: { funds: readonly Fund[]; setting: Setting }) {
  const text = setting.say.funds;
  const rows = funds
    .map((fund) => ({ fund, sum: yearSumOf(fund.months, setting.year) }))
    .filter(({ fund, sum }) => fund.closedOn === null || moved(sum));
  const longest = Math.max(1, ...rows.map(({ sum }) => Math.max(there(sum), sum.given)));
  const open = rows.filter(({ fund }) => fund.closedOn === null).length;
  return (
    <section class="tint" aria-labelledby="funds">
      <div class="wrap">
        <h2 id="funds">{text.heading(open)}</h2>
        <p class="lede">{text.lede}</p>
        <ul class="funds">
          {rows.map((row) => (
            <FundItem key={row.fund.code} row={row} longest={longest} setting={setting} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function FundItem({ row, longest, setting }: { row: FundRow; longest: number; setting: Setting }) {
  const { fund, sum } = row;
  const text = setting.say.funds;
  const sums = fund.disclosure === 'sums';
  const figure = (name: keyof YearSum & ExplainedFigure, word: string, mark: Mark = {}) => (
    <Figure mark={mark} word={word}>
      <FigureLink
        amount={sum[name]}
        to={explainedAt(name, { funds: [fund], year: setting.year })}
        setting={setting}
      />
    </Figure>
  );
  return (
    <li>
      <div>
        <p class="label">
          <Name of={fund.label} setting={setting} />
        </p>
        <h3>
          <FundLink fund={fund} setting={setting} />
        </h3>
        {fund.closedOn && <p class="label">{text.closed(fund.closedOn)}</p>}
      </div>
      <div>
        <FundBars sum={sum} longest={longest} />
        <ul class="nums">
          {sum.opening !== 0 && figure('opening', text.opening, { bar: 'o' })}
          {figure('received', text.received, { bar: 'r' })}
          {sums && figure('earmarked', text.earmarked, { bar: 'e' })}
          {sum.otherIn !== 0 && figure('otherIn', text.otherIn, { sign: '+' })}
          {figure('given', text.given, { bar: 'g' })}
          {sum.otherOut !== 0 && figure('otherOut', text.otherOut, { sign: '−' })}
          {figure('left', sums ? text.leftInSums : text.left)}
        </ul>
      </div>
    </li>
  );
}

/** Above what there was in the year, below what was given: what sticks out above is left. */
function FundBars({ sum, longest }: { sum: YearSum; longest: number }) {
  const share = (amount: number) => (Math.max(0, amount) / longest) * 100;
  const ends = [sum.opening, sum.received, sum.earmarked].map(share);
  const [opening = 0, received = 0, earmarked = 0] = ends;
  const bar = (kind: BarKind, x: number, width: number) =>
    width > 0 && (
      <rect
        class={kind}
        x={percent(x)}
        y={kind === 'g' ? '55%' : '3%'}
        width={percent(width)}
        height="42%"
      />
    );
  return (
    <svg class="bars" aria-hidden="true" focusable="false">
      {bar('o', 0, opening)}
      {bar('r', opening, received)}
      {bar('e', opening + received, earmarked)}
      {bar('g', 0, share(sum.given))}
    </svg>
  );
}

/** What stands before a figure: the pattern of its bar, or its sign in the sum. */
interface Mark {
  readonly bar?: BarKind;
  readonly sign?: string;
}

function Figure(props: { mark: Mark; word: string; children: ComponentChildren }) {
  const { bar, sign = '=' } = props.mark;
  return (
    <li>
      {bar ? <Swatch of={bar} /> : <span class="equals">{sign}</span>} <b>{props.children}</b>{' '}
      {props.word}
    </li>
  );
}

function there(sum: YearSum): number {
  return [sum.opening, sum.received, sum.earmarked].reduce(
    (all, part) => all + Math.max(0, part),
    0,
  );
}

function moved(sum: YearSum): boolean {
  const amounts = [sum.opening, sum.received, sum.earmarked, sum.given, sum.otherIn, sum.otherOut];
  return amounts.some((amount) => amount !== 0);
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
