import fc from 'fast-check';
import { Refusal, type Context, type References } from '../../decider.js';
import { cashBook } from '../cash-book.js';
import { evolve } from '../evolve.js';
import {
  ACCOUNTANT,
  CASHIER,
  donated,
  HOLDER,
  opened,
  posting,
  SECOND_HOLDER,
  stateAfter,
} from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { movementOf } from '../movement.js';
import {
  ADVANCE_REFERENCES,
  advancePaid,
  advanceRequested,
  approvedBy,
  topUpRequested,
} from './given-advances.js';
import { anyAdvanceCommand } from './given-any-advance.js';

/** One step, chosen blindly: most are nonsense, and the rules have to sort them out. */
interface Step {
  readonly command: CashBookCommand;
  readonly context: Context;
}

const states: Readonly<Record<string, unknown>> = ADVANCE_REFERENCES;
const references: References = {
  state: <S>(decider: { initial(): S }, stream: string) =>
    (states[stream] as S | undefined) ?? decider.initial(),
};

const step: fc.Arbitrary<Step> = fc.record({
  command: anyAdvanceCommand,
  context: fc.record({
    actor: fc.constantFrom(ACCOUNTANT, CASHIER, HOLDER, SECOND_HOLDER),
    today: fc.constantFrom('2026-03-16', '2026-03-20', '2026-03-20'),
  }),
});

const beginning = [
  opened,
  donated(1, 200, '2026-03-02'),
  donated(2, 80, '2026-03-02', { earmark: 'maiam' }),
  donated(1, 150, '2026-03-02', { placeId: 'nganhang' }),
  advanceRequested('r1', 60),
  approvedBy('r1'),
  advancePaid('r1', 60),
  topUpRequested('r9', 55),
  approvedBy('r9'),
  advanceRequested('r2', 50, { earmark: 'maiam' }),
  approvedBy('r2'),
  advancePaid('r2', 50, { ...posting('PC', 2, '2026-03-12'), earmark: 'maiam' }),
];

const live = (steps: readonly Step[]): CashBookEvent[] => {
  let book = stateAfter(...beginning);
  const events = [...beginning];
  for (const { command: asked, context } of steps) {
    try {
      for (const event of cashBook.decide(asked, book, references, context)) {
        book = evolve(book, event);
        events.push(event);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return events;
};

const life = fc.array(step, { minLength: 100, maxLength: 160 }).map(live);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The lowest sum at any day's end. */
const lowest = (changes: readonly (readonly [day: string, delta: number])[]): number => {
  const days = new Map<string, number>();
  for (const [day, delta] of changes) days.set(day, (days.get(day) ?? 0) + delta);
  let balance = 0;
  return Math.min(0, ...[...days.keys()].sort().map((day) => (balance += days.get(day) ?? 0)));
};

const moves = (events: readonly CashBookEvent[]) =>
  events.flatMap((event) => movementOf(event) ?? []);

describe('whatever is asked about advances, in whatever order', () => {
  const holds = (claim: (events: CashBookEvent[]) => void) => {
    fc.assert(fc.property(life, claim), { numRuns: 100 });
  };

  it('what people hold of the book’s money is what is left of advances, and never below zero', () =>
    holds((events) => {
      const owed = moves(events).flatMap(({ occurredOn: on, owed: more = [] }) =>
        more.filter(({ by }) => by === 'advance').map(({ delta }) => [on, delta] as const),
      );
      expect(lowest(owed)).toBe(0);
      const left = [...stateAfter(...events).advances.values()];
      expect(sum(left.map(({ outstanding }) => outstanding))).toBe(
        sum(owed.map(([, delta]) => delta)),
      );
      for (const { outstanding, absentees } of left) {
        expect(absentees).toBeGreaterThanOrEqual(0);
        expect(outstanding).toBeGreaterThanOrEqual(absentees);
      }
    }));

  it('places hold what purposes hold, and none of them is below zero', () =>
    holds((events) => {
      const all = moves(events);
      const places = all.flatMap((move) => move.places.map(({ delta }) => delta));
      const earmarks = all.flatMap((move) => move.earmarks.map(({ delta }) => delta));
      expect(sum(places)).toBe(sum(earmarks));
      for (const place of ['ket', 'nganhang'])
        expect(
          lowest(
            all.flatMap((move) =>
              move.places
                .filter((part) => part.placeId === place)
                .map(({ delta }) => [move.occurredOn, delta] as const),
            ),
          ),
        ).toBe(0);
      for (const earmark of ['', 'maiam'])
        expect(
          lowest(
            all.flatMap((move) =>
              move.earmarks
                .filter((part) => part.earmark === earmark)
                .map(({ delta }) => [move.occurredOn, delta] as const),
            ),
          ),
        ).toBe(0);
    }));

  it('every đồng that left was spent, came back, or is still answered for', () =>
    holds((events) => {
      const of = (...kinds: readonly string[]) =>
        sum(
          moves(events)
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ amount: moved }) => moved),
        );
      const outstanding = sum(
        [...stateAfter(...events).advances.values()].map((advance) => advance.outstanding),
      );
      const gone = of('advancePaid', 'advanceToppedUp') - of('advanceReturned');
      expect(gone).toBe(of('advanceUsed', 'advanceToppedUp') + outstanding);
    }));

  it('what is given by a list is what was signed for', () =>
    holds((events) => {
      for (const event of events) {
        if (event.type === 'DisbursementPaid' && event.data.signingList)
          expect(event.data.amount).toBe(event.data.signingList.signed);
        if (event.type === 'AdvanceUsed' && event.data.signingList)
          expect(event.data.amount).toBeLessThanOrEqual(event.data.signingList.signed);
      }
    }));

  it('nobody approves, pays or settles what they hold themselves', () =>
    holds((events) => {
      const signed = new Map<string, string[]>();
      const holders = new Map<string, string>();
      for (const { type, data } of events) {
        if (type === 'RequestApproved')
          signed.set(data.requestId, [...(signed.get(data.requestId) ?? []), data.approvedBy]);
        if (type === 'AdvancePaid') {
          holders.set(data.advanceId, data.holder.person);
          expect(signed.get(data.advanceId)?.length).toBeGreaterThan(0);
          if (data.absenteesOf === undefined)
            expect(signed.get(data.advanceId)).not.toContain(data.holder.person);
        }
        if (type === 'AdvanceUsed' || type === 'AdvanceReturned' || type === 'AdvanceToppedUp')
          expect(data.settledBy).not.toBe(holders.get(data.advanceId));
      }
    }));

  it('a replay gives the same state', () =>
    holds((events) => {
      const through = JSON.parse(JSON.stringify(events)) as CashBookEvent[];
      expect(stateAfter(...through)).toEqual(stateAfter(...events));
    }));

  it('the lives tried are worth trying', () => {
    const lives = fc.sample(life, { numRuns: 200, seed: 20261127 });
    const seen = new Set(lives.flatMap((events) => events.map(({ type }) => type)));
    for (const type of [
      'AdvancePaid',
      'AdvanceUsed',
      'AdvanceToppedUp',
      'AdvanceReturned',
    ] as const)
      expect(seen).toContain(type);
    const all = lives.flat();
    expect(all.some((e) => e.type === 'AdvancePaid' && e.data.absenteesOf)).toBe(true);
    expect(all.some((e) => e.type === 'AdvanceUsed' && e.data.forAbsentees)).toBe(true);
  });
});
