import { SYSTEM_ACTOR } from '#ledger';
import { noteAbsentees, recipientsOf, signedIn } from './advances.js';
import { BANK, type DemoBook, GENERAL, type Holding, SAFE } from './books.js';
import { personNamed } from './family-names.js';
import { type DemoFund, KPBL, MDD, QUIET_CHILDREN, QUIET_MONTH, XBG } from './funds.js';
import { helpedBy } from './pairs.js';
import { type PlannedStep, wish } from './planned-command.js';
import type { Random } from './random.js';
import { approvals, decisionOf } from './requests.js';
import { staffOf } from './staff.js';
import { dayAfter, workingDayFrom, workingDaysOf } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

/** The least that is worth a payment. */
const LEAST = 300_000;
const VALID_DAYS = 30;
const EXPIRING_DAYS = 14;

/** The last day on which a payment is asked for, where the month's end must find it settled. */
const LAST_REQUEST: Readonly<Record<string, string>> = {
  '2024-12': '2024-12-15',
  '2025-06': '2025-06-14',
  '2025-11': '2025-11-19',
  '2025-12': '2025-12-15',
  '2026-11': '2026-11-12',
};
/** So that each payment falls into its month: in one of the two few children are reached. */
const LAST_FOR_CHILDREN: Readonly<Record<string, string>> = {
  '2024-01': '2024-01-22',
  [QUIET_MONTH]: '2024-02-20',
};
const CARRIED_BY = 8;
const DAYS_OF_FIRST_GIFTS = 3;

export const mayAskOn = (day: string): boolean =>
  day <= (LAST_REQUEST[day.slice(0, 7)] ?? LAST_DAY);

export interface PaymentsOfMonth {
  readonly fund: DemoFund;
  readonly month: string;
  readonly count: number;
  /** Whether they were put off earlier. */
  readonly areOverdue?: boolean;
}

/** Notes a month's payments of a fund, on any of its days. */
export const notePayments = (world: World, payments: PaymentsOfMonth): void => {
  const { fund, month, count, areOverdue = false } = payments;
  const random = world.random.fork(`payments/${fund.fundId}/${month}/${String(areOverdue)}`);
  const days = daysOfRequests(fund, month);
  for (let nth = 0; nth < count; nth++) {
    const day = random.pick(days);
    const own = random.fork(String(nth));
    world.agenda.note(day, 'requests', () => payment(world, { fund, day, random: own }));
  }
};

/** In January last year's money has to arrive first; a new fund needs its first gifts. */
const daysOfRequests = (fund: DemoFund, month: string): readonly string[] => {
  const days = workingDaysOf(month)
    .slice(month.endsWith('-01') ? CARRIED_BY : 1)
    .filter((day) => mayAskOn(day) && day >= dayAfter(fund.openedOn, DAYS_OF_FIRST_GIFTS));
  const last = fund === MDD ? LAST_FOR_CHILDREN[month] : undefined;
  return last === undefined ? days : days.filter((day) => day <= last);
};

interface Occasion {
  readonly fund: DemoFund;
  readonly day: string;
  readonly random: Random;
}

/** In a fund's last weeks the communes have sent up what they have, and the province pays. */
const COMMUNES_PAY_UNTIL = '2025-10-18';

const mayStillPay = (world: World, { unitId }: DemoBook, { fund, day }: Occasion): boolean =>
  fund !== KPBL || day <= COMMUNES_PAY_UNTIL || unitId === world.union.province.unitId;

export function* payment(world: World, occasion: Occasion): Iterable<PlannedStep> {
  const { fund, random } = occasion;
  const books = world.shelf
    .current(fund.fundId)
    .filter((book) => book.isFunded && mayStillPay(world, book, occasion))
    .filter((book) => holdingIn(book, fund, random.fork('look')));
  if (books.length === 0) {
    world.owedPayments += 1;
    return;
  }
  const book = random.weighted(books, (candidate) => Math.sqrt(candidate.balance()));
  const holding = holdingIn(book, fund, random);
  if (holding)
    yield* ask(world, { ...occasion, book, holding, ...sizeOf(book, holding, occasion) });
}

