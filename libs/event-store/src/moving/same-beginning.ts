import type { EventStore, Position, RecordedEvent } from '../event-store.js';

export interface SameBeginning {
  /** How many events the target holds, each of them the source's own. */
  readonly events: number;
  /** Of the last of them in the source. */
  readonly position: Position | undefined;
  /** Whether the source holds no more than that. */
  readonly isAll: boolean;
}

/** The target holds something that the source has not, or has in another place. */
export class TargetDiffers extends Error {
  constructor(
    /** Place of the first difference in the log, from 1. */
    readonly number: number,
    readonly stream: string,
  ) {
    super(`entry ${number} of the target, in ${stream}, is not entry ${number} of the source`);
    this.name = 'TargetDiffers';
  }
}

/**
 * Reads both logs side by side, for as long as the target has something: stream, revision and every
 * byte must agree, place by place.
 * @param onSame told the place, from 1, of each event that is the same in both
 * @throws TargetDiffers
 */
export const sameBeginning = async (
  from: EventStore,
  to: EventStore,
  onSame: (number: number) => void,
): Promise<SameBeginning> => {
  const source = eventsOf(from);
  const target = eventsOf(to);
  let position: Position | undefined;
  try {
    for (let number = 1; ; number++) {
      const [ours, theirs] = await Promise.all([source.next(), target.next()]);
      if (theirs.done) return { events: number - 1, position, isAll: ours.done === true };
      if (ours.done || !isSame(ours.value, theirs.value))
        throw new TargetDiffers(number, theirs.value.stream);
      ({ position } = ours.value);
      onSame(number);
    }
  } finally {
    await Promise.all([source.return(undefined), target.return(undefined)]);
  }
};

async function* eventsOf(store: EventStore): AsyncGenerator<RecordedEvent, undefined> {
  for await (const page of store.readAll()) yield* page;
}

const isSame = (one: RecordedEvent, other: RecordedEvent): boolean =>
  one.stream === other.stream && one.revision === other.revision && one.bytes.equals(other.bytes);
