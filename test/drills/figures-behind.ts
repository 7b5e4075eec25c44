import { figuresShown, figuresWithoutLines, LinkedLines, unevenStreams } from './linked-figures.js';
import { amountInLog } from './figures-in-log.js';
import { counted, kindOf, report, siteOptions } from './site-places.js';
import { sumsOfLog } from './sums-of-log.js';

/** A unit's page alone leads to some fifty sums of lines. */
const MOST = 200;
/** Pages that show sums; the others show lines, or no money. */
const OF_SUMS = ['home', 'fund', 'programme', 'units', 'unit', 'targets', 'children'];

/**
 * `linked-figures [--address …] [--most 200]`: holds every figure of a site's pages of sums against
 * the lines that it leads to, and against the public log where that can say it, of as many pages of each kind as it is told, spread over all of them.
 */
export const linkedFigures = async (words: readonly string[]): Promise<boolean> => {
  const { address, most } = siteOptions(words, MOST);
  const textAt = async (page: string): Promise<string> => {
    const answer = await fetch(address + page);
    if (answer.status !== 200) throw new Error(`${page}: ${answer.status}`);
    return answer.text();
  };
  const log = await sumsOfLog(address);
  const lines = new LinkedLines(textAt);
  const wrong: string[] = [];
  let [figures, inLog] = [0, 0];
  const began = Date.now();
  const pages = await pagesOfSums(textAt, most);
  for (const page of pages) {
    const html = await textAt(page);
    wrong.push(...figuresWithoutLines(html).map((shown) => `${page}: ${shown} leads to no lines`));
    wrong.push(...unevenStreams(html).map((sides) => `${page}: ${sides}`));
    const shown = figuresShown(html);
    figures += shown.length;
    for (const { amount, to } of shown) {
      const added = amountInLog(log, to);
      if (added !== undefined) inLog += 1;
      if (added !== undefined && added !== amount)
        wrong.push(`${page}: ${amount}, and the log adds up to ${added} under ${to}`);
    }
    await Promise.all(
      shown.map((figure) =>
        lines
          .check(page, figure)
          .catch((error: unknown) => wrong.push(`${page}: ${String(error)}`)),
      ),
    );
  }
  const seconds = Math.round((Date.now() - began) / 1_000);
  const said = [
    `${pages.length} pages in ${seconds} s: ${counted(pages.map(kindOf))}`,
    `${figures} figures, which lead to ${lines.addresses} sums of ${lines.lines} lines`,
    `${inLog} of them worked out from the public log alone`,
  ];
  return report(said, [...wrong, ...lines.wrong]);
};

/** What the site's own map names, and of each fund every year that the page offers. */
async function pagesOfSums(
  textAt: (page: string) => Promise<string>,
  most: number,
): Promise<string[]> {
  const map = await textAt('/sitemap.xml');
  const named = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc = '']) => new URL(loc, 'http://localhost').pathname,
  );
  const ofKind = (kind: string) => named.filter((page) => kindOf(page) === kind);
  const chosen = OF_SUMS.flatMap((kind) => spread(ofKind(kind), most));
  const years: string[] = [];
  for (const fund of ofKind('fund'))
    for (const [, year = ''] of (await textAt(fund)).matchAll(/href="[^"?]*(\?nam=\d{4})"/g))
      years.push(fund + year);
  return [...new Set([...chosen, ...years])];
}

/** So many of them, from the first to the last at even steps. */
function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
