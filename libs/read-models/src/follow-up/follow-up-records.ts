import type pg from 'pg';
import type { BookKey } from '#contracts';
import type { Position } from '#event-store';
import { connect } from '../running/connection.js';

/** Work that follows from an event, or from the calendar. */
export interface FollowUpWork {
  /** Derived from its cause, so that it is done once however often it is tried. */
  readonly key: string;
  readonly type: string;
  readonly stream: string;
  readonly data: object;
  /** UUID of the event that it follows from. */
  readonly causation: string;
}

/** A rule refused the work: somebody has to look at it. */
export interface RefusedWork {
  readonly work: FollowUpWork;
  readonly refusal: string;
  readonly details: string;
}

/** A request whose last day is over and that still holds money back. */
export interface LapsedRequest extends BookKey {
  readonly requestId: string;
  readonly validUntil: string;
  readonly eventId: string;
}

/** Something about a child that somebody has to decide, because the calendar says so. */
export interface DueReview {
  readonly childId: string;
  readonly unitId: string;
  readonly cause: 'adult' | 'commitmentEnds' | 'moved' | 'withdrawn' | 'died';
  readonly commitmentId: string | null;
  /** How many reviews of the same matter there were before. */
  readonly earlier: number;
  /** The event that it follows from. */
  readonly eventId: string;
}

/** Any number of our own; every process that does follow-up work takes the same. */
const FOLLOW_UP_LOCK = 5_037_005;

/** How far the follow-up work has come, and what of it was refused. Survives every rebuild. */
export class FollowUpRecords {
  private constructor(readonly client: pg.Client) {}

  /** @param url a login of the group `so_vang_projector` */
  static async open(url: string): Promise<FollowUpRecords> {
    return new FollowUpRecords(await connect(url));
  }

  close(): Promise<void> {
    return this.client.end().catch(() => undefined);
  }

  /** Whether the work is ours now; it stays so until the connection ends. */
  async take(): Promise<boolean> {
    const { rows } = await this.client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [FOLLOW_UP_LOCK],
    );
    return rows[0]?.taken ?? false;
  }

  /** The last event whose follow-up work is done or recorded as refused. */
  async position(): Promise<Position | undefined> {
    const { rows } = await this.client.query<{ position: Position | null }>(
      'select position from follow_up.checkpoint',
    );
    return rows[0]?.position ?? undefined;
  }

  async advance(position: Position): Promise<void> {
    await this.client.query('update follow_up.checkpoint set position = $1', [position]);
  }

  async keep({ work, refusal, details }: RefusedWork): Promise<void> {
    await this.client.query(
      `insert into follow_up.problem as p
              (key, work, stream, command, causation, refusal, details, first_at, last_at, attempts)
       values ($1, $2, $3, $4, $5, $6, $7, now(), now(), 1)
       on conflict (key) do update set refusal = excluded.refusal, details = excluded.details,
              last_at = excluded.last_at, attempts = p.attempts + 1`,
      [work.key, work.type, work.stream, work.data, work.causation, refusal, details],
    );
  }

  async settle(works: readonly FollowUpWork[]): Promise<void> {
    const keys = works.map(({ key }) => key);
    await this.client.query('delete from follow_up.problem where key = any ($1)', [keys]);
  }

  /** Everything that was refused and is not settled. */
  async refused(): Promise<FollowUpWork[]> {
    const { rows } = await this.client.query<FollowUpWork>(
      `select key, work as type, stream, command as data, causation
         from follow_up.problem order by first_at, key`,
    );
    return rows;
  }

  /** As far as the views know; the rules judge again. */
  async dueReviews(today: string): Promise<DueReview[]> {
    const { rows } = await this.client.query<DueReview>(DUE_REVIEWS, [today]);
    return rows;
  }

  /** As far as the views know; the rules judge again. */
  async lapsed(today: string): Promise<LapsedRequest[]> {
    const { rows } = await this.client.query<LapsedRequest>(
      `select unit_id as "unitId", fund_id as "fundId", year, request_id as "requestId",
              valid_until as "validUntil", event_id as "eventId"
         from views.request
        where status in ('requested', 'approved') and valid_until < $1
        order by position`,
      [today],
    );
    return rows;
  }
}

/** Matters that are due and not looked at, and those of which a later look was agreed on. */
const DUE_REVIEWS = `
  with matter as (
    select k.child_id, k.unit_id, 'adult' as cause, null::text as commitment_id, k.event_id
      from views.child k
     where k.ended_on is null and make_date(k.adult_year, 1, 1) <= $1::date
    union all
    select k.child_id, k.unit_id, 'commitmentEnds', c.commitment_id, c.event_id
      from views.commitment c join views.child k using (child_id)
     where k.ended_on is null and date_trunc('month', c.until_day) <= $1::date
    union all
    select k.child_id, k.unit_id, r.cause, r.commitment_id, r.event_id
      from views.child_review r join views.child k using (child_id)
     where k.ended_on is null and r.outcome = 'later' and r.on_day <= $1::date
       and r.cause in ('moved', 'withdrawn', 'died')
  )
  select distinct m.child_id as "childId", m.unit_id as "unitId", m.cause,
         m.commitment_id as "commitmentId", m.event_id as "eventId",
         (select count(*)::int from views.child_review r
           where r.child_id = m.child_id and r.cause = m.cause
             and r.commitment_id is not distinct from m.commitment_id) as earlier
    from matter m
   where not exists (
         select 1 from views.child_review r
          where r.child_id = m.child_id and r.cause = m.cause
            and r.commitment_id is not distinct from m.commitment_id
            and (r.outcome is distinct from 'later' or r.on_day > $1::date))`;
