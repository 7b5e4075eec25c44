import { parseArgs } from 'node:util';
import { placeAt } from '#public-pages';

/** Where a site is served, and how much of it is looked at. */
export interface SiteOptions {
  readonly address: string;
  /** Of each kind of page. */
  readonly most: number;
}

/** `[--address http://127.0.0.1:3000] [--most N]`. @throws TypeError naming what is not understood */
export const siteOptions = (words: readonly string[], most: number): SiteOptions => {
  const options = {
    address: { type: 'string', default: 'http://127.0.0.1:3000' },
    most: { type: 'string', default: String(most) },
  } as const;
  const { values } = parseArgs({ args: [...words], options });
  const number = Number(values.most);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new TypeError('--most is a number above 0');
  return { address: values.address, most: number };
};

/** What kind of page an address is: the page's name, or the first step of its path. */
export const kindOf = (address: string): string =>
  placeAt(address)?.place.page ?? (/^\/[^/?]*/.exec(address)?.[0] || '/');

/** Counts, the largest first: `unit 2.012, entry 2.000`. */
export const counted = (kinds: Iterable<string>): string => {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([kind, count]) => `${kind} ${count.toLocaleString('en')}`)
    .join(', ');
};

/** Says what was done and what was wrong, at most so many lines of it. */
export const report = (said: readonly string[], wrong: readonly string[]): boolean => {
  for (const line of said) console.log(line);
  for (const line of wrong.slice(0, 100)) console.log(`WRONG: ${line}`);
  if (wrong.length > 100) console.log(`and ${wrong.length - 100} more`);
  return wrong.length === 0;
};
