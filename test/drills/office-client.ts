import type { DrillUnion, Staff } from './drill-union.js';
import type { Entry, Journal, Order } from './journal.js';
import { disbursement, donation } from './office-orders.js';
import type { SeededRandom } from './seeded-random.js';

/** The product gave no answer, or one that says: try again. */
export class NoAnswer extends Error {}

export interface ClientParts {
  readonly union: DrillUnion;
  readonly staff: Staff;
  readonly journal: Journal;
  readonly random: SeededRandom;
  /** Where the product listens now. */
  readonly address: () => string;
}

const ANSWER_WITHIN_MS = 30_000;
/** Of so many things that a client does, one is a whole disbursement and the others are donations. */
const ONE_DISBURSEMENT_IN = 4;

/** A program of an office that posts donations and whole disbursements, one request at a time. */
export class OfficeClient {
  /** What it set out to do and has no answer for yet, in order. */
  #toDo: Order[] = [];
  #last: Entry | undefined;

  constructor(private readonly parts: ClientParts) {}

  /** Does these things in their order, and gives up the rest where one is refused. @throws NoAnswer */
  async carryOut(orders: readonly Order[]): Promise<void> {
    this.#toDo = [...orders];
    while (this.#toDo.length > 0) await this.#sendFirst();
  }

  /** Posts until told to end, or until the product leaves it without an answer. */
  async work(ending: () => boolean): Promise<void> {
    try {
      while (!ending()) {
        if (this.#toDo.length === 0) this.#toDo = this.#nextThing();
        await this.#sendFirst();
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
  }

  /** The request that it has no answer for. */
  get unanswered(): Entry | undefined {
    const [first] = this.#toDo;
    return first && this.parts.journal.entries.get(first.key);
  }

  /**
   * Sends again what had no answer, and ends what it had begun; then asks once more for the last
   * answer that it had before the crash. @throws NoAnswer
   */
  async finish(): Promise<void> {
    const last = this.#last;
    while (this.#toDo.length > 0) await this.#sendFirst();
    if (last) await this.#send(last.order);
  }

  async #sendFirst(): Promise<void> {
    const [order] = this.#toDo;
    if (!order) return;
    const entry = await this.#send(order);
    this.#last = entry;
    this.#toDo.shift();
    if (entry.refused !== undefined) this.#toDo = [];
  }

  async #send(order: Order): Promise<Entry> {
    const { staff, journal } = this.parts;
    const entry = journal.asked(order);
    const { unitId, fundId, year } = order.book;
    const url = `${this.parts.address()}/api/books/${unitId}/${fundId}/${year}/${order.route}`;
    const { status, text } = await post(url, staff[order.who], order);
    if (status === 200 || status === 201) journal.acknowledge(entry, text);
    else if (status >= 500 || status === 429) throw new NoAnswer(`${status} ${text}`);
    else journal.refuse(entry, `${status} ${text}`);
    return entry;
  }

  #nextThing(): Order[] {
    const { random, union } = this.parts;
    const book = random.pick(union.books);
    return random.below(ONE_DISBURSEMENT_IN) === 0
      ? disbursement({ random, union, book }, 1000 * (1 + random.below(50)))
      : [donation({ random, union, book }, 1000 * (1 + random.below(500)))];
  }
}

const post = async (
  url: string,
  secret: string,
  { key, body }: Order,
): Promise<{ status: number; text: string }> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    throw new NoAnswer('the product did not answer', { cause });
  }
};
