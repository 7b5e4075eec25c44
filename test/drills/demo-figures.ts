import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type {
  BookHandoverView,
  BookView,
  FundView,
  ProgressView,
  RequestView,
  TrialBalanceView,
  UnitView,
} from '#contracts';
import { add, type Ask, askerAt, type Figures, type Page, pages } from './asking.js';
import { childrenAreSums } from './demo-children.js';
import { fetcherAt, papersArePrinted } from './demo-papers.js';

/**
 * `demo-figures [--address http://127.0.0.1:3000] [--data DATA_DIR]`: holds the figures of a
 * demonstration that is being served against one another.
 */
export const demoFigures = async (words: readonly string[]): Promise<boolean> => {
  const options = {
    address: { type: 'string', default: 'http://127.0.0.1:3000' },
    data: { type: 'string', default: 'data' },
  } as const;
  const { address, data } = parseArgs({ args: [...words], options }).values;
  const tokens = await readFile(path.join(data, 'secrets/demo-tokens.json'), 'utf8');
  const { auditor } = JSON.parse(tokens) as { readonly auditor: string };
  const { said, findings } = await lookAtFigures(address, auditor);
  for (const line of [...said, ...findings.map((finding) => `WRONG: ${finding}`)])
    console.log(line);
  return findings.length === 0;
};

/** Then and today, trial balances, the merger, children, papers, and the lists of auditors. */
export const lookAtFigures = async (address: string, token: string): Promise<Figures> => {
  const ask = askerAt(address, token);
  const figures: Figures = { said: [], findings: [] };
  await thenIsToday(ask, figures);
  await balancesClose(ask, figures);
  await nothingIsLeftBehind(ask, figures);
  await decisionsAreNamed(ask, figures);
  await listsShowSomething(ask, figures);
  await childrenAreSums(ask, address, figures);
  await papersArePrinted(ask, fetcherAt(address, token), figures);
  return figures;
};

interface Contributions {
  readonly below: readonly { readonly unitId?: string; readonly subtree: number }[];
  readonly months: readonly {
    readonly month: string;
    readonly subtree: number;
    readonly gifts: number;
  }[];
}

/** Both grand totals of every fund, kind of tree and month. */
const thenIsToday = async (ask: Ask, { said, findings }: Figures): Promise<void> => {
  const funds = await ask<FundView[]>('/funds');
  const roots = await pages<UnitView>(ask, '/units?roots=true');
  const totals = { then: new Map<string, number>(), today: new Map<string, number>() };
  const asked = funds.flatMap(({ fundId }) => roots.map((root) => ({ fundId, ...root })));
  for (const { fundId, unitId, kind } of asked)
    for (const basis of ['then', 'today'] as const) {
      const question = `/units/${unitId}/contributions?fundId=${fundId}&basis=${basis}`;
      const { months } = await ask<Contributions>(question);
      for (const { month, subtree } of months)
        add(totals[basis], `${fundId} ${kind} ${month}`, subtree);
    }
  const keys = new Set([...totals.then.keys(), ...totals.today.keys()]);
  for (const key of keys) {
    const [then = 0, today = 0] = [totals.then.get(key), totals.today.get(key)];
    if (then !== today) findings.push(`${key}: raised then ${then}, and today ${today}`);
  }
  const sum = [...totals.then.values()].reduce((a, b) => a + b, 0);
  const received = (await ask<{ received: number }[]>('/funds/totals')).reduce(
    (all, fund) => all + fund.received,
    0,
  );
  if (sum !== received) findings.push(`units raised ${sum}, and funds received ${received}`);
  said.push(`then = today in ${keys.size} funds, kinds and months: ${sum} đồng, as funds received`);
};

const balancesClose = async (ask: Ask, { said, findings }: Figures): Promise<void> => {
  const books = await pages<BookView>(ask, '/units/qn/books');
  for (const { unitId, fundId, year, held, inTransit } of books) {
    const name = `${unitId}/${fundId}/${String(year)}`;
    // What went to the next year stands on that year's first day.
    const through = `/books/${name}/trial-balance?to=${String(year + 1)}-12`;
    const { debit, credit, lines } = await ask<TrialBalanceView>(through);
    if (debit !== credit) findings.push(`${name}: debit ${debit}, credit ${credit}`);
    const open = lines.reduce((sum, { closing }) => sum + closing, 0);
    if (open !== 0) findings.push(`${name}: its accounts close with ${open}`);
    const onHand = closingOf(lines, ['111', '112', '113']);
    if (onHand !== held + inTransit)
      findings.push(`${name}: accounts have ${onHand}, and the book ${held + inTransit}`);
  }
  said.push(`debit = credit in ${books.length} books, and cash, bank and 113 are what they hold`);
};

