/** What the server does to one append instead of answering it. */
export type AppendFault =
  /** Writes, and then the line is cut before the answer. */
  | 'commit then drop'
  /** The line is cut before anything is written. */
  | 'drop'
  /** Takes the call and never answers; nothing is written. */
  | 'silent'
  /** Writes, and never answers. */
  | 'commit then silent'
  /** Says that another node is the leader: the one that `leader` names. */
  | 'not leader'
  | 'access denied'
  /** Waits before it does anything. */
  | { readonly hold: Promise<void> }
  /** Answers, and has forgotten that it knows these events from an earlier try. */
  | 'forget';

/** What the server does to one read or subscription. */
export type ReadFault =
  /** Cut after this many events. */
  | { readonly cutAfter: number }
  /** The connection that it came on breaks off, with everything else that it carries. */
  | 'break off'
  /** A subscription repeats this many events from before the place asked for. */
  | { readonly repeat: number }
  /** Takes the call and sends nothing. */
  | 'silent'
  /** A subscription's first checkpoint is the number that some servers have sent for “none”. */
  | 'impossible checkpoint'
  | 'access denied';

/** What goes wrong next. Every fault happens once, to the next call of its kind, in order. */
export class Faults {
  readonly appends: AppendFault[] = [];
  readonly reads: ReadFault[] = [];
  readonly subscriptions: ReadFault[] = [];
  /** Where `not leader` sends a caller. */
  leader: { readonly host: string; readonly port: number } | undefined;
  /** How long every message of a read waits, in ms. */
  slowReadMs = 0;
  /** How often what was ordered here has happened. */
  struck = 0;

  nextAppend(): AppendFault | undefined {
    return this.#strike(this.appends.shift());
  }

  nextRead(isSubscription: boolean): ReadFault | undefined {
    return this.#strike((isSubscription ? this.subscriptions : this.reads).shift());
  }

  #strike<T>(fault: T | undefined): T | undefined {
    if (fault !== undefined) this.struck += 1;
    return fault;
  }
}
