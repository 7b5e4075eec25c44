import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { Action } from './access.js';
import type { AppendFault, Faults, ReadFault } from './faults.js';
import { type KeptEvent, MAX_APPEND_SIZE, type MemoryLog } from './memory-log.js';
import * as wire from './wire.js';

/** Who may do what; `undefined` where the server asks nobody. */
export interface Gate {
  /** @throws grpc.ServiceError for whoever is nobody, or may not do this to the stream */
  admit(metadata: grpc.Metadata, action: Action, stream: string): void;
  /** Breaks off the connection of whoever calls from there. */
  breakOff(peer: string): void;
  /** The node that takes writes; undefined where it is this one. */
  leaderElsewhere(): { readonly host: string; readonly port: number } | undefined;
}

/** How often each call was made. */
export interface Calls {
  append: number;
  /** Appends that have begun and not ended. */
  open: number;
  /** The most that were ever open. */
  mostOpen: number;
  batchAppend: number;
  read: number;
  subscribe: number;
}

interface Parts {
  readonly log: MemoryLog;
  readonly faults: Faults;
  readonly gate: Gate;
  readonly calls: Calls;
}

type AppendCall = grpc.ServerReadableStream<streamsPb.AppendReq, streamsPb.AppendResp>;
type BatchCall = grpc.ServerDuplexStream<streamsPb.BatchAppendReq, streamsPb.BatchAppendResp>;
type DeleteCall = grpc.ServerUnaryCall<streamsPb.DeleteReq, streamsPb.DeleteResp>;
type ReadCall = grpc.ServerWritableStream<streamsPb.ReadReq, streamsPb.ReadResp>;

/** Considered events between two checkpoints of a filtered subscription, times its multiplier. */
const SEARCH_WINDOW = 32;
const IMPOSSIBLE = 2n ** 64n - 1n;

/** The service `Streams` of the public protocol, as far as this product uses it. */
export const streamsService = (parts: Parts): grpc.UntypedServiceImplementation => ({
  append: (call: AppendCall, answer: grpc.sendUnaryData<streamsPb.AppendResp>) => {
    const messages: streamsPb.AppendReq[] = [];
    begin(parts.calls);
    call.on('data', (message: streamsPb.AppendReq) => messages.push(message));
    call.on('error', () => undefined);
    call.on('end', () => {
      const fault = parts.faults.nextAppend();
      const go = (): void => {
        append(parts, { call, messages, answer, fault });
        parts.calls.open -= 1;
      };
      if (typeof fault === 'object') void fault.hold.then(go);
      else go();
    });
  },
  batchAppend: (call: BatchCall) => batchAppend(parts, call),
  delete: (call: DeleteCall, answer: grpc.sendUnaryData<streamsPb.DeleteResp>) => {
    const stream = wire.nameOf(call.request.getOptions()?.getStreamIdentifier());
    try {
      parts.gate.admit(call.metadata, 'delete', stream);
      parts.log.delete(stream);
      answer(null, new streamsPb.DeleteResp().setNoPosition(new sharedPb.Empty()));
    } catch (error) {
      answer(error as grpc.ServiceError);
    }
  },
  read: (call: ReadCall) => {
    const reading = new Reading(parts, call);
    reading.run().then(
      () => call.end(),
      (error: unknown) => call.emit('error', error),
    );
  },
});

const begin = (calls: Calls): void => {
  calls.append += 1;
  calls.open += 1;
  calls.mostOpen = Math.max(calls.mostOpen, calls.open);
};

interface AppendParts {
  readonly call: AppendCall;
  readonly messages: readonly streamsPb.AppendReq[];
  readonly answer: grpc.sendUnaryData<streamsPb.AppendResp>;
  readonly fault: AppendFault | undefined;
}

