import type { ComponentChildren } from 'preact';
import { formatMoney } from '../format.js';
import { addressOf } from '../places.js';
import type { ExplainedFigure } from '../view-models/entries.js';
import type { YearSum } from '../year-sum.js';
import { explainedAt } from './figure-link.js';
import type { Setting } from './setting.js';

/** What a line of a sum does: it starts it, adds, takes away, or is what comes out. */
export type SumPart = 'start' | 'plus' | 'minus' | 'total';

const SIGNS: Record<SumPart, string> = { start: '', plus: '+', minus: '−', total: '=' };

export interface SumLine {
  readonly part: SumPart;
  readonly name: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly amount: number;
  /** Where the lines are that it adds up from. */
  readonly to?: string | undefined;
}

interface Props {
  readonly label: string;
  readonly lines: readonly SumLine[];
}

/** A sum as in a paper cash book: one line under the other, a double rule, and what comes out. */
export function SumBox({ label, lines }: Props) {
  return (
    <div class="sum" role="group" aria-label={label}>
      <dl>
        {lines.map((line, index) => (
          <div key={index} class={line.part}>
            <dt>
              {SIGNS[line.part] && (
                <span class="sign" aria-hidden="true">
                  {SIGNS[line.part]}
                </span>
              )}
              {line.to ? <a href={line.to}>{line.name}</a> : line.name}
              {line.note && <small>{line.note}</small>}
            </dt>
            <dd>{formatMoney(line.amount)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** How much of a sum is made of monthly sums: none of it, a part (several funds), or its payments. */
export type SumsExtent = 'none' | 'partly' | 'fund';

type SumTexts = Setting['say']['sum'];

/** Most funds have none, and then there is no line. */
function otherIn(sum: YearSum, text: SumTexts): SumLine[] {
  const { otherIn: name, otherInNote: note } = text;
  return sum.otherIn === 0 ? [] : [{ part: 'plus', name, note, amount: sum.otherIn }];
}

function otherOut(sum: YearSum, text: SumTexts): SumLine[] {
  const { otherOut: name, otherOutNote: note } = text;
  return sum.otherOut === 0 ? [] : [{ part: 'minus', name, note, amount: sum.otherOut }];
}

/**
 * The lines of one year; they add up whatever the figures are.
 * @param of the funds, none of them being all, where each line leads to what explains it
 */
export function yearLines(
  sum: YearSum,
  extent: SumsExtent,
  setting: Setting,
  of?: readonly { readonly code: string }[],
): SumLine[] {
  const { year, language } = setting;
  return linesOf(sum, extent, setting).map(({ figure, line }) => ({
    ...line,
    to: of && addressOf(explainedAt(figure, { funds: of, year }), language),
  }));
}

interface YearLine {
  readonly figure: ExplainedFigure;
  readonly line: SumLine;
}

function linesOf(sum: YearSum, extent: SumsExtent, { say }: Setting): YearLine[] {
  const text = say.sum;
  const inSums = extent === 'fund';
  const opening: SumLine = {
    part: 'start',
    name: text.opening,
    note: sum.openedInYear === 0 ? undefined : text.openedInYear(formatMoney(sum.openedInYear)),
    amount: sum.opening,
  };
  const received: SumLine = {
    part: 'plus',
    name: text.received,
    note: { none: text.receipts, partly: text.receiptsWithSums, fund: () => undefined }[extent](
      sum.receipts,
    ),
    amount: sum.received,
  };
  const earmarked: SumLine = {
    part: 'plus',
    name: text.earmarked,
    note: text.earmarkedNote,
    amount: sum.earmarked,
  };
  const given: SumLine = {
    part: 'minus',
    name: text.given,
    note: inSums ? text.givenInSums : text.payments(sum.payments),
    amount: sum.given,
  };
  const left: SumLine = {
    part: 'total',
    name: inSums ? text.leftInSums : text.left,
    note: { none: undefined, partly: text.leftPartlySums, fund: text.leftInSumsNote }[extent],
    amount: sum.left,
  };
  const named = (figure: ExplainedFigure, ...lines: readonly SumLine[]) =>
    lines.map((line) => ({ figure, line }));
  return [
    ...named('opening', opening),
    ...named('received', received),
    ...(extent === 'none' ? [] : named('earmarked', earmarked)),
    ...named('otherIn', ...otherIn(sum, text)),
    ...named('given', given),
    ...named('otherOut', ...otherOut(sum, text)),
    ...named('left', left),
  ];
}
