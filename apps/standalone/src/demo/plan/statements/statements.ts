import type { LineEntry, OutsideUse } from '#contracts';
import { monthAfter } from '#ledger';
import { BANK, type BankEntry, GENERAL, STATED_FROM } from '../books.js';
import { statedBalance } from '../counts.js';
import { bankReference } from '../gifts.js';
import { type PlannedStep, SETTLE, wish } from '../planned-command.js';
import type { Random } from '../random.js';
import { staffOf } from '../staff.js';
import { workingDaysOf } from '../working-days.js';
import { LAST_DAY, type World } from '../world.js';
import { ACCOUNTS, type StatedAccount, type UnseenGift } from './stated-accounts.js';
import { type DemoLine, statementFile } from './statement-file.js';

/** What is known of a line when the accountant goes through the statement. */
interface Known extends DemoLine {
  readonly is: readonly LineEntry[] | OutsideUse | UnseenGift;
}

const LAST_MONTH = LAST_DAY.slice(0, 7);
/** The last statement ends the day before it is read, and its last days are not looked at yet. */
const LAST_STATED = '2026-11-20';
const LOOKED_AT_UNTIL = '2026-11-12';
/** Which working day of the next month the statement is fetched. */
const FETCHED_ON = 1;
const UNSEEN_ON = 11;
const FEES_COME_ON = 4;
const FEES_GO_ON = 9;
/** In this month somebody takes a gift for membership fees, and sees it later. */
const MISTAKEN_IN = '2026-07';

/** What is found in this month is asked about first, and entered when its month is closed. */
const ASKED_ABOUT_IN = '2026-06';

/** May to October: one gift of each account is found on its statement first. */
export const GIFTS_FROM_LINES = ACCOUNTS * 6;

/** Notes what the bank sees of a month, and how its statement is read afterwards. */
export const noteStatements = (world: World, month: string): void => {
  if (month < STATED_FROM.slice(0, 7)) return;
  const days = workingDaysOf(month);
  const unseenOn = days[UNSEEN_ON] ?? LAST_STATED;
  for (const account of world.statedAccounts)
    world.agenda.note(unseenOn, 'gifts', () => {
      const random = world.random.fork(`unseen/${account.unitId}/${month}`);
      const reference = bankReference(world, unseenOn);
      account.unseen.push({ day: unseenOn, reference, amount: random.integer(2, 20) * 50_000 });
      return [];
    });
  const until = month === LAST_MONTH ? LAST_STATED : `${month}-31`;
  const readOn =
    month === LAST_MONTH ? LAST_DAY : (workingDaysOf(monthAfter(month))[FETCHED_ON] ?? LAST_DAY);
  world.agenda.note(readOn, 'counts', () => readAll(world, { month, until, today: readOn }));
};

interface Reading {
  readonly month: string;
  readonly until: string;
  readonly today: string;
}

function* readAll(world: World, reading: Reading): Iterable<PlannedStep> {
  const read = world.statedAccounts.map((account) => ({
    account,
    lines: linesOf(world, account, reading),
    first: account.lines + 1,
  }));
  for (const { account, lines } of read) {
    yield fetched(world, account, { ...reading, lines });
    account.lines += lines.length;
  }
  // A line has to be there before it is matched, and so have the entries that it is.
  yield SETTLE;
  for (const { account } of read)
    for (const answered of account.asked.splice(0))
      yield* enter(world, account, { ...answered, today: reading.today });
  const mistaken = reading.month === MISTAKEN_IN ? firstGiftIn(read[0]?.lines ?? []) : undefined;
  for (const { account, lines, first } of read)
    for (const [at, line] of lines.entries()) {
      if (line.day > LOOKED_AT_UNTIL || (isUnseen(line) && reading.month === LAST_MONTH)) continue;
      const isMistaken = line === mistaken;
      yield* settle(world, account, { line, lineId: lineIdOf(first + at), reading, isMistaken });
    }
  yield SETTLE;
}

const isUnseen = ({ is }: Known): boolean => typeof is === 'object' && 'amount' in is;

const firstGiftIn = (lines: readonly Known[]): Known | undefined =>
  lines.find(({ change, is }) => change > 0 && Array.isArray(is));

const lineIdOf = (number: number): string => String(number).padStart(6, '0');

const fetched = (
  world: World,
  account: StatedAccount,
  { month, until, today, lines }: Reading & { readonly lines: readonly Known[] },
): PlannedStep => {
  const later = entriesOf(world, account, (day) => day > until);
  const closing = [...later, ...account.unseen.filter(({ day }) => day > until).map(into)].reduce(
    (balance, { change }) => balance - change,
    statedBalance(world, account.unitId),
  );
  const opening = lines.reduce((balance, { change }) => balance - change, closing);
  const file = statementFile(account, `sk${month.replace('-', '')}`, { opening, lines });
  for (const book of world.shelf.ofUnit(account.unitId)) {
    book.atBank = book.atBank.filter(({ day }) => day > until);
    // What has been compared with the bank is right.
    const kept = book.recentGifts.filter(({ placeId, day }) => placeId !== BANK || day > until);
    book.recentGifts.splice(0, Infinity, ...kept);
  }
  return wish('ImportStatement', file, byAccountant(account, today));
};

const into = ({ amount: change }: UnseenGift) => ({ change });

