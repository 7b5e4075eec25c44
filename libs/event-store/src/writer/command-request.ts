import type { Message } from '#ledger';
import type { Position } from '../event-store.js';

/** A command on its way to the ledger, with what the edge stamps on it. */
export interface CommandRequest {
  readonly type: string;
  readonly data: object;
  /** UUID of the person who acts; the key is theirs alone. */
  readonly actor: string;
  /** UUID that the caller chose: the same key and body have one effect, however often they come. */
  readonly key: string;
  /** The calendar day at UTC+7, `YYYY-MM-DD`. */
  readonly today: string;
  /** ISO 8601 instant; only a demonstration ledger may choose it. */
  readonly recordedAt?: string | undefined;
  readonly correlation?: string;
  readonly causation?: string;
}

/** What became of a command: the durable facts that it added to its stream. */
export interface Receipt {
  readonly commandId: string;
  readonly stream: string;
  /** One more than `lastRevision` where the command had nothing to add. */
  readonly firstRevision: number;
  readonly lastRevision: number;
  /** When a view has come this far, it shows the command's events. */
  readonly position?: Position | undefined;
  readonly events: readonly Message[];
  /** The answer comes from the log: an earlier try with the same key had done the work. */
  readonly replayed: boolean;
}
