import { amountIn } from './site-crawl.js';

/** A figure of a page, and where the page says that its lines are. */
export interface ShownFigure {
  readonly amount: number;
  readonly to: string;
}

const MONEY = /−?\d{1,3}(?:\.\d{3})*\u00a0₫/g;
const EXPLANATION = /^\/(?:en\/explained|giai-thich)\//;
const JOURNAL = /^\/(?:en\/journal|nhat-ky)(?:\?|$)/;
const leadsToLines = (address: string) => EXPLANATION.test(address) || JOURNAL.test(address);

/** A link with what it holds. */
const LINK = /<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs;
/** A line of a sum: what it is called, and its amount. */
const SUM_LINE = /<div class="(?:start|plus|minus|total)"[^>]*><dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs;

/** A sum line by line, which the crawl adds up, or the parts of a stream, which the pages’ specs add up. */
const PARTS = /<div class="sum".*?<\/dl>|<ol class="parts".*?<\/ol>/gs;
const isLinked = (parts: string) =>
  [...parts.matchAll(LINK)].some(([, to = '']) => leadsToLines(to.replaceAll('&amp;', '&')));

/** Every figure of a page that leads to lines: by a link of its own, or by the name of its line. */
export function figuresShown(html: string): ShownFigure[] {
  const named = [...html.matchAll(SUM_LINE)].flatMap(([, name = '', shown = '']) =>
    [...name.matchAll(LINK)].map(([, to = '']) => ({ to, shown })),
  );
  const linked = [...html.matchAll(LINK)].map(([, to = '', shown = '']) => ({ to, shown }));
  return [...named, ...linked]
    .map(({ to, shown }) => ({ to: to.replaceAll('&amp;', '&'), shown }))
    .filter(({ to, shown }) => leadsToLines(to) && shown.match(MONEY))
    .map(({ to, shown }) => ({ to, amount: amountIn(shown) }));
}

/**
 * What stands on a page as money and leads to no lines. Single lines of the book are lines; of a sum
 * or a stream the rest is what is missing to its other, linked figures; what a target sets out to
 * reach is nothing that anybody gave; and what is on its way is in no book that would have lines of it.
 */
export function figuresWithoutLines(html: string): string[] {
  const main = html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<ol class="entries">.*?<\/ol>/gs, '')
    .replaceAll(/<span class="goal">.*?<\/span>/gs, '')
    .replaceAll(/<ul class="pending">.*?<\/ul>/gs, '')
    .replaceAll(PARTS, (parts) => (isLinked(parts) ? '' : parts))
    .replaceAll(LINK, (link: string, to: string) =>
      leadsToLines(to.replaceAll('&amp;', '&')) ? '' : link,
    );
  return main.replaceAll(/<[^>]*>/g, ' ').match(MONEY) ?? [];
}

/** The two sides of each stream of a page that do not come to the same. */
export function unevenStreams(html: string): string[] {
  const sides = [...html.matchAll(/<ol class="parts".*?<\/ol>/gs)].map(([side]) =>
    [...side.matchAll(/<li.*?<\/li>/gs)]
      .map(([part]) => amountIn(part.match(MONEY)?.[0] ?? ''))
      .reduce((sum, amount) => sum + amount, 0),
  );
  return sides
    .filter((_, at) => at % 2 === 0)
    .flatMap((into, at) =>
      into === sides[at * 2 + 1] ? [] : [`${into} in, ${sides[at * 2 + 1]} out`],
    );
}

/** Adds up the lines that figures lead to, page after page of the journal. */
export class LinkedLines {
  readonly #asked = new Map<string, Promise<number>>();
  /** What does not add up, in sentences. */
  readonly wrong: string[] = [];
  lines = 0;

  constructor(private readonly textAt: (address: string) => Promise<string>) {}

  /** Compares a figure with what its link adds up to. */
  async check(page: string, { amount, to }: ShownFigure): Promise<void> {
    const added = await this.#amountAt(to);
    if (added !== amount) this.wrong.push(`${page}: ${amount}, and ${to} adds up to ${added}`);
  }

  /** How many addresses were asked for. */
  get addresses(): number {
    return this.#asked.size;
  }

  #amountAt(address: string): Promise<number> {
    const known = this.#asked.get(address);
    if (known) return known;
    const amount = EXPLANATION.test(address)
      ? this.#explained(address)
      : this.#added(address).then((sum) => (isMoneyOut(address) ? 0 - sum : sum));
    this.#asked.set(address, amount);
    return amount;
  }

  /** Each part is what its lines add up to, and all parts together are the figure. */
  async #explained(address: string): Promise<number> {
    const html = await this.textAt(address);
    const intro = /<p class="intro">.*?<b class="money">(.*?)<\/b>/s.exec(html)?.[1] ?? '';
    const rows = [...html.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)];
    const total = amountIn(intro);
    if (rows.length === 0) return total;
    const isBalance = /\/(opening|left)(\?|$)/.test(address);
    let sum = 0;
    for (const [, name = '', cells = ''] of rows.slice(0, -1)) {
      const amount = amountIn(
        cells
          .split('<td')
          .at(-1)
          ?.replace(/^[^>]*>/, '') ?? '',
      );
      const to = figuresLink(name);
      sum += amount;
      if (to === undefined) continue;
      const added = await this.#amountAt(to);
      const shown = isBalance && isMoneyOut(to) ? 0 - amount : amount;
      if (added !== shown) this.wrong.push(`${address}: ${shown}, and ${to} adds up to ${added}`);
    }
    if (sum !== total) this.wrong.push(`${address}: ${total}, and its parts add up to ${sum}`);
    return total;
  }

  /** All lines of a journal as it is filtered: the amounts of all its pages. */
  async #added(address: string): Promise<number> {
    let sum = 0;
    let next: string | undefined = address;
    while (next !== undefined) {
      const html: string = await this.textAt(next);
      const list = /<ol class="entries">(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
      for (const [, shown = ''] of list.matchAll(/<strong>(.*?)<\/strong>/gs)) {
        sum += amountIn(shown);
        this.lines += 1;
      }
      next = /<a href="([^"]*[?&;]truoc=\d+[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    return sum;
  }
}

const figuresLink = (html: string): string | undefined =>
  [...html.matchAll(LINK)].map(([, to = '']) => to.replaceAll('&amp;', '&')).find(leadsToLines);

/** Money out stands below zero in the journal, and above in a figure of its own. */
const isMoneyOut = (address: string): boolean =>
  ['trao', 'chi-khac', 'ho-tro'].includes(
    new URL(address, 'http://localhost').searchParams.get('loai') ?? '',
  );
