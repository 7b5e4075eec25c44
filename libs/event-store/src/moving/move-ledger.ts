import {
  type Append,
  type BoundKey,
  type EventStore,
  type KeyBinding,
  type NewEvent,
  StoreUnavailable,
} from '../event-store.js';
import { commandId } from '../identifiers.js';
import { sameBeginning } from './same-beginning.js';
import { type RecordedCommand, recordedCommands } from './recorded-commands.js';

export type MovingStep = 'comparing' | 'copying' | 'verifying' | 'keys';

export interface LedgerMove {
  readonly from: EventStore;
  readonly to: EventStore;
  /** Whether the target's log keeps the appends of one call in their order. */
  readonly keepsOrderOfCall: boolean;
  /** How many events the step has done. */
  readonly onProgress?: (step: MovingStep, events: number) => void;
}

export interface Moved {
  readonly events: number;
  /** How many of them an earlier, interrupted move had brought already. */
  readonly before: number;
}

/** Somebody wrote to one of the two ledgers while it was moved. */
export class LedgerInUse extends Error {
  constructor(readonly which: 'source' | 'target') {
    super(`somebody writes to the ${which} of the move`);
    this.name = 'LedgerInUse';
  }
}

/** What one append may weigh here, unless a single command weighs more. */
const RUN_BYTES = 256 * 1024;
const CALL_BYTES = 2 * 1024 * 1024;

/**
 * Copies a whole ledger: the same bytes, in the same order, with the keys that its commands are
 * known by. A target that holds exactly the beginning of the source is where an interrupted move
 * goes on; one that holds anything else is left alone. At the end both logs are read side by side.
 * @throws TargetDiffers when the target holds something else, LedgerInUse, and what the stores throw;
 *   whatever was thrown, the move may be tried again
 */
export const moveLedger = async (move: LedgerMove): Promise<Moved> => {
  const { from, to, onProgress } = move;
  await Promise.all([from, to].map(mustHaveNumbered));
  const { events: before, position } = await sameBeginning(from, to, (number) =>
    onProgress?.('comparing', number),
  );
  let copied = before;
  for await (const commands of recordedCommands(from.readAll(position))) {
    for (const call of callsOf(await appendsOf(commands, from), move)) {
      await append(call, to);
      copied += call.reduce((sum, { events }) => sum + events.length, 0);
      onProgress?.('copying', copied);
    }
  }
  await mustHaveNumbered(to);
  const verified = await sameBeginning(from, to, (number) => onProgress?.('verifying', number));
  await mustBindSameKeys(move);
  const hasRest = !verified.isAll || (await from.head()) !== verified.position;
  if (hasRest) throw new LedgerInUse('source');
  return { events: verified.events, before };
};

/** A store that numbers its entries afterwards gets the time that it takes, while it gets on. */
const mustHaveNumbered = async (store: EventStore): Promise<void> => {
  for (let last = -1; ;) {
    try {
      await store.head();
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      const { events, problem } = await store.state();
      if (problem) throw problem;
      if (events === last) throw error;
      last = events;
    }
  }
};

interface Run extends Append {
  readonly events: NewEvent[];
  readonly keys: KeyBinding[];
  bytes: number;
}

/** Commands that follow each other in one stream go together; all others keep their turn. */
const appendsOf = async (
  commands: readonly RecordedCommand[],
  from: EventStore,
): Promise<Run[]> => {
  const bound = await from.findKeys(commands);
  const runs: Run[] = [];
  for (const [index, command] of commands.entries()) {
    const key = keyOf(command, bound[index]);
    const last = runs.at(-1);
    if (last?.stream === command.stream && last.bytes + command.bytes <= RUN_BYTES) {
      last.events.push(...command.events);
      last.keys.push(key);
      last.bytes += command.bytes;
    } else
      runs.push({
        stream: command.stream,
        expectedRevision: command.firstRevision - 1,
        events: [...command.events],
        keys: [key],
        bytes: command.bytes,
      });
  }
  return runs;
};

/** @throws Error when the source has lost what its own event is known by */
const keyOf = (command: RecordedCommand, bound: BoundKey | undefined): KeyBinding => {
  const { caller, key, stream, firstRevision, events } = command;
  const lastRevision = firstRevision + events.length - 1;
  if (bound?.stream !== stream || bound.firstRevision !== firstRevision)
    throw new Error(`corrupt log: the key of ${stream} at ${firstRevision} is not bound to it`);
  if (bound.lastRevision !== lastRevision)
    throw new Error(`corrupt log: the command at ${firstRevision} of ${stream} is not whole`);
  const { fingerprint } = bound;
  return { commandId: commandId(caller, key), fingerprint, firstRevision, lastRevision };
};

/** One stream comes once in a call, and a call's weight has a limit. */
const callsOf = (runs: readonly Run[], { keepsOrderOfCall }: LedgerMove): Run[][] => {
  if (!keepsOrderOfCall) return runs.map((run) => [run]);
  const calls: Run[][] = [];
  let streams = new Set<string>();
  let bytes = 0;
  for (const run of runs) {
    if (calls.length === 0 || streams.has(run.stream) || bytes + run.bytes > CALL_BYTES) {
      calls.push([]);
      streams = new Set();
      bytes = 0;
    }
    calls.at(-1)?.push(run);
    streams.add(run.stream);
    bytes += run.bytes;
  }
  return calls;
};

const append = async (call: readonly Run[], to: EventStore): Promise<void> => {
  const outcomes = await to.append(call);
  if (outcomes.some(({ status }) => status !== 'appended')) throw new LedgerInUse('target');
};

/** A command that comes again must be known in the new house as well, with the same body. */
const mustBindSameKeys = async ({ from, to, onProgress }: LedgerMove): Promise<void> => {
  let events = 0;
  for await (const commands of recordedCommands(to.readAll())) {
    const [ours, theirs] = await Promise.all([from.findKeys(commands), to.findKeys(commands)]);
    for (const [index, command] of commands.entries()) {
      const { fingerprint } = keyOf(command, ours[index]);
      if (keyOf(command, theirs[index]).fingerprint !== fingerprint)
        throw new Error(`another body is known of ${command.stream} at ${command.firstRevision}`);
      events += command.events.length;
    }
    onProgress?.('keys', events);
  }
};
