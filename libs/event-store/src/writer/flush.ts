import type { EventStore } from '../event-store.js';
import { commandId } from '../identifiers.js';
import { Batch, type BatchOptions, type StreamAppend, type Unwritten } from './batch.js';
import type { Receipt } from './command-request.js';
import type { PendingCommand } from './pending-command.js';
import type { Replays } from './replays.js';
import type { StreamCache } from './stream-cache.js';

export interface FlushParts {
  readonly store: EventStore;
  readonly cache: StreamCache;
  readonly replays: Replays;
  readonly maxReferenceAgeMs: number;
}

/** Commands that were not answered. */
export interface Unanswered {
  /** Go with the next flush, in their order. */
  readonly next: PendingCommand[];
  /** Lost a race against another writer: better tried again after a moment. */
  readonly beaten: PendingCommand[];
}

/**
 * Takes commands from the queue to their answers: load, decide, append, and only then answer.
 * @throws whatever the store throws; commands without an answer are then in doubt.
 */
export async function flush(
  commands: readonly PendingCommand[],
  parts: FlushParts,
  options: BatchOptions,
): Promise<Unanswered> {
  const { cache, replays, maxReferenceAgeMs } = parts;
  const failures = await cache.bringUpToDate(agesOf(commands, maxReferenceAgeMs));
  failThoseOf(failures, commands);
  await replays.answer(commands.filter((command) => mayBeReplay(command, cache)));

  const batch = new Batch(cache, options);
  for (const command of commands) if (!command.isAnswered) batch.add(command);

  const unanswered: Unanswered = { next: [], beaten: [] };
  await append([...batch.appends.values()], parts, unanswered);
  await answerUnwritten(batch.unwritten, parts, unanswered);
  unanswered.next.push(...batch.later);
  return unanswered;
}

/** A stream of one's own is checked by the append itself, however old; a reference is not. */
function agesOf(
  commands: readonly PendingCommand[],
  maxReferenceAgeMs: number,
): Map<string, number> {
  const ages = new Map<string, number>();
  for (const { stream } of commands) ages.set(stream, Infinity);
  for (const { references } of commands) {
    for (const reference of references) ages.set(reference, maxReferenceAgeMs);
  }
  return ages;
}

function failThoseOf(failures: Map<string, unknown>, commands: readonly PendingCommand[]): void {
  if (failures.size === 0) return;
  for (const command of commands) {
    const broken = [command.stream, ...command.references].find((name) => failures.has(name));
    if (broken !== undefined) command.fail(failures.get(broken));
  }
}

function mayBeReplay(command: PendingCommand, cache: StreamCache): boolean {
  if (command.isAnswered) return false;
  return command.isInDoubt || cache.get(command.stream)?.keyMarks.has(command.keyMark) === true;
}

async function append(
  appends: readonly StreamAppend[],
  { store, cache }: FlushParts,
  unanswered: Unanswered,
): Promise<void> {
  if (appends.length === 0) return;
  const outcomes = await store.append(appends);
  for (const [index, append] of appends.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === 'appended') {
      answerAccepted(append, outcome.lastPosition);
      continue;
    }
    // The state holds what was not appended.
    cache.drop(append.stream);
    const commands = append.accepted.map(({ command }) => command);
    for (const command of commands) command.attempts += 1;
    if (outcome?.status === 'keys-taken') {
      for (const command of commands) command.isInDoubt = true;
      unanswered.next.push(...commands);
    } else {
      unanswered.beaten.push(...commands);
    }
  }
}

function answerAccepted({ stream, accepted }: StreamAppend, position: string): void {
  for (const { command, firstRevision, events } of accepted) {
    const lastRevision = firstRevision + events.length - 1;
    const place = { stream, firstRevision, lastRevision, position };
    command.answer({
      commandId: commandId(command.caller, command.key),
      ...place,
      events,
      replayed: false,
    });
  }
}

/**
 * A refusal stands only if nobody else has moved what it was judged by. What this writer appended
 * meanwhile does not count: those commands came in together, and this one was judged first.
 */
async function answerUnwritten(
  unwritten: readonly Unwritten[],
  { store, cache, replays }: FlushParts,
  unanswered: Unanswered,
): Promise<void> {
  if (unwritten.length === 0) return;
  const names = [
    ...new Set(unwritten.flatMap(({ command }) => [command.stream, ...command.references])),
  ];
  const commands = unwritten.map(({ command }) => command);
  const [heads] = await Promise.all([store.headRevisions(names), replays.answer(commands)]);
  const moved = new Set(names.filter((name, index) => cache.get(name)?.revision !== heads[index]));

  for (const { command, revision, refusal } of unwritten) {
    if (command.isAnswered) continue;
    if ([command.stream, ...command.references].some((name) => moved.has(name))) {
      command.attempts += 1;
      unanswered.next.push(command);
    } else if (refusal) command.fail(refusal);
    else command.answer(receiptOfNothing(command, revision));
  }
  for (const name of moved) cache.expire(name);
}

const receiptOfNothing = ({ caller, key, stream }: PendingCommand, revision: number): Receipt => ({
  commandId: commandId(caller, key),
  stream,
  firstRevision: revision + 1,
  lastRevision: revision,
  events: [],
  replayed: false,
});
