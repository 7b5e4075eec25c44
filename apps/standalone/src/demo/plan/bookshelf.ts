import { DemoBook } from './books.js';
import type { DemoFund } from './funds.js';
import type { DemoUnit } from './units.js';

/** All books that are kept at a moment; the newest of each unit and fund takes the entries. */
export class Bookshelf {
  readonly #current = new Map<string, DemoBook>();
  /** Books that are still to be closed, be it of an ended unit or of last year. */
  readonly #unclosed = new Set<DemoBook>();
  /** Units that have ended: their books take nothing new. */
  readonly #ended = new Set<string>();

  /** Books of past years that have been carried forward and not yet reported. */
  readonly #unreported: DemoBook[] = [];

  add(unit: DemoUnit, fund: DemoFund, openedOn: string): DemoBook {
    const names = { unitCode: unit.code, fundCode: fund.code };
    const year = Number(openedOn.slice(0, 4));
    const key = { unitId: unit.unitId, fundId: fund.fundId, year };
    const book = new DemoBook(key, names, openedOn);
    this.#current.set(`${unit.unitId}.${fund.fundId}`, book);
    this.#unclosed.add(book);
    return book;
  }

  end(unitId: string): void {
    this.#ended.add(unitId);
  }

  hasEnded(unitId: string): boolean {
    return this.#ended.has(unitId);
  }

  /** @throws Error when there is none. */
  book(unitId: string, fundId: string): DemoBook {
    const book = this.#current.get(`${unitId}.${fundId}`);
    if (!book) throw new Error(`${unitId} keeps no book of ${fundId}`);
    return book;
  }

  has(unitId: string, fundId: string): boolean {
    return this.#current.has(`${unitId}.${fundId}`);
  }

  /** The books of living units, of one fund or of all. */
  current(fundId?: string): DemoBook[] {
    return [...this.#current.values()].filter(
      (book) => !this.#ended.has(book.unitId) && (fundId === undefined || book.fundId === fundId),
    );
  }

  ofUnit(unitId: string): DemoBook[] {
    return [...this.#current.values()].filter((book) => book.unitId === unitId);
  }

  unclosed(): DemoBook[] {
    return [...this.#unclosed];
  }

  awaitReport(book: DemoBook): void {
    this.#unreported.push(book);
  }

  takeUnreported(): DemoBook[] {
    return this.#unreported.splice(0);
  }

  putAway(book: DemoBook): void {
    this.#unclosed.delete(book);
    const key = `${book.unitId}.${book.fundId}`;
    if (this.#current.get(key) === book) this.#current.delete(key);
  }
}
