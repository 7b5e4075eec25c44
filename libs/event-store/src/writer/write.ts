import type { AppendOutcome, EventStore, Position } from '../event-store.js';
import { commandIdOf } from '../identifiers.js';
import type { Batch, StreamAppend, Unwritten } from './batch.js';
import type { Receipt } from './command-request.js';
import type { JudgedBy } from './judgement.js';
import type { Pace } from './pace.js';
import type { PendingCommand } from './pending-command.js';
import type { StreamCache } from './stream-cache.js';

export interface WriteParts {
  readonly store: EventStore;
  readonly cache: StreamCache;
  readonly pace: Pace;
}

/** Commands that have no answer yet. */
export interface Unanswered {
  /** Can be decided again at once, in their order. */
  readonly again: PendingCommand[];
  /** Lost a race against another writer: better tried again after a moment. */
  readonly beaten: PendingCommand[];
}

/**
 * Makes a batch durable, and only then answers its commands. What the batch after it was decided
 * on, and did not come true, is taken out of that batch again.
 * @throws whatever the store throws; commands without an answer are then in doubt.
 */
export async function write(batch: Batch, ahead: Batch, parts: WriteParts): Promise<Unanswered> {
  const unanswered: Unanswered = { again: [], beaten: [] };
  const appends = [...batch.appends.values()];
  const outcomes = appends.length > 0 ? await append(appends, parts) : [];
  for (const [index, append] of appends.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === 'appended') {
      accept(append, outcome.lastPosition);
      continue;
    }
    // The state holds what was not appended, and so does what was decided on it since.
    parts.cache.drop(append.stream);
    unanswered.again.push(...ahead.withdraw(append.stream));
    if (outcome?.status === 'keys-taken') unanswered.again.push(...inDoubt(append));
    else unanswered.beaten.push(...append.keys.map(({ command }) => command));
  }
  unanswered.again.push(...(await answerUnwritten(batch.unwritten, parts)));
  return unanswered;
}

async function append(
  appends: readonly StreamAppend[],
  { store, cache, pace }: WriteParts,
): Promise<AppendOutcome[]> {
  const sentAt = cache.ago(0);
  const outcomes = await pace.writing(() => store.append(appends));
  const [first, last] = [outcomes[0], outcomes.at(-1)].map((outcome) =>
    outcome?.status === 'appended' ? outcome.lastPosition : undefined,
  );
  if (first !== undefined && last !== undefined)
    cache.continuity.appended({
      first: store.log.upTo(first) - (appends[0]?.events.length ?? 0) + 1,
      last: store.log.upTo(last),
      sentAt,
      answeredAt: cache.ago(0),
    });
  return outcomes;
}

/**
 * Nobody knows what of this batch is durable: forgets its states, and what was decided on them.
 * @returns all commands without an answer, of this batch and the one after it.
 */
export function abandon(batch: Batch, ahead: Batch, cache: StreamCache): PendingCommand[] {
  const unanswered = batch.commands.filter(({ isAnswered }) => !isAnswered);
  for (const stream of batch.appends.keys()) {
    cache.drop(stream);
    unanswered.push(...ahead.withdraw(stream));
  }
  for (const command of unanswered) command.isInDoubt = true;
  return unanswered;
}

function accept({ stream, folded, keys }: StreamAppend, position: Position | undefined): void {
  for (const { command, commandId, firstRevision, lastRevision, events } of keys) {
    folded.durableRevision = lastRevision;
    command.answer({
      commandId,
      stream,
      firstRevision,
      lastRevision,
      position,
      events,
      replayed: false,
    });
  }
}

function inDoubt({ keys }: StreamAppend): PendingCommand[] {
  return keys.map(({ command }) => {
    command.isInDoubt = true;
    return command;
  });
}

/**
 * A refusal stands only if nobody else has moved what it was judged by. What this writer appended
 * meanwhile does not count: those commands came in together, and this one was judged first. What
 * others appended does, and also when the next batch, or a reader, has read it in meanwhile. Nor can
 * its key have been used for the same command, or the folded stream would have shown it.
 * @returns the commands that have to be judged again.
 */
async function answerUnwritten(
  unwritten: readonly Unwritten[],
  { store, cache }: WriteParts,
): Promise<PendingCommand[]> {
  if (unwritten.length === 0) return [];
  const names = [...new Set(unwritten.flatMap(({ judgedBy }) => judgedBy.map(nameOf)))];
  const heads = await store.headRevisions(names);
  const moved = names.filter((name, index) => cache.get(name)?.durableRevision !== heads[index]);
  for (const name of moved) cache.expire(name);

  const again: PendingCommand[] = [];
  for (const { command, revision, judgedBy, refusal } of unwritten) {
    const isStale = judgedBy.some(
      (state) => moved.includes(nameOf(state)) || hasMoved(state, cache),
    );
    if (isStale) again.push(command);
    else if (refusal) command.fail(refusal);
    else command.answer(receiptOfNothing(command, revision));
  }
  return again;
}

const nameOf = ({ stream }: JudgedBy): string => stream.name;

const hasMoved = ({ stream, eventsRead }: JudgedBy, cache: StreamCache): boolean =>
  cache.get(stream.name) !== stream || stream.eventsRead !== eventsRead;

const receiptOfNothing = ({ digest, stream }: PendingCommand, revision: number): Receipt => ({
  commandId: commandIdOf(digest),
  stream,
  firstRevision: revision + 1,
  lastRevision: revision,
  events: [],
  replayed: false,
});
