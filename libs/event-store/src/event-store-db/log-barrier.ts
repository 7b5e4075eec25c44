import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../event-store.js';
import type { ChangeSignal } from '../postgres/change-signal.js';
import type { KeptLog, LogState } from './kept-log.js';
import { type LogKeeper, mustBelongTogether } from './log-keeper.js';
import { isAfter, type LogPosition } from './log-position.js';
import type { StoreClient } from './store-client.js';
import type { StoreProblem } from './store-problem.js';

export interface BarrierParts {
  readonly client: StoreClient;
  readonly keeper: LogKeeper;
  readonly log: KeptLog;
  readonly changes: ChangeSignal;
  readonly categories: readonly string[];
  /** How long the keeper may take for the next of what was there at the call. */
  readonly withinMs: number;
}

const LOOK_EVERY_MS = 20;

/** Told of a moment ago: the store has just answered. */
const isPassing = ({ code }: StoreProblem): boolean => code === 'UNREACHABLE';

const hasGoneOn = (before: LogState, { position }: LogState): boolean =>
  position !== undefined && isAfter(position, before.position);

const isBefore = (end: LogPosition, position: LogPosition | undefined): boolean =>
  position !== undefined && isAfter(position, end);

/**
 * Waits until everything that the store had at the call has its number: whoever reads the order
 * afterwards misses nothing that anybody was told is recorded.
 * @throws StoreUnavailable when nobody gives numbers, or something is in the way
 */
export async function keptUp(parts: BarrierParts): Promise<LogState> {
  const { client, keeper, log, changes, withinMs } = parts;
  keeper.start();
  const end = await client.endOfAll();
  const prefixes = parts.categories.map((category) => `${category}-`);
  let late = AbortSignal.timeout(withinMs);
  let before: LogState | undefined;
  let isWaitedFor = false;
  for (;;) {
    const next = await changes.listen();
    const state = await log.state();
    if (state.problem && !isPassing(state.problem)) throw new StoreUnavailable(state.problem);
    // A store that ends before what was numbered is another one, or an older one.
    if (!end || isBefore(end, state.position)) await mustBelongTogether(log, client);
    if (!end || !isAfter(end, state.position)) return state;
    if (before && hasGoneOn(before, state)) {
      // Somebody gives numbers: the store is not asked beside them, and they have their time.
      isWaitedFor = false;
      late = AbortSignal.timeout(withinMs);
    } else if (!isWaitedFor) {
      // What is left may be the server's own, which gets no number.
      isWaitedFor = await client.hasBetween(state.position, end, prefixes);
      if (!isWaitedFor) return state;
    }
    before = state;
    if (late.aborted) {
      keeper.renew();
      throw new StoreUnavailable(state.problem ?? new Error('nobody keeps the log up'));
    }
    await Promise.race([next(late), sleep(LOOK_EVERY_MS)]);
  }
}
