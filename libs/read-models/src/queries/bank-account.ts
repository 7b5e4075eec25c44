import type {
  BankLinePage,
  BankLineView,
  BankStatementPage,
  BankStatementView,
  LineState,
  UnmatchedEntryPage,
  UnmatchedEntryView,
} from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

interface Account {
  readonly unitId: string;
  readonly placeId: string;
}

export interface AccountLinesQuestion extends Paging {
  readonly unitId?: string | undefined;
  readonly placeId?: string | undefined;
  readonly lineId?: string | undefined;
  readonly state?: LineState | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Accounts of this unit and of all below it today. */
  readonly under?: string | undefined;
}

/** So many days an entry may lie from the line that it is proposed for. */
const NEAR_DAYS = 5;
const PROPOSALS_MOST = 5;

/** What an entry `e`, the first of its chain, did to the account of `l`, corrections included. */
const CHAIN = `(select coalesce(sum(c.delta), 0)::bigint from views.entry c
  where (c.unit_id, c.place_id) = (e.unit_id, e.place_id)
    and (c.voucher collate "C" = e.voucher collate "C" or c.original collate "C" = e.voucher collate "C"))`;

const IS_FREE = `not exists (select 1 from views.bank_match m
  where (m.unit_id, m.place_id, m.fund_id, m.year, m.voucher)
      = (e.unit_id, e.place_id, e.fund_id, e.year, e.voucher) and m.standing)`;

const IS_FIRST = 'e.original is null and e.correction is null and e.voucher is not null';

const CHANGE = `(case l.direction when 'in' then l.amount else -l.amount end)`;

const PROPOSALS = `(select jsonb_agg(p order by p.rank, p.apart, p.voucher) from (
  select e.fund_id as "fundId", e.year, e.voucher, e.occurred_on as "occurredOn",
         abs(e.occurred_on - l.booked_on) as apart, w.rank,
         case w.rank when 0 then 'reference' when 1 then 'memo' else 'amountAndDay' end as by
    from views.entry e
   cross join lateral (select case when e.external_reference = l.reference then 0
                                   when replace(translate(e.voucher, '-', ''), '_', '') = l.names then 1
                                   else 2 end as rank) w
   where (e.unit_id, e.place_id) = (l.unit_id, l.place_id) and ${IS_FIRST}
     and (e.external_reference = l.reference
          or e.occurred_on between l.booked_on - ${NEAR_DAYS} and l.booked_on + ${NEAR_DAYS})
     and ${CHAIN} = ${CHANGE} and ${IS_FREE}
   order by w.rank, apart, e.voucher
   limit ${PROPOSALS_MOST}) p)`;

const ENTRIES = `(select jsonb_agg(jsonb_build_object(
         'fundId', m.fund_id, 'year', m.year, 'voucher', m.voucher) order by m.voucher)
  from views.bank_match m
 where (m.unit_id, m.place_id, m.line_id) = (l.unit_id, l.place_id, l.line_id) and m.standing)`;

const AGREES = `(select coalesce(sum(${CHAIN}), 0) = ${CHANGE}
  from views.bank_match m
  join views.entry e on (e.unit_id, e.place_id, e.fund_id, e.year, e.voucher)
                      = (m.unit_id, m.place_id, m.fund_id, m.year, m.voucher)
                    and ${IS_FIRST}
 where (m.unit_id, m.place_id, m.line_id) = (l.unit_id, l.place_id, l.line_id) and m.standing)`;

/** The day on which the views stand, at UTC+7: the age of what is open is counted to it. */
const AS_OF = `(select (head_recorded_at at time zone 'Asia/Ho_Chi_Minh')::date from views.checkpoint)`;

const LINE = `l.unit_id as "unitId", l.place_id as "placeId", l.line_id as "lineId",
  l.statement_id as "statementId", l.booked_on as "bookedOn", l.direction, l.amount, l.balance,
  l.reference, l.subject, l.state, l.changed_by as "changedBy", l.changed_at as "changedAt",
  case l.state when 'outside' then l.outside_use end as "outsideUse",
  case l.state when 'open' then ${AS_OF} - l.booked_on end as age,
  case l.state when 'matched' then ${AGREES} end as agrees,
  coalesce(case l.state when 'matched' then ${ENTRIES} end, '[]') as entries,
  coalesce(case l.state when 'open' then ${PROPOSALS} end, '[]') as proposals`;

