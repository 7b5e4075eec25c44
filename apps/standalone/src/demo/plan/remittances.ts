import { BANK, type DemoBook, GENERAL } from './books.js';
import { type DemoFund, FUNDS, KPBL, PNBC, XBG } from './funds.js';
import { mayAskOn } from './payments.js';
import { type PlannedStep, wish } from './planned-command.js';
import type { Random } from './random.js';
import { approvals, decisionOf } from './requests.js';
import { staffOf } from './staff.js';
import { dayAfter, workingDayFrom, workingDaysOf } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

export interface Remittance {
  readonly from: DemoBook;
  readonly to: DemoBook;
  readonly amount: number;
  readonly earmark: string;
  /** The day on which it is asked for. */
  readonly day: string;
  readonly random: Random;
  /** The receiver takes it for sure. */
  readonly isExpected?: boolean;
  /** The receiver does not look at it: it lies on the way when the ledger is shown. */
  readonly isOverlooked?: boolean;
}

const VALID_DAYS = 30;
const RETURNED = 0.02;

/** Asked for, approved, sent, and accepted or sent back at the receiver's next look at the bank. */
export function* remit(world: World, wanted: Remittance): Iterable<PlannedStep> {
  const { from, to, amount, earmark, day } = wanted;
  const holding = { placeId: BANK, earmark } as const;
  const requestId = from.newId('nc');
  from.reserve(holding, amount);
  yield wish(
    'RequestRemittance',
    {
      ...from.key,
      requestId,
      placeId: BANK,
      amount,
      ...(earmark !== GENERAL && { earmark }),
      toUnitId: to.unitId,
      decision: decisionOf(world, from.unitId, day),
      validUntil: dayAfter(day, VALID_DAYS),
    },
    { actor: staffOf(from.unitId).accountant, today: day },
  );
  const approvedOn = workingDayFrom(day, 1);
  const sentOn = workingDayFrom(day, 2);
  world.agenda.note(approvedOn, 'decisions', () =>
    approvals(world, { book: from, requestId, amount }, approvedOn),
  );
  world.agenda.note(sentOn, 'payments', function* () {
    from.reserve(holding, -amount);
    from.spend(holding, amount);
    from.moneyVoucher(BANK, -amount, { day: sentOn });
    const data = { ...from.key, requestId, occurredOn: sentOn };
    yield wish('SendRemittance', data, { actor: staffOf(from.unitId).cashier, today: sentOn });
  });
  if (wanted.isOverlooked !== true) noteArrival(world, { ...wanted, requestId, sentOn });
}

interface Sent extends Remittance {
  readonly requestId: string;
  readonly sentOn: string;
}

const noteArrival = (world: World, sent: Sent): void => {
  const { from, to, amount, earmark, random, requestId, sentOn, isExpected } = sent;
  const today = arrivalAfter(sentOn);
  const holding = { placeId: BANK, earmark } as const;
  const actor = staffOf(to.unitId).accountant;
  const named = { ...from.key, remittanceId: requestId, toUnitId: to.unitId };
  const isReturned = random.chance(RETURNED) && isExpected !== true;
  world.agenda.note(today, 'arrivals', function* () {
    if (isReturned) {
      from.receive(holding, amount);
      from.moneyVoucher(BANK, amount, { day: today });
      const reason = 'Chuyển nhầm đơn vị nhận';
      yield wish('ReturnRemittance', { ...named, returnedOn: today, reason }, { actor, today });
    } else {
      from.nextVoucher('KT');
      to.receive(holding, amount);
      to.moneyVoucher(BANK, amount, { day: today });
      const received = { receivedOn: today, toPlaceId: BANK };
      yield wish('AcceptRemittance', { ...named, ...received }, { actor, today });
    }
  });
};

/** Receivers look twice a month, and once more before a year ends. */
const arrivalAfter = (sentOn: string): string => {
  const month = sentOn.slice(0, 7);
  const next = dayAfter(`${month}-28`, 5).slice(0, 7);
  const looks = [`${month}-05`, `${month}-20`, ...(month.endsWith('-12') ? [`${month}-27`] : [])];
  const found = [...looks, `${next}-05`].map((day) => workingDayFrom(day));
  return found.find((day) => day > sentOn) ?? `${next}-28`;
};

