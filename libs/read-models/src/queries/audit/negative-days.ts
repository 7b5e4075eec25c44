import type { NegativeDayPage, NegativeDayView } from '#contracts';
import type { ViewsDatabase } from '../../views-database.js';
import { Conditions, keyAfter, limitOf, pageOf } from '../select.js';
import type { AuditQuestion } from './audit-question.js';

/**
 * Days at whose end a place would have held less than nothing: all funds together, and the money
 * beside them as it was declared last. @throws RangeError on an `after` that is not ours
 */
export const negativeDays = async (
  views: ViewsDatabase,
  question: Omit<AuditQuestion, 'fundId'>,
): Promise<NegativeDayPage> => {
  const places = new Conditions().under('p.unit_id', question.unitId);
  const page = new Conditions(...places.values);
  if (question.after !== undefined)
    page.and(
      '(d.unit_id, d.place_id, d.day) > (?, ?, ?::date)',
      ...keyAfter(question.after, ['string', 'string', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<NegativeDayView[]>(
    `with moved as (
       select p.unit_id, p.place_id, p.occurred_on as day, p.delta from views.entry p
        where p.place_id is not null and ${places.where}
        union all
       select p.unit_id, p.place_id, p.day, 0 from views.place_count p
        where p.source = 'outside' and ${places.where}),
     summed as (
       select unit_id, place_id, day, sum(delta) as delta from moved
        group by unit_id, place_id, day),
     balanced as (
       select unit_id, place_id, day,
              sum(delta) over (partition by unit_id, place_id order by day)::bigint as books
         from summed),
     held as (
       select b.*, coalesce((
                select o.amount from views.place_count o
                 where o.source = 'outside' and o.day <= b.day
                   and (o.unit_id, o.place_id) = (b.unit_id, b.place_id)
                 order by o.day desc, o.position desc limit 1), 0) as outside
         from balanced b)
     select d.unit_id as "unitId", d.place_id as "placeId", d.day, d.books, d.outside,
            d.books + d.outside as held
       from held d
      where d.books + d.outside < 0 and ${page.where}
      order by d.unit_id, d.place_id, d.day limit ${limit + 1}`,
    page.values,
  );
  return pageOf(rows, limit, ({ unitId, placeId, day }) => [unitId, placeId, day]);
};