const EARMARKED_FIRST = 0.4;

/** Earmarked money is spent for its purpose; what is general, for any. */
const holdingIn = (book: DemoBook, fund: DemoFund, random: Random): Holding | undefined => {
  const places = random.chance(0.5) ? ([SAFE, BANK] as const) : ([BANK, SAFE] as const);
  const purposes = fund.purposes.map(({ code }) => code);
  const earmarks = random.chance(EARMARKED_FIRST) ? [...purposes, GENERAL] : [GENERAL, ...purposes];
  for (const earmark of earmarks)
    for (const placeId of places)
      if (book.available({ placeId, earmark }) >= LEAST) return { placeId, earmark };
  return undefined;
};

interface Size {
  readonly amount: number;
  readonly beneficiaries: number;
}

const MOST_OF_WHAT_IS_THERE = 0.7;
const ROUNDED_TO = 50_000;

const sizeOf = (book: DemoBook, holding: Holding, { fund, day, random }: Occasion): Size => {
  const limit = Math.max(LEAST, book.available(holding) * MOST_OF_WHAT_IS_THERE);
  const each = random.pick(fund.perBeneficiary);
  const quiet = fund === MDD && day.startsWith(QUIET_MONTH);
  const wanted = quiet ? QUIET_CHILDREN : random.integer(1, fund.mostBeneficiaries);
  const beneficiaries = quiet ? wanted : Math.max(1, Math.min(wanted, Math.floor(limit / each)));
  const amount = Math.min(each * beneficiaries, limit);
  return { amount: Math.floor(amount / ROUNDED_TO) * ROUNDED_TO, beneficiaries };
};

export interface Payment extends Occasion, Size {
  /** Left out: the money's own, or any of the fund's. */
  readonly purpose?: string;
  readonly book: DemoBook;
  readonly holding: Holding;
  /** What it is for and where; left out: whatever the fund is for, somewhere below. */
  readonly helps?: { readonly purpose: string; readonly unitId: string };
}

const LAST_CHANCE = '2026-11-13';
const KPBL_MUST_BE_SPENT = '2025-09-30';
const REJECTED = 0.03;
const EXPIRED = 0.015;

/** A request, and what becomes of it; one that comes to nothing is followed by another. */
function* ask(world: World, wanted: Payment): Iterable<PlannedStep> {
  const { fund, day, random } = wanted;
  const mayFail =
    !day.startsWith(QUIET_MONTH) &&
    day < LAST_CHANCE &&
    !(fund === KPBL && day > KPBL_MUST_BE_SPENT);
  const fate = mayFail ? random.next() : 1;
  if (fate >= REJECTED + EXPIRED) {
    yield* askAndPay(world, wanted);
    return;
  }
  world.owedPayments += 1;
  if (fate < REJECTED) yield* askAndReject(world, wanted);
  else yield* askAndForget(world, wanted);
}

export function* askAndReject(world: World, wanted: Payment): Iterable<PlannedStep> {
  const { book, day, random } = wanted;
  const requestId = yield* request(world, wanted, dayAfter(day, VALID_DAYS));
  const today = workingDayFrom(day, random.integer(1, 2));
  world.agenda.note(today, 'decisions', function* () {
    book.reserve(wanted.holding, -wanted.amount);
    const reason = random.pick(['Chưa đủ hồ sơ', 'Trùng đối tượng hỗ trợ', 'Chưa có xác nhận']);
    const actor = staffOf(book.unitId).accountHolder;
    yield wish('RejectRequest', { ...book.key, requestId, reason }, { actor, today });
  });
}

export function* askAndForget(world: World, wanted: Payment): Iterable<PlannedStep> {
  const { book, day } = wanted;
  const validUntil = dayAfter(day, EXPIRING_DAYS);
  const requestId = yield* request(world, wanted, validUntil);
  const today = workingDayFrom(dayAfter(validUntil, 1));
  world.agenda.note(today, 'decisions', function* () {
    book.reserve(wanted.holding, -wanted.amount);
    yield wish('ExpireRequest', { ...book.key, requestId }, { actor: SYSTEM_ACTOR, today });
  });
}

