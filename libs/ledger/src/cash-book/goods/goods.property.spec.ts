import type { GoodsLine } from '#contracts';
import fc from 'fast-check';
import { Refusal, type Context, type References } from '../../decider.js';
import { cashBook } from '../cash-book.js';
import { evolve } from '../evolve.js';
import { ACCOUNTANT, CASHIER, HOLDER, opened, stateAfter } from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { movementOf } from '../movement.js';
import { GOODS_REFERENCES, STOREKEEPER } from './given-goods.js';
import { anyGoodsCommand } from './given-any-goods.js';

/** Goods, bundles and money asked for blindly; most is nonsense, and the rules sort it out. */
interface Step {
  readonly command: CashBookCommand;
  readonly context: Context;
}

const states: Readonly<Record<string, unknown>> = GOODS_REFERENCES;
const references: References = {
  state: <S>(decider: { initial(): S }, stream: string) =>
    (states[stream] as S | undefined) ?? decider.initial(),
};

const actor = fc.constantFrom(ACCOUNTANT, CASHIER, HOLDER, HOLDER, STOREKEEPER, STOREKEEPER);
const today = fc.constantFrom('2026-03-16', '2026-03-20', '2026-03-25');
const step: fc.Arbitrary<Step> = fc
  .record({ command: anyGoodsCommand, actor, today })
  .map(({ command: asked, ...context }) => ({ command: asked, context }));

