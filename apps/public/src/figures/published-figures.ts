import type pg from 'pg';
import type { Book, PageName, Place, PlaceOf, PublicPage } from '#public-pages';
import type { PublicLog } from '../log/public-log.js';
import { accountPage } from './account-figures.js';
import { entryPage } from './entry-figures.js';
import { explainedPage, restatementsPage } from './explaining-figures.js';
import { fundPage } from './fund-figures.js';
import { giversPage } from './giver-figures.js';
import { homePage } from './home-figures.js';
import { dataPageFigures, textMessagesPage } from '../open-data/page-figures.js';
import { journalPage } from './journal-figures.js';
import { lookUpPage } from './look-up-figures.js';
import { sealsPage, verificationPage } from './proof-figures.js';
import { HEAD, LEDGER } from './published-queries.js';
import type { LedgerRow } from './published-rows.js';
import { childrenPage, programmePage } from './programme-figures.js';
import { targetsPage } from './target-figures.js';
import { readSnapshot, type Query } from './snapshot.js';
import { unitPage, unitsPage } from './unit-figures.js';

/** There is nothing to show yet: no ledger, or no entry in it. */
export class BookNotOpen extends Error {
  constructor() {
    super('the published ledger has no entry yet');
    this.name = 'BookNotOpen';
  }
}

/** Where the book stands. */
export interface Head {
  readonly headPosition: number;
  readonly headRecordedAt: Date;
  /** Grows with every name that comes or goes: a name may go without an entry that the pages show. */
  readonly namesVersion: number;
  /** The number of the last entry in the log, which the figures may not hold yet. */
  readonly logPosition: number;
}

/** What is known of the book besides its figures. */
export type Circumstances = Pick<Book, 'quietDays' | 'waiting' | 'seal'>;

export interface PublishedPage {
  readonly book: Book;
  readonly page: PublicPage;
}

/** What the public pages know: the schema `published`, one moment for each page, and the log. */
export class PublishedFigures {
  constructor(
    private readonly pool: pg.Pool,
    private readonly log: PublicLog,
  ) {}

  /** The number of the last entry that the figures hold. @throws BookNotOpen */
  async head(): Promise<Head> {
    const { rows } = await this.pool.query<Head>(HEAD);
    return onlyRow(rows);
  }

  /** What a place shows; `null` is the place that does not exist. @throws BookNotOpen */
  pageOf(place: Place | null, circumstances: Circumstances): Promise<PublishedPage> {
    return readSnapshot(this.pool, async (query) => {
      const book: Book = { ...onlyRow(await query<LedgerRow>(LEDGER)), ...circumstances };
      const page = place && (await contentOf(place, book, query, this.log));
      return { book, page: page ?? { page: 'not-found' } };
    });
  }
}

type Figures<Name extends PageName> = (
  query: Query,
  book: Book,
  place: PlaceOf<Name>,
  log: PublicLog,
) => Promise<PublicPage | undefined>;

/** Where the figures of each page come from; undefined: there is no such page. */
const FIGURES: { readonly [Name in PageName]: Figures<Name> } = {
  account: accountPage,
  home: homePage,
  fund: fundPage,
  units: unitsPage,
  unit: unitPage,
  programme: programmePage,
  targets: targetsPage,
  children: childrenPage,
  accessibility: () => Promise.resolve({ page: 'accessibility' }),
  data: dataPageFigures,
  textMessages: textMessagesPage,
  reading: () => Promise.resolve({ page: 'reading' }),
  journal: journalPage,
  entry: entryPage,
  lookUp: lookUpPage,
  seals: sealsPage,
  verification: verificationPage,
  givers: giversPage,
  restatements: restatementsPage,
  explained: explainedPage,
};

/** The table above says that a page's figures take its own place. */
function contentOf(
  place: Place,
  book: Book,
  query: Query,
  log: PublicLog,
): Promise<PublicPage | undefined> {
  const figures = FIGURES[place.page] as Figures<never>;
  return figures(query, book, place as never, log);
}

function onlyRow<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new BookNotOpen();
  return row;
}
