import type { RefusalCode } from '#contracts';

/** A fact, or a wish: a name and the plain data that belongs to it. */
export interface Message {
  readonly type: string;
  readonly data: object;
}

/** What the edge knows and the rules may not look up for themselves: no clock, no random in here. */
export interface Context {
  /** The person who acts (never a token: maker and checker are compared as persons). */
  readonly actor: string;
  /** The calendar day at UTC+7, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The folded state of another stream that a rule judges by, and the revision it was folded from. */
export interface References {
  /** @throws Error when the decider did not announce the stream in `referencesOf`. */
  state<S>(decider: { readonly category: string; initial(): S }, stream: string): S;
}

/**
 * One kind of stream: what may be asked of it, what then happens, and what that leaves behind.
 *
 * `evolve` owns the state it is given and may change it in place; nobody keeps an older one.
 * A state whose events were not appended is dropped and folded again from the log.
 */
export interface Decider<C extends Message, E extends Message, S> {
  /** The stream's name up to the first `-`; contains no `-` itself. */
  readonly category: string;
  /** Every command's name, so that a command finds its decider. */
  readonly commands: readonly C['type'][];
  streamOf(data: C['data']): string;
  /** Names of the other streams that `decide` will read through `references`. */
  referencesOf(command: C): readonly string[];
  initial(): S;
  /** The state stays small however long the stream grows. */
  readonly isSummary?: true;
  /** @throws Refusal when a rule says no. */
  decide(command: C, state: S, references: References, context: Context): E[];
  /** @throws Error('corrupt stream: …') on an event that cannot follow. */
  evolve(state: S, event: E): S;
}

/** A rule said no. The code finds the sentences (`refusals` in contracts); the details fill them. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
