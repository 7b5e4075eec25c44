import type pg from 'pg';
import {
  type FoldHead,
  type FundDisclosure,
  type Message,
  organisation,
  type Organisation,
  ORGANISATION_STREAM,
  type OrganisationEvent,
  type ViewMemory,
} from '#ledger';
import { type EventStore, type Position, readEnvelope, type Upcast } from '#event-store';
import { VIEWS_VERSION } from '../tables/create-tables.js';

/** How far a set of views has come. */
export interface Checkpoint {
  readonly version: number;
  /** Undefined before the first event. */
  readonly position: Position | undefined;
  readonly headNumber: number;
  readonly headRecordedAt: string | undefined;
  readonly organisationRevision: number;
}

/** Somebody else has moved the checkpoint: what was folded since it was read is worth nothing. */
export class CheckpointMoved extends Error {
  constructor() {
    super('the checkpoint of the views was moved by another process');
    this.name = 'CheckpointMoved';
  }
}

type Row = { readonly [K in keyof Checkpoint]: Exclude<Checkpoint[K], undefined> | null };

/** The version is that of whoever built the set; the connection parses with `viewTypes`. */
export const readCheckpoint = async (
  client: pg.ClientBase,
  schema: string,
): Promise<Checkpoint> => {
  const { rows } = await client.query<Row>(
    `select version, position, head_number as "headNumber", head_recorded_at as "headRecordedAt",
            organisation_revision as "organisationRevision"
       from ${schema}.checkpoint`,
  );
  const [row] = rows;
  if (!row) throw new CheckpointMoved();
  const { version, position, headNumber, headRecordedAt, organisationRevision } = row;
  return {
    version: version ?? 0,
    position: position ?? undefined,
    headNumber: headNumber ?? 0,
    headRecordedAt: headRecordedAt ?? undefined,
    organisationRevision: organisationRevision ?? -1,
  };
};

/**
 * Tells whoever listens on the channel `published` once the transaction has committed.
 * @throws CheckpointMoved unless the set still stands where the fold began, in our version
 */
export const moveCheckpoint = async (
  client: pg.ClientBase,
  schema: string,
  from: Position | undefined,
  to: { readonly position: Position | undefined; readonly head: FoldHead },
): Promise<void> => {
  const { headNumber, headRecordedAt, organisationRevision } = to.head;
  const { rowCount } = await client.query(
    `update ${schema}.checkpoint
        set position = $1, head_number = $2, head_recorded_at = $3, organisation_revision = $4
      where version = $5 and position is not distinct from $6
    returning pg_notify('published', '')`,
    [to.position, headNumber, headRecordedAt, organisationRevision, VIEWS_VERSION, from],
  );
  if (rowCount !== 1) throw new CheckpointMoved();
};

/** What a fold remembers at a checkpoint, from the set of views and from the log. */
export const memoryAt = async (
  client: pg.ClientBase,
  schema: string,
  checkpoint: Checkpoint,
  log: { readonly store: EventStore; readonly upcast: Upcast },
): Promise<ViewMemory> => {
  const { rows } = await client.query<{ fundId: string; state: FundDisclosure }>(
    `select fund_id as "fundId", state from ${schema}.disclosure_state order by fund_id`,
  );
  return {
    headNumber: checkpoint.headNumber,
    headRecordedAt: checkpoint.headRecordedAt,
    organisation: await organisationAt(checkpoint.organisationRevision, log),
    organisationRevision: checkpoint.organisationRevision,
    disclosure: rows.map(({ fundId, state }) => [fundId, state] as const),
  };
};

const organisationAt = async (
  revision: number,
  { store, upcast }: { readonly store: EventStore; readonly upcast: Upcast },
): Promise<Organisation> => {
  let forest = organisation.initial();
  for await (const page of store.readStream(ORGANISATION_STREAM)) {
    for (const recorded of page) {
      if (recorded.revision > revision) return forest;
      const { type, schema, data } = readEnvelope(recorded.bytes);
      const event: Message = upcast(type, schema, data);
      forest = organisation.evolve(forest, event as OrganisationEvent);
    }
  }
  return forest;
};
