import fc from 'fast-check';
import { Refusal, type Context, type References } from '../../decider.js';
import { access } from '../../access/access.js';
import { accessStream, cashBookStream } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import { evolve } from '../evolve.js';
import { ACCOUNTANT, CASHIER, HOLDER, KEY, opened } from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { movementOf, STRAY } from '../movement.js';
import { takingOnAfter } from '../claims/given-claims.js';
import { COLLECTING, COLLECTOR } from '../collections/given-collections.js';
import { owedOf } from '../collections/state.js';
import { cashBookStreams, type CashBook } from '../state.js';
import { isOwed } from '../stray-money/state.js';
import { anyStepOfYears } from './given-any-year-step.js';
import { nextOpened } from './given-years.js';

const registered = access.evolve(access.initial(), {
  type: 'PersonRegistered',
  data: { personId: COLLECTOR },
});
const WORLD = { ...COLLECTING, [accessStream(COLLECTOR)]: registered };

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
    const taking = takingOnAfter({ ...KEY, year }, event);
    if (taking) this.#due.push(taking);
    if (event.type === 'BalancesCarriedBack') {
      const { voucher: carriedBy, places, earmarks } = event.data;
      const data = { ...KEY, year: year - 1, fromYear: year, carriedBy, places, earmarks };
      this.#due.push({ type: 'BringBack', data });
    }
  }

  #references(): References {
    const fixed: Readonly<Record<string, unknown>> = WORLD;
    const books = new Map(
      [...this.states].map(([year, s]) => [cashBookStream({ ...KEY, year }), s]),
    );
    return {
      state: <S>(decider: { initial(): S }, stream: string) =>
        (books.get(stream) ?? fixed[stream] ?? decider.initial()) as S,
    };
  }
}

const step = fc.record({
  command: anyStepOfYears,
  // Mostly whoever has the right to it, so that requests come to be paid.
  anybody: fc.constantFrom(undefined, undefined, undefined, ACCOUNTANT, HOLDER),
  follows: fc.boolean(),
});

const today = '2027-02-10';

interface Step {
  readonly command: CashBookCommand;
  readonly anybody: string | undefined;
  readonly follows: boolean;
}

const usual = ({ type }: CashBookCommand): string => {
  if (type === 'ApproveRequest') return HOLDER;
  return type.startsWith('Request') ? ACCOUNTANT : CASHIER;
};

const live = (steps: readonly Step[]) => {
  const years = new TwoYears();
  // Every month of the old year can be closed, so that some lives come to the report.
  const closings = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
  for (const [at, { command: asked, anybody, follows }] of steps.entries()) {
    const actor = anybody ?? usual(asked);
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

const owedIn = ({ states }: TwoYears): number =>
  sum([...states.values()].flatMap(({ owed }) => [...owed.values()].map(({ total }) => total)));

describe('whatever is done at the turn of a year, in whatever order', () => {
  const holds = (claim: (years: TwoYears) => void) => {
    const life = fc.array(step, { minLength: 60, maxLength: 120 }).map(live);
    fc.assert(fc.property(life, claim), { numRuns: 80 });
  };

  it('both books together hold what was given and not paid', () =>
    holds((years) => {
      const moves = years.events.flatMap(({ event }) => movementOf(event) ?? []);
      const of = (kind: string) =>
        sum(moves.filter((move) => move.kind === kind).map((move) => move.amount));
      const others = of('strayReceived') - of('strayRefunded');
      const given = of('donation') + of('collection');
      const spent = of('disbursement') + of('advanceUsed') + of('advanceToppedUp');
      const writtenOff = of('shortageWrittenOff');
      expect(heldIn(years) + owedIn(years)).toBe(given - spent - writtenOff + others);
      expect(of('carriedForward')).toBe(of('broughtForward'));
    }));

  it('what lies in the places of either book is what is meant for something, or for others', () =>
    holds(({ states }) => {
      const totalOf = (slices: CashBook['places']) =>
        sum([...slices.values()].map(({ balance }) => balance.total));
      for (const { places, earmarks, strayMoney } of states.values()) {
        expect(totalOf(places)).toBe(totalOf(earmarks));
        const lying = [...strayMoney.values()].filter((item) => !isOwed(item));
        const left = sum(lying.map((item) => item.left));
        expect(earmarks.get(STRAY)?.balance.total ?? 0).toBe(left);
      }
    }));

  it('what is owed to either book is what its open advances, takings and shortages say', () =>
    holds(({ states }) => {
      for (const { owed, advances, collections, strayMoney } of states.values()) {
        const missing = [...strayMoney.values()].filter(isOwed);
        const open = {
          advance: sum([...advances.values()].map(({ outstanding }) => outstanding)),
          collection: sum([...collections.taken.values()].map(owedOf)),
          shortage: sum(missing.map(({ left }) => left)),
          goods: 0,
        };
        for (const [by, { days, total }] of owed) {
          expect(total).toBe(open[by]);
          let balance = 0;
          for (const { delta } of days) {
            balance += delta;
            expect(balance).toBeGreaterThanOrEqual(0);
          }
        }
      }
    }));

  it('a claim is open in one book only, and no gift is counted twice', () =>
    holds(({ events, states }) => {
      const passed = (type: 'PassedOn' | 'TakenOn') =>
        events
          .filter(({ event }) => event.type.endsWith(type))
          .map(({ event }) => movementOf(event)?.amount ?? 0);
      expect(sum(passed('PassedOn'))).toBe(sum(passed('TakenOn')));
      for (const { advances, collections } of states.values()) {
        for (const { outstanding, amount: paid } of advances.values())
          expect(outstanding).toBeLessThanOrEqual(paid);
        for (const collection of collections.taken.values())
          expect(owedOf(collection)).toBeGreaterThanOrEqual(0);
      }
    }));

  it('no slice of either book is below zero on any day, and what is held back is there', () =>
    holds(({ states }) => {
      for (const { places, earmarks, owed } of states.values())
        for (const { balance, reserved } of [...places.values(), ...earmarks.values()]) {
          let total = 0;
          for (const { delta } of balance.days) {
            total += delta;
            expect(total).toBeGreaterThanOrEqual(0);
          }
          // A note that was no money is gone, whoever had held it back.
          if (!owed.has('shortage')) expect(balance.total).toBeGreaterThanOrEqual(reserved);
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
    const life = fc.array(step, { minLength: 60, maxLength: 120 }).map(live);
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
      'AdvancesTakenOn',
      'CollectionsTakenOn',
      'StrayMoneyTakenOn',
      'AnnualReportSubmitted',
    ] as const)
      expect(seen).toContain(type);
  });
});
