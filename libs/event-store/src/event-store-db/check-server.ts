import { setTimeout as sleep } from 'node:timers/promises';
import { kindOf, problemIn, problemOfSilence } from './client-failures.js';
import type { KeptLog } from './kept-log.js';
import { mustBelongTogether } from './log-keeper.js';
import type { StoreClient } from './store-client.js';
import { StoreProblem } from './store-problem.js';

export interface Checked {
  readonly commands: StoreClient;
  /** Whoever reads `$all`; left out where nobody does. */
  readonly all: StoreClient | undefined;
  readonly log: KeptLog;
}

/** The first stream that a ledger has: whoever may work with the store may read it. */
const PROBE = 'organisation-main';
/** A server that has just been started may need a moment, and no more tries than these. */
const TRIES = 5;
const PAUSE_MS = 200;

/** @throws StoreProblem that says why the store cannot be worked with, and what to do */
export async function mustBeUsable({ commands, all, log }: Checked): Promise<void> {
  mustBeSupported(await answered(() => commands.serverVersion(), PROBE));
  await answered(() => commands.lastRevision(PROBE), PROBE);
  if (!all) return;
  await answered(() => all.endOfAll(), '$all');
  await answered(() => mustBelongTogether(log, all), '$all');
}

/** What keeps the store from answering now, if anything does. */
export async function problemOf(client: StoreClient): Promise<StoreProblem | undefined> {
  try {
    await client.lastRevision(PROBE);
    return undefined;
  } catch (error) {
    return problemIn(error, PROBE) ?? problemOfSilence(error);
  }
}

async function answered<T>(question: () => Promise<T>, where: string): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await question();
    } catch (error) {
      if (error instanceof StoreProblem) throw error;
      const problem = problemIn(error, where);
      if (problem) throw problem;
      if (!['ambiguous', 'undiscovered'].includes(kindOf(error))) throw error;
      const silence = problemOfSilence(error);
      if (silence.code !== 'UNREACHABLE' || attempt === TRIES) throw silence;
      await sleep(PAUSE_MS);
    }
  }
}

/** What came before could leave events out of a filtered subscription: server PRs 4893, 4990, 4991. */
const FIRST_SOUND: readonly (readonly number[])[] = [
  [24, 10, 5],
  [25, 0, 1],
];

function mustBeSupported(version: string): void {
  const numbers = version.split(/[.-]/).map(Number);
  const isOfLine = ([year, release]: readonly number[]) =>
    numbers[0] === year && numbers[1] === release;
  const first = FIRST_SOUND.find(isOfLine) ?? FIRST_SOUND[1] ?? [];
  for (const [place, least] of first.entries()) {
    const number = numbers[place] ?? NaN;
    if (number > least) return;
    if (!(number === least)) throw new StoreProblem('SERVER_TOO_OLD', version);
  }
}
