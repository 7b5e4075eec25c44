import fc from 'fast-check';
import { Refusal, type Context, type References } from '../../decider.js';
import { cashBookStream } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import { evolve } from '../evolve.js';
import {
  ACCOUNTANT,
  CASHIER,
  decision,
  GIVER,
  HOLDER,
  KEY,
  opened,
  REFERENCES,
} from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { movementOf, STRAY } from '../movement.js';
import { cashBookStreams, type CashBook } from '../state.js';
import { SEAL } from '../stray-money/given-stray.js';
import { NEXT, nextOpened, report } from './given-years.js';

/** Two years' books of one unit and fund, side by side, and what still has to be posted of pairs. */
class TwoYears {
  readonly states = new Map<number, CashBook>();
  readonly events: { readonly year: number; readonly event: CashBookEvent }[] = [];
  readonly #due: CashBookCommand[] = [];

  constructor() {
    this.#take(2026, opened);
    this.#take(2027, nextOpened);
  }

  try(command: CashBookCommand, context: Context): void {
    try {
      const { year } = command.data;
      const events = cashBook.decide(command, this.#state(year), this.#references(), context);
      for (const event of events) this.#take(year, event);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** Posts the other halves, as the follow-up worker does some time later. */
  followUp(context: Context): void {
    for (const command of this.#due.splice(0)) this.try(command, context);
  }

  #state(year: number): CashBook {
    const state = this.states.get(year) ?? cashBookStreams.initial();
    this.states.set(year, state);
    return state;
  }

  #take(year: number, event: CashBookEvent): void {
    this.states.set(year, evolve(this.#state(year), event));
    this.events.push({ year, event });
    if (event.type === 'BalancesCarriedForward') {
      const { voucher: carriedBy, places, earmarks, requests } = event.data;
      const data = {
        ...KEY,
        year: year + 1,
        fromYear: year,
        carriedBy,
        places,
        earmarks,
        requests,
      };
      this.#due.push({ type: 'BringForward', data });
    }
    if (event.type === 'BalancesCarriedBack') {
      const { voucher: carriedBy, places, earmarks } = event.data;
      const data = { ...KEY, year: year - 1, fromYear: year, carriedBy, places, earmarks };
      this.#due.push({ type: 'BringBack', data });
    }
  }

  #references(): References {
    const fixed: Readonly<Record<string, unknown>> = REFERENCES;
    const books = new Map(
      [...this.states].map(([year, s]) => [cashBookStream({ ...KEY, year }), s]),
    );
    return {
      state: <S>(decider: { initial(): S }, stream: string) =>
        (books.get(stream) ?? fixed[stream] ?? decider.initial()) as S,
    };
  }
}

const key = fc.constantFrom(KEY, KEY, NEXT);
const amount = fc.integer({ min: 1, max: 60 });
const earmark = fc.constantFrom(undefined, 'maiam');
const requestId = fc.constantFrom('r1', 'r2', 'r3');
const validUntil = '2027-06-30';
const dayIn = ({ year }: { readonly year: number }) =>
  year === 2026 ? '2026-12-20' : '2027-02-10';

const itemId = fc.constantFrom('l1', 'l2');
const refundId = fc.constantFrom('h1', 'h2');
const lastDayIn = ({ year }: { readonly year: number }) =>
  year === 2026 ? '2026-12-31' : '2027-02-10';
const datesIn = (book: { readonly year: number }) => ({
  occurredOn: lastDayIn(book),
  voucherDate: '2027-02-10',
});

/** Money that is not the book's own comes in, is known to be a gift, or goes back. */
const strayStep: fc.Arbitrary<CashBookCommand> = fc.oneof(
  fc
    .record({ key, itemId, amount, placeId: fc.constantFrom('ket', 'nganhang') })
    .map(({ key: book, ...came }) => ({
      type: 'RecordStrayReceipt' as const,
      data: {
        ...{ ...book, ...came, ...datesIn(book), occurredOn: dayIn(book) },
        ...{ nature: 'misdirected' as const, sourceAccount: SEAL },
      },
    })),
  fc.record({ key, itemId, earmark }).map(({ key: book, ...known }) => ({
    type: 'IdentifyStrayReceipt' as const,
    data: {
      ...{ ...book, ...known, ...datesIn(book), contributingUnitId: 'thonvang' },
      giver: { kind: 'named' as const, subject: GIVER },
    },
  })),
  fc.record({ key, itemId, amount, requestId: refundId }).map(({ key: book, ...asked }) => ({
    type: 'RequestRefund' as const,
    data: { ...book, ...asked, placeId: 'ket', decision, validUntil },
  })),
  fc.record({ key, requestId: refundId }).map(({ key: book, requestId: id }) => ({
    type: 'ApproveRequest' as const,
    data: { ...book, requestId: id },
  })),
  fc.record({ key, requestId: refundId }).map(({ key: book, requestId: id }) => ({
    type: 'PayRefund' as const,
    data: { ...book, ...datesIn(book), requestId: id },
  })),
);

const command: fc.Arbitrary<CashBookCommand> = fc.oneof(
  { weight: 6, arbitrary: strayStep },
  {
    weight: 4,
    arbitrary: fc.record({ key, amount, earmark }).map(({ key: book, ...gift }) => ({
      type: 'RecordDonation' as const,
      data: {
        ...book,
        ...gift,
        occurredOn: dayIn(book),
        voucherDate: '2027-02-10',
        placeId: 'ket',
        giver: { kind: 'named' as const, subject: GIVER },
        contributingUnitId: 'thonvang',
      },
    })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ key, amount, earmark, requestId }).map(({ key: book, ...asked }) => ({
      type: 'RequestDisbursement' as const,
      data: { ...book, ...asked, placeId: 'ket', decision, validUntil },
    })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ key, requestId }).map(({ key: book, requestId: id }) => ({
      type: 'ApproveRequest' as const,
      data: { ...book, requestId: id },
    })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ key, requestId }).map(({ key: book, requestId: id }) => ({
      type: 'PayDisbursement' as const,
      data: { ...book, requestId: id, occurredOn: '2027-02-10' },
    })),
  },
  { weight: 3, arbitrary: fc.constant({ type: 'CarryForward' as const, data: KEY }) },
  fc.record({ amount }).map(({ amount: back }) => ({
    type: 'CarryBack' as const,
    data: { ...NEXT, places: [{ placeId: 'ket', amount: back }], earmarks: [] },
  })),
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 12 }).map((month) => ({
      type: 'ClosePeriod' as const,
      data: { ...KEY, period: `2026-${String(month).padStart(2, '0')}` },
    })),
  },
  fc.constant({ type: 'SubmitAnnualReport' as const, data: { ...KEY, report } }),
);

