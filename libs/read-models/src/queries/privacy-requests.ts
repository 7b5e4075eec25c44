import type {
  PrivacyRequestKey,
  PrivacyRequestPage,
  PrivacyRequestView,
  PrivacyRole,
} from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { asOfDay } from './as-of.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface PrivacyRequestsQuestion extends Paging {
  /** With this unit or one below it today. */
  readonly under: string;
  readonly state?: 'open' | 'overdue' | 'answered' | undefined;
  /** The day by which deadlines are judged; left out: today. */
  readonly asOf?: string | undefined;
}

const LATE = 'coalesce(r.answered_on, $1::date) > r.due_on';

const REQUEST = `
  select ${columnsOf(tables.privacyRequest, 'r')}, ${LATE} as late,
         f.state as forgetting, f.destroy_after as "destroyAfter",
         case when f.state = 'forgotten' then nullif(f.restoring_asked_by, '') end
           as "restoringAskedBy"
    from views.privacy_request r
    left join views.forgetting f on f.subject = r.subject and f.request_id = r.request_id`;

/** What people asked about their own data, in the order of recording. @throws RangeError on a foreign `after` */
export const privacyRequests = async (
  views: ViewsDatabase,
  { under, state, asOf, ...paging }: PrivacyRequestsQuestion,
): Promise<PrivacyRequestPage> => {
  const conditions = new Conditions(await asOfDay(views, asOf)).under('r.unit_id', under);
  if (state === 'answered') conditions.and('r.answered_on is not null');
  if (state === 'open' || state === 'overdue') conditions.and('r.answered_on is null');
  if (state === 'overdue') conditions.and(LATE);
  if (paging.after !== undefined)
    conditions.and('r.position > ?', ...keyAfter(paging.after, ['number']));
  const limit = limitOf(paging);
  const rows = await views.query<PrivacyRequestView[]>(
    `${REQUEST} where ${conditions.where} order by r.position limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(plain), limit, ({ position }) => [position]);
};

/** One of them; undefined where the unit has none such. */
export const privacyRequest = async (
  views: ViewsDatabase,
  { unitId, subject, requestId }: PrivacyRequestKey,
): Promise<PrivacyRequestView | undefined> => {
  const [found] = await views.query<PrivacyRequestView[]>(
    `${REQUEST} where r.unit_id = $2 and r.subject = $3 and r.request_id = $4`,
    [await asOfDay(views, undefined), unitId, subject, requestId],
  );
  return found && plain(found);
};

/** The last day of a voucher that names the person; undefined where none does. */
export const lastVoucherOf = async (
  views: ViewsDatabase,
  { subject, childId }: { readonly subject: string; readonly childId?: string | undefined },
): Promise<string | undefined> => {
  const [found] = await views.query<{ last: string | null }[]>(
    `select max(day) as last from (
       select max(occurred_on) as day from views.entry where giver = $1
       union all select max(occurred_on) from views.direct_gift where giver = $1
       union all select max(occurred_on) from views.child_money where child_id = $2) days`,
    [subject, childId ?? null],
  );
  return found?.last ?? undefined;
};

/** Whether nobody may read the person's data any more. */
export const isForgotten = async (views: ViewsDatabase, subject: string): Promise<boolean> => {
  const gone = `select 1 from views.forgetting where subject = $1 and state <> 'restored'`;
  return (await views.query<object[]>(gone, [subject])).length > 0;
};

/** By what the union knows a person who asks, with the unit that answers. */
export interface KnownBy {
  readonly unitId: string;
  readonly voucher?: string | undefined;
  readonly childId?: string | undefined;
  readonly commitmentId?: string | undefined;
  readonly personId?: string | undefined;
}

/** Whose request it is; a child's pseudonym follows from its code. */
export interface WhoAsks {
  readonly role: PrivacyRole;
  readonly subject?: string;
  readonly childId?: string;
}

/** Undefined unless it is exactly one person whom the unit knows. */
export const whoAsks = async (
  views: ViewsDatabase,
  known: KnownBy,
): Promise<WhoAsks | undefined> => {
  const { unitId, voucher, childId, commitmentId, personId } = known;
  const named = [voucher, childId, personId].filter((name) => name !== undefined);
  if (named.length !== 1 || (commitmentId !== undefined && childId === undefined)) return undefined;
  if (voucher !== undefined) {
    const giver = `select giver as subject from views.entry
      where voucher collate "C" = $2 and unit_id = $1 and giver is not null order by position limit 1`;
    return found(await views.query<Found[]>(giver, [unitId, voucher]), 'giver');
  }
  if (personId !== undefined) {
    const staff = 'select person_id as subject from views.person where person_id = $1';
    return found(await views.query<Found[]>(staff, [personId]), 'staff');
  }
  if (commitmentId !== undefined) {
    const sponsor = `select c.sponsor as subject from views.commitment c
      join views.child k on k.child_id = c.child_id and k.unit_id = $1
      where c.child_id = $2 and c.commitment_id = $3`;
    return found(await views.query<Found[]>(sponsor, [unitId, childId, commitmentId]), 'sponsor');
  }
  const child =
    'select child_id as "childId" from views.child where unit_id = $1 and child_id = $2';
  return found(await views.query<Found[]>(child, [unitId, childId]), 'child');
};

type Found = Omit<WhoAsks, 'role'>;

const found = ([row]: readonly Found[], role: PrivacyRole): WhoAsks | undefined =>
  row && { role, ...row };
