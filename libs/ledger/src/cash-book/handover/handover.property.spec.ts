import fc from 'fast-check';
import { Refusal, type Context, type References } from '../../decider.js';
import { bookOf } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import { evolve } from '../evolve.js';
import { ACCOUNTANT, CASHIER, decision, GIVER, HOLDER } from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { movementOf } from '../movement.js';
import { cashBookStreams, type CashBook } from '../state.js';
import { DISTRICT, minutes, openedIn, receiver, succession, worldOf } from './given-handover.js';

const UNITS = ['huyen', 'xaa', 'xab', 'xac', 'tinh'];
const CODES = ['QN_HM', 'QN_A', 'QN_B', 'QN_C', 'QN'];
const keyOf = (unitId: string) => ({ ...DISTRICT, unitId });

/** Several units' books of one fund and year, and what still has to be posted of handovers. */
class Merger {
  readonly states = new Map<string, CashBook>();
  readonly events: { readonly unitId: string; readonly event: CashBookEvent }[] = [];
  readonly #due: CashBookCommand[] = [];

  constructor(readonly world: Readonly<Record<string, unknown>>) {
    for (const [at, unitId] of UNITS.entries()) this.#take(unitId, openedIn(CODES[at] ?? ''));
  }

  try(command: CashBookCommand, context: Context): void {
    try {
      const { unitId } = command.data;
      const events = cashBook.decide(command, this.book(unitId), this.#references(), context);
      for (const event of events) this.#take(unitId, event);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** Posts the other halves, as the follow-up worker does some time later. */
  followUp(context: Context): void {
    for (const command of this.#due.splice(0)) this.try(command, context);
  }

  book(unitId: string): CashBook {
    return this.states.get(unitId) ?? cashBookStreams.initial();
  }

  #take(unitId: string, event: CashBookEvent): void {
    this.states.set(unitId, evolve(this.book(unitId), event));
    this.events.push({ unitId, event });
    if (event.type !== 'BookHandedOver') return;
    const { toUnitId, handoverId, voucher, occurredOn, toPlaces, earmarks, requests } = event.data;
    const what = { places: toPlaces, earmarks, requests };
    const from = { fromUnitId: unitId, handoverId, handedOverAs: voucher };
    const data = { ...keyOf(toUnitId), ...from, handedOverOn: occurredOn, ...what };
    this.#due.push({ type: 'TakeOverBook', data });
  }

  #references(): References {
    return {
      state: <S>(decider: { initial(): S }, stream: string) => {
        const book = stream.startsWith('cashBook-')
          ? this.states.get(bookOf(stream).unitId)
          : this.world[stream];
        return (book ?? decider.initial()) as S;
      },
    };
  }
}

const today = '2026-03-20';
const unitId = fc.constantFrom('huyen', 'huyen', 'xaa', 'xab');
const placeId = fc.constantFrom('ket', 'nganhang');
const earmark = fc.constantFrom(undefined, undefined, 'maiam', 'sinhke');
const requestId = fc.constantFrom('r1', 'r2');
const amount = fc.integer({ min: 1, max: 97 });

const gift = fc
  .record({ unitId, placeId, earmark, amount })
  .map(({ unitId: unit, ...given }): CashBookCommand => ({
    type: 'RecordDonation',
    data: {
      ...keyOf(unit),
      ...given,
      occurredOn: today,
      giver: { kind: 'named', subject: GIVER },
      contributingUnitId: 'tinh',
    },
  }));

const request = fc
  .record({ unitId, placeId, earmark, amount: fc.integer({ min: 1, max: 40 }), requestId })
  .map(({ unitId: unit, ...asked }): CashBookCommand => ({
    type: 'RequestDisbursement',
    data: { ...keyOf(unit), ...asked, decision, validUntil: '2026-06-30' },
  }));

const later = fc
  .record({ unitId, requestId })
  .chain(({ unitId: unit, requestId: id }) =>
    fc.constantFrom<CashBookCommand[]>(
      { type: 'ApproveRequest', data: { ...keyOf(unit), requestId: id } },
      { type: 'RejectRequest', data: { ...keyOf(unit), requestId: id } },
      { type: 'PayDisbursement', data: { ...keyOf(unit), requestId: id, occurredOn: today } },
    ),
  );

/** How the district ends: into up to three heirs, one of them perhaps itself or nobody. */
const shares = fc
  .record({
    heirs: fc.uniqueArray(fc.constantFrom('xaa', 'xab', 'xac', 'huyen', undefined), {
      minLength: 1,
      maxLength: 4,
    }),
    cuts: fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ heirs, cuts }) => {
    const parts = heirs.slice(1).map((to, at) => ({ to, share: cuts[at] ?? 1 }));
    const rest = 10_000 - parts.reduce((sum, { share }) => sum + share, 0);
    return [{ to: heirs[0], share: rest }, ...parts].map(({ to, share }) =>
      to === undefined ? { share } : { to, share },
    );
  });

const step = fc.record({
  command: fc.oneof(
    { weight: 4, arbitrary: gift },
    { weight: 3, arbitrary: request },
    { weight: 8, arbitrary: later },
    { weight: 2, arbitrary: fc.constant(undefined) },
  ),
  actor: fc.constantFrom(ACCOUNTANT, CASHIER, HOLDER, HOLDER),
  follows: fc.boolean(),
});

const life = fc
  .record({ shares, steps: fc.array(step, { minLength: 30, maxLength: 80 }) })
  .map(({ shares: parts, steps }) => {
    const merger = new Merger(worldOf(succession(parts)));
    const heirs = parts.map(({ to = 'tinh' }: { to?: string }) => to);
    const others = [...new Set(heirs)].filter((heir) => heir !== 'huyen');
    let handovers = 0;
    const handOver = (): CashBookCommand => ({
      type: 'HandOverBook',
      data: {
        ...DISTRICT,
        handoverId: `bg${String(++handovers)}`,
        handedOverOn: today,
        minutes,
        receivers: others.map((heir) => receiver(heir)),
      },
    });
    for (const { command, actor, follows } of steps) {
      if (command) merger.try(command, { actor, today });
      else if (others.length > 0) merger.try(handOver(), { actor: HOLDER, today });
      if (follows) merger.followUp({ actor: ACCOUNTANT, today });
    }
    // What nobody can cover is rejected; then the rest is handed over.
    for (const id of ['r1', 'r2'])
      merger.try(
        { type: 'RejectRequest', data: { ...DISTRICT, requestId: id } },
        { actor: HOLDER, today },
      );
    if (others.length > 0) merger.try(handOver(), { actor: HOLDER, today });
    merger.followUp({ actor: ACCOUNTANT, today });
    return { merger, survives: heirs.includes('huyen') };
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const heldIn = (slices: CashBook['places']): number =>
  sum([...slices.values()].map(({ balance }) => balance.total));

describe('whatever is done during a merger and its wind-down, in whatever order', () => {
  const holds = (claim: (life: { merger: Merger; survives: boolean }) => void) => {
    fc.assert(fc.property(life, claim), { numRuns: 80 });
  };

  it('all books together hold what was given and not paid', () =>
    holds(({ merger: { states, events } }) => {
      const moves = events.flatMap(({ event }) => movementOf(event) ?? []);
      const of = (kind: string) =>
        sum(moves.filter((move) => move.kind === kind).map((move) => move.amount));
      const held = sum([...states.values()].map(({ places }) => heldIn(places)));
      expect(held).toBe(of('donation') - of('disbursement'));
      expect(of('handedOver')).toBe(of('takenOver'));
    }));

  it('nothing is left in a book that was handed over', () =>
    holds(({ merger, survives }) => {
      const { places, earmarks } = merger.book('huyen');
      if (survives) return;
      for (const { balance, reserved } of [...places.values(), ...earmarks.values()])
        expect([balance.total, reserved]).toEqual([0, 0]);
    }));

  it('places and purposes agree, no slice is below zero, and what is held back is there', () =>
    holds(({ merger: { states } }) => {
      for (const { places, earmarks } of states.values()) {
        expect(heldIn(places)).toBe(heldIn(earmarks));
        for (const { balance, reserved } of [...places.values(), ...earmarks.values()]) {
          let total = 0;
          for (const { delta } of balance.days) {
            total += delta;
            expect(total).toBeGreaterThanOrEqual(0);
          }
          expect(balance.total).toBeGreaterThanOrEqual(reserved);
        }
      }
    }));

  it('the lives tried are worth trying: books with requests are handed over, and paid from', () => {
    const lives = fc.sample(life, { numRuns: 150, seed: 20261127 });
    const events = lives.flatMap(({ merger }) => merger.events);
    const handed = events.flatMap(({ event }) =>
      event.type === 'BookHandedOver' ? [event.data] : [],
    );
    expect(handed.some(({ requests }) => requests.length > 0)).toBe(true);
    expect(new Set(handed.map(({ toUnitId }) => toUnitId)).size).toBeGreaterThan(3);
    expect(
      events.some(
        ({ unitId: unit, event }) => unit !== 'huyen' && event.type === 'DisbursementPaid',
      ),
    ).toBe(true);
  });
});
