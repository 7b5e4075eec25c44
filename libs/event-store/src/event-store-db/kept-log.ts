import type pg from 'pg';
import { byteaArray, int4Array, textArray, uuidArray } from '../postgres/binary-arrays.js';
import { type Position, positionFrom, type RecordedEvent } from '../event-store.js';
import { keyIn } from './key-metadata.js';
import type { LogPosition } from './log-position.js';
import type { ServerEvent } from './server-event.js';
import { isProblemCode, StoreProblem } from './store-problem.js';

/** How far the order of all entries has been kept. */
export interface LogState {
  /** How many entries have a number. */
  readonly index: number;
  /** Everything up to here has been looked at. */
  readonly position: LogPosition | undefined;
  /** What keeps it from going on. */
  readonly problem: StoreProblem | undefined;
}

/** An event of the ledger's own, with its place in `$all`. */
export type PlacedEvent = ServerEvent & { readonly position: LogPosition };

interface Row {
  readonly index: string;
  readonly commit_position: string | null;
  readonly prepare_position: string | null;
  readonly problem: string | null;
  readonly problem_detail: string | null;
}

interface EntryRow {
  readonly position: Position;
  readonly stream: string;
  readonly revision: number;
  readonly payload: Buffer;
}

type Ask = <R extends pg.QueryResultRow>(query: pg.QueryConfig) => Promise<R[]>;

const MISSING_ENTRY = 'LG001';

/** The order of all entries, and their bytes, as they were numbered for good. */
export class KeptLog {
  /** @param ask puts a question to PostgreSQL */
  constructor(private readonly ask: Ask) {}

  async state(): Promise<LogState> {
    const [row] = await this.ask<Row>({
      name: 'ledger-log-state',
      text: `select index, commit_position, prepare_position, problem, problem_detail
               from ledger.log_state`,
    });
    if (!row) throw new Error('ledger.log_state is empty');
    const { commit_position: commit, prepare_position: prepare, problem, problem_detail } = row;
    return {
      index: Number(row.index),
      position:
        commit === null || prepare === null
          ? undefined
          : { commit: BigInt(commit), prepare: BigInt(prepare) },
      problem:
        problem !== null && isProblemCode(problem)
          ? new StoreProblem(problem, problem_detail ?? '')
          : undefined,
    };
  }

  async page(
    after: Position,
    head: Position,
    { pageSize, categories }: { pageSize: number; categories: readonly string[] | null },
  ): Promise<RecordedEvent[]> {
    const rows = await this.ask<EntryRow>({
      name: 'ledger-kept-page',
      text: `select index as position, stream, revision, payload from ledger.log
              where index > $1 and index <= $2 and ($4::text[] is null or category = any ($4))
              order by index limit $3`,
      values: [after, head, pageSize, categories],
    });
    return rows.map(({ payload, ...place }) => ({ ...place, bytes: payload }));
  }

  /** The entry that was given this number, from 0. */
  async at(index: number): Promise<RecordedEvent | undefined> {
    const [after, head] = [index, index + 1].map((count) => positionFrom(String(count)));
    if (after === undefined || head === undefined) return undefined;
    const [entry] = await this.page(after, head, { pageSize: 1, categories: null });
    return entry;
  }

  async streamsOf(categories: readonly string[]): Promise<string[]> {
    const rows = await this.ask<{ stream: string }>({
      name: 'ledger-kept-streams',
      text: `select stream from ledger.log where revision = 0 and category = any ($1) order by index`,
      values: [categories],
    });
    return rows.map(({ stream }) => stream);
  }

  /** The last revision of each of these streams that has a number; -1 where none has. */
  async lastRevisions(streams: readonly string[]): Promise<number[]> {
    const rows = await this.ask<{ revision: number }>({
      name: 'ledger-kept-revisions',
      text: `select coalesce((select max(l.revision) from ledger.log l where l.stream = a.name), -1)
                    as revision
               from unnest($1::text[]) with ordinality a (name, place) order by a.place`,
      values: [streams],
    });
    return rows.map(({ revision }) => revision);
  }

  /** The entry with the highest number. */
  async last(): Promise<{ stream: string; revision: number; bytes: Buffer } | undefined> {
    const [row] = await this.ask<EntryRow>({
      name: 'ledger-kept-last',
      text: `select index as position, stream, revision, payload from ledger.log
              order by index desc limit 1`,
    });
    return row && { stream: row.stream, revision: row.revision, bytes: row.payload };
  }

  /**
   * Numbers what comes next, and remembers that everything up to `reached` has been looked at.
   * @returns the last number; undefined when somebody else has gone on from `index`
   * @throws StoreProblem when an entry between these and what was numbered is missing
   */
  async keep(
    index: number,
    events: readonly PlacedEvent[],
    reached: LogPosition,
  ): Promise<number | undefined> {
    const keys = events.map(keyIn);
    try {
      const [row] = await this.ask<{ head: string | null }>({
        name: 'ledger-keep',
        text: `select ledger.keep($1, $2, $3, $4::numeric[], $5::numeric[], $6, $7, $8, $9, $10)
                   as head`,
        values: [
          index,
          textArray(events.map(({ stream }) => stream)),
          int4Array(events.map(({ revision }) => revision)),
          events.map(({ position }) => String(position.commit)),
          events.map(({ position }) => String(position.prepare)),
          byteaArray(events.map(({ bytes }) => bytes)),
          uuidArray(keys.map((key) => key?.commandId ?? null)),
          uuidArray(keys.map((key) => key?.fingerprint ?? null)),
          String(reached.commit),
          String(reached.prepare),
        ],
      });
      return row?.head == null ? undefined : Number(row.head);
    } catch (error) {
      const { code, detail } = error as { code?: unknown; detail?: unknown };
      if (code === MISSING_ENTRY) throw new StoreProblem('STREAM_TRUNCATED', String(detail), error);
      throw error;
    }
  }

  /** Tells every process what is in the way; undefined when nothing is any more. */
  async note(problem: StoreProblem | undefined): Promise<void> {
    await this.ask({
      text: `update ledger.log_state set problem = $1, problem_detail = $2
              where problem is distinct from $1 or problem_detail is distinct from $2`,
      values: [problem?.code ?? null, problem?.detail ?? null],
    });
  }
}
