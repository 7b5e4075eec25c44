import type { Message, References } from '#ledger';
import type { AnyDecider } from './any-decider.js';
import type { PendingCommand } from './pending-command.js';
import type { FoldedStream } from './stream-cache.js';

/** A command and the states that it is judged by. */
export interface Judgement {
  readonly command: PendingCommand;
  /** Its own. */
  readonly stream: FoldedStream;
  /** Those of the others that its decider announced. */
  readonly references: readonly FoldedStream[];
}

/** A folded state as it was when a command was judged by it. */
export interface JudgedBy {
  readonly stream: FoldedStream;
  readonly eventsRead: number;
}

/** @throws Refusal, or whatever else the decider throws. */
export function decide(judgement: Judgement): Message[] {
  const { request, decider } = judgement.command;
  const { state } = judgement.stream;
  return decider.decide(request, state, new AnnouncedReferences(judgement), request);
}

export const judgedBy = ({ stream, references }: Judgement): JudgedBy[] =>
  [stream, ...references].map((each) => ({ stream: each, eventsRead: each.eventsRead }));

/** As they stand in an envelope: a JSON object of revisions by name. */
export function revisionsOf(references: readonly FoldedStream[]): string {
  let json = '';
  for (const { nameJson, revision } of references) {
    if (json !== '') json += ',';
    json += `${nameJson}:${revision}`;
  }
  return `{${json}}`;
}

/** What a decider may see of other streams: only those that it announced. */
class AnnouncedReferences implements References {
  constructor(private readonly judgement: Judgement) {}

  state<S>({ category }: Pick<AnyDecider, 'category'> & { initial(): S }, name: string): S {
    const stream = this.#find(name);
    if (!stream) throw new Error(`${name} was not announced`);
    if (stream.decider.category !== category) {
      throw new Error(`${name} is not a stream of ${category}`);
    }
    // The decider of the category folded it, so it is that decider's state.
    return stream.state as S;
  }

  #find(name: string): FoldedStream | undefined {
    const { command, stream, references } = this.judgement;
    for (const reference of references) if (reference.name === name) return reference;
    return name === stream.name && command.announced.includes(name) ? stream : undefined;
  }
}