const step = fc.record({
  command,
  actor: fc.constantFrom(ACCOUNTANT, CASHIER, HOLDER, HOLDER),
  follows: fc.boolean(),
});

const today = '2027-02-10';

const live = (steps: readonly { command: CashBookCommand; actor: string; follows: boolean }[]) => {
  const years = new TwoYears();
  // Every month of the old year can be closed, so that some lives come to the report.
  const closings = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
  for (const [at, { command: asked, actor, follows }] of steps.entries()) {
    years.try(asked, { actor, today });
    const period = closings[Math.floor(at / 3)];
    if (period) years.try({ type: 'ClosePeriod', data: { ...KEY, period } }, { actor, today });
    if (follows) years.followUp({ actor, today });
  }
  years.followUp({ actor: ACCOUNTANT, today });
  return years;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const heldIn = ({ states }: TwoYears): number =>
  sum(
    [...states.values()].flatMap(({ places }) => [...places.values()].map((s) => s.balance.total)),
  );

describe('whatever is done at the turn of a year, in whatever order', () => {
  const holds = (claim: (years: TwoYears) => void) => {
    const life = fc.array(step, { minLength: 40, maxLength: 80 }).map(live);
    fc.assert(fc.property(life, claim), { numRuns: 80 });
  };

  it('both books together hold what was given and not paid', () =>
    holds((years) => {
      const moves = years.events.flatMap(({ event }) => movementOf(event) ?? []);
      const of = (kind: string) =>
        sum(moves.filter((move) => move.kind === kind).map((move) => move.amount));
      const others = of('strayReceived') - of('strayRefunded');
      expect(heldIn(years)).toBe(of('donation') - of('disbursement') + others);
      expect(of('carriedForward')).toBe(of('broughtForward'));
    }));

  it('what lies in the places of either book is what is meant for something, or for others', () =>
    holds(({ states }) => {
      const totalOf = (slices: CashBook['places']) =>
        sum([...slices.values()].map(({ balance }) => balance.total));
      for (const { places, earmarks, strayMoney } of states.values()) {
        expect(totalOf(places)).toBe(totalOf(earmarks));
        const left = sum([...strayMoney.values()].map((item) => item.left));
        expect(earmarks.get(STRAY)?.balance.total ?? 0).toBe(left);
      }
    }));

  it('no slice of either book is below zero on any day, and what is held back is there', () =>
    holds(({ states }) => {
      for (const { places, earmarks } of states.values())
        for (const { balance, reserved } of [...places.values(), ...earmarks.values()]) {
          let total = 0;
          for (const { delta } of balance.days) {
            total += delta;
            expect(total).toBeGreaterThanOrEqual(0);
          }
          expect(balance.total).toBeGreaterThanOrEqual(reserved);
        }
    }));

  it('a request waits in one book only', () =>
    holds(({ events }) => {
      const paid = events.filter(({ event }) => event.type === 'DisbursementPaid');
      const carried = new Set(
        events.flatMap(({ year, event }) =>
          event.type === 'BalancesCarriedForward'
            ? event.data.requests.map((request) => `${String(year)}/${request.requestId}`)
            : [],
        ),
      );
      for (const { year, event } of paid)
        if (event.type === 'DisbursementPaid')
          expect(carried.has(`${String(year)}/${event.data.requestId}`)).toBe(false);
    }));

  it('after the report the old year moves nothing of its own', () =>
    holds(({ events }) => {
      let reported = false;
      let passingThrough = 0;
      for (const { year, event } of events) {
        const movement = year === 2026 && reported ? movementOf(event) : undefined;
        if (movement) expect(movement.occurredOn).toBe('2027-01-01');
        for (const { delta } of movement?.places ?? []) passingThrough += delta;
        reported ||= event.type === 'AnnualReportSubmitted';
      }
      expect(passingThrough).toBe(0);
    }));

  it('the lives tried are worth trying: years are carried, given back and reported in them', () => {
    const life = fc.array(step, { minLength: 40, maxLength: 80 }).map(live);
    const seen = new Set(
      fc
        .sample(life, { numRuns: 300, seed: 20261127 })
        .flatMap(({ events }) => events.map(({ event }) => event.type)),
    );
    for (const type of [
      'BalancesBroughtForward',
      'BalancesBroughtBack',
      'DisbursementPaid',
      'StrayMoneyRefunded',
      'AnnualReportSubmitted',
    ] as const)
      expect(seen).toContain(type);
  });
});
