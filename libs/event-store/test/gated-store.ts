import { type Append, type AppendOutcome, InMemoryEventStore } from '#event-store';

/** A store that keeps its batches, and has one append at a time wait at a gate. */
export class GatedStore extends InMemoryEventStore {
  readonly batches: (readonly Append[])[] = [];
  #gate = Promise.resolve();
  #atGate = newSignal();

  /** Resolves when an append stands at the gate. */
  get arrival(): Promise<void> {
    return this.#atGate.promise;
  }

  /** The next append waits until what is returned is called. */
  shut(): () => void {
    const opened = newSignal();
    this.#gate = opened.promise;
    this.#atGate = newSignal();
    return opened.give;
  }

  override async append(appends: readonly Append[]): Promise<AppendOutcome[]> {
    this.batches.push(appends);
    this.#atGate.give();
    const gate = this.#gate;
    this.#gate = Promise.resolve();
    await gate;
    return super.append(appends);
  }
}

function newSignal(): { readonly promise: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const promise = new Promise<void>((resolve) => (give = resolve));
  return { promise, give: () => give() };
}
