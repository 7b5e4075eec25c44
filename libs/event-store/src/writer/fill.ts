import type { Batch } from './batch.js';
import type { Pace } from './pace.js';
import type { PendingCommand } from './pending-command.js';
import type { Replays } from './replays.js';
import type { StreamCache } from './stream-cache.js';

export interface FillParts {
  readonly cache: StreamCache;
  readonly replays: Replays;
  readonly maxReferenceAgeMs: number;
  readonly pace: Pace;
}

/**
 * Folds the streams that the commands concern, answers those that were carried out before, and
 * decides the others.
 * @returns the commands that have to wait for the next batch, in their order.
 * @throws StoreUnavailable with nothing decided.
 */
export async function fill(
  batch: Batch,
  commands: readonly PendingCommand[],
  { cache, replays, maxReferenceAgeMs, pace }: FillParts,
): Promise<PendingCommand[]> {
  const failures = await cache.bringUpToDate(staleOf(commands, cache, maxReferenceAgeMs));
  failThoseOf(failures, commands);
  await replays.answer(commands.filter((command) => mayBeReplay(command, cache)));
  return pace.deciding(commands.length, () => {
    const heldUp = new Set<string>();
    return commands.filter((command) => {
      if (command.isAnswered) return false;
      if (batch.isTrying(command)) return true;
      // Nobody overtakes a command of the same stream that waits for a reference.
      if (!heldUp.has(command.stream) && batch.add(command)) return false;
      heldUp.add(command.stream);
      return true;
    });
  });
}

/** A stream of one's own is checked by the append itself, however old; a reference is not. */
function staleOf(
  commands: readonly PendingCommand[],
  cache: StreamCache,
  maxReferenceAgeMs: number,
): Set<string> {
  const stale = new Set<string>();
  const instant = cache.ago(maxReferenceAgeMs);
  for (const { stream, references } of commands) {
    if (cache.isStale(stream, -Infinity)) stale.add(stream);
    for (const reference of references) {
      if (cache.isStale(reference, instant)) stale.add(reference);
    }
  }
  return stale;
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
