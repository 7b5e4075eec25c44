import type {
  CarerStatementView,
  ChildMoneyPage,
  ChildMoneyView,
  HandoverDisputePage,
  HandoverDisputeView,
  SponsorStatementView,
} from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { asOfDay } from './as-of.js';
import { child, custodyWhere, type OneChild } from './children.js';
import { commitments } from './commitments.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

const MONEY = columnsOf(
  {
    columns: Object.fromEntries(
      Object.entries(tables.childMoney.columns).filter(
        ([name]) => !['line', 'eventId', 'actor', 'original'].includes(name),
      ),
    ),
  },
  'm',
);

export interface ChildMoneyQuestion extends OneChild, Paging {}

/** What came for a child and what left, the latest first; undefined where no unit below has it. */
export const childMoney = async (
  views: ViewsDatabase,
  question: ChildMoneyQuestion,
): Promise<ChildMoneyPage> => {
  const { unitId, childId, after } = question;
  const conditions = new Conditions()
    .under('k.unit_id', unitId)
    .and(`(m.child_id = ? or m.bucket like ? || 's%')`, childId, childId);
  if (after !== undefined) conditions.and('m.position < ?', ...keyAfter(after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<ChildMoneyView[]>(
    `select ${MONEY} from views.child_money m join views.child k using (child_id)
      where ${conditions.where} order by m.position desc, m.line limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(plain), limit, ({ position }) => [position]);
};

/** For the carer: everything that was paid in the child's name. */
export const carerStatement = async (
  views: ViewsDatabase,
  question: OneChild,
): Promise<CarerStatementView | undefined> => {
  const { unitId, childId } = question;
  const asOf = await asOfDay(views, question.asOf);
  const conditions = new Conditions()
    .under('k.unit_id', unitId)
    .and('k.child_id = ?', childId)
    .and('m.occurred_on <= ?::date', asOf)
    .and(`m.kind in ('handedOver', 'handoverCorrected')`);
  const found = await child(views, question);
  if (!found) return undefined;
  const rows = await views.query<ChildMoneyView[]>(
    `select ${MONEY} from views.child_money m join views.child k using (child_id)
      where ${conditions.where} order by m.position, m.line`,
    conditions.values,
  );
  const handedOver = rows.map(plain);
  const total = handedOver.reduce((sum, { amount }) => sum - amount, 0);
  const byThen = ({ occurredOn }: { readonly occurredOn: string }) => occurredOn <= asOf;
  const custody = found.custody.filter(byThen);
  const directSupport = found.directSupport.filter(
    (support) => support.withdrawnBy === undefined && byThen(support),
  );
  return { childId, asOf, handedOver, total, directSupport, custody };
};

/** For the sponsor: each child's code, what was given, what was handed over. */
export const sponsorStatement = async (
  views: ViewsDatabase,
  { sponsor, unitId }: { readonly sponsor: string; readonly unitId: string },
): Promise<SponsorStatementView> => {
  const asOf = await asOfDay(views, undefined);
  const { items } = await commitments(views, { sponsor, under: unitId, asOf, limit: 500 });
  const codes = [...new Set(items.map(({ childId }) => childId))];
  const buckets = [...new Set(items.map(({ bucket }) => bucket))];
  const [ends, balances, rows, things] = await Promise.all([
    views.query<{ childId: string; endedOn: string | null }[]>(
      `select child_id as "childId", ended_on as "endedOn" from views.child
        where child_id = any($1)`,
      [codes],
    ),
    views.query<{ bucket: string; balance: number }[]>(
      `select item as bucket, sum(amount)::bigint as balance from views.book_slice
        where holds = 'earmark' and item = any($1) group by item`,
      [buckets],
    ),
    views.query<ChildMoneyView[]>(
      `select ${MONEY} from views.child_money m where m.bucket = any($1)
        order by m.occurred_on, m.position, m.line`,
      [buckets],
    ),
    // A commitment's id is unique within its child only.
    custodyWhere(
      views,
      '(child_id, commitment_id) in (select * from unnest($1::text[], $2::text[]))',
      [items.map((one) => one.childId), items.map((one) => one.commitmentId)],
    ),
  ]);
  const children = codes.map((childId) => {
    const own = items.filter((one) => one.childId === childId);
    const bucket = own[0]?.bucket;
    const money = rows.map(plain).filter((row) => row.bucket === bucket);
    const of = (...kinds: string[]) => money.filter(({ kind }) => kinds.includes(kind));
    const endedOn = ends.find((one) => one.childId === childId)?.endedOn;
    return {
      ...{ childId, commitments: own, ...(endedOn && { endedOn }) },
      balance: balances.find((one) => one.bucket === bucket)?.balance ?? 0,
      received: of('received', 'receivedCorrected'),
      handedOver: of('handedOver', 'handoverCorrected'),
      custody: things.filter((thing) => thing.childId === childId),
    };
  });
  return { sponsor, asOf, children };
};

export interface DisputesQuestion extends Paging {
  readonly under: string;
  readonly open?: boolean | undefined;
}

/** Handovers that carers dispute, the latest first. @throws RangeError */
export const handoverDisputes = async (
  views: ViewsDatabase,
  question: DisputesQuestion,
): Promise<HandoverDisputePage> => {
  const { under, open = false, after } = question;
  const conditions = new Conditions().under('d.unit_id', under);
  if (open) conditions.and('d.is_open');
  if (after !== undefined) conditions.and('d.position < ?', ...keyAfter(after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<HandoverDisputeView[]>(
    `select ${columnsOf(tables.handoverDispute, 'd')} from views.handover_dispute d
      where ${conditions.where} order by d.position desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(plain), limit, ({ position }) => [position]);
};
