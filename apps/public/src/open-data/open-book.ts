import { BookNotOpen } from '../figures/published-figures.js';
import { LEDGER } from '../figures/published-queries.js';
import type { LedgerRow } from '../figures/published-rows.js';
import type { Query } from '../figures/snapshot.js';

/** Whose book it is and where it stands, within a snapshot. @throws BookNotOpen */
export async function readBook(query: Query): Promise<LedgerRow> {
  const [book] = await query<LedgerRow>(LEDGER);
  if (!book) throw new BookNotOpen();
  return book;
}
