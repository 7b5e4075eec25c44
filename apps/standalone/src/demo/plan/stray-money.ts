import type { Bearer } from '#contracts';
import { BANK, type DemoBook, GENERAL, type PlaceId } from './books.js';
import { putRight } from './corrections.js';
import { personNamed } from './family-names.js';
import { type DemoFund, MDD, PNBC, XBG } from './funds.js';
import { uuidOf } from './identities.js';
import { type PlannedStep, wish } from './planned-command.js';
import type { Random } from './random.js';
import { approvals, decisionOf } from './requests.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { dayAfter, workingDayFrom, workingDaysOf } from './working-days.js';
import { FIRST_DAY, LAST_DAY, nextSerial, type World } from './world.js';

const POLICIES: readonly (readonly [DemoFund, Bearer, Bearer])[] = [
  [MDD, 'fund', 'fund'],
  [PNBC, 'fund', 'fund'],
  [XBG, 'fund', 'outside'],
];

/** Whose the interest is and who bears the fees, from the ledger's first day on. */
export const noteInterestPolicies = ({ agenda }: World): void => {
  agenda.note(FIRST_DAY, 'establishing', function* () {
    for (const [{ fundId }, interest, fees] of POLICIES)
      yield wish(
        'SetInterestPolicy',
        { fundId, effectiveOn: FIRST_DAY, interest, fees },
        { actor: ADMINISTRATOR, today: FIRST_DAY },
      );
  });
};

const COMES_ON = 9;
const KNOWN_ON = 13;
const STILL_OPEN = '2026-11';
const QUARTERS_END = ['03', '06', '09', '12'];

/** Months in which something was entered wrongly, and what of it. */
const WRONG_RECEIPT = '2024-05';
const WRONG_GIVER = '2024-08';
const WRONG_INTEREST = '2024-06';
const WRONG_FEE = '2024-09';

/** Notes a month's stray receipt at the province, and a quarter's interest and fees. */
export const noteStrayMoney = (world: World, month: string): void => {
  const days = workingDaysOf(month);
  const [day, knownOn, lastDay] = [days[COMES_ON], days[KNOWN_ON], days.at(-2)];
  if (day === undefined || knownOn === undefined || lastDay === undefined) return;
  const random = world.random.fork(`stray/${month}`);
  const isMisdirected =
    (random.chance(0.5) || month === STILL_OPEN) &&
    month !== WRONG_RECEIPT &&
    month !== WRONG_GIVER;
  world.agenda.note(day, 'gifts', function* () {
    const found = { day, knownOn, month, random };
    if (isMisdirected) yield* misdirected(world, found);
    else yield* unidentified(world, found);
    if (month === STILL_OPEN) yield* record(world, found, 'unidentified');
  });
  if (QUARTERS_END.includes(month.slice(5)) && lastDay <= LAST_DAY)
    world.agenda.note(lastDay, 'gifts', () => interestAndFees(world, lastDay));
};

interface Found {
  readonly day: string;
  readonly knownOn: string;
  readonly month: string;
  readonly random: Random;
}

interface Recorded {
  readonly book: DemoBook;
  readonly itemId: string;
  readonly voucher: string;
  /** As it is known; the first entry may have been wrong. */
  amount: number;
  readonly placeId: PlaceId;
}

const record = (
  world: World,
  { day, random }: Found,
  nature: StrayNature,
): Generator<PlannedStep, Recorded> => {
  const book = world.shelf.book(world.union.province.unitId, PNBC.fundId);
  return recordStray(world, { book, itemId: book.newId('lac'), day, random }, nature);
};

type StrayNature = 'unidentified' | 'misdirected';

