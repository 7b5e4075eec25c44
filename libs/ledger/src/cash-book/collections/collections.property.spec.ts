import fc from 'fast-check';
import { Refusal, type Context, type References } from '../../decider.js';
import { cashBook } from '../cash-book.js';
import { evolve } from '../evolve.js';
import { ACCOUNTANT, CASHIER, HOLDER, opened, stateAfter } from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { movementOf } from '../movement.js';
import { COLLECTING } from './given-collections.js';
import { owedOf } from './state.js';
import { anyCollectionCommand } from './given-any-collection.js';

const states: Readonly<Record<string, unknown>> = COLLECTING;
const references: References = {
  state: <S>(decider: { initial(): S }, stream: string) =>
    (states[stream] as S | undefined) ?? decider.initial(),
};

const step = fc.record({
  command: anyCollectionCommand,
  actor: fc.constantFrom(ACCOUNTANT, CASHIER, HOLDER, HOLDER),
});

const live = (steps: readonly { command: CashBookCommand; actor: string }[]): CashBookEvent[] => {
  let book = stateAfter(opened);
  const events = [opened];
  for (const { command: asked, actor } of steps) {
    const context: Context = { actor, today: '2026-03-16' };
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

const life = fc.array(step, { minLength: 30, maxLength: 60 }).map(live);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('whatever collectors take, hand in and have corrected', () => {
  const holds = (claim: (events: CashBookEvent[]) => void) => {
    fc.assert(fc.property(life, claim), { numRuns: 100 });
  };

  it('nobody owes less than nothing, at no moment', () =>
    holds((events) => {
      let book = stateAfter();
      for (const event of events) {
        book = evolve(book, event);
        for (const collection of book.collections.taken.values())
          expect(owedOf(collection)).toBeGreaterThanOrEqual(0);
      }
    }));

  it('what was given is in the safe or owed, to the đồng', () =>
    holds((events) => {
      const moves = events.flatMap((event) => movementOf(event) ?? []);
      const given = sum(moves.flatMap((m) => (m.kind === 'collection' ? [m.amount] : [])));
      const held = sum(moves.flatMap(({ places }) => places.map(({ delta }) => delta)));
      const owed = sum(moves.flatMap((move) => (move.owed ?? []).map(({ delta }) => delta)));
      expect(given).toBe(held + owed);
      const { taken } = stateAfter(...events).collections;
      expect(owed).toBe(sum([...taken.values()].map(owedOf)));
    }));

  it('no leaf stands under two entries', () =>
    holds((events) => {
      const leaves = events.flatMap(({ type, data }) =>
        type === 'CollectionRecorded' && data.receipt ? [data.receipt.serial] : [],
      );
      expect(new Set(leaves).size).toBe(leaves.length);
    }));

  it('the lives tried are worth trying', () => {
    const seen = new Set(
      fc
        .sample(life, { numRuns: 200, seed: 20261122 })
        .flatMap((events) => events.map(({ type }) => type)),
    );
    for (const type of ['CollectionRecorded', 'CollectionsHandedIn', 'CollectionAdjusted'] as const)
      expect(seen).toContain(type);
  });
});
