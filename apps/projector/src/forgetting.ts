import { setTimeout as sleep } from 'node:timers/promises';
import { commandId, type LedgerWriter } from '#event-store';
import { Refusal, SYSTEM_ACTOR } from '#ledger';
import { type Erasure, type Erasures, type ErasureState, lettersOf } from '#vault';
import type pg from 'pg';

export interface ForgettingOptions {
  readonly erasures: Erasures;
  readonly writer: LedgerWriter;
  /** Connections whose role is of the group `so_vang_projector`. */
  readonly pool: pg.Pool;
  readonly clock: () => { readonly today: string };
  readonly everyMs?: number;
  /** A failure that passes, or a list that somebody has to restore. */
  readonly onTrouble?: (error: unknown) => void;
}

const EVERY_MS = 500;

const NEWS = `
  select subject, state, destroy_after::text as "destroyAfter", position::int
    from views.forgetting where position > $1 order by position limit 500`;

const OVER = `
  select subject from views.forgetting where state = 'forgotten' and destroy_after < $1::date`;

const STATE = 'select state from views.forgetting where subject = $1';

type State = 'forgotten' | 'restored' | 'destroyed';

const ERASURE: Readonly<Record<State, ErasureState>> = {
  forgotten: 'aside',
  restored: 'restored',
  destroyed: 'destroyed',
};

interface Change {
  readonly subject: string;
  readonly state: State;
  readonly destroyAfter: string;
  readonly position: number;
}

/**
 * Brings about in the vault what the ledger says of people who were forgotten: the list first, then
 * the keys. When the last day is over it says so to the ledger, and then nothing is left to restore.
 * After a restore the whole list is gone through before anything else.
 */
export class Forgetting {
  /** Where in the log the last change stands that was carried out by this process. */
  #position = 0;

  constructor(private readonly options: ForgettingOptions) {}

  /** Runs until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { everyMs = EVERY_MS, onTrouble } = this.options;
    while (!signal.aborted) {
      await this.bringAbout().catch((error: unknown) => onTrouble?.(error));
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One round. */
  async bringAbout(): Promise<void> {
    await this.options.erasures.mustBeReplayed();
    await this.#carryOut();
    await this.#complete();
    await this.#carryOut();
  }

  async #carryOut(): Promise<void> {
    const { pool, erasures } = this.options;
    for (;;) {
      const { rows } = await pool.query<Change>(NEWS, [this.#position]);
      if (rows.length === 0) return;
      await erasures.add(rows.flatMap(erasuresFor));
      this.#position = rows.at(-1)?.position ?? this.#position;
    }
  }

  /** The log has the word, because two people may still be undoing it at this moment. */
  async #complete(): Promise<void> {
    const { pool, erasures, clock } = this.options;
    const { today } = clock();
    const { rows } = await pool.query<{ subject: string }>(OVER, [today]);
    for (const { subject } of rows) await this.#sayItIsOver(subject, today);
    // What a restored ledger knows nothing of is on the list all the same.
    for (const subject of await erasures.due(today))
      if (!(await this.#isKnown(subject))) await erasures.add(destructionOf(subject));
  }

  async #sayItIsOver(subject: string, today: string): Promise<void> {
    const { writer } = this.options;
    const key = commandId(SYSTEM_ACTOR, `complete/${subject}/${today}`);
    const command = { type: 'CompleteForgetting', data: { subject }, key, today };
    try {
      await writer.execute({ ...command, actor: SYSTEM_ACTOR });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  async #isKnown(subject: string): Promise<boolean> {
    const { rows } = await this.options.pool.query<{ state: State }>(STATE, [subject]);
    return rows.length > 0;
  }
}

const erasuresFor = ({ subject, state, destroyAfter }: Change): Erasure[] =>
  state === 'destroyed'
    ? destructionOf(subject)
    : [{ subject, state: ERASURE[state], ...(state === 'forgotten' && { destroyAfter }) }];

/** With the person go the letters about their data. */
const destructionOf = (subject: string): Erasure[] => [
  { subject, state: 'destroyed' },
  { subject: lettersOf(subject), state: 'destroyed' },
];
