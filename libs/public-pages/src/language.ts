/** The two languages of every public page; Vietnamese is the first and has the short addresses. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The place of one page, whatever the language. Codes are as the ledger holds them. */
export type Place =
  | { readonly page: 'home' }
  | { readonly page: 'fund'; readonly code: string }
  | { readonly page: 'unit'; readonly code: string }
  | { readonly page: 'units' }
  | { readonly page: 'reading' };

/** The address of a page, from the root of the site, percent-encoded: `/quy/MDD`, `/en/funds/MDD`. */
export function addressOf(place: Place, language: Language): string {
  const vietnamese = language === 'vi';
  switch (place.page) {
    case 'home':
      return vietnamese ? '/' : '/en';
    case 'fund':
      return `${vietnamese ? '/quy' : '/en/funds'}/${encodeURIComponent(place.code)}`;
    case 'unit':
      return `${vietnamese ? '/don-vi' : '/en/units'}/${encodeURIComponent(place.code)}`;
    case 'units':
      return vietnamese ? '/don-vi' : '/en/units';
    case 'reading':
      return vietnamese ? '/doc-so' : '/en/how-to-read';
  }
}