const byAccountant = ({ unitId }: StatedAccount, today: string) => ({
  actor: staffOf(unitId).accountant,
  today,
});

const entriesOf = (
  { shelf }: World,
  { unitId }: StatedAccount,
  isAsked: (day: string) => boolean,
): BankEntry[] =>
  shelf
    .ofUnit(unitId)
    .flatMap(({ atBank }) => atBank)
    .filter(({ day, change }) => change !== 0 && isAsked(day));

/** Day by day, what comes in before what goes out. */
const linesOf = (world: World, account: StatedAccount, { month, until }: Reading): Known[] => {
  const entries = entriesOf(world, account, (day) => day <= until);
  const seen = transfersOf(entries).map((parts) => lineOf(world, parts));
  const unseen = account.unseen.filter(({ day }) => day <= until);
  const found = unseen.map((gift): Known => {
    const { day, reference, amount: change } = gift;
    return { day, reference, change, memo: 'Ung ho', is: gift };
  });
  const lines = [...seen, ...found, ...feesOf(world, account, month)];
  return lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : b.change - a.change));
};

/** What came together, under one reference, is one line. */
const transfersOf = (entries: readonly BankEntry[]): BankEntry[][] => {
  const transfers = new Map<string, BankEntry[]>();
  for (const entry of entries) {
    const key = entry.reference ?? `${entry.fundId}/${entry.voucher}`;
    transfers.set(key, [...(transfers.get(key) ?? []), entry]);
  }
  return [...transfers.values()];
};

const lineOf = (world: World, parts: readonly BankEntry[]): Known => {
  const [first] = parts;
  if (!first) throw new Error('a line of nothing');
  const { day, fundId, voucher, reference = bankReference(world, day) } = first;
  const change = parts.reduce((sum, part) => sum + part.change, 0);
  const memo = change > 0 ? `Ung ho quy ${fundId.toUpperCase()}` : `Chi theo ${voucher}`;
  const is = parts.map(({ fundId: fund, year, voucher: number }) => ({
    ...{ fundId: fund, year, voucher: number },
  }));
  return { day, change, reference, memo, is };
};

/** Membership fees pass through the account, and are in no book of a fund. */
const feesOf = (world: World, { unitId }: StatedAccount, month: string): Known[] => {
  const days = workingDaysOf(month);
  const [comes, goes] = [days[FEES_COME_ON], days[FEES_GO_ON]];
  if (comes === undefined || goes === undefined) return [];
  const amount = world.random.fork(`fees/${unitId}/${month}`).integer(20, 90) * 24_000;
  const line = (day: string, change: number, memo: string): Known => ({
    ...{ day, change, memo, reference: bankReference(world, day), is: 'membershipFees' },
  });
  return [line(comes, amount, 'Thu hoi phi'), line(goes, -amount, 'Nop hoi phi cap tren')];
};

interface Looked {
  readonly line: Known;
  readonly lineId: string;
  readonly reading: Reading;
  /** Taken for something else at first. */
  readonly isMistaken: boolean;
}

function* settle(world: World, account: StatedAccount, looked: Looked): Iterable<PlannedStep> {
  const { line, lineId, reading, isMistaken } = looked;
  const { unitId, placeId } = account;
  const named = { unitId, placeId, lineId };
  const by = byAccountant(account, reading.today);
  if (typeof line.is === 'string') {
    yield wish('SetLineOutside', { ...named, use: line.is }, by);
    return;
  }
  if ('amount' in line.is) {
    const found = { gift: line.is, lineId };
    account.unseen = account.unseen.filter((gift) => gift !== found.gift);
    if (reading.month === ASKED_ABOUT_IN) account.asked.push(found);
    else yield* enter(world, account, { ...found, today: reading.today });
    return;
  }
  if (isMistaken) {
    yield wish('SetLineOutside', { ...named, use: 'membershipFees' }, by);
    yield SETTLE;
    const reason = 'Là tiền ủng hộ, không phải hội phí';
    yield wish('ReopenStatementLine', { ...named, reason }, by);
    yield SETTLE;
  }
  yield wish('MatchStatementLine', { ...named, entries: [...line.is] }, by);
}

interface Found {
  readonly gift: UnseenGift;
  readonly lineId: string;
  readonly today: string;
}

/** Nobody knew of it: it is entered as the line says, and is the line. */
function* enter(
  world: World,
  account: StatedAccount,
  { gift, lineId, today }: Found,
): Iterable<PlannedStep> {
  const { unitId, placeId, fundId } = account;
  const { day, reference, amount } = gift;
  const book = world.shelf.book(unitId, fundId);
  const voucher = book.nextVoucher('BC');
  book.receive({ placeId, earmark: GENERAL }, amount);
  const by = byAccountant(account, today);
  const contributingUnitId = world.contributors.base(unitId, day, randomFor(world, gift));
  const entered = { occurredOn: day, voucherDate: today, amount, placeId, contributingUnitId };
  const giver = { kind: 'anonymous' } as const;
  yield wish(
    'RecordDonation',
    { ...book.key, ...entered, giver, externalReference: reference },
    by,
  );
  yield SETTLE;
  const entries = [{ fundId, year: book.year, voucher }];
  yield wish('MatchStatementLine', { unitId, placeId, lineId, entries }, by);
}

const randomFor = ({ random }: World, { reference }: UnseenGift): Random =>
  random.fork(`found/${reference}`);
