import { type EventStore, type Position, readEnvelope } from '#event-store';
import { SYSTEM_ACTOR } from '#ledger';

/** What one command left in the ledger. */
export interface Recorded {
  readonly stream: string;
  readonly revisions: number[];
}

/** The ledger as it lies in its store, read past the product. */
export class LedgerReading {
  /** By idempotency key; of persons only, not of the product's own follow-up work. */
  readonly byKey = new Map<string, Recorded[]>();
  /** Voucher numbers of each series in the order of the log. */
  readonly series = new Map<string, number[]>();
  /** Events in the log. */
  events = 0;
  #position: Position | undefined;

  /** @param open the store, where it is now */
  constructor(private readonly open: () => Promise<EventStore>) {}

  /** Reads on from where it was. */
  async readOn(): Promise<void> {
    const store = await this.open();
    try {
      await this.#readFrom(store);
    } finally {
      await store.close();
    }
  }

  async #readFrom(store: EventStore): Promise<void> {
    for await (const page of store.readAll(this.#position)) {
      for (const { stream, revision, bytes, position } of page) {
        const { actor, command, data } = readEnvelope(bytes);
        if (actor !== SYSTEM_ACTOR) this.#note(command.key, stream, revision);
        this.#noteVoucher(data);
        this.events += 1;
        this.#position = position;
      }
    }
  }

  /** Forgets what it read, so that `readOn` replays the whole log. */
  startOver(): void {
    this.byKey.clear();
    this.series.clear();
    this.events = 0;
    this.#position = undefined;
  }

  /** Events of one command stand in a row; another row is another copy. */
  #note(key: string, stream: string, revision: number): void {
    const copies = this.byKey.get(key) ?? [];
    const last = copies.at(-1);
    if (last?.stream === stream && last.revisions.at(-1) === revision - 1)
      last.revisions.push(revision);
    else copies.push({ stream, revisions: [revision] });
    this.byKey.set(key, copies);
  }

  #noteVoucher(data: object): void {
    if (!('voucher' in data) || !('voucherDate' in data) || typeof data.voucher !== 'string')
      return;
    const end = data.voucher.lastIndexOf('-');
    const name = data.voucher.slice(0, end);
    const numbers = this.series.get(name) ?? [];
    numbers.push(Number(data.voucher.slice(end + 1)));
    this.series.set(name, numbers);
  }
}