function append({ log, faults, gate }: Parts, append: AppendParts): void {
  const { call, messages, answer, fault } = append;
  try {
    const options = messages[0]?.getOptions() ?? new streamsPb.AppendReq.Options();
    const stream = wire.nameOf(options.getStreamIdentifier());
    gate.admit(call.metadata, 'write', stream);
    if (fault === 'access denied') throw wire.accessDenied();
    const leader = fault === 'not leader' ? faults.leader : gate.leaderElsewhere();
    if (leader) throw notLeader(leader);
    if (fault === 'silent') return;
    if (fault === 'drop') throw wire.failure(grpc.status.UNAVAILABLE, '');
    const expected = wire.expectedOf(options);
    const events = messages.slice(1).flatMap((message) => {
      const proposed = message.getProposedMessage();
      return proposed ? [wire.proposedOf(proposed)] : [];
    });
    const outcome = log.append(stream, expected, events, fault === 'forget');
    if (fault === 'commit then silent') return;
    if (fault === 'commit then drop') throw wire.failure(grpc.status.UNAVAILABLE, '');
    if (outcome.status === 'deleted') throw wire.streamDeleted(stream);
    if (outcome.status === 'too-large') {
      const size = { 'maximum-append-size': String(MAX_APPEND_SIZE) };
      throw wire.failure(grpc.status.INVALID_ARGUMENT, 'maximum-append-size-exceeded', size);
    }
    answer(null, wire.appendAnswer(outcome, expected));
  } catch (error) {
    answer(error as grpc.ServiceError);
  }
}

const notLeader = ({ host, port }: { host: string; port: number }): grpc.ServiceError =>
  wire.failure(grpc.status.NOT_FOUND, 'not-leader', {
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  });

/** Only what shows that nobody should use it: one stream for all appends, and no deadline. */
function batchAppend({ log, faults, gate, calls }: Parts, call: BatchCall): void {
  const open = new Map<string, streamsPb.BatchAppendReq[]>();
  call.on('error', () => undefined);
  call.on('end', () => call.end());
  call.on('data', (message: streamsPb.BatchAppendReq) => {
    const correlation = message.getCorrelationId();
    const id = wire.idOf(correlation);
    const messages = [...(open.get(id) ?? []), message];
    open.set(id, messages);
    if (!message.getIsFinal()) return;
    open.delete(id);
    calls.batchAppend += 1;
    const fault = faults.nextAppend();
    if (fault === 'silent' || typeof fault === 'object') return;
    if (fault === 'drop') {
      call.emit('error', wire.failure(grpc.status.UNAVAILABLE, ''));
      return;
    }
    const options = messages[0]?.getOptions();
    const stream = wire.nameOf(options?.getStreamIdentifier());
    gate.admit(call.metadata, 'write', stream);
    const expected = options?.hasStreamPosition() ? BigInt(options.getStreamPosition()) : 'any';
    const events = messages.flatMap((part) => part.getProposedMessagesList().map(wire.proposedOf));
    const outcome = log.append(stream, options?.hasNoStream() ? -1n : expected, events);
    if (outcome.status === 'success') call.write(wire.batchAnswer(correlation, stream, outcome));
  });
}

/** One call of `Read`: of a stream or of `$all`, once or as a subscription. */
class Reading {
  readonly #options: streamsPb.ReadReq.Options;
  readonly #fault: ReadFault | undefined;
  #sent = 0;
  #isOver = false;
  /** Goes on with whoever waits for room, or for the end. */
  #wake = (): void => undefined;

