import { setTimeout as sleep } from 'node:timers/promises';
import {
  type EventStore,
  type LedgerWriter,
  OutcomeUnknown,
  type Position,
  readEnvelope,
  type RecordedEvent,
  type Upcast,
  WriteContention,
} from '#event-store';
import { categoryOf, Refusal, SYSTEM_ACTOR } from '#ledger';
import { FollowUpRecords, type FollowUpWork, mayPass, mustHold } from '#read-models';
import { opensBook, workAfter, workForLapsed, workForReview } from './work-after.js';

export interface FollowUpOptions {
  readonly store: EventStore;
  readonly writer: LedgerWriter;
  /** A login of the group `so_vang_projector`. */
  readonly databaseUrl: string;
  readonly upcast: Upcast;
  /** The day at UTC+7, and the moment to stamp where a demonstration has a clock of its own. */
  readonly clock: () => { readonly today: string; readonly recordedAt?: string };
  /** How often lapsed requests and refused work are looked at, in ms; a minute when left out. */
  readonly lookEveryMs?: number;
  /** Work that a rule refused, or a failure that will be tried again. */
  readonly onProblem?: (problem: unknown, work?: FollowUpWork) => void;
  /** Every event up to here has been followed up. */
  readonly onProgress?: (position: Position) => void;
}

/** Answers that say the work is done already, or that there is nothing to do any more. */
const DONE = [
  'RECEIPT_ALREADY_POSTED',
  'ALREADY_BROUGHT',
  'SMS_MONEY_POSTED',
  'BOOK_ALREADY_TAKEN_OVER',
  'ALREADY_TAKEN_ON',
  'LOTS_ALREADY_TAKEN_ON',
  'RECEIPT_BOOK_ALREADY_TAKEN_ON',
  'REQUEST_NOT_WAITING',
  'REVIEW_EXISTS',
  'CHILD_ENDED',
];
/** The views were ahead of the rules' calendar: the work comes up again by itself. */
const TOO_EARLY = ['REQUEST_STILL_VALID', 'REVIEW_NOT_DUE'];

/** Nothing follows from what happens in other streams, and most of them are not even parsed. */
const FOLLOWED: ReadonlySet<string> = new Set(['cashBook', 'office', 'smsCampaign']);

const PAUSE_MS = 500;
const PAGE = 500;

/**
 * What the ledger does by itself: posts accepted remittances in the receiver's book, brings
 * balances into the next year, expires requests. Of several such processes one works. It can be
 * broken off anywhere: every piece of work has a key derived from its cause, and is done once.
 */
export class FollowUp {
  readonly #options: Required<Omit<FollowUpOptions, 'onProblem' | 'onProgress'>> & FollowUpOptions;
  #refused: FollowUpWork[] = [];

  constructor(options: FollowUpOptions) {
    this.#options = { lookEveryMs: 60_000, ...options };
  }

  /**
   * Runs until the signal aborts.
   * @throws Error when an event cannot be read
   */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const records = await FollowUpRecords.open(this.#options.databaseUrl);
        await this.#work(records, signal).finally(() => records.close());
      } catch (error) {
        if (!isPassing(error)) throw error;
        this.#options.onProblem?.(error);
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async #work(records: FollowUpRecords, signal: AbortSignal): Promise<void> {
    while (!(await records.take())) {
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
    }
    this.#refused = await records.refused();
    let position = await records.position();
    await mustHold(this.#options.store, position);
    let looked = -Infinity;
    while (!signal.aborted) {
      const isTime = performance.now() - looked >= this.#options.lookEveryMs;
      if (isTime) await this.#openReviews(records);
      position = await this.#followEvents(records, position, signal);
      const lapsed = await records.lapsed(this.#options.clock().today);
      await this.#doAll(records, lapsed.map(workForLapsed));
      if (isTime) {
        looked = performance.now();
        await this.#doAll(records, this.#refused);
      }
      const look = AbortSignal.timeout(this.#options.lookEveryMs);
      await this.#options.store.changed(position, AbortSignal.any([signal, look]));
    }
  }

  /** Before the events, so that whoever waits for these finds the reviews there, too. */
  async #openReviews(records: FollowUpRecords): Promise<void> {
    const due = await records.dueReviews(this.#options.clock().today);
    await this.#doAll(records, due.map(workForReview));
  }

  async #followEvents(
    records: FollowUpRecords,
    after: Position | undefined,
    signal: AbortSignal,
  ): Promise<Position | undefined> {
    let position = after;
    for await (const page of this.#options.store.readAll(after, { pageSize: PAGE })) {
      await this.#doAll(records, this.#workIn(page));
      position = page.at(-1)?.position ?? position;
      if (position === undefined || signal.aborted) break;
      await records.advance(position);
      this.#options.onProgress?.(position);
    }
    return position;
  }

  #workIn(page: readonly RecordedEvent[]): FollowUpWork[] {
    return page.flatMap(({ stream, bytes }) => {
      if (!FOLLOWED.has(categoryOf(stream))) return [];
      const envelope = readEnvelope(bytes);
      const event = this.#options.upcast(envelope.type, envelope.schema, envelope.data);
      const work = workAfter(envelope, event);
      const again = opensBook(event) ? this.#refused.filter((old) => old.stream === stream) : [];
      return work ? [work, ...again] : again;
    });
  }

  async #doAll(records: FollowUpRecords, works: readonly FollowUpWork[]): Promise<void> {
    if (works.length === 0) return;
    const outcomes = await Promise.all(works.map((work) => this.#do(work)));
    await records.settle(works.filter((_, at) => outcomes[at] === 'done'));
    for (const [at, work] of works.entries()) {
      const outcome = outcomes[at];
      if (!(outcome instanceof Refusal)) continue;
      const details = JSON.stringify(outcome.details);
      await records.keep({ work, refusal: outcome.code, details });
      this.#options.onProblem?.(outcome, work);
    }
    this.#refused = await records.refused();
  }

  /** What the rules said to it: that it is done, that it is not yet time, or why it cannot be done. */
  async #do({ type, data, key, causation }: FollowUpWork): Promise<'done' | 'early' | Refusal> {
    try {
      const command = { type, data, key, causation, actor: SYSTEM_ACTOR };
      await this.#options.writer.execute({ ...command, ...this.#options.clock() });
      return 'done';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (TOO_EARLY.includes(error.code)) return 'early';
      return DONE.includes(error.code) ? 'done' : error;
    }
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof WriteContention || error instanceof OutcomeUnknown || mayPass(error);
