import type {
  BucketView,
  ChildItem,
  ChildPage,
  ChildReviewPage,
  ChildReviewView,
  ChildView,
  CustodyView,
  DirectSupportView,
  ToldView,
} from '#contracts';
import type { ChildReviewRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { asOfDay } from './as-of.js';
import { commitments } from './commitments.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

const BALANCE = `
  coalesce((select sum(s.amount) from views.book_slice s
             where s.holds = 'earmark' and s.item <> '' and s.item collate "C" between k.child_id || 's' and k.child_id || 't'), 0)::bigint`;

const SPONSORS = `
  (select count(distinct c.sponsor)::int from views.commitment c
    where (c.child_id = k.child_id or jsonb_exists(c.shared_with, k.child_id))
      and c.from_day <= $1::date and (c.until_day is null or c.until_day >= $1::date))`;

const ITEM = `k.child_id as "childId", k.unit_id as "unitId", k.family, k.position,
  k.registered_on as "registeredOn", k.ended_on as "endedOn", k.end_cause as "endCause",
  k.event_id as "eventId",
  coalesce(k.may_be_named, false) as "mayBeNamed", ${SPONSORS} as sponsors, ${BALANCE} as balance`;

export interface ChildrenQuestion extends Paging {
  /** With the unit or one below it today. */
  readonly under: string;
  readonly inCare?: boolean | undefined;
  readonly withoutSponsor?: boolean | undefined;
  readonly family?: string | undefined;
  readonly asOf?: string | undefined;
}

/** Children by their codes, in the order of registration. @throws RangeError on a foreign `after` */
export const children = async (
  views: ViewsDatabase,
  question: ChildrenQuestion,
): Promise<ChildPage> => {
  const { under, inCare = false, withoutSponsor = false, family, after } = question;
  const asOf = await asOfDay(views, question.asOf);
  const conditions = new Conditions(asOf).under('k.unit_id', under).if('k.family = ?', family);
  if (inCare || withoutSponsor) conditions.and('(k.ended_on is null or k.ended_on >= $1::date)');
  if (withoutSponsor) conditions.and(`${SPONSORS} = 0`);
  if (after !== undefined) conditions.and('k.position > ?', ...keyAfter(after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<ChildItem[]>(
    `select ${ITEM} from views.child k where ${conditions.where}
      order by k.position limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(itemView), limit, ({ position }) => [position]);
};

const itemView = (row: ChildItem): ChildItem => {
  const { eventId: _, ...item } = plain(row as ChildItem & { eventId: string });
  return item;
};

export interface OneChild {
  readonly unitId: string;
  readonly childId: string;
  readonly asOf?: string | undefined;
}

/** All that is kept of one child; undefined where no unit below has it. */
export const child = async (
  views: ViewsDatabase,
  { unitId, childId, asOf: asked }: OneChild,
): Promise<ChildView | undefined> => {
  const asOf = await asOfDay(views, asked);
  const conditions = new Conditions(asOf).and('k.child_id = ?', childId).under('k.unit_id', unitId);
  const [found] = await views.query<(ChildItem & { eventId: string })[]>(
    `select ${ITEM} from views.child k where ${conditions.where}`,
    conditions.values,
  );
  if (!found) return undefined;
  const [siblings, promised, buckets, things, reviews, told] = await Promise.all([
    views.query<{ childId: string }[]>(
      `select child_id as "childId" from views.child where family = $1 and child_id <> $2
        order by position`,
      [found.family, childId],
    ),
    commitments(views, { childId, asOf, limit: 500 }),
    bucketsOf(views, childId),
    thingsOf(views, childId),
    childReviews(views, { childId, limit: 500 }),
    views.query<ToldView[]>(
      `select position, commitment_id as "commitmentId", told_on as "toldOn", about,
              told_by as "toldBy" from views.told where child_id = $1 order by position`,
      [childId],
    ),
  ]);
  return {
    ...plain(found),
    siblings: siblings.map((sibling) => sibling.childId),
    ...{ commitments: promised.items, buckets, ...things, reviews: reviews.items, told },
  };
};

const bucketsOf = async (views: ViewsDatabase, childId: string): Promise<BucketView[]> => {
  const rows = await views.query<BucketView[]>(
    `select s.item as bucket, sum(s.amount)::bigint as balance,
            (select c.sponsor from views.commitment c where c.bucket = s.item limit 1) as sponsor
       from views.book_slice s
      where s.holds = 'earmark' and s.item <> '' and s.item collate "C" between $1 || 's' and $1 || 't'
      group by s.item order by s.item`,
    [childId],
  );
  return rows.map(plain);
};

const thingsOf = async (
  views: ViewsDatabase,
  childId: string,
): Promise<{ custody: CustodyView[]; directSupport: DirectSupportView[] }> => {
  const [custody, directSupport] = await Promise.all([
    custodyWhere(views, 'child_id = $1', [childId]),
    views.query<DirectSupportView[]>(
      `select support_id as "supportId", commitment_id as "commitmentId",
              occurred_on as "occurredOn", amount, months_from as "monthsFrom",
              months_to as "monthsTo", confirmed_by_carer as "confirmedByCarer",
              withdrawn_by as "withdrawnBy"
         from views.direct_support where child_id = $1 order by occurred_on, support_id`,
      [childId],
    ),
  ]);
  return { custody, directSupport: directSupport.map(plain) };
};

/** Things in children's names, the earliest first. `where` is SQL of ours over views.custody. */
export const custodyWhere = async (
  views: ViewsDatabase,
  where: string,
  values: readonly unknown[],
): Promise<CustodyView[]> => {
  const rows = await views.query<CustodyView[]>(
    `select child_id as "childId", custody_id as "custodyId", kind, occurred_on as "occurredOn", value,
            commitment_id as "commitmentId", held_by as "heldBy", until_day as "untilDay",
            ended_on as "endedOn", how
       from views.custody where ${where} order by occurred_on, custody_id`,
    [...values],
  );
  return rows.map(plain);
};

export interface ChildReviewsQuestion extends Paging {
  readonly under?: string | undefined;
  readonly childId?: string | undefined;
  readonly open?: boolean | undefined;
}

/** Reviews, the latest opened first. @throws RangeError */
export const childReviews = async (
  views: ViewsDatabase,
  question: ChildReviewsQuestion,
): Promise<ChildReviewPage> => {
  const { under, childId, open = false, after } = question;
  const conditions = new Conditions().under('k.unit_id', under).if('r.child_id = ?', childId);
  if (open) conditions.and('r.outcome is null');
  if (after !== undefined) conditions.and('r.position < ?', ...keyAfter(after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<ChildReviewRow[]>(
    `select ${columnsOf(tables.childReview, 'r')}
       from views.child_review r join views.child k using (child_id)
      where ${conditions.where} order by r.position desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(reviewView), limit, ({ position }) => [position]);
};

const reviewView = (row: ChildReviewRow): ChildReviewView => {
  const { basisNumber: number, basisDate, basisIssuer, ...rest } = plain(row);
  const { eventId: _, openedBy: __, ...fields } = rest;
  return {
    ...(fields as unknown as ChildReviewView),
    ...(number !== undefined && {
      basis: { number, date: basisDate ?? '', issuer: basisIssuer ?? '' },
    }),
  };
};

/** Under which events the vault keeps who a child is, by the name of the text. */
export const childTexts = async (
  views: ViewsDatabase,
  { unitId, childId }: OneChild,
): Promise<Readonly<Record<string, string>> | undefined> => {
  const conditions = new Conditions().and('k.child_id = ?', childId).under('k.unit_id', unitId);
  const [row] = await views.query<Record<string, string>[]>(
    `select k.event_id as "birthDate", coalesce(k.name_event_id, k.event_id) as name,
            coalesce(k.address_event_id, k.event_id) as address,
            coalesce(k.school_event_id, k.event_id) as school,
            coalesce(k.carers_event_id, k.event_id) as carers,
            coalesce(k.parent_event_id, k.event_id) as parent
       from views.child k where ${conditions.where}`,
    conditions.values,
  );
  return row;
};
