import { fingerprintOf } from '../fingerprint.js';
import { keyMark } from './key-mark.js';
import { commandDigest, isUuid } from '../identifiers.js';
import type { CommandKey } from '../event-store.js';
import type { AnyDecider } from './any-decider.js';
import type { CommandRequest, Receipt } from './command-request.js';

export interface Caller {
  resolve(receipt: Receipt): void;
  reject(reason: unknown): void;
}

/** A command that waits for its answer. */
export class PendingCommand implements CommandKey {
  readonly caller: string;
  readonly key: string;
  readonly stream: string;
  /** Every stream that the decider may read. */
  readonly announced: readonly string[];
  /** Those of them that are not the command's own, each once. */
  readonly references: readonly string[];
  /** The same for two tries of one command. */
  readonly digest: string;
  readonly fingerprint: string;
  /** A small number that the key is recognised by. */
  readonly keyMark: number;
  attempts = 0;
  /** Its key may be bound already, by an earlier try whose outcome nobody knows. */
  isInDoubt = false;
  #receipt: Receipt | undefined;
  #reason: unknown;
  #isAnswered = false;

  /** @throws TypeError when actor or key is no UUID. */
  constructor(
    readonly request: CommandRequest,
    readonly decider: AnyDecider,
    readonly deadline: number,
    private readonly promise: Caller,
  ) {
    const { type, data, actor, key } = request;
    if (!isUuid(actor) || !isUuid(key)) throw new TypeError('actor and key must be UUIDs');
    this.caller = actor.toLowerCase();
    this.key = key.toLowerCase();
    this.stream = decider.streamOf(data);
    this.announced = decider.referencesOf(request);
    this.references = othersOf(this.announced, this.stream);
    this.digest = commandDigest(this.caller, this.key);
    this.keyMark = keyMark(this.key);
    this.fingerprint = fingerprintOf(type, data);
  }

  get isAnswered(): boolean {
    return this.#isAnswered;
  }

  answer(receipt: Receipt): void {
    this.#receipt = receipt;
    this.#isAnswered = true;
  }

  fail(reason: unknown): void {
    this.#receipt = undefined;
    this.#reason = reason;
    this.#isAnswered = true;
  }

  /** Tells the caller what the answer is; without one, nothing happens. */
  deliver(): void {
    if (this.#receipt) this.promise.resolve(this.#receipt);
    else if (this.#isAnswered) this.promise.reject(this.#reason);
  }
}

/** Nearly always all of them, and then without a list of their own. */
function othersOf(announced: readonly string[], own: string): readonly string[] {
  const isOther = (stream: string, index: number): boolean =>
    stream !== own && announced.indexOf(stream) === index;
  return announced.every(isOther) ? announced : announced.filter(isOther);
}
