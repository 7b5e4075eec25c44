import type { PlaceCountView, YearEndCountPage, YearEndCountView } from '#contracts';
import type { ViewsDatabase } from '../../views-database.js';
import { HELD_THAT_DAY } from '../office.js';
import { Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from '../select.js';

export interface YearEndCountsQuestion extends Paging {
  /** Places of this unit and of all below it today. */
  readonly unitId: string;
  readonly year: number;
}

type Row = Omit<YearEndCountView, 'count'> &
  Partial<Omit<PlaceCountView, 'books' | 'outside' | 'difference'>>;

/**
 * Every safe and account as of 31 December against its count or the bank's confirmation; one
 * without either is listed, too. By unit and place. @throws RangeError on an `after` that is not ours
 */
export const yearEndCounts = async (
  views: ViewsDatabase,
  question: YearEndCountsQuestion,
): Promise<YearEndCountPage> => {
  const day = `${String(question.year)}-12-31`;
  const conditions = new Conditions(day)
    .under('p.unit_id', question.unitId)
    .and('p.kind is not null and p.opened_on <= $1::date');
  if (question.after !== undefined)
    conditions.and(
      '(p.unit_id, p.place_id) > (?, ?)',
      ...keyAfter(question.after, ['string', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<Row[]>(
    `select c.unit_id as "unitId", c.place_id as "placeId", c.kind, c.name, b.books, o.outside,
            n.position, n.recorded_at as "recordedAt", n.source, n.amount,
            n.entered_by as "enteredBy", n.witnesses
       from (select p.unit_id, p.place_id, p.kind, p.name, $1::date as day from views.place p
              where ${conditions.where}
              order by p.unit_id, p.place_id limit ${limit + 1}) c
       ${HELD_THAT_DAY}
       left join lateral (
            select * from views.place_count n
             where (n.unit_id, n.place_id, n.day) = (c.unit_id, c.place_id, c.day)
               and n.source <> 'outside'
             order by n.position desc limit 1) n on true
      order by c.unit_id, c.place_id`,
    conditions.values,
  );
  const shown = rows.map((row) => withCount(plain(row), day));
  return { day, ...pageOf(shown, limit, ({ unitId, placeId }) => [unitId, placeId]) };
};

const withCount = (row: Row, day: string): YearEndCountView => {
  const { position, recordedAt, source, amount, enteredBy, witnesses = [], ...place } = row;
  if (
    position === undefined ||
    recordedAt === undefined ||
    source === undefined ||
    amount === undefined ||
    enteredBy === undefined
  )
    return place;
  const { books, outside } = place;
  const against = { books, outside, difference: amount - books - outside };
  const count = { position, recordedAt, source, day, amount, ...against, enteredBy, witnesses };
  return { ...place, count };
};