const IN_PART = 0.03;

interface PaymentTerms {
  readonly inFull?: boolean;
  readonly onPaid?: (voucher: string, paidOn: string) => void;
}

/** Asked for, approved by others a day or two later, and paid after that by the cashier. */
export function* askAndPay(
  world: World,
  wanted: Payment,
  { inFull = false, onPaid }: PaymentTerms = {},
): Iterable<PlannedStep> {
  const { book, holding, day, random, amount } = wanted;
  const requestId = yield* request(world, wanted, dayAfter(day, VALID_DAYS));
  const approvedOn = workingDayFrom(day, random.integer(1, 2));
  const paidOn = workingDayFrom(approvedOn, random.integer(1, 2));
  const paid = !inFull && random.chance(IN_PART) ? Math.ceil((amount * 0.8) / 1000) * 1000 : amount;
  world.agenda.note(approvedOn, 'decisions', () =>
    approvals(world, { book, requestId, amount }, approvedOn),
  );
  world.agenda.note(paidOn, 'payments', function* () {
    book.reserve(holding, -amount);
    book.spend(holding, paid);
    const voucher = book.moneyVoucher(holding.placeId, -paid, { day: paidOn });
    onPaid?.(voucher, paidOn);
    const data = { ...book.key, requestId, occurredOn: paidOn };
    const { cashier } = staffOf(book.unitId);
    const inPart = paid !== amount && { amount: paid };
    const listed = paid === amount && listFor(world, wanted, { requestId, paidOn });
    yield wish(
      'PayDisbursement',
      { ...data, ...inPart, ...listed },
      { actor: cashier, today: paidOn },
    );
  });
}

/** Gifts of Tết are handed out in the safe's own village, against signatures. */
const LISTED = 0.4;
const LISTED_FROM = 8;
const ABSENTEES_HAVE_DAYS = 12;

const listFor = (
  world: World,
  { book, fund, holding, amount, beneficiaries, random }: Payment,
  { requestId, paidOn }: { readonly requestId: string; readonly paidOn: string },
) => {
  const own = random.fork('list');
  const isListed = holding.placeId === SAFE && holding.earmark === GENERAL;
  if (fund !== XBG || !isListed || beneficiaries < LISTED_FROM || !own.chance(LISTED)) return {};
  const recipients = recipientsOf(amount, beneficiaries, own.integer(0, 2), own);
  const left = amount - signedIn(recipients);
  if (left === 0) return { recipients };
  book.nextVoucher('PC');
  const kept = { book, fund, advanceId: requestId, amount: left, day: paidOn, random: own };
  noteAbsentees(world, kept, recipients);
  return { recipients, absenteesUntil: dayAfter(paidOn, ABSENTEES_HAVE_DAYS) };
};

export function* request(
  world: World,
  wanted: Payment,
  validUntil: string,
): Generator<PlannedStep, string> {
  const { book, fund, day, random, amount, beneficiaries } = wanted;
  const { placeId, earmark } = wanted.holding;
  const requestId = book.newId('dn');
  const any = earmark === GENERAL ? random.pick(fund.purposes).code : earmark;
  const { purpose = any } = wanted;
  const { purpose: aim, unitId } = wanted.helps ?? { purpose, unitId: undefined };
  const somewhere = world.contributors.base(book.unitId, day, random);
  book.reserve(wanted.holding, amount);
  yield wish(
    'RequestDisbursement',
    {
      ...book.key,
      requestId,
      placeId,
      amount,
      ...(earmark !== GENERAL && { earmark }),
      decision: decisionOf(world, book.unitId, day),
      purpose: aim,
      beneficiaries,
      beneficiaryUnitId: unitId ?? helpedBy(world, book, day) ?? somewhere,
      validUntil,
      payee: personNamed(random),
      content: fund.purposes.find(({ code }) => code === aim)?.name ?? fund.name,
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  return requestId;
}
