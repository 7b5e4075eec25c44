import type { Append, AppendOutcome, BoundKey } from '../event-store.js';
import { type AppendRow, outcomesOf } from './append-statement.js';

export interface Attempts {
  /** Appends all or nothing. */
  readonly attempt: (appends: readonly Append[]) => Promise<AppendRow | 'keys-taken'>;
  /** What was bound by each of these commands. */
  readonly findCommands: (ids: readonly string[]) => Promise<(BoundKey | undefined)[]>;
}

/**
 * One statement appends all or nothing, which is quick, and nearly always it appends all. When it
 * refuses some, those have their answer, and the others go again without them.
 */
export async function appendAll(
  appends: readonly Append[],
  { attempt, findCommands }: Attempts,
): Promise<AppendOutcome[]> {
  const answers = new Map<Append, AppendOutcome>();
  let open = appends;
  while (open.length > 0) {
    const result = await attempt(open);
    const outcomes =
      result === 'keys-taken' ? await takenOf(open, findCommands) : outcomesOf(open, result);
    const areAllAppended = outcomes.every((outcome) => outcome?.status === 'appended');
    for (const [index, append] of open.entries()) {
      const outcome = outcomes[index];
      if (outcome && (areAllAppended || outcome.status !== 'appended'))
        answers.set(append, outcome);
    }
    open = open.filter((append) => !answers.has(append));
  }
  return appends.flatMap((append) => answers.get(append) ?? []);
}

async function takenOf(
  appends: readonly Append[],
  findCommands: Attempts['findCommands'],
): Promise<(AppendOutcome | undefined)[]> {
  const bound = await findCommands(
    appends.flatMap(({ keys }) => keys.map(({ commandId }) => commandId)),
  );
  let next = 0;
  return appends.map(({ keys }) => {
    const own = bound.slice(next, (next += keys.length));
    return own.some(Boolean) ? { status: 'keys-taken' } : undefined;
  });
}
