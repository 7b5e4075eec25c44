import { render } from 'preact-render-to-string';
import { said, type Print, type Table } from '../sheet.js';
import { AsOf, Head, Mark, Opening, Organisation, Signatures } from './frame.js';
import { policyOf, type Paper } from './style-sheet.js';
import { rowsMarkup, Sums, tableShell } from './table.js';

const NOTHING = said('Không có dòng nào.', 'There is no line.');

export const paperOf = <Answer,>({ sheet, letterhead }: Print<Answer>): Paper => ({
  wide: sheet.wide === true,
  demonstration: letterhead.demonstration,
});

export const pagePolicyOf = <Answer,>(print: Print<Answer>): string => policyOf(paperOf(print));

/** A whole document to be printed, complete without scripts; piece by piece, page of rows by page. */
export async function* pageOf<Answer>(print: Print<Answer>): AsyncGenerator<string> {
  const { sheet, language, letterhead, pages } = print;
  const iterator = pages[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) throw new Error('an answer has one page at least');
  const title = sheet.title(first.value)[language];
  yield `<!doctype html><html lang="${language}">`;
  yield render(<Head title={title} paper={paperOf(print)} />);
  yield '<body><main class="paper">';
  if (letterhead.demonstration) yield render(<Mark language={language} />);
  yield render(<Organisation letterhead={letterhead} language={language} />);
  yield render(<Opening print={print} title={title} facts={sheet.factsOf?.(first.value) ?? []} />);
  for (const note of sheet.notes ?? []) yield render(<p class="note">{note[language]}</p>);
  const isLong = sheet.tables.length === 1;
  const shown = sheet.tables.filter((table) => isShown(table, first.value));
  for (const table of shown)
    yield* oneTable(table, first.value, print, isLong ? iterator : undefined);
  yield render(<Signatures signatures={sheet.signatures(first.value)} language={language} />);
  yield render(<AsOf letterhead={letterhead} language={language} />);
  yield '</main></body></html>';
}

const isShown = <Answer,>(table: Table<Answer>, first: Answer): boolean =>
  table.isLeftOutEmpty !== true || table.rowsOf(first, true).length > 0;

/** @param more further pages of the answer; only a table that stands alone has them */
async function* oneTable<Answer>(
  table: Table<Answer>,
  first: Answer,
  print: Print<Answer>,
  more: AsyncIterator<Answer> | undefined,
): AsyncGenerator<string> {
  const { language } = print;
  const [before, after] = tableShell(
    table,
    (table.title ?? print.sheet.title(first))[language],
    language,
  );
  const sums = new Sums(table.columns);
  if (table.title) yield render(<h2>{table.title[language]}</h2>);
  let page: IteratorResult<Answer> | undefined = { value: first, done: false };
  let isFirst = true;
  while (page?.done === false) {
    const rows = table.rowsOf(page.value, isFirst);
    if (sums.isEmpty && rows.length > 0) yield before;
    sums.add(rows);
    yield rowsMarkup(rows, table, print);
    isFirst = false;
    page = await more?.next();
  }
  yield sums.isEmpty
    ? render(<p class="note">{NOTHING[language]}</p>)
    : after.replace('</table>', () => `${sums.foot(print)}</table>`);
}