const closingOf = (lines: TrialBalanceView['lines'], accounts: readonly string[]): number =>
  lines
    .filter(({ account }) => accounts.some((code) => account.startsWith(code)))
    .reduce((sum, { closing }) => sum + closing, 0);

/** Every book that an ended unit had on its last day went to its successors on minutes. */
const nothingIsLeftBehind = async (ask: Ask, { said, findings }: Figures): Promise<void> => {
  const left = await pages<{ unitId: string; held: number; inTransit: number; owed: number }>(
    ask,
    '/units/qn/ended-books',
  );
  for (const { unitId, held, inTransit, owed } of left)
    findings.push(`${unitId} has ended and still has ${held + inTransit + owed}`);
  const handovers = await pages<BookHandoverView>(ask, '/units/qn/book-handovers');
  for (const { unitId, minutes } of handovers)
    if (!minutes.number) findings.push(`${unitId} was handed over without minutes`);
  const units = await pages<UnitView>(ask, '/units');
  const ended = new Set(units.flatMap(({ unitId, endedOn }) => (endedOn ? [unitId] : [])));
  const books = (await pages<BookView>(ask, '/units/qn/books')).filter(
    ({ unitId, year }) => ended.has(unitId) && year === 2025,
  );
  for (const { unitId, fundId, year } of books) {
    if (!handovers.some((one) => one.unitId === unitId && one.fundId === fundId))
      findings.push(`${unitId}/${fundId} has ended and was never handed over`);
    const { items: lots } = await ask<Page<unknown>>(`/books/${unitId}/${fundId}/${year}/lots`);
    if (lots.length > 0) findings.push(`${unitId}/${fundId} has ended and still has goods`);
  }
  const open = await pages<{ unitId: string }>(ask, '/units/qn/advances?state=open');
  for (const { unitId } of open)
    if (ended.has(unitId)) findings.push(`${unitId} has ended and has an advance open`);
  if (books.length === 0) findings.push('no book of an ended unit was handed over');
  said.push(
    `${books.length} books of ended units went over on minutes, in ${handovers.length} parts`,
  );
};

/** Whatever leaves a book for good, or in somebody's hands, rests on a decision. */
const BY_DECISION = ['disbursement', 'remittance', 'advance', 'topUp', 'goods', 'bundles'];

const decisionsAreNamed = async (ask: Ask, { said, findings }: Figures): Promise<void> => {
  let count = 0;
  for (const kind of BY_DECISION) {
    const requests = await pages<RequestView>(ask, `/units/qn/requests?kind=${kind}`);
    count += requests.length;
    for (const { unitId, requestId, decision } of requests)
      if (!decision?.number) findings.push(`${unitId}: ${kind} ${requestId} names no decision`);
  }
  said.push(`${count} requests for money or goods name their decision, each of them`);
};

/** Lists that are to show something; âm quỹ and missing numbers are to show nothing. */
const WITH_CASES = [
  'audit/late-entries',
  'audit/entries-after-close',
  'audit/splits',
  'audit/delegated-approvals',
  'audit/overdue-remittances',
  'audit/dormant-earmarks',
  'advances?state=overdue',
  'collections?state=overdue',
  'stray-receipts?state=open',
  'differences?state=open',
];
const EMPTY = ['audit/negative-days', 'audit/serial-gaps', 'cashiers-without-handover'];

const listsShowSomething = async (ask: Ask, { said, findings }: Figures): Promise<void> => {
  const { asOf } = await ask<ProgressView>('/progress');
  const counts: string[] = [];
  for (const list of [...WITH_CASES, ...EMPTY]) {
    const dated = list.startsWith('advances') ? `${list}&asOf=${asOf}` : list;
    const { length } = await pages<unknown>(ask, `/units/qn/${dated}`);
    counts.push(`${list} ${length}`);
    if (length === 0 && WITH_CASES.includes(list)) findings.push(`${list} shows nothing`);
    if (length > 0 && EMPTY.includes(list)) findings.push(`${list} shows ${length} lines`);
  }
  said.push(counts.join(', '));
};
