import type {
  OfficeView,
  PlaceCountView,
  PlaceFundView,
  PlaceView,
  SigningView,
  StoreView,
} from '#contracts';
import { tables, entities } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, plain } from './select.js';

const COUNTS_SHOWN = 24;

/**
 * Beside a row `c` that names a place and a day: what all books hold there at the end of the day
 * (`b.books`) and the outside money (`o.outside`).
 */
export const HELD_THAT_DAY = `cross join lateral (
            select coalesce(sum(delta), 0)::bigint as books
              from (select m.delta from views.place_month m
                     where (m.unit_id, m.place_id) = (c.unit_id, c.place_id)
                       and m.month < to_char(c.day, 'YYYY-MM')
                     union all
                    select e.delta from views.entry e
                     where (e.unit_id, e.place_id) = (c.unit_id, c.place_id)
                       and e.occurred_on between date_trunc('month', c.day::timestamp)::date and c.day) parts
            ) b
      cross join lateral (
            select coalesce((
              select amount from views.place_count o
               where o.unit_id = c.unit_id and o.place_id = c.place_id and o.source = 'outside'
                 and o.day <= c.day
               order by o.day desc, o.position desc limit 1), 0)::bigint as outside) o`;

type OfPlace<T> = T & { readonly placeId: string };

/** A unit's holding places against what the books say, and who was appointed to sign. */
export const office = async (views: ViewsDatabase, unitId: string): Promise<OfficeView> => {
  const [places, funds, counts, signing, stores] = await Promise.all([
    views.query<Omit<PlaceView, 'held' | 'funds' | 'counts'>[]>(
      `select ${columnsOf(tables.place, 'p')} from views.place p
        where p.unit_id = $1 and p.kind is not null order by p.place_id`,
      [unitId],
    ),
    fundsOf(views, unitId),
    countsOf(views, unitId),
    views.getRepository(entities.signing).find({ where: { unitId }, order: { position: 'ASC' } }),
    views.query<StoreView[]>(
      `select ${columnsOf(tables.store, 's')} from views.store s
        where s.unit_id = $1 order by s.store_id`,
      [unitId],
    ),
  ]);
  return {
    unitId,
    places: places.map((row) => {
      const place = plain(row);
      const isHere = (of: { readonly placeId: string }) => of.placeId === place.placeId;
      const here = funds.filter(isHere).map(({ placeId: _, ...fund }) => fund);
      return {
        ...place,
        held: here.reduce((sum, { amount }) => sum + amount, 0),
        funds: here,
        counts: counts.filter(isHere).map(({ placeId: _, ...count }) => count),
      };
    }),
    signing: signing.map(({ unitId: _, ...row }) => plain(row) as SigningView),
    stores,
  };
};

const fundsOf = (views: ViewsDatabase, unitId: string) =>
  views.query<OfPlace<PlaceFundView>[]>(
    `select item as "placeId", fund_id as "fundId", sum(amount)::bigint as amount
       from views.book_slice
      where unit_id = $1 and holds = 'place'
      group by item, fund_id
      order by item, fund_id`,
    [unitId],
  );

/** Books by the days of their entries, whenever these were recorded: a late entry explains a gap. */
const countsOf = async (
  views: ViewsDatabase,
  unitId: string,
): Promise<OfPlace<PlaceCountView>[]> => {
  const rows = await views.query<OfPlace<PlaceCountView>[]>(
    `select c.place_id as "placeId", c.position, c.recorded_at as "recordedAt", c.source, c.day,
            c.amount, b.books, o.outside, c.amount - b.books - o.outside as difference,
            c.entered_by as "enteredBy", coalesce(c.witnesses, '{}') as witnesses
       from (select *, row_number() over (partition by place_id order by position desc) as rank
               from views.place_count
              where unit_id = $1 and source <> 'outside') c
      ${HELD_THAT_DAY}
      where c.rank <= ${COUNTS_SHOWN}
      order by c.place_id, c.position desc`,
    [unitId],
  );
  return rows.map((row) => plain(row));
};
