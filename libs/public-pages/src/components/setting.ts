import type { Language } from '../language.js';
import type { Licence } from '../open-data/data-sets.js';
import { TEXTS, type Texts } from '../texts/texts.js';
import type { Book, BookFacts, Month } from '../view-models.js';

/** What every part of a page needs to know: whose book, in which language, of which year. */
export interface Setting {
  readonly book: Book;
  readonly language: Language;
  readonly say: Texts;
  /** The calendar year that the page shows, `2026`. */
  readonly year: string;
  /** The last month that the page's charts show. */
  readonly month: Month;
  readonly origin: string;
  readonly licence: Licence;
}

/** What the application knows of its site: its address, and the terms of its data. */
export interface Site {
  /** `https://…` without a slash at the end; empty: addresses stay relative. */
  readonly origin: string;
  readonly licence: Licence;
}

interface Circumstance extends Site {
  /** A year other than the book's own, whose months are all there. */
  readonly shown?: string | undefined;
}

export function settingOf(
  book: Book,
  language: Language,
  { shown, origin, licence }: Circumstance,
): Setting {
  const current = book.asOf.slice(0, 4);
  const year = shown ?? current;
  const month = year === current ? book.asOf.slice(0, 7) : `${year}-12`;
  return { book, language, say: TEXTS[language], year, month, origin, licence };
}

/** The organisation's name; that of a demonstration says so. */
export function organisationName({
  book,
  say,
}: {
  readonly book: Pick<Book, 'demonstration' | 'organisation'>;
  readonly say: Texts;
}): string {
  if (!book.demonstration) return book.organisation;
  const bare = book.organisation.replace(/\s*\((mô phỏng|simulated)\)$/, '');
  return `${bare} ${say.demonstration.suffix}`;
}

/** The same outside of a page, in a file or a feed. */
export const organisationIn = (
  book: Pick<BookFacts, 'demonstration' | 'organisation'>,
  language: Language,
): string => organisationName({ book, say: TEXTS[language] });

/** What stands on every page and paper of a demonstration. */
export const demonstrationIn = (language: Language): { mark: string; sentence: string } =>
  TEXTS[language].demonstration;
