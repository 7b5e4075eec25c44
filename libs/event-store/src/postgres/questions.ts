import type { BoundKey, Position, RecordedEvent } from '../event-store.js';

/** Named, so that each connection parses it once. */
export interface Question {
  readonly name: string;
  readonly text: string;
}

export interface EventRow {
  readonly position: Position;
  readonly stream: string;
  readonly revision: number;
  readonly payload: Buffer;
}

export interface KeyRow {
  readonly fingerprint: string | null;
  readonly stream: string;
  readonly first_revision: number;
  readonly last_revision: number;
}

export const streamPage: Question = {
  name: 'ledger-stream-page',
  text: `
    select e.position, $1 as stream, e.revision, e.payload
    from ledger.event e
    where e.stream_no = (select s.stream_no from ledger.stream s where s.name = $1)
      and e.revision >= $2
    order by e.revision limit $3`,
};

export const logPage: Question = {
  name: 'ledger-log-page',
  text: `
    select e.position, s.name as stream, e.revision, e.payload
    from ledger.event e join ledger.stream s using (stream_no)
    where e.position > $1 and e.position <= $2
      and ($4::text[] is null or s.category = any ($4))
    order by e.position limit $3`,
};

export const headRevisions: Question = {
  name: 'ledger-head-revisions',
  text: `
    select coalesce(s.revision, -1) as revision
    from unnest($1::text[]) with ordinality asked (name, ordinal)
    left join ledger.stream s using (name)
    order by ordinal`,
};

export const streamsOf: Question = {
  name: 'ledger-streams-of',
  text: 'select name from ledger.stream where category = any ($1) order by stream_no',
};

export const head: Question = {
  name: 'ledger-head',
  text: 'select position from ledger.counter where position > 0',
};

export const findKeys: Question = {
  name: 'ledger-find-keys',
  text: `
    select
      encode(uuid_send(e.fingerprint), 'hex') as fingerprint, s.name as stream,
      e.revision as first_revision, e.revision + e.command_events - 1 as last_revision
    from unnest($1::uuid[]) with ordinality asked (command_id, ordinal)
    left join ledger.event e using (command_id)
    left join ledger.stream s using (stream_no)
    order by ordinal`,
};

export const toRecordedEvent = ({
  position,
  stream,
  revision,
  payload,
}: EventRow): RecordedEvent => ({
  position,
  stream,
  revision,
  bytes: payload,
});

export const toBoundKey = (row: KeyRow): BoundKey | undefined =>
  row.fingerprint === null
    ? undefined
    : {
        fingerprint: row.fingerprint,
        stream: row.stream,
        firstRevision: row.first_revision,
        lastRevision: row.last_revision,
      };
