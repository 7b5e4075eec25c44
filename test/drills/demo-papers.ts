import type { BookView, ChildItem } from '#contracts';
import { type Ask, type Figures, type Page, pages } from './asking.js';

/** Asks for a report as it is printed, or as a file for Excel. */
export type Fetch = (path: string, accept: string) => Promise<Response>;

export const fetcherAt =
  (address: string, token: string): Fetch =>
  (path, accept) =>
    fetch(`${address}/api${path}`, { headers: { authorization: `Bearer ${token}`, accept } });

const OF_BOOK = [
  'annual-report',
  'journal',
  'trial-balance',
  'gift-list',
  'gift-list/names',
  'advances',
  'named-advances',
  'lots',
  'goods-journal',
];

/** A book of the province, one with goods, one of a commune, and one of a unit that has ended. */
const isLookedAt = ({ unitId, fundId, year }: BookView): boolean =>
  ['qn.pnbc.2026', 'qn.xbg.2026', 'xp01.mdd.2026', 'qn01.mdd.2025'].includes(
    `${unitId}.${fundId}.${String(year)}`,
  );

/** Every report of some books, and a voucher of each series, on paper and as a file. */
export const papersArePrinted = async (
  ask: Ask,
  read: Fetch,
  { said, findings }: Figures,
): Promise<void> => {
  const books = (await pages<BookView>(ask, '/units/qn/books')).filter(isLookedAt);
  const papers = [
    ...books.flatMap((book) => OF_BOOK.map((report) => `${pathOf(book)}/${report}`)),
    ...books.flatMap(({ unitId, fundId, year }) => ofOffice(unitId, fundId, year)),
    ...(await vouchersOf(ask, books)),
    ...(await carerStatement(ask)),
  ];
  for (const paper of papers)
    for (const accept of ['text/html', 'text/csv']) {
      const answer = await read(paper, accept);
      const text = await answer.text();
      if (answer.status !== 200) findings.push(`${paper} as ${accept}: ${answer.status} ${text}`);
      else if (!isMarked(text, accept))
        findings.push(`${paper} as ${accept} does not say that it is invented`);
    }
  if (books.length < 4) findings.push(`only ${books.length} of 4 books are there to be printed`);
  said.push(`${papers.length} papers of ${books.length} books as pages and as files`);
};

/** A page at its top; a file in a column of its own, so that also one without lines has its heading. */
const isMarked = (text: string, accept: string): boolean =>
  (accept === 'text/csv' ? /Lưu ý/ : /số liệu giả định/i).test(text);

const pathOf = ({ unitId, fundId, year }: BookView): string =>
  `/books/${unitId}/${fundId}/${String(year)}`;

const ofOffice = (unitId: string, fundId: string, year: number): string[] => [
  `/units/${unitId}/funds/${fundId}/activity-report?from=${year}-01&to=${year}-06`,
  `/units/${unitId}/year-end-counts?year=${year}`,
  `/units/${unitId}/advances`,
  `/offices/${unitId}/receipt-books`,
  `/offices/${unitId}/places/ket/cash-book?month=${year}-06`,
  `/offices/${unitId}/places/nganhang/cash-book?month=${year}-06`,
];

const vouchersOf = async (ask: Ask, books: readonly BookView[]): Promise<string[]> => {
  const lists = books.flatMap((book) =>
    ['journal', 'goods-journal'].map((list) => `${pathOf(book)}/${list}?limit=500`),
  );
  const ofSeries = new Map<string, string>();
  for (const list of lists)
    for (const { voucher } of (await ask<Page<{ voucher?: string }>>(list)).items)
      if (voucher !== undefined) ofSeries.set(voucher.slice(0, 2), voucher);
  return [...ofSeries.values()].flatMap((voucher) => [
    `/vouchers/${voucher}/form`,
    `/vouchers/${voucher}/form/names`,
  ]);
};

/** Of one child: what its carer has to be able to take home. */
const carerStatement = async (ask: Ask): Promise<string[]> => {
  const [child] = (await ask<Page<ChildItem>>('/units/qn/children?limit=1')).items;
  if (!child) return [];
  const { unitId, childId } = child;
  return [`/offices/${unitId}/children/${childId}/carer-statement`];
};
