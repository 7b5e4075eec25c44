import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Append,
  type AppendOutcome,
  OutcomeUnknown,
  StoreUnavailable,
} from '../event-store.js';
import { writeId } from '../identifiers.js';
import { kindOf, problemIn } from './client-failures.js';
import { metadataOf } from './key-metadata.js';
import type { OutgoingEvent } from './server-event.js';
import type { StoreClient } from './store-client.js';
import { StoreProblem } from './store-problem.js';

export interface Attempted {
  readonly outcome: AppendOutcome;
  /** No try of it can have been written that is not told here. */
  readonly isCertain: boolean;
}

const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;

/**
 * Writes one append once, however often it is sent: a try without an answer is repeated with the
 * same ids at the same revision, which the server recognises. The ids are those of the bytes.
 */
export class AppendOnce {
  constructor(
    private readonly client: StoreClient,
    private readonly giveUpMs: number,
  ) {}

  /**
   * @throws OutcomeUnknown when it may have been written; StoreUnavailable when it has not
   * @throws RangeError when the server takes less than `maxAppendBytes`
   */
  async write(append: Append): Promise<Attempted> {
    const events = outgoing(append);
    const until = performance.now() + this.giveUpMs;
    let isInDoubt = false;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#attempt(append, events, isInDoubt);
      } catch (error) {
        const kind = kindOf(error);
        isInDoubt ||= kind === 'ambiguous' || kind === 'other';
        const mayPass = kind === 'ambiguous' || kind === 'undiscovered';
        if (mayPass && performance.now() < until) await pause(attempt);
        else if (kind === 'deleted') return deleted(isInDoubt);
        else throw failureOf(error, append, isInDoubt);
      }
    }
  }

  async #attempt(
    append: Append,
    events: readonly OutgoingEvent[],
    isInDoubt: boolean,
  ): Promise<Attempted> {
    const { stream, expectedRevision } = append;
    const written = await this.client.append(stream, expectedRevision, events);
    const lastRevision = expectedRevision + events.length;
    if (written.status === 'written') {
      // The stream was deleted, and the server goes on where it was.
      if (written.lastRevision !== lastRevision) throw new StoreProblem('STREAM_DELETED', stream);
      return { outcome: { status: 'appended' }, isCertain: true };
    }
    if (isInDoubt && (await this.#isThere(append, events)))
      return { outcome: { status: 'appended' }, isCertain: true };
    const { actualRevision } = written;
    return { outcome: { status: 'wrong-revision', actualRevision }, isCertain: !isInDoubt };
  }

  /** A server may have forgotten that it knows these events: the stream has not. */
  async #isThere(
    { stream, expectedRevision }: Append,
    events: readonly OutgoingEvent[],
  ): Promise<boolean> {
    const found = await this.client.read(stream, expectedRevision + 1, events.length);
    return (
      found.length === events.length && found.every(({ id }, index) => id === events[index]?.id)
    );
  }
}

const outgoing = ({ events, keys, expectedRevision }: Append): OutgoingEvent[] => {
  const byRevision = new Map(keys.map((key) => [key.firstRevision, key]));
  return events.map(({ id, type, bytes }, index) => ({
    id: writeId(id, bytes),
    type,
    bytes,
    metadata: metadataOf(byRevision.get(expectedRevision + 1 + index)),
  }));
};

/** Whoever folds the stream anew is told what is the matter with it. */
const deleted = (isInDoubt: boolean): Attempted => ({
  outcome: { status: 'wrong-revision', actualRevision: -1 },
  isCertain: !isInDoubt,
});

const failureOf = (error: unknown, { stream }: Append, isInDoubt: boolean): unknown => {
  if (error instanceof StoreProblem) return error;
  const problem = problemIn(error, stream);
  if (isInDoubt) return new OutcomeUnknown(problem ?? error);
  if (problem) return new StoreUnavailable(problem);
  if (kindOf(error) === 'too-large') return new RangeError('the server takes less in one append');
  return new StoreUnavailable(error);
};

const pause = (attempt: number): Promise<void> => {
  const longest = Math.min(SHORTEST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
  return sleep(longest * (0.5 + Math.random() / 2));
};

/** Of several failures of one call the one that leaves most open. */
export const worstOf = (results: readonly PromiseSettledResult<unknown>[]): unknown => {
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  return reasons.find((reason) => reason instanceof OutcomeUnknown) ?? reasons[0];
};
