/** One address of the site as a visitor gets it. */
export interface Visited {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** Addresses of the same site that it names, without what stands behind the #. */
  readonly links: readonly string[];
  /** Addresses elsewhere. */
  readonly outside: readonly string[];
}

/** Of addresses that match, at most so many are visited; the first that matches counts. */
export type Budget = readonly [addresses: Pick<RegExp, 'test'>, most: number];

export interface CrawlOptions {
  readonly starts: readonly string[];
  readonly budgets: readonly Budget[];
  readonly onVisit: (visited: Visited) => void;
}

const AT_ONCE = 6;
const TEXT = /html|xml|svg|json|text/;

/**
 * Goes to every address of a site that a link of it leads to, and says which page leads to each
 * that is not there. Files that are made one at a time are waited for.
 */
export async function crawl(origin: string, { starts, budgets, onVisit }: CrawlOptions) {
  const leadsTo = new Map<string, string>(starts.map((start) => [start, 'the start']));
  const waiting = [...starts];
  const left = budgets.map(([addresses, most]) => ({ addresses, most }));
  const dead: string[] = [];
  let visits = 0;
  const take = (link: string, from: string) => {
    if (leadsTo.has(link)) return;
    leadsTo.set(link, from);
    const budget = left.find(({ addresses }) => addresses.test(link));
    if (budget && (budget.most -= 1) < 0) return;
    waiting.push(link);
  };
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const visited = await visit(origin, path);
      visits += 1;
      if (visited.status !== 200)
        dead.push(`${path}: ${String(visited.status)}, from ${leadsTo.get(path) ?? ''}`);
      onVisit(visited);
      for (const link of visited.links) take(link, path);
    }
  };
  // A worker that finds nothing may be followed by one that finds more.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { visits, dead, known: leadsTo.size };
}

async function visit(origin: string, path: string): Promise<Visited> {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  if (answer.status === 429) {
    const seconds = Number(answer.headers.get('retry-after'));
    await new Promise((resolve) => setTimeout(resolve, Math.min(seconds, 1) * 1_000));
    return visit(origin, path);
  }
  const type = answer.headers.get('content-type') ?? '';
  const isText = TEXT.test(type) && !path.startsWith('/du-lieu/tep/');
  const body = isText ? await answer.text() : '';
  if (!isText) await answer.arrayBuffer();
  const found = /html|xml/.test(type) ? namedIn(body, new URL(path, origin)) : [];
  const own = found.filter((url) => url.origin === origin);
  return {
    ...{ path, status: answer.status, type, body },
    links: [...new Set(own.map(({ pathname, search }) => pathname + search))],
    outside: found.filter((url) => url.origin !== origin).map(String),
  };
}

/** What a page or a map names: links, pictures, letters, scripts, forms; not names of XML. */
function namedIn(text: string, base: URL): URL[] {
  const named = [
    ...text.matchAll(/\s(?:href|src|action)="([^"]+)"/g),
    ...text.matchAll(/<loc>([^<]+)<\/loc>/g),
    ...text.matchAll(/<meta property="og:(?:image|url)" content="([^"]+)"/g),
  ];
  return named
    .map(([, address = '']) => unescaped(address))
    .filter((address) => !/^(data:|mailto:|tel:|#)/.test(address))
    .map((address) => new URL(address, base));
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** Names of places within a page that a link of the page leads to and that are not there. */
export function missingAnchors({ path, body }: Visited): string[] {
  return [...body.matchAll(/\shref="(?:[^"#]*)#([^"]+)"/g)]
    .filter(([link]) => link.includes('="#') || link.includes(`="${path}#`))
    .map(([, anchor = '']) => anchor)
    .filter((anchor) => !body.includes(` id="${anchor}"`))
    .map((anchor) => `${path}#${anchor}`);
}

/** One line of a sum as a reader sees it. */
export interface ShownLine {
  readonly part: 'start' | 'plus' | 'minus' | 'total';
  readonly amount: number;
}

/** Every sum of a page, line by line. */
export function sumsShown(html: string): ShownLine[][] {
  const boxes = html.split('<div class="sum"').slice(1);
  return boxes.map((box) =>
    [
      ...box
        .slice(0, box.indexOf('</dl>'))
        .matchAll(/<div class="(start|plus|minus|total)"[^>]*>.*?<dd[^>]*>(.*?)<\/dd>/gs),
    ].map(([, part, shown = '']) => ({ part: part as ShownLine['part'], amount: amountIn(shown) })),
  );
}

/** `<a …>−1.234.567 ₫</a>` → -1234567. */
export function amountIn(shown: string): number {
  const text = shown.replaceAll(/<[^>]*>/g, '');
  const digits = text.replaceAll(/[^\d]/g, '');
  return (text.includes('−') ? -1 : 1) * Number(digits);
}

/** What does not add up to the đồng. */
export function wrongSums({ path, body }: Visited): string[] {
  return sumsShown(body).flatMap((lines) => {
    const added = lines
      .filter(({ part }) => part !== 'total')
      .reduce((sum, { part, amount }) => sum + (part === 'minus' ? -amount : amount), 0);
    const shown = lines.find(({ part }) => part === 'total')?.amount;
    return shown === undefined || shown === added
      ? []
      : [`${path}: ${String(added)} is shown as ${String(shown)}`];
  });
}
