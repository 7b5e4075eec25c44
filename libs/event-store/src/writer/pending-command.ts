import { fingerprintOf } from '../fingerprint.js';
import { isUuid } from '../identifiers.js';
import type { CommandKey } from '../event-store.js';
import type { AnyDecider } from './any-decider.js';
import type { CommandRequest, Receipt } from './command-request.js';

const STREAM_NAME = /^[^-\p{C}]+-[^\p{C}]{1,250}$/u;

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
  /** Those of them that are not the command's own. */
  readonly references: readonly string[];
  readonly fingerprint: Buffer;
  attempts = 0;
  /** Its key may be bound already, by an earlier try whose outcome nobody knows. */
  isInDoubt = false;
  isAnswered = false;

  /** @throws TypeError when actor or key is no UUID, or the decider names an impossible stream. */
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
    this.announced = decider.referencesOf({ type, data });
    this.references = this.announced.filter((stream) => stream !== this.stream);
    for (const stream of [this.stream, ...this.announced]) mustBeStreamName(stream);
    this.fingerprint = fingerprintOf(type, data);
  }

  /** The same for two tries of one command. */
  get name(): string {
    return this.caller + this.key;
  }

  answer(receipt: Receipt): void {
    this.isAnswered = true;
    this.promise.resolve(receipt);
  }

  fail(reason: unknown): void {
    this.isAnswered = true;
    this.promise.reject(reason);
  }
}

function mustBeStreamName(stream: string): void {
  if (!STREAM_NAME.test(stream))
    throw new TypeError(`not a stream name: ${JSON.stringify(stream)}`);
}