/** A line of a bank statement that nobody can place yet. */
export function* recordStray(
  world: World,
  found: Omit<Found, 'knownOn' | 'month'> & Pick<Recorded, 'book' | 'itemId'>,
  nature: StrayNature,
): Generator<PlannedStep, Recorded> {
  const { book, itemId, day, random } = found;
  const amount = random.integer(2, 30) * 100_000;
  const serial = String(nextSerial(world, 'stray')).padStart(4, '0');
  const reference = `TL${day.slice(2).replaceAll('-', '')}${serial}`;
  const voucher = book.moneyVoucher(BANK, amount, { day, reference });
  book.carry(BANK, amount);
  yield wish(
    'RecordStrayReceipt',
    {
      ...book.key,
      ...{ occurredOn: day, itemId, nature, amount, placeId: BANK },
      externalReference: reference,
      sourceName: personNamed(random),
      sourceAccount: `000${String(random.integer(1_000_000, 9_999_999))}`,
      content: nature === 'misdirected' ? 'Thanh toan tien hang' : 'Chuyen tien',
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  return { book, itemId, voucher, amount, placeId: BANK };
}

/** Somebody asks at the office what became of their gift. */
function* unidentified(world: World, found: Found): Iterable<PlannedStep> {
  const recorded = yield* record(world, found, 'unidentified');
  const { knownOn: today, month, random } = found;
  const whose = { contributingUnitId: recorded.book.unitId, random };
  if (month === WRONG_RECEIPT) noteWrongSum(world, recorded, workingDayFrom(found.day, 1));
  if (month === WRONG_GIVER)
    world.agenda.note(today, 'decisions', () => mistakenFor(world, recorded, { today, whose }));
  else world.agenda.note(today, 'decisions', () => identify(recorded, today, whose));
}

const ROUNDED = 50_000;

/** The slip says less than what was typed. */
const noteWrongSum = (world: World, recorded: Recorded, day: string): void =>
  world.agenda.note(day, 'corrections', function* () {
    const { book, voucher, amount } = recorded;
    recorded.amount = amount - ROUNDED;
    book.carry(BANK, -ROUNDED);
    book.nextVoucher('KT');
    const what = { correctedAmount: recorded.amount, reason: 'Nhập sai số tiền giấy báo Có' };
    yield* putRight(world, { book, voucher, amount }, { correction: 'adjust', ...what, day });
  });

/** Two people had sent the same sum: the first one asked is told so, and the other is entered. */
function* mistakenFor(
  world: World,
  recorded: Recorded,
  { today, whose }: { readonly today: string; readonly whose: Whose },
): Iterable<PlannedStep> {
  const { book, amount } = recorded;
  const voucher = yield* identify(recorded, today, whose);
  const reason = 'Nhầm người ủng hộ, hai khoản cùng số tiền';
  book.own(GENERAL, -amount);
  yield* putRight(world, { book, voucher, amount }, { correction: 'void', reason, day: today });
  yield* identify(recorded, today, whose);
}

interface Whose {
  readonly contributingUnitId: string;
  readonly random: Random;
}

/** Answers the voucher of the gift. */
export function* identify(
  { book, itemId, amount }: Omit<Recorded, 'voucher'>,
  today: string,
  whose: Whose,
): Generator<PlannedStep, string> {
  const { contributingUnitId, random } = whose;
  const voucher = book.nextVoucher('KT');
  book.own(GENERAL, amount);
  const subject = uuidOf(`giver/stray/${voucher}`);
  const giver = { kind: 'named', subject, name: personNamed(random) } as const;
  const gift = { itemId, giver, contributingUnitId };
  const by = { actor: staffOf(book.unitId).accountant, today };
  yield wish('IdentifyStrayReceipt', { ...book.key, occurredOn: today, ...gift }, by);
  return voucher;
}

/** The bank asks it back for its customer; by decision it goes to the account that it came from. */
function* misdirected(world: World, found: Found): Iterable<PlannedStep> {
  const { book, itemId, amount } = yield* record(world, found, 'misdirected');
  const { knownOn, month } = found;
  world.agenda.note(knownOn, 'requests', function* () {
    const requestId = book.newId('dn');
    book.holdBack(BANK, amount);
    const decision = decisionOf(world, book.unitId, knownOn);
    const asked = { requestId, itemId, amount, placeId: BANK, decision } as const;
    const by = { actor: staffOf(book.unitId).accountant, today: knownOn };
    const validUntil = dayAfter(knownOn, 30);
    yield wish('RequestRefund', { ...book.key, ...asked, validUntil }, by);
    if (month === STILL_OPEN) return;
    const signedOn = workingDayFrom(knownOn, 1);
    world.agenda.note(signedOn, 'decisions', () =>
      approvals(world, { book, requestId, amount }, signedOn),
    );
    world.agenda.note(signedOn, 'payments', function* () {
      book.holdBack(BANK, -amount);
      book.carry(BANK, -amount);
      book.moneyVoucher(BANK, -amount, { day: signedOn });
      const by = { actor: staffOf(book.unitId).cashier, today: signedOn };
      yield wish('PayRefund', { ...book.key, requestId, occurredOn: signedOn }, by);
    });
  });
}

const INTEREST_ON = 4_000;
const FEE = 22_000;

/** A bank's interest on what lies there, and its fees where the fund bears them. */
function* interestAndFees(world: World, day: string): Iterable<PlannedStep> {
  for (const [fund, , fees] of POLICIES) {
    const book = world.shelf.book(world.union.province.unitId, fund.fundId);
    const amount = Math.floor(book.inPlace(BANK) / INTEREST_ON);
    const isWrong = (month: string): boolean => fund === PNBC && day.startsWith(month);
    if (amount > 0) yield* interest(world, { book, amount, day, isWrong: isWrong(WRONG_INTEREST) });
    const charged = isWrong(WRONG_FEE) ? FEE * 10 : FEE;
    if (fees !== 'fund' || book.available(HELD) < charged) continue;
    yield* fee(world, { book, amount: charged, day, isWrong: charged > FEE });
  }
}

interface Charged {
  readonly book: DemoBook;
  readonly amount: number;
  readonly day: string;
  /** Found and put right the next day. */
  readonly isWrong: boolean;
}

const HELD = { placeId: BANK, earmark: GENERAL } as const;

function* interest(world: World, { book, amount, day, isWrong }: Charged): Iterable<PlannedStep> {
  const entered = isWrong ? amount + ROUNDED : amount;
  const voucher = book.moneyVoucher(BANK, entered, { day });
  book.receive(HELD, entered);
  const by = { actor: staffOf(book.unitId).accountant, today: day };
  const entry = { occurredOn: day, amount: entered, placeId: BANK };
  yield wish('RecordInterest', { ...book.key, ...entry }, by);
  if (!isWrong) return;
  book.spend(HELD, ROUNDED);
  book.nextVoucher('KT');
  const what = { correctedAmount: amount, reason: 'Nhập sai số tiền lãi' };
  const wrong = { book, voucher, amount: entered };
  yield* putRight(world, wrong, { correction: 'adjust', ...what, day });
}

function* fee(world: World, { book, amount, day, isWrong }: Charged): Iterable<PlannedStep> {
  const voucher = book.moneyVoucher(BANK, -amount, { day, isUnordered: true });
  book.spend(HELD, amount);
  const by = { actor: staffOf(book.unitId).accountant, today: day };
  const entry = { occurredOn: day, amount, placeId: BANK };
  yield wish('RecordBankFee', { ...book.key, ...entry }, by);
  if (!isWrong) return;
  book.receive(HELD, amount - FEE);
  book.nextVoucher('KT');
  const what = { correctedAmount: FEE, reason: 'Thừa một số 0 ở phí chuyển tiền' };
  yield* putRight(world, { book, voucher, amount }, { correction: 'adjust', ...what, day });
}