const live = (steps: readonly Step[]): CashBookEvent[][] => {
  let book = stateAfter(opened);
  const decisions = [[opened]];
  for (const { command: asked, context } of steps) {
    try {
      const happened = cashBook.decide(asked, book, references, context);
      book = happened.reduce(evolve, book);
      decisions.push(happened);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return decisions;
};

const life = fc.array(step, { minLength: 80, maxLength: 160 }).map(live);

interface Kept {
  readonly days: Map<string, number>;
  readonly amount: number | undefined;
  readonly expiresOn: string | undefined;
  value: number;
}

/** Every lot worked out anew from the events alone. */
const lotsOf = (events: readonly CashBookEvent[]): Map<string, Kept> => {
  const kept = new Map<string, Kept>();
  const move = (id: string, on: string, delta: number): void => {
    const days = kept.get(id)?.days;
    days?.set(on, (days.get(on) ?? 0) + delta);
  };
  const leave = (on: string, { lotId: id, quantity: count, value = 0 }: GoodsLine): void => {
    move(id, on, -count);
    const lot = kept.get(id);
    if (lot) lot.value -= value;
  };
  for (const { type, data } of events) {
    if (type === 'GoodsReceived')
      for (const { lotId: id, quantity: count, valuation, expiresOn } of data.lots) {
        const { amount } = valuation;
        kept.set(id, { days: new Map(), amount, expiresOn, value: amount ?? 0 });
        move(id, data.occurredOn, count);
      }
    if (type === 'GoodsBought')
      for (const { lotId: id, quantity: count, price, expiresOn } of data.bought.lots) {
        kept.set(id, { days: new Map(), amount: price, expiresOn, value: price });
        move(id, data.occurredOn, count);
      }
    if (type === 'GoodsIssued' || type === 'GoodsWrittenOff')
      for (const line of data.lines) leave(data.occurredOn, line);
  }
  return kept;
};

/** Something of it was bought, and was worth something. */
const isOfMoney = ({ type, data }: CashBookEvent): boolean =>
  type === 'GoodsBought' ||
  ((type === 'GoodsIssued' || type === 'GoodsWrittenOff') &&
    data.lines.some(({ bought, value = 0 }) => bought === true && value > 0));

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

describe('whatever is asked about goods, in whatever order', () => {
  const holds = (claim: (events: CashBookEvent[], decisions: CashBookEvent[][]) => void) => {
    fc.assert(
      fc.property(life, (decisions) => claim(decisions.flat(), decisions)),
      { numRuns: 100 },
    );
  };

  it('no lot is below zero at the end of any day', () =>
    holds((events) => {
      for (const { days } of lotsOf(events).values()) {
        let there = 0;
        for (const on of [...days.keys()].sort()) {
          there += days.get(on) ?? 0;
          expect(there).toBeGreaterThanOrEqual(0);
        }
      }
    }));

  it('what has left a lot and what is left of it sum to what it was worth', () =>
    holds((events) => {
      for (const { days, value, amount } of lotsOf(events).values()) {
        expect(value).toBeGreaterThanOrEqual(0);
        if (amount !== undefined && sum(days.values()) === 0) expect(value).toBe(0);
      }
    }));

  it('nothing expired reaches people', () =>
    holds((events) => {
      const lotsKept = lotsOf(events);
      const issued = events.flatMap(({ type, data }) =>
        type === 'GoodsIssued'
          ? data.lines.map(({ lotId: id }) => ({ id, day: data.occurredOn }))
          : [],
      );
      for (const { id, day: on } of issued)
        expect((lotsKept.get(id)?.expiresOn ?? on) >= on).toBe(true);
    }));

  it('only goods that the fund has bought move money, and a bundle moves both or neither', () =>
    holds((_, decisions) => {
      for (const happened of decisions) {
        const moves = happened.filter((event) => movementOf(event) !== undefined);
        const issue = happened.find(({ type }) => type === 'GoodsIssued');
        const isBundle = issue?.type === 'GoodsIssued' && issue.data.bundles !== undefined;
        expect(happened).toHaveLength(isBundle ? 2 : 1);
        if (!isBundle) {
          if (happened[0]?.type.includes('Goods'))
            expect(moves).toHaveLength(isOfMoney(happened[0]) ? 1 : 0);
          continue;
        }
        const count = issue.data.bundles?.count ?? 0;
        expect(moves.filter(({ type }) => type === 'DisbursementPaid')).toMatchObject([
          { data: { amount: count * 500_000 } },
        ]);
        expect(sum(issue.data.lines.map((line) => line.quantity))).toBe(count * 11);
      }
    }));

  it('the money in goods is what bought lots are worth, on no day below zero', () =>
    holds((events) => {
      const { goods, owed } = stateAfter(...events);
      const worth = [...goods.lots.values()].map((lot) =>
        lot.basis === 'purchase' ? (lot.worth ?? 0) : 0,
      );
      expect(owed.get('goods')?.total ?? 0).toBe(sum(worth));
      let there = 0;
      for (const { delta } of owed.get('goods')?.days ?? [])
        expect((there += delta)).toBeGreaterThanOrEqual(0);
    }));

  it('what leaves was asked for by one person, signed by another, and entered by no asker', () =>
    holds((events) => {
      const makers = new Map<string, string>();
      const signed = new Set<string>();
      for (const { type, data } of events) {
        if ('requestedBy' in data) makers.set(data.requestId, data.requestedBy);
        if (type === 'RequestApproved' && data.complete) signed.add(data.requestId);
        if (type !== 'GoodsIssued' && type !== 'GoodsWrittenOff') continue;
        expect(signed.has(data.requestId)).toBe(true);
        expect(data.storekeeperId).not.toBe(makers.get(data.requestId));
        const by = type === 'GoodsIssued' ? data.issuedBy : data.writtenOffBy;
        expect(by).not.toBe(makers.get(data.requestId));
      }
    }));

  it('a request holds nothing back once it is done', () =>
    holds((events) => {
      const book = stateAfter(...events);
      const waits = [...book.requests.values()].filter(
        ({ status }) => status === 'waiting' || status === 'approved',
      );
      const held = new Map<string, number>();
      for (const request of waits)
        if ('lots' in request)
          for (const { lotId: id, quantity: count } of request.lots)
            held.set(id, (held.get(id) ?? 0) + count);
      for (const [id, { reserved }] of book.goods.lots) expect(reserved).toBe(held.get(id) ?? 0);
      const money = waits.map((request) => ('placeId' in request ? request.amount : 0));
      expect(book.places.get('ket')?.reserved ?? 0).toBe(sum(money));
    }));

  it('the lives tried are worth trying', () => {
    const lives = fc.sample(life, { numRuns: 500, seed: 20261122 });
    const seen = new Set(lives.flatMap((decisions) => decisions.flat().map(({ type }) => type)));
    for (const type of [
      'GoodsReceived',
      'GoodsBought',
      'GoodsIssued',
      'GoodsWrittenOff',
      'DisbursementPaid',
    ] as const)
      expect(seen).toContain(type);
  });
});
