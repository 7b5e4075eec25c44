import type { Card, Language, Place, Site } from '#public-pages';
import { PAGES_WITHOUT_GAPS } from '#public-pages';
import { fundsWithMonths } from '../figures/fund-months.js';
import { latestEntries } from '../figures/home-figures.js';
import { programmeOf } from '../figures/programme-figures.js';
import { FUNDS } from '../figures/published-queries.js';
import type { FundRow, LedgerRow } from '../figures/published-rows.js';
import type { Query } from '../figures/snapshot.js';

interface Wanted {
  readonly language: Language;
  readonly site: Site;
  /** Undefined: the whole book. */
  readonly code: string | undefined;
}

/** The figures of a card; undefined: no fund has this code. */
export async function cardOf(
  query: Query,
  book: LedgerRow,
  { language, site, code }: Wanted,
): Promise<Card | undefined> {
  const funds = await fundsWithMonths(query, await query<FundRow>(FUNDS, [code ?? null]));
  const fund = code === undefined ? null : funds[0];
  return fund === undefined ? undefined : { book, language, site, funds, fund };
}

/** What a feed shows; undefined: no fund has this code. */
export async function feedLines(query: Query, code: string | undefined) {
  if (code === undefined) return { fund: null, entries: await latestEntries(query, null) };
  const [fund] = await query<FundRow>(FUNDS, [code]);
  if (!fund) return undefined;
  const { name, label, fundId } = fund;
  return { fund: { code, name, label }, entries: await latestEntries(query, fundId) };
}

const UNIT_CODES = `
  select distinct code from published.unit where kind <> 'cluster' order by code`;

const ACCOUNT_NAMES = `
  select unit_code as unit, place_id as account from published.bank_account order by 1, 2`;

/** Every page that a search engine may find; entries are found through the journal. */
export async function placesToFind(query: Query): Promise<Place[]> {
  const funds = await query<FundRow>(FUNDS, [null]);
  const units = await query<{ code: string }>(UNIT_CODES);
  const accounts = await query<{ unit: string; account: string }>(ACCOUNT_NAMES);
  const programmes = new Set(funds.map((fund) => programmeOf(fund).programme));
  return [
    ...PAGES_WITHOUT_GAPS,
    ...[...programmes].map((programme): Place => ({ page: 'programme', programme })),
    ...funds.map(({ code }): Place => ({ page: 'fund', code })),
    ...units.map(({ code }): Place => ({ page: 'unit', code })),
    ...accounts.map(({ unit, account }): Place => ({ page: 'account', unit, account })),
  ];
}
