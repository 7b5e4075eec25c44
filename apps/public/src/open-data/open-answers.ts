import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { LedgerRow } from '../figures/published-rows.js';
import { readSnapshot, type Query } from '../figures/snapshot.js';
import type { BookWatch } from '../serving/book-watch.js';
import { renderedPage, sizeOf, type RenderedPage } from '../serving/rendered-page.js';
import { readBook } from './open-book.js';

const MAX_BYTES = 16 * 1024 * 1024;

/** Makes an answer from one snapshot; undefined: there is nothing under this name. */
export type Make = (query: Query, book: LedgerRow) => Promise<string | Buffer | undefined>;

/**
 * Answers of the API, feeds, cards and pictures, kept under the book's head and never by time.
 * Whoever asks for one that is being made waits for the same making.
 */
export class OpenAnswers {
  readonly #answers = new LRUCache<string, RenderedPage, Make>({
    maxSize: MAX_BYTES,
    sizeCalculation: sizeOf,
    // Pushed out while it was made, it is not kept; whoever waits for it gets it all the same.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => this.#make(context),
  });

  constructor(
    private readonly pool: pg.Pool,
    private readonly watch: Pick<BookWatch, 'current'>,
  ) {}

  /** `what` names the answer, whatever the head. @throws BookNotOpen */
  async answer(what: string, make: Make): Promise<RenderedPage | undefined> {
    const { headPosition } = await this.watch.current();
    return this.#answers.fetch(`${String(headPosition)} ${what}`, { context: make });
  }

  #make(make: Make): Promise<RenderedPage | undefined> {
    return readSnapshot(this.pool, async (query) => {
      const book = await readBook(query);
      const body = await make(query, book);
      const { demonstration, headPosition } = book;
      if (body === undefined) return undefined;
      const etagPrefix = String(headPosition);
      return renderedPage({ status: 200, demonstration, body, etagPrefix });
    });
  }
}
