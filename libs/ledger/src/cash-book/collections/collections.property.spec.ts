import fc from 'fast-check';
import { Refusal, type Context, type References } from '../../decider.js';
import { cashBook } from '../cash-book.js';
import { evolve } from '../evolve.js';
import { ACCOUNTANT, CASHIER, GIVER, HOLDER, KEY, opened, stateAfter } from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { movementOf } from '../movement.js';
import { ANOTHER, COLLECTING, COLLECTOR } from './given-collections.js';
import { owedOf } from './state.js';

const states: Readonly<Record<string, unknown>> = COLLECTING;
const references: References = {
  state: <S>(decider: { initial(): S }, stream: string) =>
    (states[stream] as S | undefined) ?? decider.initial(),
};

const collectionId = fc.constantFrom('t1', 't2', 't3', 't4');
const requestId = fc.constantFrom('r1', 'r2', 'r3');
const who = fc.constantFrom(COLLECTOR, COLLECTOR, ANOTHER);
const amount = fc.integer({ min: 1, max: 60 });
const day = fc.constantFrom('2026-03-09', '2026-03-10', '2026-03-12', '2026-03-16');
const leaf = fc.constantFrom(undefined, undefined, 1, 2, 3, 9, 11);

const command: fc.Arbitrary<CashBookCommand> = fc.oneof(
  fc
    .record({ collectionId, who, amount, occurredOn: day, leaf })
    .map(({ who: subject, leaf: serial, ...taken }) => ({
      type: 'RecordCollection' as const,
      data: {
        ...{ ...KEY, ...taken, collector: { kind: 'outsider' as const, subject } },
        ...{ voucherDate: '2026-03-16', giver: { kind: 'named' as const, subject: GIVER } },
        ...{ contributingUnitId: 'thonvang', earmark: taken.amount % 3 ? 'maiam' : undefined },
        ...(serial !== undefined && { receipt: { bookId: 'q1', serial } }),
      },
    })),
  fc
    .record({
      who,
      lines: fc.array(fc.tuple(collectionId, amount), { minLength: 1, maxLength: 3 }),
    })
    .map(({ who: collector, lines }) => ({
      type: 'HandInCollections' as const,
      data: {
        ...{ ...KEY, occurredOn: '2026-03-16', collector, placeId: 'ket' },
        amount: lines.reduce((sum, [, part]) => sum + part, 0),
        lines: lines.map(([id, part]) => ({ collectionId: id, amount: part })),
      },
    })),
  fc
    .record({
      requestId,
      serial: fc.integer({ min: 1, max: 6 }),
      to: fc.integer({ min: 0, max: 80 }),
    })
    .map(({ serial, to, ...wanted }) => ({
      type: 'RequestCorrection' as const,
      data: {
        ...{ ...KEY, ...wanted, correction: 'adjust' as const, correctedAmount: to },
        ...{ voucher: `KT-QN_HM-PNBC-26-00000${String(serial)}`, validUntil: '2026-05-15' },
      },
    })),
  requestId.map((id) => ({ type: 'ApproveRequest' as const, data: { ...KEY, requestId: id } })),
);

const step = fc.record({ command, actor: fc.constantFrom(ACCOUNTANT, CASHIER, HOLDER, HOLDER) });

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
      const owed = sum(moves.map((move) => move.owed?.delta ?? 0));
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
