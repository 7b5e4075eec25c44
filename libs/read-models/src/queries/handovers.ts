import type {
  BookHandoverPage,
  BookHandoverView,
  CashierChangePage,
  CashierChangeView,
  EndedBookPage,
  EndedBookView,
  HandoverPage,
  HandoverView,
} from '#contracts';
import type { BookHandoverRow, HandoverRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface HandoversQuestion extends Paging {
  readonly unitId: string;
}

/** Minutes of an office, the latest first. @throws RangeError on an `after` that is not ours */
export const handovers = async (
  views: ViewsDatabase,
  question: HandoversQuestion,
): Promise<HandoverPage> => {
  const conditions = before(new Conditions().if('h.unit_id = ?', question.unitId), 'h', question);
  const limit = limitOf(question);
  const rows = await views.query<HandoverRow[]>(
    `select ${columnsOf(tables.handover, 'h')} from views.handover h
      where h.position is not null and ${conditions.where}
      order by h.position desc limit ${limit + 1}`,
    conditions.values,
  );
  const shown = rows.map((row) => withMinutes(row) as HandoverView);
  return pageOf(shown, limit, ({ position }) => [position]);
};

export interface CashierChangesQuestion extends Paging {
  readonly under?: string | undefined;
}

/** Ended appointments of cashiers that no signed minutes cover, the latest recorded first. */
export const cashiersWithoutHandover = async (
  views: ViewsDatabase,
  question: CashierChangesQuestion,
): Promise<CashierChangePage> => {
  const scope = new Conditions().under('s.unit_id', question.under);
  const conditions = before(scope, 's', question);
  const limit = limitOf(question);
  const rows = await views.query<CashierChangeView[]>(
    `select s.position, s.unit_id as "unitId", s.person_id as "personId", s.from_day as "endedOn"
       from views.signing s
      where s.what = 'ended' and s.capacity = 'cashier' and ${conditions.where}
        and not exists (
              select 1 from views.handover h
               where h.unit_id = s.unit_id and h.from_person_id = s.person_id
                 and h.capacity = 'cashier' and h.handed_over_on >= s.from_day
                 and h.giver_signed_at is not null and h.receiver_signed_at is not null)
      order by s.position desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ position }) => [position]);
};

export interface BookHandoversQuestion extends Paging {
  readonly under?: string | undefined;
  readonly fundId?: string | undefined;
}

/** A receiver without a share of the money has a line, too, where claims go to it. */
const HANDED = `(
  select unit_id, fund_id, year, voucher, position, handover_id, to_unit_id, reorganised_on,
         handed_over_on, amount, places, to_places, earmarks, goods, requests, children, items,
         minutes_number, minutes_date, minutes_issuer, handed_over_by, taken_over_as
    from views.book_handover
  union all
  (select distinct on (c.unit_id, c.fund_id, c.year, c.handover_id, c.to_unit_id)
          c.unit_id, c.fund_id, c.year, c.voucher, c.position, c.handover_id, c.to_unit_id,
          c.reorganised_on, c.handed_over_on, 0, '[]', '[]', '[]', '[]', 0, '{}', '[]', c.minutes_number,
          c.minutes_date, c.minutes_issuer, c.handed_over_by, null
     from views.claims_handover c
    where c.position is not null and not exists (
            select 1 from views.book_handover b
             where (b.unit_id, b.fund_id, b.year, b.handover_id, b.to_unit_id)
                 = (c.unit_id, c.fund_id, c.year, c.handover_id, c.to_unit_id))
    order by c.unit_id, c.fund_id, c.year, c.handover_id, c.to_unit_id, c.position))`;

const CLAIMS = `(
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
           'kind', c.kind, 'voucher', c.voucher, 'count', c.count, 'amount', c.amount,
           'takenOnAs', c.taken_on_as)) order by c.position), '[]')
    from views.claims_handover c
   where (c.unit_id, c.fund_id, c.year, c.handover_id, c.to_unit_id)
       = (h.unit_id, h.fund_id, h.year, h.handover_id, h.to_unit_id))`;

/** Books handed over, whichever side is below the unit asked about. */
export const bookHandovers = async (
  views: ViewsDatabase,
  question: BookHandoversQuestion,
): Promise<BookHandoverPage> => {
  const ends = new Conditions()
    .if(
      `exists (select 1 from views.unit scope
        where scope.unit_id in (h.unit_id, h.to_unit_id) and scope.under @> array[?])`,
      question.under,
    )
    .if('h.fund_id = ?', question.fundId);
  const conditions = before(ends, 'h', question);
  const limit = limitOf(question);
  const rows = await views.query<BookHandoverRow[]>(
    `select ${columnsOf(tables.bookHandover, 'h')}, ${CLAIMS} as claims from ${HANDED} h
      where h.position is not null and ${conditions.where}
      order by h.position desc limit ${limit + 1}`,
    conditions.values,
  );
  const shown = rows.map((row) => withMinutes(row) as BookHandoverView);
  return pageOf(shown, limit, ({ position }) => [position]);
};

export interface EndedBooksQuestion extends Paging {
  readonly under?: string | undefined;
  /** Only those whose wind-down was over before this day. */
  readonly overdueOn?: string | undefined;
}

/** Books of ended units in which something is left, by unit, fund and year. */
export const endedBooks = async (
  views: ViewsDatabase,
  question: EndedBooksQuestion,
): Promise<EndedBookPage> => {
  const conditions = new Conditions()
    .under('u.unit_id', question.under)
    .if('u.wind_down_until < ?', question.overdueOn);
  if (question.after !== undefined)
    conditions.and(
      '(u.unit_id, s.fund_id, s.year) > (?, ?, ?)',
      ...keyAfter(question.after, ['string', 'string', 'number']),
    );
  const limit = limitOf(question);
  const sumOf = (holds: string) =>
    `coalesce(sum(s.amount) filter (where s.holds = '${holds}'), 0)::bigint`;
  const rows = await views.query<EndedBookView[]>(
    `select u.unit_id as "unitId", s.fund_id as "fundId", s.year, u.ended_on as "endedOn",
            u.wind_down_until as "windDownUntil", ${sumOf('place')} as held,
            ${sumOf('transit')} as "inTransit", ${sumOf('owed')} as owed
       from views.unit u join views.book_slice s on s.unit_id = u.unit_id
      where u.ended_on is not null and s.holds <> 'earmark' and ${conditions.where}
      group by u.unit_id, s.fund_id, s.year, u.ended_on, u.wind_down_until
     having bool_or(s.amount <> 0)
      order by u.unit_id, s.fund_id, s.year limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ unitId, fundId, year }) => [unitId, fundId, year]);
};

const before = (conditions: Conditions, alias: string, { after }: Paging): Conditions =>
  after === undefined
    ? conditions
    : conditions.and(`${alias}.position < ?`, ...keyAfter(after, ['number']));

const withMinutes = ({
  minutesNumber: number,
  minutesDate: date,
  minutesIssuer: issuer,
  ...row
}: HandoverRow | BookHandoverRow) => ({ ...plain(row), minutes: { number, date, issuer } });
