import type { PublicPage } from '../src/index.js';

/** Keys under which a view model holds what others wrote. */
const WRITTEN = ['giver', 'metric', 'issuer', 'organisation', 'purpose', 'partners'];

/** `name` is what others wrote, but for the steps of a check and the sets of data, which we name. */
const isOurs = (key: string, of: object): boolean =>
  (key !== 'name' && !WRITTEN.includes(key)) || 'outcome' in of || 'rows' in of;

/** The same page, had all who named something on it chosen this name. */
export const withNames = (page: PublicPage, name: string): PublicPage =>
  renamed(page, name) as PublicPage;

function renamed(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (isOurs(key, value)) return [key, renamed(inner, name)];
      return [key, written(inner, name)];
    }),
  );
}

/** A text or a list of texts; what is no text has its own names within. */
function written(value: unknown, name: string): unknown {
  if (typeof value === 'string') return value === '' ? value : name;
  return Array.isArray(value) ? value.map((one) => written(one, name)) : renamed(value, name);
}
