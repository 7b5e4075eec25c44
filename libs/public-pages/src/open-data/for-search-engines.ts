import { LANGUAGES } from '../language.js';
import { ADDRESSES, addressOf, type PageName, type Place } from '../places.js';
import { INVENTED } from './data-sets.js';
import { xmlText } from './plain-text.js';

/** Pages with one address, whatever the figures: no gap in the path. */
export const PAGES_WITHOUT_GAPS: readonly Place[] = (Object.keys(ADDRESSES) as PageName[])
  .filter((page) => !ADDRESSES[page].vi.includes(':'))
  .map((page) => ({ page }) as Place);

/** Every page in both languages, each beside the other one. */
export function renderSitemap(places: readonly Place[], origin: string): string {
  const urls = places.flatMap((place) => {
    const links = LANGUAGES.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(origin + addressOf(place, language))}"/>`,
    ).join('');
    return LANGUAGES.map(
      (language) => `<url><loc>${xmlText(origin + addressOf(place, language))}</loc>${links}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/**
 * Where search engines go. A demonstration lets them in, because they have to read `noindex` to
 * keep nothing; but nothing shows them the way.
 */
export function renderRobots(demonstration: boolean, origin: string): string {
  const rules = ['User-agent: *', 'Disallow: /api/', 'Disallow: /du-lieu/tep/', 'Disallow: /log/'];
  if (demonstration) return [`# ${INVENTED} / Invented figures`, ...rules, ''].join('\n');
  return [...rules, ...(origin ? [`Sitemap: ${origin}/sitemap.xml`] : []), ''].join('\n');
}
