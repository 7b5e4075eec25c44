import {
  columnsOf,
  DATA_SET_WORDS,
  INVENTED,
  type BookFacts,
  type Cell,
  type Column,
  type DataRow,
  type DataSetName,
  type Licence,
} from '#public-pages';

/** One set at one moment, on its way into a file. */
export interface DataExport {
  readonly set: DataSetName;
  readonly book: BookFacts;
  readonly licence: Licence;
  readonly batches: AsyncIterable<readonly DataRow[]>;
}

/** In a demonstration each row says so, wherever it is copied to. */
const MARK: Column = { name: 'mark', type: 'text' };

export const exportColumns = ({ set, book }: DataExport): readonly Column[] =>
  book.demonstration ? [...columnsOf(set), MARK] : columnsOf(set);

export const cellOf = (row: DataRow, { name }: Column): Cell =>
  name === MARK.name ? INVENTED : (row[name] ?? null);

/** `Số tiền · Amount`: for whoever opens the file in a spreadsheet. */
export function headingOf({ name }: Column, set: DataSetName): string {
  if (name === MARK.name) return 'Lưu ý · Note';
  const labels = (['vi', 'en'] as const).map((language) => {
    const words: Readonly<Record<string, readonly [string, string]>> =
      DATA_SET_WORDS[language][set].columns;
    return words[name]?.[0] ?? name;
  });
  return labels.join(' · ');
}