  constructor(
    private readonly parts: Parts,
    private readonly call: ReadCall,
  ) {
    this.#options = call.request.getOptions() ?? new streamsPb.ReadReq.Options();
    const isSubscription = this.#options.hasSubscription();
    parts.calls[isSubscription ? 'subscribe' : 'read'] += 1;
    this.#fault = parts.faults.nextRead(isSubscription);
    for (const end of ['cancelled', 'close', 'error'])
      call.on(end, () => {
        this.#isOver = true;
        this.#wake();
      });
    call.on('drain', () => this.#wake());
  }

  async run(): Promise<void> {
    const isOfAll = this.#options.hasAll();
    const { gate } = this.parts;
    gate.admit(this.call.metadata, 'read', isOfAll ? '$all' : this.#stream);
    if (this.#fault === 'access denied') throw wire.accessDenied();
    if (this.#fault === 'break off') gate.breakOff(this.call.getPeer());
    if (this.#fault === 'silent') return new Promise(() => undefined);
    if (this.#options.hasSubscription()) await this.#subscribe();
    else if (isOfAll) await this.#readAll();
    else await this.#readStream();
  }

  async #readStream(): Promise<void> {
    const { log } = this.parts;
    const options = this.#options.getStream() ?? new streamsPb.ReadReq.Options.StreamOptions();
    const stream = this.#stream;
    if (log.isTombstoned(stream)) throw wire.streamDeleted(stream);
    const events = log.visible(stream);
    if (!events) {
      await this.#send(wire.streamNotFound(stream));
      return;
    }
    const isBackwards = this.#isBackwards;
    const from = options.hasRevision() ? BigInt(options.getRevision()) : undefined;
    const chosen = isBackwards
      ? events.filter(({ revision }) => from === undefined || revision <= from).toReversed()
      : events.filter(({ revision }) => revision >= (from ?? 0n) && !options.hasEnd());
    await this.#sendAll(chosen.slice(0, Number(this.#options.getCount())));
  }

  async #readAll(): Promise<void> {
    const { all } = this.parts.log;
    const from = this.#position;
    const chosen = this.#isBackwards
      ? all.filter(({ position }) => from === undefined || position < from).toReversed()
      : all.filter(({ position }) => position >= (from ?? 0n));
    await this.#sendAll(chosen.slice(0, Number(this.#options.getCount())));
  }

  async #subscribe(): Promise<void> {
    const { log } = this.parts;
    const multiplier = this.#options.getFilter()?.getCheckpointintervalmultiplier() ?? 1;
    await this.#send(wire.confirmation(randomUUID()));
    if (this.#fault === 'impossible checkpoint') await this.#send(wire.checkpoint(IMPOSSIBLE));
    let last = this.#position ?? -1n;
    if (typeof this.#fault === 'object' && 'repeat' in this.#fault)
      last =
        log.all.filter(({ position }) => position <= last).at(-this.#fault.repeat - 1)?.position ??
        -1n;
    let considered = 0;
    for (let isLive = false; !this.#isOver;) {
      const { promise, forget } = log.changed();
      for (let event = log.nextAfter(last); event && !this.hasEnded; event = log.nextAfter(last)) {
        last = event.position;
        if (this.#isWanted(event)) await this.#sendAll([event]);
        considered += 1;
        if (considered % (SEARCH_WINDOW * multiplier) === 0)
          await this.#send(wire.checkpoint(event.position));
      }
      if (!isLive) {
        if (last >= 0n) await this.#send(wire.checkpoint(last));
        await this.#send(wire.caughtUp());
        isLive = true;
      }
      if (!this.hasEnded) await Promise.race([promise, this.#woken()]);
      forget();
    }
  }

  /** Asked anew each time: the call may end while something is awaited. */
  private get hasEnded(): boolean {
    return this.#isOver;
  }

  #isWanted({ stream }: KeptEvent): boolean {
    const prefixes = this.#options.getFilter()?.getStreamIdentifier()?.getPrefixList();
    return prefixes === undefined || prefixes.some((prefix) => stream.startsWith(prefix));
  }

  get #stream(): string {
    return wire.nameOf(this.#options.getStream()?.getStreamIdentifier());
  }

  get #isBackwards(): boolean {
    return this.#options.getReadDirection() === streamsPb.ReadReq.Options.ReadDirection.BACKWARDS;
  }

  /** Where `$all` is read from; undefined for its beginning, or its end when reading backwards. */
  get #position(): bigint | undefined {
    const options = this.#options.getAll();
    if (options?.hasEnd() && !this.#isBackwards) return this.parts.log.all.at(-1)?.position ?? 0n;
    return options?.hasPosition()
      ? BigInt(options.getPosition()?.getCommitPosition() ?? 0)
      : undefined;
  }

  async #sendAll(events: readonly KeptEvent[]): Promise<void> {
    for (const event of events) {
      if (typeof this.#fault === 'object' && 'cutAfter' in this.#fault)
        if (this.#sent >= this.#fault.cutAfter) throw wire.failure(grpc.status.UNAVAILABLE, '');
      await this.#send(wire.eventMessage(event));
      this.#sent += 1;
    }
  }

  async #send(message: streamsPb.ReadResp): Promise<void> {
    if (this.#isOver) return;
    const { slowReadMs } = this.parts.faults;
    if (slowReadMs > 0) await sleep(slowReadMs);
    if (this.call.write(message)) return;
    await this.#woken();
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
