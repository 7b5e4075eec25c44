import { ADDRESSES } from '#public-pages';
import { type Budget, crawl, missingAnchors, sumsShown, wrongSums } from './site-crawl.js';
import { counted, kindOf, report, siteOptions } from './site-places.js';

/** As many of a kind as nobody would open in a year; `--most` to look at more of them. */
const MOST = 2_000;

/**
 * `site-crawl [--address …] [--most 2000]`: goes to every address of a site that is being served,
 * as many of each kind as it is told, and looks whether each is there, adds up, and leads to places
 * within pages that are there.
 */
export const siteCrawl = async (words: readonly string[]): Promise<boolean> => {
  const { address, most } = siteOptions(words, MOST);
  const kinds: string[] = [];
  const outside = new Set<string>();
  const wrong: string[] = [];
  let [sums, bytes] = [0, 0];
  const began = Date.now();
  const { visits, dead, known } = await crawl(address, {
    starts: ['/', '/en', '/sitemap.xml', '/robots.txt', '/du-lieu/api/v1'],
    budgets: budgetOfEachKind(most),
    onVisit: (visited) => {
      kinds.push(kindOf(visited.path));
      bytes += visited.body.length;
      for (const elsewhere of visited.outside) outside.add(elsewhere);
      if (!visited.type.includes('html')) return;
      sums += sumsShown(visited.body).length;
      wrong.push(...wrongSums(visited), ...missingAnchors(visited));
    },
  });
  const seconds = Math.round((Date.now() - began) / 1_000);
  const said = [
    `${visits} of ${known} addresses in ${seconds} s, ${Math.round(bytes / 1e6)} MB of text`,
    counted(kinds),
    `${sums} sums added up; elsewhere: ${[...outside].join(', ') || 'nobody'}`,
  ];
  return report(said, [...dead, ...wrong]);
};

const KINDS = [...Object.keys(ADDRESSES), '/log'];

const budgetOfEachKind = (most: number): Budget[] =>
  KINDS.map((kind) => [{ test: (address) => kindOf(address) === kind }, most]);
