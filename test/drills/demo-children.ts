import type { BookView, ChildItem, CommitmentView } from '#contracts';
import { isBucket, partsOfBucket } from '#ledger';
import { readEntries, tilesOf, urlSource } from '#transparency-log';
import { add, type Ask, type Figures, pages } from './asking.js';

/** Children's money is in the books to the last đồng, and public only as sums without a name. */
export const childrenAreSums = async (
  ask: Ask,
  address: string,
  figures: Figures,
): Promise<void> => {
  const children = await pages<ChildItem>(ask, '/units/qn/children');
  if (children.length === 0) figures.findings.push('there are no children');
  await bucketsAreInBooks(ask, children, figures);
  await commitmentsHold(ask, children, figures);
  await publicNamesNoChild(address, children, figures);
};

interface BookWithPurposes extends BookView {
  readonly earmarks: readonly { readonly earmark?: string; readonly amount: number }[];
}

const bucketsAreInBooks = async (
  ask: Ask,
  children: readonly ChildItem[],
  { said, findings }: Figures,
): Promise<void> => {
  const inBooks = new Map<string, number>();
  for (const { unitId, fundId, year } of await pages<BookView>(ask, '/units/qn/books')) {
    if (fundId !== 'mdd') continue;
    const { earmarks } = await ask<BookWithPurposes>(`/books/${unitId}/${fundId}/${String(year)}`);
    for (const { earmark, amount } of earmarks)
      if (isBucket(earmark)) add(inBooks, partsOfBucket(earmark)?.childId ?? '', amount);
  }
  for (const { childId, balance } of children) {
    const held = inBooks.get(childId) ?? 0;
    if (held !== balance) findings.push(`${childId}: books hold ${held}, and it has ${balance}`);
    if (balance < 0) findings.push(`${childId} has ${balance}`);
    inBooks.delete(childId);
  }
  for (const [childId, amount] of inBooks)
    findings.push(`books hold ${amount} for ${childId}, whom nobody knows`);
  const sum = children.reduce((all, { balance }) => all + balance, 0);
  said.push(`${children.length} children have ${sum} đồng in buckets, as the books hold`);
};

const commitmentsHold = async (
  ask: Ask,
  children: readonly ChildItem[],
  { said, findings }: Figures,
): Promise<void> => {
  const commitments = await pages<CommitmentView>(ask, '/units/qn/commitments');
  const known = new Set(children.map(({ childId }) => childId));
  for (const { childId, commitmentId, coverage } of commitments) {
    if (!known.has(childId)) findings.push(`${commitmentId} is for ${childId}, whom nobody knows`);
    if (coverage.covered + coverage.notReceived.length !== coverage.due)
      findings.push(`${commitmentId}: its months do not add up`);
  }
  const behind = commitments.filter(({ coverage }) => coverage.notReceived.length > 0).length;
  const ahead = commitments.filter(({ coverage }) => coverage.ahead.length > 0).length;
  said.push(
    `${commitments.length} commitments, ${behind} with months not received, ${ahead} ahead`,
  );
};

const PAGES = ['/', '/quy/MDD', '/en/funds/MDD', '/tre-em', '/en/children', '/don-vi', '/en/units'];

/** Neither on a page nor in a line of the public log. */
const publicNamesNoChild = async (
  address: string,
  children: readonly ChildItem[],
  { said, findings }: Figures,
): Promise<void> => {
  const codes = new Set(children.map(({ childId }) => childId));
  const namesOne = (text: string) =>
    [...text.matchAll(/te[0-9a-z]{10}/g)].some(([code]) => codes.has(code));
  for (const page of PAGES) {
    const answer = await fetch(address + page);
    if (answer.status !== 200) findings.push(`${page} answers ${answer.status}`);
    if (namesOne(await answer.text())) findings.push(`${page} names a child`);
  }
  const log = `${address}/log/`;
  const checkpoint = await (await fetch(`${log}checkpoint`)).text();
  const size = Number(checkpoint.split('\n')[1]);
  let leaves = 0;
  for (const bundle of tilesOf(size)) {
    if (bundle.level !== 'entries') continue;
    const entries = await readEntries(urlSource(log), bundle);
    leaves += entries.length;
    if (namesOne(Buffer.concat(entries).toString('latin1')))
      findings.push(`bundle ${bundle.index} of the public log names a child`);
  }
  said.push(`no child is named on ${PAGES.length} public pages and in ${leaves} lines of the log`);
};
