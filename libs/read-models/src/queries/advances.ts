import type {
  AdvanceDetailView,
  AdvanceHolderPage,
  AdvanceHolderView,
  AdvancePage,
  AdvancePartView,
  AdvanceState,
  AdvanceView,
} from '#contracts';
import type { AdvancePartRow, AdvanceRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

interface DueBy {
  /** The day by which overdue is judged; left out: today at UTC+7. */
  readonly asOf?: string | undefined;
}

export interface AdvancesQuestion extends Paging, DueBy {
  readonly unitId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly year?: number | undefined;
  readonly holder?: string | undefined;
  /** `open` includes what is overdue. */
  readonly state?: AdvanceState | undefined;
  readonly under?: string | undefined;
}

/** $1 is `asOf` or null. */
const AS_OF = `coalesce($1::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date)`;
const IS_OVERDUE = `a.outstanding > 0 and a.due_on < ${AS_OF}`;
const PASSED_ON = 'a.outstanding = 0 and a.to_year is not null';
const STATES: Readonly<Record<AdvanceState, string>> = {
  open: 'a.outstanding > 0',
  overdue: IS_OVERDUE,
  settled: 'a.outstanding = 0 and a.to_year is null',
  passedOn: PASSED_ON,
};

const sumOf = (part: AdvancePartView['part']): string =>
  `(select coalesce(sum(p.amount), 0)::bigint from views.advance_part p
     where (p.unit_id, p.fund_id, p.year, p.advance_id)
         = (a.unit_id, a.fund_id, a.year, a.advance_id) and p.part = '${part}') as "${part}"`;

const ADVANCE = `${columnsOf(tables.advance, 'a')},
  case when ${PASSED_ON} then 'passedOn' when a.outstanding = 0 then 'settled' when ${IS_OVERDUE} then 'overdue' else 'open' end
    as state,
  case when ${IS_OVERDUE} then ${AS_OF} - a.due_on else 0 end as "daysOverdue",
  ${sumOf('used')}, ${sumOf('bought')}, ${sumOf('toppedUp')}, ${sumOf('returned')}`;

const dayOf = ({ asOf }: DueBy): string | null => asOf ?? null;

/** Advances, the latest paid first. @throws RangeError on an `after` that is not ours */
export const advances = async (
  views: ViewsDatabase,
  question: AdvancesQuestion,
): Promise<AdvancePage> => {
  const conditions = new Conditions(dayOf(question))
    .if('a.unit_id = ?', question.unitId)
    .if('a.fund_id = ?', question.fundId)
    .if('a.year = ?', question.year)
    .if('a.holder = ?', question.holder)
    .under('a.unit_id', question.under);
  if (question.state !== undefined) conditions.and(STATES[question.state]);
  if (question.after !== undefined)
    conditions.and('a.position < ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<AdvanceRead[]>(
    `select ${ADVANCE} from views.advance a
      where a.position is not null and ${conditions.where}
      order by a.position desc limit ${limit + 1}`,
    conditions.values,
  );
  const items = rows.map(advanceView);
  return pageOf(items, limit, ({ position }) => [position]);
};

/** One advance of a book, with every part of its settlements. */
export const advance = async (
  views: ViewsDatabase,
  key: DueBy & {
    readonly unitId: string;
    readonly fundId: string;
    readonly year: number;
    readonly advanceId: string;
  },
): Promise<AdvanceDetailView | undefined> => {
  const names = [key.unitId, key.fundId, key.year, key.advanceId];
  const [[row], parts] = await Promise.all([
    views.query<AdvanceRead[]>(
      `select ${ADVANCE} from views.advance a
        where a.position is not null
          and (a.unit_id, a.fund_id, a.year, a.advance_id) = ($2, $3, $4, $5)`,
      [dayOf(key), ...names],
    ),
    views.query<AdvancePartRow[]>(
      `select ${columnsOf(tables.advancePart, 'p')} from views.advance_part p
        where (p.unit_id, p.fund_id, p.year, p.advance_id) = ($1, $2, $3, $4)
        order by p.position`,
      names,
    ),
  ]);
  return row === undefined ? undefined : { ...advanceView(row), settlements: parts.map(partView) };
};

type AdvanceRead = Omit<AdvanceView, 'decision'> &
  Pick<AdvanceRow, 'openingEventId' | 'basisNumber' | 'basisDate' | 'basisIssuer'>;

/** A correction may open again what was settled. */
const advanceView = (row: AdvanceRead): AdvanceView => {
  const { settledOn, openingEventId: _, basisNumber, basisDate, basisIssuer, ...read } = plain(row);
  const decision = basisNumber !== undefined && {
    decision: { number: basisNumber, date: basisDate ?? '', issuer: basisIssuer ?? '' },
  };
  const advance = { ...read, ...decision };
  return advance.outstanding > 0 || settledOn === undefined ? advance : { ...advance, settledOn };
};

const partView = (row: AdvancePartRow): AdvancePartView => {
  const { unitId: _unit, fundId: _fund, year: _year, advanceId: _id, ...part } = plain(row);
  const { evidenceNumber, evidenceDate, evidenceIssuer, ...fields } = part;
  return {
    ...(fields as Omit<AdvancePartView, 'evidence'>),
    ...(evidenceNumber !== undefined && {
      evidence: { number: evidenceNumber, date: evidenceDate ?? '', issuer: evidenceIssuer ?? '' },
    }),
  };
};

export type AdvanceHoldersQuestion = Omit<AdvancesQuestion, 'state' | 'unitId'>;

/** Who has something to settle with which book, and since when it is overdue. */
export const advanceHolders = async (
  views: ViewsDatabase,
  question: AdvanceHoldersQuestion,
): Promise<AdvanceHolderPage> => {
  const conditions = new Conditions(dayOf(question))
    .and('a.outstanding > 0')
    .if('a.fund_id = ?', question.fundId)
    .if('a.year = ?', question.year)
    .if('a.holder = ?', question.holder)
    .under('a.unit_id', question.under);
  if (question.after !== undefined)
    conditions.and(
      '(a.unit_id, a.fund_id, a.year, a.holder) > (?, ?, ?, ?::uuid)',
      ...keyAfter(question.after, ['string', 'string', 'number', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<AdvanceHolderView[]>(
    `select a.unit_id as "unitId", a.fund_id as "fundId", a.year, a.holder,
            min(a.holder_kind) as "holderKind",
            count(*)::int as advances,
            sum(a.outstanding)::bigint as outstanding,
            (count(*) filter (where ${IS_OVERDUE}))::int as overdue,
            coalesce(sum(a.outstanding) filter (where ${IS_OVERDUE}), 0)::bigint as "overdueAmount",
            coalesce(max(${AS_OF} - a.due_on) filter (where ${IS_OVERDUE}), 0) as "daysOverdue"
       from views.advance a
      where a.position is not null and ${conditions.where}
      group by a.unit_id, a.fund_id, a.year, a.holder
      order by a.unit_id, a.fund_id, a.year, a.holder limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ unitId, fundId, year, holder }) => [unitId, fundId, year, holder]);
};

/** Under which event and field the vault keeps the name of a holder. */
export interface HolderName {
  readonly holder: string;
  readonly eventId: string;
  readonly field: string;
}

/** Of the staff the list has the name; of others what first named them, in whatever book it is. */
export const holderNames = (
  views: ViewsDatabase,
  holders: readonly string[],
): Promise<HolderName[]> =>
  views.query(
    `select p.person_id as holder, p.event_id as "eventId", 'name' as field
       from views.person p where p.person_id = any($1::uuid[])
     union all
     (select distinct on (n.holder) n.holder, n.event_id, 'holder.name'
        from (select holder, event_id, position from views.request
               where holder = any($1::uuid[]) and holder_kind = 'outside'
               union all
              select holder, opening_event_id, position from views.advance
               where holder = any($1::uuid[]) and holder_kind = 'outside'
                 and opening_event_id is not null) n
       order by n.holder, n.position)`,
    [[...new Set(holders)]],
  );
