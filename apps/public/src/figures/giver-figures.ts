import { isCode, type Book, type GiversPage, type NamedGift, type PlaceOf } from '#public-pages';
import { NAMED_GIFTS, NAMED_TOTAL } from './giver-queries.js';
import { YEARS } from './journal-queries.js';
import { FUNDS } from './published-queries.js';
import type { EntryRow, FundRow } from './published-rows.js';
import type { Query } from './snapshot.js';

const GIFTS_ON_A_PAGE = 50;

interface NamedRow extends Omit<EntryRow, 'kind' | 'recordedAt'> {
  readonly name: string;
}

/** Undefined: it asks for a fund or a year that is not there. */
export async function giversPage(
  query: Query,
  _book: Book,
  { asked = {} }: PlaceOf<'givers'>,
): Promise<GiversPage | undefined> {
  const { quy: code, nam: year = null, truoc } = asked;
  const before = truoc !== undefined && /^[0-9]{1,12}$/.test(truoc) ? Number(truoc) : null;
  const isPossible =
    (code === undefined || isCode(code)) &&
    (year === null || /^[12][0-9]{3}$/.test(year)) &&
    (truoc === undefined || before !== null);
  if (!isPossible) return undefined;
  const funds = await query<FundRow>(FUNDS, [null]);
  const fund = funds.find((one) => one.code === code);
  if (code !== undefined && !fund) return undefined;
  const chosen = [code ?? null, year];
  const rows = await query<NamedRow>(NAMED_GIFTS, [...chosen, before, GIFTS_ON_A_PAGE + 1]);
  const gifts = rows.slice(0, GIFTS_ON_A_PAGE).map(giftOf);
  const [sum] = await query<{ count: number; total: number }>(NAMED_TOTAL, chosen);
  return {
    page: 'givers',
    fund: fund ? { code: fund.code, name: fund.name, label: fund.label } : null,
    year,
    gifts,
    count: sum?.count ?? 0,
    total: sum?.total ?? 0,
    older: rows.length > GIFTS_ON_A_PAGE ? (gifts.at(-1)?.position ?? null) : null,
    funds: funds.map(({ code: of, name, label }) => ({ code: of, name, label })),
    years: (await query<{ year: string }>(YEARS)).map((row) => row.year),
  };
}

function giftOf(row: NamedRow): NamedGift {
  const { position, name, voucher, occurredOn, amount } = row;
  return {
    position,
    name,
    voucher,
    occurredOn,
    amount,
    fund: { code: row.fundCode, name: row.fundName, label: row.fundLabel },
    unit:
      row.unitCode === null || row.unitName === null
        ? null
        : { code: row.unitCode, name: row.unitName },
  };
}
