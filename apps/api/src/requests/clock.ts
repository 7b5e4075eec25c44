import type { LedgerWriter } from '#event-store';
import { foundation, FOUNDATION_STREAM, Refusal } from '#ledger';
import { dayAtUtc7 } from './calendar-at-utc7.js';
import { Malformed } from './malformed.js';

export interface Moment {
  readonly today: string;
  readonly recordedAt?: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** The header with which a demonstration chooses its own time. */
export const SIMULATED_NOW = 'x-simulated-now';

/** Tells the rules what day it is. Only a ledger founded as a demonstration may be told otherwise. */
export class Clock {
  #demonstration: boolean | undefined;

  constructor(
    private readonly writer: LedgerWriter,
    private readonly now: () => Date,
  ) {}

  moment(): Moment {
    return { today: dayAtUtc7(this.now()) };
  }

  /**
   * @param text an ISO 8601 instant with its zone
   * @throws Refusal CLOCK_NOT_SIMULATED; Malformed when it is no instant
   */
  async simulated(text: unknown): Promise<Moment> {
    if (!(await this.#isDemonstration())) throw new Refusal('CLOCK_NOT_SIMULATED');
    const instant = instantOf(text);
    return { today: dayAtUtc7(instant), recordedAt: instant.toISOString() };
  }

  /** Settled for ever once the ledger is founded. */
  async #isDemonstration(): Promise<boolean> {
    if (this.#demonstration === undefined) {
      const { state } = await this.writer.state(foundation, FOUNDATION_STREAM);
      this.#demonstration = state.founded?.demonstration;
    }
    return this.#demonstration === true;
  }
}

const instantOf = (text: unknown): Date => {
  const instant = new Date(typeof text === 'string' && INSTANT.test(text) ? text : NaN);
  if (Number.isNaN(instant.getTime()))
    throw new Malformed([{ field: 'X-Simulated-Now', code: 'NOT_A_DATE' }]);
  return instant;
};
