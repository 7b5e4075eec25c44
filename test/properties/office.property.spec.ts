import { CORRECTABLE_KINDS } from '#contracts';
import fc from 'fast-check';
import {
  ACCOUNTANT,
  CASHIER,
  HOLDER,
  SECOND_HOLDER,
  stateAfter,
} from '../../libs/ledger/src/cash-book/given-book.js';
import { STOREKEEPER } from '../../libs/ledger/src/cash-book/goods/given-goods.js';
import type { CashBookCommand } from '../../libs/ledger/src/cash-book/messages.js';
import { movementOf } from '../../libs/ledger/src/cash-book/movement.js';
import { cashBookStream } from '../../libs/ledger/src/streams.js';
import { begin, COMMANDS, inMarch, inTheNewYear, inTheWindDown } from './office-commands.js';
import { endOf } from './office-ending.js';
import {
  debtsOf,
  differenceOf,
  heldBy,
  inTransitOf,
  lowestIn,
  movementsIn,
  othersIn,
  receivedBy,
  strayIn,
  totalOf,
} from './office-figures.js';
import { lookInto } from './office-matters.js';
import { moneyIn, OfficeLife, sum, type Posted } from './office-life.js';
import { ENDED } from './office-world.js';
import { REACH } from './reach.js';

/** How many lives each claim is held against; a failure prints the seed and the path to its life. */
const LIVES = 40;
/** Lives that together ask for everything. */
const SEED = 20_261_127;

interface Step {
  readonly asked: CashBookCommand;
  readonly actor: string;
  readonly today: string;
  /** Whether another person signs at once, and it is carried out. */
  readonly isCarriedOut: boolean;
  readonly follows: boolean;
  /** Which open matter of the book somebody looks into, if any. */
  readonly found: number | undefined;
}

const steps = (
  asked: fc.Arbitrary<CashBookCommand>,
  days: readonly [string, ...string[]],
  length: number,
): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      asked,
      actor: fc.constantFrom(ACCOUNTANT, ACCOUNTANT, CASHIER, HOLDER, SECOND_HOLDER, STOREKEEPER),
      today: fc.constantFrom(...days),
      isCarriedOut: fc.boolean(),
      follows: fc.boolean(),
      found: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, fc.nat(400)),
    }),
    { minLength: length, maxLength: 2 * length, size: 'max' },
  );

/** March, the turn of the year, and the merger; then everything comes to its end. */
const years = fc
  .tuple(
    steps(inMarch, ['2026-03-16', '2026-03-20', '2026-03-25'], 120),
    steps(inTheNewYear, ['2027-03-16'], 100),
    steps(inTheWindDown, ['2027-03-20'], 50),
  )
  .map((parts) => parts.flat());

interface Lived {
  readonly life: OfficeLife;
  readonly posted: readonly Posted[];
}

/** Lives through all steps; `look` is told after each of them what it recorded. */
const live = (
  taken: readonly Step[],
  look: (life: OfficeLife, since: number) => void = () => undefined,
): Lived => {
  const life = new OfficeLife();
  begin(life);
  const posted: Posted[] = [];
  for (const { asked, actor, today, isCarriedOut, follows, found } of taken) {
    const since = life.log.length;
    const happened = life.try(asked, { actor, today });
    if (happened.length > 0 && isCarriedOut) life.carryOut(asked, today);
    if (found !== undefined) lookInto(life, asked, found, today);
    if (follows) posted.push(...life.followUp(today));
    if (life.log.length > since) look(life, since);
  }
  const since = life.log.length;
  posted.push(...endOf(life));
  look(life, since);
  return { life, posted };
};

/** What is not as it should be in the books that were touched, and in all of them together. */
const faultsIn = (life: OfficeLife, since: number): string[] => {
  const faults: string[] = [];
  const mustBe = (what: string, is: number, right: number): void => {
    if (is !== right) faults.push(`${what}: ${String(is)}, and should be ${String(right)}`);
  };
  for (const stream of new Set(life.log.slice(since).map((recorded) => recorded.stream))) {
    const book = life.books.get(stream);
    if (!book) continue;
    const placed = totalOf(book.places) + inTransitOf(book);
    mustBe(`${stream} places and its own way`, placed, totalOf(book.earmarks));
    mustBe(`${stream} lowest day`, lowestIn(book), 0);
    mustBe(`${stream} others’ money`, strayIn(book), othersIn(book));
    const astray = [...book.advances.values()].filter(
      ({ absentees, outstanding }) => absentees < 0 || absentees > outstanding,
    );
    mustBe(`${stream} absentees’ money that nobody holds`, astray.length, 0);
    mustBe(`${stream} debts below zero`, Math.min(0, ...debtsOf(book)), 0);
  }
  const held = sum([...life.books.values()].map(heldBy));
  mustBe('all books', held + life.onItsWay, life.fromOutside);
  return faults;
};

