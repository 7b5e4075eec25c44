import type { EntryView, JournalPage, PlaceKind } from '#contracts';
import { chartOf, linesOf, type Chart, type Line, type MovementKind } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface BookName {
  readonly unitId: string;
  readonly fundId: string;
  readonly year: number;
}

export interface JournalQuestion extends BookName, Paging {
  readonly period?: string | undefined;
}

/**
 * A book's entries in the order of recording, each with its debit and credit lines; undefined
 * for an unknown book. @throws RangeError on an `after` that is not ours
 */
export const journal = async (
  views: ViewsDatabase,
  question: JournalQuestion,
): Promise<JournalPage | undefined> => {
  const accounts = await accountsOf(views, question);
  if (accounts === undefined) return undefined;
  const conditions = ofBook(question).if('e.period = ?', question.period);
  if (question.after !== undefined)
    conditions.and(
      '(e.position, e.line) > (?, ?)',
      ...keyAfter(question.after, ['number', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<EntryView[]>(
    `select ${columnsOf(tables.entry, 'e')} from views.entry e
      where ${conditions.where}
      order by e.position, e.line limit ${limit + 1}`,
    conditions.values,
  );
  const items = rows
    .map((row) => plain(row))
    .map((entry) => ({ ...entry, lines: accounts.linesOf(entry) }));
  return pageOf(items, limit, ({ position, line }) => [position, line]);
};

export const ofBook = ({ unitId, fundId, year }: BookName): Conditions =>
  new Conditions()
    .and('e.unit_id = ?', unitId)
    .and('e.fund_id = ?', fundId)
    .and('e.year = ?', year);

/** A part of a movement that has one place, or none. */
interface Moved {
  readonly kind: MovementKind;
  readonly amount: number;
  readonly placeId?: string;
}

export interface Accounts {
  readonly chart: Chart;
  linesOf(moved: Moved): Line[];
}

/** The chart of a book and the kinds of its unit's places: what debit and credit depend on. */
export const accountsOf = async (
  views: ViewsDatabase,
  book: BookName,
): Promise<Accounts | undefined> => {
  const [[found], places] = await Promise.all([
    views.query<{ chart: string | null }[]>(
      'select chart from views.book where (unit_id, fund_id, year) = ($1, $2, $3)',
      [book.unitId, book.fundId, book.year],
    ),
    views.query<{ placeId: string; kind: PlaceKind }[]>(
      'select place_id as "placeId", kind from views.place where unit_id = $1',
      [book.unitId],
    ),
  ]);
  const kinds = new Map(places.map(({ placeId, kind }) => [placeId, kind]));
  if (found?.chart == null) return undefined;
  const chart = chartOf(found.chart);
  return { chart, linesOf: (moved) => linesOf(movementFrom(moved), chart, kindIn(kinds)) };
};

const kindIn =
  (kinds: ReadonlyMap<string, PlaceKind>) =>
  (placeId: string): PlaceKind => {
    const kind = kinds.get(placeId);
    if (!kind) throw new Error(`corrupt views: no holding place ${placeId}`);
    return kind;
  };

const movementFrom = ({ kind, amount, placeId }: Moved): Parameters<typeof linesOf>[0] => ({
  kind,
  amount,
  places: placeId === undefined ? [] : [{ placeId, delta: amount }],
  earmarks: [],
  occurredOn: '',
  voucherDate: '',
  period: '',
  transit: 0,
});
