import type {
  Book,
  ChildrenPage,
  PlaceOf,
  ProgrammeName,
  ProgrammePage,
  PurposeSum,
  ResultCount,
} from '#public-pages';
import { fundsWithMonths } from './fund-months.js';
import { CHILDREN_IN_CARE, FUNDS, PURPOSES, FUND_RESULTS } from './published-queries.js';
import type { FundRow } from './published-rows.js';
import type { Query } from './snapshot.js';
import { monthsOfYear, yearOf } from './unit-groups.js';

/** Undefined: no fund serves a programme of this name. */
export async function programmePage(
  query: Query,
  book: Book,
  { programme }: PlaceOf<'programme'>,
): Promise<ProgrammePage | undefined> {
  const funds = await query<FundRow>(FUNDS, [null]);
  const rows = funds.filter((fund) => programmeOf(fund).programme === programme);
  const [first] = rows;
  if (!first) return undefined;
  const ids = rows.map((fund) => fund.fundId);
  return {
    page: 'programme',
    ...programmeOf(first),
    funds: await fundsWithMonths(query, rows),
    purposes: await query<PurposeSum>(PURPOSES, [ids, ...monthsOfYear(yearOf(book))]),
    results: await query<ResultCount>(FUND_RESULTS, [ids, book.asOf]),
  };
}

/** `Đồng hành cùng phụ nữ biên cương` → `dong-hanh-cung-phu-nu-bien-cuong` in its address. */
export function programmeOf({ programme: name }: Pick<FundRow, 'programme'>): ProgrammeName {
  const letters = name.toLowerCase().replaceAll('đ', 'd').normalize('NFD');
  const programme = letters
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return { name, programme };
}

export async function childrenPage(query: Query): Promise<ChildrenPage> {
  const rows = await query<FundRow>(FUNDS, [null]);
  const sums = rows.filter((fund) => fund.disclosure === 'sums');
  const [care] = await query<{ atLeast: number }>(CHILDREN_IN_CARE);
  return {
    page: 'children',
    funds: await fundsWithMonths(query, sums),
    inCare: care?.atLeast ?? 0,
  };
}
