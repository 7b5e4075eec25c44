import { excelLines, EXCEL_MARK, harmless, INVENTED, type Cell } from '#public-pages';
import { textOf } from './cells.js';
import { said, type Column, type Print, type Row, type Table } from './sheet.js';

const MARK = said('Lưu ý', 'Note');

/**
 * The tables of a sheet for a Vietnamese Excel: byte order mark, semicolons, Windows' line ends. Sums
 * are numbers, no text is taken for a formula, and in a demonstration each row says so. Several
 * tables follow one another, each under its title.
 */
export async function* csvOf<Answer>(print: Print<Answer>): AsyncGenerator<string> {
  yield EXCEL_MARK;
  let isFirst = true;
  for await (const page of print.pages) {
    for (const table of print.sheet.tables) {
      const rows = table.rowsOf(page, isFirst).map((row) => lineOf(row, table, print));
      if (rows.length === 0 && table.isLeftOutEmpty) continue;
      if (isFirst) yield headOf(table, print);
      if (rows.length > 0) yield excelLines(rows);
    }
    isFirst = false;
  }
}

/** A blank line before each table but the first, and its title where there are several. */
const headOf = <Answer>(table: Table<Answer>, print: Print<Answer>): string => {
  const { tables } = print.sheet;
  const before = table === tables[0] ? [] : [[]];
  const title = tables.length > 1 ? [[harmless(table.title?.[print.language] ?? '')]] : [];
  return excelLines([...before, ...title, headingsOf(table, print)]);
};

const headingsOf = <Answer>(
  { columns }: Table<Answer>,
  { language, letterhead }: Print<Answer>,
): Cell[] => [
  ...columns.map(({ heading }) => heading[language]),
  ...(letterhead.demonstration ? [MARK[language]] : []),
];

const lineOf = <Answer>(row: Row, { columns }: Table<Answer>, print: Print<Answer>): Cell[] => [
  ...columns.map((column) => cellOf(row, column, print)),
  ...(print.letterhead.demonstration ? [INVENTED] : []),
];

const cellOf = <Answer>(row: Row, column: Column, print: Print<Answer>): Cell => {
  const value = row[column.field];
  if (typeof value === 'number' && (column.type === 'money' || column.type === 'count'))
    return value;
  return harmless(textOf(value, column, print, row));
};
