import type { CashBookLineView, CashBookView } from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface CashBookQuestion extends Paging {
  readonly unitId: string;
  readonly placeId: string;
  readonly month: string;
  /** Left out: all funds together, as the place holds them. */
  readonly fundId?: string | undefined;
}

interface MonthSums {
  readonly opening: number;
  readonly received: number;
  readonly paid: number;
}

/**
 * The book of a holding place for a month of days (not of periods), with the running balance
 * after each line, in the order of the days. @throws RangeError on an `after` that is not ours
 */
export const cashBook = async (
  views: ViewsDatabase,
  question: CashBookQuestion,
): Promise<CashBookView> => {
  const { unitId, placeId, month } = question;
  const sums = await monthSums(views, question);
  const limit = limitOf(question);
  const rows = await lines(views, question, sums.opening, limit + 1);
  const { items, ...next } = pageOf(rows, limit, ({ occurredOn, position, line }) => [
    occurredOn,
    position,
    line,
  ]);
  const closing = sums.opening + sums.received - sums.paid;
  return { unitId, placeId, month, ...sums, closing, items, ...next };
};

const ofPlace = ({ unitId, placeId, fundId }: CashBookQuestion, ...values: unknown[]): Conditions =>
  new Conditions(...values)
    .and('e.unit_id = ?', unitId)
    .and('e.place_id = ?', placeId)
    .if('e.fund_id = ?', fundId);

const firstDay = (month: string): string => `${month}-01`;

const monthSums = async (views: ViewsDatabase, question: CashBookQuestion): Promise<MonthSums> => {
  const before = ofPlace(question).and('e.month < ?', question.month);
  const during = inMonth(question);
  const [[opening], [moved]] = await Promise.all([
    views.query<Pick<MonthSums, 'opening'>[]>(
      `select coalesce(sum(e.delta), 0)::bigint as opening from views.place_month e
        where ${before.where}`,
      before.values,
    ),
    views.query<Omit<MonthSums, 'opening'>[]>(
      `select coalesce(sum(e.delta) filter (where e.delta > 0), 0)::bigint as received,
              coalesce(-sum(e.delta) filter (where e.delta < 0), 0)::bigint as paid
         from views.entry e
        where ${during.where}`,
      during.values,
    ),
  ]);
  return {
    opening: opening?.opening ?? 0,
    received: moved?.received ?? 0,
    paid: moved?.paid ?? 0,
  };
};

const inMonth = (question: CashBookQuestion, ...values: unknown[]): Conditions =>
  ofPlace(question, ...values).and(
    `e.occurred_on >= ?::date and e.occurred_on < ?::date + interval '1 month'`,
    firstDay(question.month),
    firstDay(question.month),
  );

const lines = async (
  views: ViewsDatabase,
  question: CashBookQuestion,
  opening: number,
  limit: number,
): Promise<CashBookLineView[]> => {
  const conditions = inMonth(question, opening);
  const inner = conditions.where;
  const page = new Conditions(...conditions.values);
  if (question.after !== undefined)
    page.and(
      '(e.occurred_on, e.position, e.line) > (?::date, ?, ?)',
      ...keyAfter(question.after, ['string', 'number', 'number']),
    );
  const rows = await views.query<CashBookLineView[]>(
    `select ${columnsOf(tables.entry, 'e')}, e.balance::bigint as balance
       from (select e.*, $1::bigint + sum(e.delta) over (order by e.occurred_on, e.position, e.line)
                      as balance
               from views.entry e where ${inner}) e
      where ${page.where}
      order by e.occurred_on, e.position, e.line limit ${limit}`,
    page.values,
  );
  return rows.map((row) => plain(row));
};
