import type pg from 'pg';
import type { Book, Place, PublicPage } from '#public-pages';
import { fundPage } from './fund-figures.js';
import { homePage } from './home-figures.js';
import { HEAD, LEDGER } from './published-queries.js';
import type { LedgerRow } from './published-rows.js';
import { readSnapshot, type Query } from './snapshot.js';
import { unitPage, unitsPage } from './unit-figures.js';

/** There is nothing to show yet: no ledger, or no entry in it. */
export class BookNotOpen extends Error {
  constructor() {
    super('the published ledger has no entry yet');
    this.name = 'BookNotOpen';
  }
}

export interface PublishedPage {
  readonly book: Book;
  readonly page: PublicPage;
}

/** What the public pages know: figures of the schema `published`, one moment for each page. */
export class PublishedFigures {
  constructor(private readonly pool: pg.Pool) {}

  /** The number of the last entry that the figures hold. @throws BookNotOpen */
  async head(): Promise<number> {
    const { rows } = await this.pool.query<Pick<LedgerRow, 'headPosition'>>(HEAD);
    return onlyRow(rows).headPosition;
  }

  /** What a place shows; `null` is the place that does not exist. @throws BookNotOpen */
  pageOf(place: Place | null): Promise<PublishedPage> {
    return readSnapshot(this.pool, async (query) => {
      const book: Book = onlyRow(await query<LedgerRow>(LEDGER));
      const page = place && (await contentOf(place, book, query));
      return { book, page: page ?? { page: 'not-found' } };
    });
  }
}

function contentOf(place: Place, book: Book, query: Query): Promise<PublicPage | undefined> {
  switch (place.page) {
    case 'home':
      return homePage(query, book);
    case 'fund':
      return fundPage(query, book, place.code);
    case 'unit':
      return unitPage(query, book, place.code);
    case 'units':
      return unitsPage(query, book);
    case 'reading':
      return Promise.resolve({ page: 'reading' });
  }
}

function onlyRow<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new BookNotOpen();
  return row;
}
