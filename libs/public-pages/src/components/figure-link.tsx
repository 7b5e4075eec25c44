import { formatMoney } from '../format.js';
import { journalOf, spanIn, type JournalQuestion } from '../journal-address.js';
import { addressOf, type PlaceOf } from '../places.js';
import type { ExplainedFigure, Span } from '../view-models/entries.js';
import type { Setting } from './setting.js';

interface Props {
  readonly amount: number;
  readonly to: PlaceOf<'journal'> | PlaceOf<'explained'>;
  readonly setting: Setting;
}

/** A figure that leads to the lines it adds up from. */
export function FigureLink({ amount, to, setting }: Props) {
  return (
    <a class="money" href={addressOf(to, setting.language)}>
      {formatMoney(amount)}
    </a>
  );
}

/** What is explained: of which funds (none: of all) or which unit, and of when. */
export interface Explained {
  readonly funds?: readonly { readonly code: string }[] | undefined;
  readonly unit?: string | undefined;
  /** Left out: since the book began. */
  readonly year?: string | undefined;
  /** 1 to 12; left out: the whole year. */
  readonly month?: number | undefined;
  /** Instead of a year. */
  readonly span?: Span | undefined;
}

/** The page that explains a figure. */
export const explainedAt = (figure: ExplainedFigure, of: Explained): PlaceOf<'explained'> => ({
  page: 'explained',
  figure,
  asked: {
    ...(of.funds?.length && { quy: codesOf(of.funds) }),
    ...(of.unit !== undefined && { 'don-vi': of.unit }),
    ...(of.year !== undefined && { nam: of.year }),
    ...(of.month !== undefined && { thang: String(of.month) }),
    ...spanIn(of.span),
  },
});

/** Several funds in one word of an address. */
export const codesOf = (funds: readonly { readonly code: string }[]): string =>
  funds.map(({ code }) => code).join('.');

/** What was given to a unit and all below it, as the journal lists it. */
export const supportOf = (unit: string, question: JournalQuestion = {}): PlaceOf<'journal'> =>
  journalOf({ ...question, unit, kind: 'supported' });

/** What a unit and all below it raised since the book began, under the names and parents of the day. */
export const raisedThen = (unit: string, funds: Explained['funds'] = []): PlaceOf<'explained'> =>
  explainedAt('raisedThen', { unit, funds });
