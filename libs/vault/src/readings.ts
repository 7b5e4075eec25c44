import type pg from 'pg';
import type { FieldRef } from './sealed-field.js';

/** Who reads, why, and for which request. */
export interface Reader {
  /** UUID of the person. */
  readonly person: string;
  /** Why, in a word that an auditor understands, for example `cash book`. */
  readonly purpose: string;
  readonly requestId: string;
}

/** One value that somebody asked for, found or not. */
export interface Reading extends Reader, FieldRef {
  /** Grows with every reading; the next page starts after it. */
  readonly position: number;
  readonly readAt: Date;
}

/** Which readings, oldest first: all of them, those by a person, those of an event, or both. */
export interface ReadingsQuery {
  readonly person?: string;
  readonly eventId?: string;
  /** Position of the last reading of the page before. */
  readonly after?: number;
  /** At most this many; 100 unless told. */
  readonly limit?: number;
}

const NOTE = {
  name: 'vault-note-reading',
  text: `
    insert into vault.reading (read_at, person, purpose, request_id, event_id, field)
    select $1, $2, $3, $4, event_id, field from unnest($5::uuid[], $6::text[]) as r(event_id, field)`,
};

export const noteReadings = async (
  client: pg.ClientBase,
  reader: Reader,
  { refs, now }: { refs: readonly FieldRef[]; now: Date },
): Promise<void> => {
  const ids = refs.map(({ eventId }) => eventId);
  const fields = refs.map(({ field }) => field);
  const values = [now, reader.person, reader.purpose, reader.requestId, ids, fields];
  await client.query({ ...NOTE, values });
};

export const listReadings = async (pool: pg.Pool, query: ReadingsQuery): Promise<Reading[]> => {
  const { rows } = await pool.query<Omit<Reading, 'position'> & { position: string }>(
    `select position, read_at as "readAt", person, purpose, request_id as "requestId",
       event_id as "eventId", field
     from vault.reading
     where position > $1 and ($2::uuid is null or person = $2) and ($3::uuid is null or event_id = $3)
     order by position limit $4`,
    [query.after ?? 0, query.person ?? null, query.eventId ?? null, query.limit ?? 100],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
};