/** From this month on what a closing fund has left is sent up. */
const SENT_UP_FROM = '2025-10';

const UP = 0.2;
const UP_AT_LEAST = 3_000_000;
/** In the months after the storm nearly everything is sent up at once. */
const STORM_MONTHS = ['2024-09', '2024-10', '2024-11', '2024-12'];
const STORM_UP = 0.9;

/** Notes what the units send up to the province in a month. */
export const noteRemittancesUp = (world: World, month: string): void => {
  const random = world.random.fork(`up/${month}`);
  const day = workingDaysOf(month)[Math.min(11, workingDaysOf(month).length - 5)] ?? LAST_DAY;
  if (!mayAskOn(day)) return;
  world.agenda.note(day, 'requests', function* () {
    for (const from of lowerBooks(world)) {
      const stormy = from.fundId === KPBL.fundId && STORM_MONTHS.includes(month);
      if (!random.chance(stormy ? STORM_UP : UP)) continue;
      const free = from.available({ placeId: BANK, earmark: GENERAL });
      const amount = rounded(free * (random.integer(15, 40) / 100));
      if (amount < UP_AT_LEAST) continue;
      const to = world.shelf.book(world.union.province.unitId, from.fundId);
      const own = random.fork(`${from.unitId}/${from.fundId}`);
      yield* remit(world, { from, to, amount, earmark: GENERAL, day, random: own });
    }
  });
};

/** In its last months money of a fund only comes up. */
const isEnding = ({ closedOn }: DemoFund, month: string): boolean =>
  closedOn !== undefined && month >= SENT_UP_FROM;

const DOWN_PER_FUND = 6;
const DOWN_AT_LEAST = 60_000_000;
const DOWN_PARTS = 40;

/** Notes what the province allocates to the units below in a month. */
export const noteAllocations = (world: World, month: string): void => {
  const random = world.random.fork(`down/${month}`);
  const day = workingDaysOf(month)[month.endsWith('-01') ? 9 : 6] ?? LAST_DAY;
  if (!mayAskOn(day)) return;
  world.agenda.note(day, 'requests', function* () {
    for (const fund of FUNDS.filter((each) => each !== XBG && !isEnding(each, month))) {
      if (!world.shelf.has(world.union.province.unitId, fund.fundId)) continue;
      const from = world.shelf.book(world.union.province.unitId, fund.fundId);
      const receivers = lowerBooks(world).filter(({ fundId }) => fundId === fund.fundId);
      for (let nth = 0; nth < DOWN_PER_FUND && receivers.length > 0; nth++) {
        const free = from.available({ placeId: BANK, earmark: GENERAL });
        if (free < DOWN_AT_LEAST) break;
        const to = random.pick(receivers);
        const amount = rounded((free / DOWN_PARTS) * (random.integer(50, 150) / 100));
        const own = random.fork(`${fund.fundId}/${String(nth)}`);
        yield* remit(world, { from, to, amount, earmark: GENERAL, day, random: own });
      }
    }
  });
};

const EARMARKED_ON = '2024-03-12';

/** Once the province sends on what was given for houses at the border: it stays meant for them. */
export const noteEarmarkedRemittance = (world: World): void =>
  world.agenda.note(EARMARKED_ON, 'requests', function* () {
    const { unitId } = world.union.province;
    const from = world.shelf.book(unitId, PNBC.fundId);
    const to = lowerBooks(world).find(({ fundId }) => fundId === PNBC.fundId);
    const earmark = PNBC.purposes[0]?.code ?? GENERAL;
    const amount = rounded(from.available({ placeId: BANK, earmark }) / 2);
    if (!to || amount === 0) return;
    const random = world.random.fork('earmarked-remittance');
    const day = EARMARKED_ON;
    yield* remit(world, { from, to, amount, earmark, day, random, isExpected: true });
  });

export const lowerBooks = ({ shelf, union }: World): DemoBook[] =>
  shelf.current().filter(({ unitId, isFunded }) => isFunded && unitId !== union.province.unitId);

const rounded = (amount: number): number => Math.floor(amount / 100_000) * 100_000;
