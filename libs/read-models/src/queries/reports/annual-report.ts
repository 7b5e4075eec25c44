import {
  REPORT_SECTIONS,
  type AnnualReportView,
  type BookKey,
  type EntryKind,
  type ReportLineView,
  type ReportNotesView,
  type ReportSection,
  type StockLineView,
} from '#contracts';
import type { ViewsDatabase } from '../../views-database.js';
import { yearEnd } from '../year-end.js';
import { closingOf, kindsOf, sectionOf, STANDING_SUPPORT } from './sections.js';
import { yearEndCounts } from './year-end-counts.js';

type Named = Pick<AnnualReportView, 'unitName' | 'fundName' | 'label'>;

/** The report of a book's year with its notes; undefined for an unknown book. */
export const annualReport = async (
  views: ViewsDatabase,
  { unitId, fundId, year }: BookKey,
): Promise<AnnualReportView | undefined> => {
  const key = { unitId, fundId, year };
  const [named] = await views.query<Named[]>(
    `select u.name as "unitName", f.name as "fundName", f.label
       from views.book b join views.unit u using (unit_id) join views.fund f using (fund_id)
      where (b.unit_id, b.fund_id, b.year) = ($1, $2, $3) and b.opened_on is not null`,
    [unitId, fundId, year],
  );
  if (!named) return undefined;
  const [lines, stock, notes, end] = await Promise.all([
    linesOf(views, key),
    stockOf(views, key),
    notesOf(views, key),
    yearEnd(views, key),
  ]);
  const totals = REPORT_SECTIONS.map((section) => ({ section, amount: sumOf(lines, section) }));
  const ended = end?.report.number === undefined ? undefined : end;
  return {
    ...key,
    ...named,
    lines,
    totals,
    closing: closingOf(totals),
    stock,
    notes,
    ...ifAny(ended),
  };
};

const ifAny = (ended: AnnualReportView['ended']) => (ended ? { ended } : {});

const sumOf = (lines: readonly ReportLineView[], section: ReportSection): number =>
  lines.reduce((sum, line) => (line.section === section ? sum + line.amount : sum), 0);

/** In the year's own periods: what was carried forward stands on the next year's first day. */
const linesOf = async (
  views: ViewsDatabase,
  { unitId, fundId, year }: BookKey,
): Promise<ReportLineView[]> => {
  const rows = await views.query<{ kind: EntryKind; amount: number }[]>(
    `select t.kind, sum(t.forward - t.backward)::bigint as amount from views.turnover t
      where (t.unit_id, t.fund_id, t.year) = ($1, $2, $3)
        and t.period between $3 || '-01' and $3 || '-13'
      group by t.kind`,
    [unitId, fundId, year],
  );
  const lines = rows.flatMap(({ kind, amount }) => {
    const section = sectionOf(kind);
    return section === 'within' || section === 'carried' ? [] : [{ section, kind, amount }];
  });
  const place = ({ section, kind }: ReportLineView) =>
    `${String(REPORT_SECTIONS.indexOf(section))} ${kind}`;
  return lines.sort((a, b) => (place(a) < place(b) ? -1 : 1));
};

/** As the year ended; where it has not, what is there now. */
const stockOf = (
  views: ViewsDatabase,
  { unitId, fundId, year }: BookKey,
): Promise<StockLineView[]> =>
  views.query<StockLineView[]>(
    `with closed as (
       select s.* from views.year_end y, jsonb_to_recordset(y.stock)
              as s("itemId" text, quantity bigint, value bigint, undetermined bigint)
        where (y.unit_id, y.fund_id, y.year) = ($1, $2, $3)),
     here as (
       select l.item_id as "itemId", sum(s.on_hand)::bigint as quantity,
              sum(s.value)::bigint as value,
              coalesce(sum(s.on_hand) filter (where l.valuation_basis = 'undetermined'), 0)::bigint
                as undetermined
         from views.lot l join views.lot_stock s using (unit_id, fund_id, year, lot_id)
        where (l.unit_id, l.fund_id, l.year) = ($1, $2, $3) and s.on_hand > 0
          and not exists (select 1 from views.year_end y
                           where (y.unit_id, y.fund_id, y.year) = ($1, $2, $3))
        group by l.item_id)
     select s."itemId", i.name, i.measure, s.quantity, s.value, s.undetermined
       from (select * from closed union all select * from here) s
       join views.item i on i.fund_id = $2 and i.item_id = s."itemId"
      order by s."itemId"`,
    [unitId, fundId, year],
  );

const notesOf = async (
  views: ViewsDatabase,
  { unitId, fundId, year }: BookKey,
): Promise<ReportNotesView> => {
  const names = [unitId, fundId, year];
  const [[counted], results, counts] = await Promise.all([
    views.query<Omit<ReportNotesView, 'results' | 'counts'>[]>(COUNTED, names),
    views.query<ReportNotesView['results'][number][]>(
      `select r.kind, sum(r.count)::bigint as count from views.result r
        where (r.unit_id, r.fund_id, r.year) = ($1, $2, $3) and r.withdrawn_by is null
        group by r.kind order by r.kind`,
      names,
    ),
    yearEndCounts(views, { unitId, year, limit: 500 }),
  ]);
  if (!counted) throw new Error('a query of counts answers a row');
  return { ...counted, results, counts: counts.items.filter((place) => place.unitId === unitId) };
};

const OF_BOOK = `(e.unit_id, e.fund_id, e.year) = ($1, $2, $3)`;
/** One for each voucher, and one less where it was voided. */
const VOUCHERS = `case e.correction when 'void' then -1 when 'adjust' then 0 else 1 end`;

const COUNTED = `select
  (select coalesce(sum(${VOUCHERS}), 0)::int from views.entry e
    where ${OF_BOOK} and e.kind in ${kindsOf('gifts')}) as gifts,
  (select coalesce(sum(${VOUCHERS}), 0)::int from views.entry e
    where ${OF_BOOK} and e.kind in ${kindsOf('support')} and e.kind <> 'advanceToppedUp')
    as payments,
  (select coalesce(sum(e.beneficiaries), 0)::int from views.entry e
    where ${OF_BOOK} and ${STANDING_SUPPORT}) as beneficiaries,
  (select count(*)::int from views.entry e where ${OF_BOOK} and e.correction = 'adjust')
    as adjustments,
  (select count(*)::int from views.entry e where ${OF_BOOK} and e.correction = 'void') as voided,
  (select count(*)::int from views.advance e
    where ${OF_BOOK} and (e.outstanding > 0 or e.to_year > e.year)) as "openAdvances",
  (select coalesce(sum(e.outstanding), 0)::bigint from views.advance e where ${OF_BOOK})
    + coalesce((select sum(o.amount)::bigint from views.year_end y,
                       jsonb_to_recordset(y.owed) as o(by text, amount bigint)
                 where (y.unit_id, y.fund_id, y.year) = ($1, $2, $3) and o.by = 'advance'), 0)
    as "openAdvancesAmount",
  (select count(*)::int from views.direct_gift e where ${OF_BOOK} and e.withdrawn_by is null)
    as "directGifts"`;
