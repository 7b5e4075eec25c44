import { appendFileSync } from 'node:fs';
import type { BookKey } from '#contracts';
import type { StaffName } from './drill-union.js';

/** One request as a client sent it, and will send it again under the same key. */
export interface Order {
  readonly key: string;
  readonly who: StaffName;
  readonly book: BookKey;
  /** Below `/api/books/<unit>/<fund>/<year>/`. */
  readonly route: string;
  readonly body: object;
  /** What it moves: above zero in, below zero out, in đồng. */
  readonly moves: number;
}

export interface Entry {
  readonly order: Order;
  /** The body of the first answer that said: recorded. */
  acknowledged?: string;
  /** The product said no, and gave this as its reason. */
  refused?: string;
  /** Later answers that were not the first one, word for word. */
  readonly otherAnswers: string[];
}

/** What clients asked and what they were told, kept outside the process that is killed. */
export class Journal {
  readonly entries = new Map<string, Entry>();
  #acknowledged = 0;

  /** @param file gets one line for each thing said, to be read after the drill */
  constructor(private readonly file: string) {}

  /** Different requests that were acknowledged. */
  get acknowledgements(): number {
    return this.#acknowledged;
  }

  asked(order: Order): Entry {
    const entry = this.entries.get(order.key) ?? { order, otherAnswers: [] };
    this.entries.set(order.key, entry);
    this.#write({ asked: order });
    return entry;
  }

  acknowledge(entry: Entry, answer: string): void {
    if (entry.acknowledged === undefined) {
      entry.acknowledged = answer;
      this.#acknowledged += 1;
    } else if (entry.acknowledged !== answer) entry.otherAnswers.push(answer);
    this.#write({ acknowledged: entry.order.key, answer });
  }

  refuse(entry: Entry, problem: string): void {
    entry.refused = problem;
    this.#write({ refused: entry.order.key, problem });
  }

  #write(line: object): void {
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }
}
