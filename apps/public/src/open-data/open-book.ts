import type pg from 'pg';
import { BookNotOpen } from '../figures/published-figures.js';
import { LEDGER } from '../figures/published-queries.js';
import type { LedgerRow } from '../figures/published-rows.js';
import type { Query } from '../figures/snapshot.js';
import { HeadWatch } from '../serving/head-watch.js';

/** Whose book it is and where it stands, within a snapshot. @throws BookNotOpen */
export const readBook = async (query: Query): Promise<LedgerRow> =>
  bookIn(await query<LedgerRow>(LEDGER));

/** Where the book stands now. */
export const watchBook = (pool: pg.Pool): HeadWatch<LedgerRow> =>
  new HeadWatch(async () => bookIn((await pool.query<LedgerRow>(LEDGER)).rows));

function bookIn([book]: readonly LedgerRow[]): LedgerRow {
  if (!book) throw new BookNotOpen();
  return book;
}
