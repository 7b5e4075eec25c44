import {
  API_PATH,
  columnsOf,
  DATA_SET_WORDS,
  INVENTED,
  organisationIn,
  type BookFacts,
  type DataSetName,
  type Licence,
} from '#public-pages';
import type { DataExport } from './data-export.js';

/** What every answer and every file says about itself. */
export const aboutData = (book: BookFacts, licence: Licence) => ({
  ...(book.demonstration && {
    notice: `${INVENTED}: không có số nào ở đây là thật. / Invented figures.`,
  }),
  organisation: organisationIn(book, 'vi'),
  demonstration: book.demonstration,
  asOf: { position: book.headPosition, recordedAt: `${book.headRecordedAt}:00+07:00` },
  licence,
  documentation: `${API_PATH}/openapi.json`,
});

/** The dictionary of one set, in both languages. */
export const dictionaryOf = (set: DataSetName) => {
  const words = (['vi', 'en'] as const).map(
    (language) => [language, DATA_SET_WORDS[language][set]] as const,
  );
  const said = (of: (words: (typeof DATA_SET_WORDS)['vi'][DataSetName]) => string | undefined) =>
    Object.fromEntries(words.map(([language, all]) => [language, of(all) ?? '']));
  return {
    title: said(({ title }) => title),
    about: said(({ about }) => about),
    columns: columnsOf(set).map(({ name, type }) => {
      const word = (at: 0 | 1) =>
        said(({ columns }) => (columns as Record<string, readonly [string, string]>)[name]?.[at]);
      return { name, type, label: word(0), meaning: word(1) };
    }),
  };
};

/** All of it as one JSON object, a row on each line. */
export async function* jsonFile({
  set,
  book,
  licence,
  batches,
}: DataExport): AsyncGenerator<string> {
  const about = { ...aboutData(book, licence), set, ...dictionaryOf(set) };
  yield `{"about":${JSON.stringify(about)},\n"rows":[`;
  let count = 0;
  for await (const rows of batches) {
    const lines = rows.map((row, at) => (count + at === 0 ? '\n' : ',\n') + JSON.stringify(row));
    count += rows.length;
    yield lines.join('');
  }
  yield `\n],\n"count":${String(count)}}\n`;
}