/** Lines of one account or of many: what is open, the oldest first; all else, the latest first. */
export const accountLines = async (
  views: ViewsDatabase,
  question: AccountLinesQuestion,
): Promise<BankLinePage> => {
  const limit = limitOf(question);
  const isOldestFirst = question.state === 'open';
  const [order, later] = isOldestFirst ? ['asc', '>'] : ['desc', '<'];
  const conditions = new Conditions()
    .if('l.unit_id = ?', question.unitId)
    .if('l.place_id = ?', question.placeId)
    .if('l.line_id = ?', question.lineId)
    .if('l.state = ?', question.state)
    .if('l.booked_on >= ?::date', question.from)
    .if('l.booked_on <= ?::date', question.to)
    .under('l.unit_id', question.under);
  if (question.after !== undefined)
    conditions.and(
      `(l.booked_on, l.unit_id, l.place_id, l.line_id) ${later} (?::date, ?, ?, ?)`,
      ...keyAfter(question.after, ['string', 'string', 'string', 'string']),
    );
  const rows = await views.query<BankLineView[]>(
    `select ${LINE} from views.bank_line l
      where ${conditions.where}
      order by l.booked_on ${order}, l.unit_id ${order}, l.place_id ${order}, l.line_id ${order}
      limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(lineOf), limit, ({ bookedOn, unitId, placeId, lineId }) => [
    ...[bookedOn, unitId, placeId, lineId],
  ]);
};

const lineOf = (row: BankLineView): BankLineView => {
  const line = plain(row);
  const proposals = line.proposals.map(({ fundId, year, voucher, occurredOn, by }) => ({
    ...{ fundId, year, voucher, occurredOn, by },
  }));
  return { ...line, proposals };
};

/** Statements, the latest days first; each says what is missing before it. @throws RangeError */
export const bankStatements = async (
  views: ViewsDatabase,
  { unitId, placeId, after, ...paging }: Account & Paging,
): Promise<BankStatementPage> => {
  const limit = limitOf(paging);
  const conditions = new Conditions(unitId, placeId);
  if (after !== undefined)
    conditions.and(
      '(s.until_day, s.position) < (?::date, ?)',
      ...keyAfter(after, ['string', 'number']),
    );
  const rows = await views.query<(BankStatementView & Account & { eventId: string })[]>(
    `select s.* from (
       select ${columnsOf(tables.bankStatement, 's')}, s.until_day, s.position as place,
              (s.opening - coalesce(b.balance, s.opening))::bigint as "missingBefore"
         from views.bank_statement s
         left join lateral (
              select l.balance from views.bank_line l
               where (l.unit_id, l.place_id) = (s.unit_id, s.place_id) and l.booked_on < s.from_day
               order by l.booked_on desc, l.line_id desc limit 1) b on true
        where (s.unit_id, s.place_id) = ($1, $2)) s
      where ${conditions.where}
      order by s.until_day desc, s.place desc limit ${limit + 1}`,
    conditions.values,
  );
  const items = rows.map((row) => {
    const { unitId: _, placeId: __, eventId: ___, missingBefore, ...statement } = plain(row);
    return statementOf({ ...statement, ...(missingBefore !== 0 && { missingBefore }) });
  });
  return pageOf(items, limit, ({ untilDay, position }) => [untilDay, position]);
};

const statementOf = (row: BankStatementView & { until_day?: string; place?: number }) => {
  const { until_day: _, place: __, ...statement } = row;
  return statement;
};

/** Entries within the days of the account's statements that are none of their lines, the oldest first. */
export const unmatchedEntries = async (
  views: ViewsDatabase,
  { unitId, placeId, after, ...paging }: Account & Paging,
): Promise<UnmatchedEntryPage> => {
  const limit = limitOf(paging);
  const conditions = new Conditions(unitId, placeId).and('f.change <> 0');
  if (after !== undefined)
    conditions.and(
      '(f.occurred_on, f.voucher) > (?::date, ?)',
      ...keyAfter(after, ['string', 'string']),
    );
  const rows = await views.query<UnmatchedEntryView[]>(
    `select f.fund_id as "fundId", f.year, f.voucher, f.occurred_on as "occurredOn", f.change
       from (select e.fund_id, e.year, e.voucher, e.occurred_on, ${CHAIN} as change
               from views.entry e
              where (e.unit_id, e.place_id) = ($1, $2) and ${IS_FIRST} and ${IS_FREE}
                and exists (select 1 from views.bank_statement s
                             where (s.unit_id, s.place_id) = (e.unit_id, e.place_id)
                               and e.occurred_on between s.from_day and s.until_day)) f
      where ${conditions.where}
      order by f.occurred_on, f.voucher limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ occurredOn, voucher }) => [occurredOn, voucher]);
};

/** Where the vault keeps what the bank says of a line. */
export const lineTexts = async (
  views: ViewsDatabase,
  { unitId, placeId, lineId }: Account & { readonly lineId: string },
): Promise<{ readonly eventId: string; readonly row: number } | undefined> => {
  const [found] = await views.query<{ eventId: string; row: number }[]>(
    `select s.event_id as "eventId", l.sheet_row as row
       from views.bank_line l join views.bank_statement s using (unit_id, place_id, statement_id)
      where (l.unit_id, l.place_id, l.line_id) = ($1, $2, $3)`,
    [unitId, placeId, lineId],
  );
  return found;
};

/** How the numbers of a unit's vouchers go on after their kind, without hyphens. */
export const voucherStems = async (views: ViewsDatabase, unitId: string): Promise<string[]> => {
  const rows = await views.query<{ stem: string }[]>(
    `select distinct replace(u.code || f.code, '_', '') as stem
       from views.book b join views.unit u using (unit_id) join views.fund f using (fund_id)
      where b.unit_id = $1 order by 1`,
    [unitId],
  );
  return rows.map(({ stem }) => stem);
};