describe('the whole office, over a turn of the year and a merger, in whatever order', () => {
  const property = (claim: (taken: readonly Step[]) => void) => {
    fc.assert(fc.property(years, claim), { numRuns: LIVES, endOnFailure: true });
  };
  const holds = (...claims: readonly ((lived: Lived) => void)[]) =>
    property((taken) => {
      const lived = live(taken);
      for (const claim of claims) claim(lived);
    });

  it('after every step: places and what is on its way are what purposes hold; nothing is below zero on any day; nobody owes less than nothing; all books together have what came from outside', () =>
    property((taken) => {
      const faults: string[] = [];
      live(taken, (life, since) => faults.push(...faultsIn(life, since)));
      expect(faults).toEqual([]);
    }));

  it('entries balance, closed months stay, pairs agree and post once, and sums are the same by units, funds and vouchers', () =>
    holds(debitsWhatItCredits, staysWithinItsBook, comesAsItWent, leavesClosedMonths, sumsAlike));

  it('a replay gives the same books, and a book that was handed over holds nothing', () =>
    holds(replaysAlike, leavesNothingBehind));

  it('every command that a book knows was taken, and every kind of voucher put right', () => {
    const taken = new Set<string>();
    const putRight = new Set<string>();
    for (const life of fc.sample(years, { numRuns: LIVES, seed: SEED }).map((s) => live(s).life)) {
      for (const type of life.taken) taken.add(type);
      for (const kind of kindsPutRight(life)) putRight.add(kind);
    }
    const mixed = Object.entries(COMMANDS).filter(([, by]) => by !== 'elsewhere');
    expect(mixed.map(([type]) => type).filter((type) => !taken.has(type))).toEqual([]);
    expect(CORRECTABLE_KINDS.filter((kind) => !putRight.has(kind))).toEqual([]);
  });
});

const kindsPutRight = ({ log }: OfficeLife): string[] =>
  log.flatMap(({ event }) =>
    event.type === 'VoucherAdjusted' || event.type === 'VoucherVoided' ? [event.data.kind] : [],
  );

const debitsWhatItCredits = ({ life }: Lived): void => {
  const wrong = movementsIn(life.log).filter(({ movement }) => differenceOf(movement) !== 0);
  expect(wrong).toEqual([]);
};

const staysWithinItsBook = ({ life }: Lived): void => {
  const wrong = life.log.filter(({ event }) => {
    const kind = movementOf(event)?.kind;
    return kind !== undefined && REACH[kind] === 'within' && moneyIn(event) !== 0;
  });
  expect(wrong).toEqual([]);
};

const comesAsItWent = ({ posted }: Lived): void => {
  const wrong = posted.filter(({ posted: came, due, again }) => came !== due || again !== 0);
  expect(wrong).toEqual([]);
};

const leavesClosedMonths = ({ life }: Lived): void => {
  const closed = new Map<string, string>();
  for (const { stream, event } of life.log) {
    const period = movementOf(event)?.period;
    if (period !== undefined && period <= (closed.get(stream) ?? ''))
      expect([stream, event]).toBe('in an open month');
    if (event.type === 'PeriodClosed') closed.set(stream, event.data.period);
  }
};

const sumsAlike = ({ life }: Lived): void => {
  const { units, funds, vouchers } = receivedBy(life.log);
  expect([units, funds]).toEqual([vouchers, vouchers]);
};

const replaysAlike = ({ life }: Lived): void => {
  for (const [stream, book] of life.books) {
    const events = life.log.filter((one) => one.stream === stream).map(({ event }) => event);
    const again = JSON.parse(JSON.stringify(events)) as typeof events;
    expect(stateAfter(...again)).toEqual(book);
  }
};

const leavesNothingBehind = ({ life }: Lived): void => {
  const stream = cashBookStream({ unitId: ENDED, fundId: 'pnbc', year: 2027 });
  const last = life.log.findLast((one) => one.stream === stream)?.event;
  if (last?.type !== 'BookHandedOver' || last.data.handoverId !== 'cuoi') return;
  const book = life.books.get(stream);
  expect(book && totalOf(book.places) + totalOf(book.earmarks)).toBe(0);
};
