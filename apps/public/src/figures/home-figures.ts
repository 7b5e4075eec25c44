import type { Book, Entry, HomePage } from '#public-pages';
import { entryOf } from './line-rows.js';
import { fundsWithMonths } from './fund-months.js';
import { FUNDS, LATEST_ENTRIES } from './published-queries.js';
import type { EntryRow, FundRow } from './published-rows.js';
import type { Query } from './snapshot.js';
import { unitGroups, yearOf } from './unit-groups.js';

const LATEST = 5;

export async function homePage(query: Query, book: Book): Promise<HomePage> {
  const rows = await query<FundRow>(FUNDS, [null]);
  return {
    page: 'home',
    funds: await fundsWithMonths(query, rows),
    groups: await unitGroups(query, { book, year: yearOf(book), fundId: null }),
    entries: await latestEntries(query, null),
  };
}

/** The last lines of the book, or of one fund's. */
export async function latestEntries(query: Query, fundId: string | null): Promise<Entry[]> {
  const rows = await query<EntryRow>(LATEST_ENTRIES, [fundId, LATEST]);
  return rows.map(entryOf);
}
