import type {
  BookDetailView,
  BookPage,
  BookView,
  EarmarkSliceView,
  PlaceSliceView,
} from '#contracts';
import { STRAY, type BookRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { HOLDS_MONEY } from './holding-money.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface BooksQuestion extends Paging {
  readonly unitId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly year?: number | undefined;
  /** Books of the units below this one today, predecessors included. */
  readonly under?: string | undefined;
}

type BookRecord = BookRow & Pick<BookView, 'held' | 'inTransit' | 'stray' | 'owed' | 'reserved'>;

const SAME_BOOK = `(r.unit_id, r.fund_id, r.year) = (b.unit_id, b.fund_id, b.year)`;

const BOOK = `${columnsOf(tables.book, 'b')},
  (select coalesce(sum(r.amount), 0)::bigint from views.book_slice r
    where ${SAME_BOOK} and r.holds = 'place') as held,
  (select coalesce(sum(r.amount), 0)::bigint from views.book_slice r
    where ${SAME_BOOK} and r.holds = 'transit') as "inTransit",
  (select coalesce(sum(r.amount), 0)::bigint from views.book_slice r
    where ${SAME_BOOK} and r.holds = 'earmark' and r.item = '${STRAY}') as stray,
  (select coalesce(sum(r.amount), 0)::bigint from views.book_slice r
    where ${SAME_BOOK} and r.holds = 'owed') as owed,
  (select coalesce(sum(r.amount), 0)::bigint from views.request r
    where ${SAME_BOOK} and ${HOLDS_MONEY}) as reserved`;

/** Books by unit, fund and year. @throws RangeError on an `after` that is not ours */
export const books = async (views: ViewsDatabase, question: BooksQuestion): Promise<BookPage> => {
  const conditions = new Conditions()
    .if('b.unit_id = ?', question.unitId)
    .if('b.fund_id = ?', question.fundId)
    .if('b.year = ?', question.year)
    .under('b.unit_id', question.under);
  if (question.after !== undefined)
    conditions.and(
      '(b.unit_id, b.fund_id, b.year) > (?, ?, ?)',
      ...keyAfter(question.after, ['string', 'string', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<BookRecord[]>(
    `select ${BOOK} from views.book b
      where b.opened_on is not null and ${conditions.where}
      order by b.unit_id, b.fund_id, b.year limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(bookView), limit, ({ unitId, fundId, year }) => [unitId, fundId, year]);
};

/** One book with its slices. */
export const book = async (
  views: ViewsDatabase,
  key: { readonly unitId: string; readonly fundId: string; readonly year: number },
): Promise<BookDetailView | undefined> => {
  const values = [key.unitId, key.fundId, key.year];
  const [[row], slices] = await Promise.all([
    views.query<(BookRecord & { readonly openRequests: number })[]>(
      `select ${BOOK},
              (select count(*) from views.request r
                where ${SAME_BOOK} and r.status in ('requested', 'approved')) as "openRequests"
         from views.book b
        where b.opened_on is not null and (b.unit_id, b.fund_id, b.year) = ($1, $2, $3)`,
      values,
    ),
    slicesOf(views, values),
  ]);
  if (row === undefined) return undefined;
  const { openRequests, ...fields } = row;
  return { ...bookView(fields), openRequests, ...slices };
};

const slicesOf = async (views: ViewsDatabase, values: unknown[]) => {
  const [places, earmarks] = await Promise.all([
    views.query<PlaceSliceView[]>(
      `select b.item as "placeId", p.name, b.amount,
              (select coalesce(sum(r.amount), 0)::bigint from views.request r
                where ${SAME_BOOK} and r.place_id = b.item and ${HOLDS_MONEY}) as reserved
         from views.book_slice b left join views.place p on (p.unit_id, p.place_id) = (b.unit_id, b.item)
        where (b.unit_id, b.fund_id, b.year) = ($1, $2, $3) and b.holds = 'place'
        order by b.item`,
      values,
    ),
    views.query<EarmarkSliceView[]>(
      `select nullif(b.item, '') as earmark, b.amount,
              (select coalesce(sum(r.amount), 0)::bigint from views.request r
                where ${SAME_BOOK} and coalesce(r.earmark, '') = b.item and r.kind <> 'refund'
                  and ${HOLDS_MONEY}) as reserved
         from views.book_slice b
        where (b.unit_id, b.fund_id, b.year) = ($1, $2, $3) and b.holds = 'earmark' and b.item <> '${STRAY}'
        order by b.item`,
      values,
    ),
  ]);
  return {
    places: places.map((place) => plain(place)),
    earmarks: earmarks.map((earmark) => plain(earmark)),
  };
};

const bookView = (row: BookRecord): BookView => {
  const { basisNumber, basisDate, basisIssuer, ...fields } = plain(row);
  return {
    ...(fields as Omit<BookView, 'basis'>),
    ...(basisNumber !== undefined && {
      basis: { number: basisNumber, date: basisDate ?? '', issuer: basisIssuer ?? '' },
    }),
  };
};
