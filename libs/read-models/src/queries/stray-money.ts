import type {
  DifferencePage,
  PurposeChangePage,
  PurposeChangeView,
  StrayReceiptPage,
  StrayState,
} from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

interface OfBooks extends Paging {
  readonly unitId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly year?: number | undefined;
  /** Of a unit below this one today, predecessors included. */
  readonly under?: string | undefined;
}

export interface StrayReceiptsQuestion extends OfBooks {
  /** `open`: something of it is left; `identified`, `refunded`: something of it was. */
  readonly state?: StrayState | undefined;
}

export interface DifferencesQuestion extends OfBooks {
  readonly nature?: string | undefined;
  readonly state?: 'open' | 'closed' | undefined;
}

const SETTLED = `(select coalesce(sum(s.amount), 0) from views.stray_settlement s
  where (s.unit_id, s.fund_id, s.year, s.item_id) = (i.unit_id, i.fund_id, i.year, i.item_id))`;

const settledSo = (how: string) => `exists (select 1 from views.stray_settlement s
  where (s.unit_id, s.fund_id, s.year, s.item_id) = (i.unit_id, i.fund_id, i.year, i.item_id)
    and s.how = '${how}')`;

const ITEM = `${columnsOf(tables.strayItem, 'i')}, (i.amount - ${SETTLED})::bigint as left,
  coalesce((
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
             'how', s.how, 'amount', s.amount, 'occurredOn', s.occurred_on, 'voucher', s.voucher,
             'requestId', s.request_id, 'decision', s.decision_number,
             'settledBy', s.settled_by, 'toUnitId', s.to_unit_id, 'toYear', s.to_year)) order by s.position)
      from views.stray_settlement s
     where (s.unit_id, s.fund_id, s.year, s.item_id)
         = (i.unit_id, i.fund_id, i.year, i.item_id)), '[]') as settlements`;

/** Unidentified and misdirected receipts, the latest first. @throws RangeError on a foreign `after` */
export const strayReceipts = async (
  views: ViewsDatabase,
  { state, ...question }: StrayReceiptsQuestion,
): Promise<StrayReceiptPage> => {
  const conditions = ofBooks(question).and(`i.nature in ('unidentified', 'misdirected')`);
  if (state === 'open') conditions.and(`i.amount > ${SETTLED}`);
  else if (state !== undefined) conditions.and(settledSo(state));
  return (await items(views, conditions, question)) as StrayReceiptPage;
};

/** One of them, of any nature, and the event of its first voucher, in whichever book that stands. */
export const strayItem = async (
  views: ViewsDatabase,
  key: {
    readonly unitId: string;
    readonly fundId: string;
    readonly year: number;
    readonly itemId: string;
  },
): Promise<{ readonly nature: string; readonly eventId: string } | undefined> => {
  const [row] = await views.query<{ nature: string; eventId: string }[]>(
    `select i.nature, e.event_id as "eventId" from views.stray_item i
       join views.entry e on e.voucher = i.voucher and e.line = 0
      where (i.unit_id, i.fund_id, i.year, i.item_id) = ($1, $2, $3, $4)`,
    [key.unitId, key.fundId, key.year, key.itemId],
  );
  return row;
};

/** What counts found too much or too little, the latest first. @throws RangeError */
export const differences = async (
  views: ViewsDatabase,
  { state, nature, ...question }: DifferencesQuestion,
): Promise<DifferencePage> => {
  const conditions = ofBooks(question)
    .and(`i.nature in ('surplus', 'shortage', 'counterfeit')`)
    .if('i.nature = ?', nature);
  if (state !== undefined) conditions.and(`i.amount ${state === 'open' ? '>' : '<='} ${SETTLED}`);
  return (await items(views, conditions, question)) as DifferencePage;
};

/** What was used for something else than it was given for, the latest first. @throws RangeError */
export const purposeChanges = async (
  views: ViewsDatabase,
  question: OfBooks,
): Promise<PurposeChangePage> => {
  const conditions = ofBooks(question).and(`i.kind = 'purposeChange' and i.status = 'done'`);
  const limit = limitOf(question);
  const rows = await views.query<(PurposeChangeView & Decided)[]>(
    `select i.unit_id as "unitId", i.fund_id as "fundId", i.year, i.request_id as "requestId",
            i.position, i.event_id as "eventId", i.amount, i.earmark as "fromEarmark",
            i.to_earmark as "toEarmark", i.consented_on as "consentedOn",
            i.decision_number as "decisionNumber", i.decision_date as "decisionDate",
            i.decision_issuer as "decisionIssuer", i.requested_by as "requestedBy",
            i.requested_on as "requestedOn", i.settled_by as "approvedBy",
            i.result_voucher as voucher
       from views.request i
      where ${conditions.where}
      order by i.position desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(decided), limit, ({ position }) => [position]);
};

const ofBooks = ({ unitId, fundId, year, under, after }: OfBooks): Conditions => {
  const conditions = new Conditions()
    .if('i.unit_id = ?', unitId)
    .if('i.fund_id = ?', fundId)
    .if('i.year = ?', year)
    .under('i.unit_id', under);
  if (after !== undefined) conditions.and('i.position < ?', ...keyAfter(after, ['number']));
  return conditions;
};

const items = async (
  views: ViewsDatabase,
  conditions: Conditions,
  paging: Paging,
): Promise<{ items: object[]; next?: string }> => {
  const limit = limitOf(paging);
  const rows = await views.query<(Minuted & { readonly position: number })[]>(
    `select ${ITEM} from views.stray_item i
      where ${conditions.where}
      order by i.position desc limit ${limit + 1}`,
    conditions.values,
  );
  const page = pageOf(rows, limit, ({ position }) => [position]);
  return { ...page, items: page.items.map(minuted) };
};

interface Minuted {
  readonly minutesNumber?: string;
  readonly minutesDate?: string;
  readonly minutesIssuer?: string;
}

const minuted = (row: Minuted): object => {
  const { minutesNumber, minutesDate, minutesIssuer, ...fields } = plain(row);
  const minutes = { number: minutesNumber, date: minutesDate, issuer: minutesIssuer };
  return { ...fields, ...(minutesNumber !== undefined && { minutes }) };
};

interface Decided {
  readonly decisionNumber?: string;
  readonly decisionDate?: string;
  readonly decisionIssuer?: string;
}

const decided = (row: PurposeChangeView & Decided): PurposeChangeView => {
  const { decisionNumber, decisionDate, decisionIssuer, ...fields } = plain(row);
  const decision = {
    number: decisionNumber ?? '',
    date: decisionDate ?? '',
    issuer: decisionIssuer ?? '',
  };
  return { ...fields, ...(decisionNumber !== undefined && { decision }) };
};
