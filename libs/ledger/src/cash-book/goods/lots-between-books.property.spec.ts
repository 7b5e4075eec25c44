import type { HandoverReceiver, LotForStore } from '#contracts';
import fc from 'fast-check';
import { Refusal, type Context, type References } from '../../decider.js';
import { cashBookStream, bookOf } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import { evolve } from '../evolve.js';
import { ACCOUNTANT, decision, GIVER, HOLDER } from '../given-book.js';
import { DISTRICT, minutes, openedIn, twoThirds } from '../handover/given-handover.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { cashBookStreams, type CashBook } from '../state.js';
import { nextOpened } from '../years/given-years.js';
import { invoiced, STOREKEEPER, undetermined } from './given-goods.js';
import { COMMUNE_KEEPER, storesOf, takesIn } from './given-passage.js';

const UNITS = { huyen: 'QN_HM', xaa: 'QN_A', xab: 'QN_B' } as const;
type Unit = keyof typeof UNITS;
const STORES = { huyen: 'kho', xaa: 'khoxa', xab: 'khoxa' } as const;
const KEEPERS = { huyen: STOREKEEPER, xaa: COMMUNE_KEEPER, xab: COMMUNE_KEEPER } as const;
const keyOf = (unitId: Unit, year = 2026) => ({ ...DISTRICT, unitId, year });

const BEFORE = '2026-03-20';
const AFTER = '2027-01-04';

/** A district that ended, its two successors, and their books of two years. */
class Stores {
  readonly states = new Map<string, CashBook>();
  readonly events: { readonly stream: string; readonly event: CashBookEvent }[] = [];
  readonly #due: CashBookCommand[] = [];
  readonly #world: Readonly<Record<string, unknown>> = storesOf(twoThirds);

  constructor() {
    for (const [unitId, code] of Object.entries(UNITS) as [Unit, string][]) {
      this.#take(cashBookStream(keyOf(unitId)), openedIn(code));
      if (nextOpened.type !== 'BookOpened' || unitId === 'huyen') continue;
      const opening = { ...nextOpened, data: { ...nextOpened.data, unitCode: code } };
      this.#take(cashBookStream(keyOf(unitId, 2027)), opening);
    }
  }

  try(command: CashBookCommand, context: Context): void {
    const stream = cashBookStream(command.data);
    try {
      for (const event of cashBook.decide(command, this.book(stream), this.#references(), context))
        this.#take(stream, event);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** Posts the other halves, each of them twice, as a worker may that was interrupted. */
  followUp(today: string): void {
    for (const command of this.#due.splice(0))
      for (let time = 0; time < 2; time++) this.try(command, { actor: ACCOUNTANT, today });
  }

  book(stream: string): CashBook {
    return this.states.get(stream) ?? cashBookStreams.initial();
  }

  #take(stream: string, event: CashBookEvent): void {
    this.states.set(stream, evolve(this.book(stream), event));
    this.events.push({ stream, event });
    if (event.type !== 'LotsPassedOn') return;
    const { unitId: fromUnitId, fundId, year: fromYear } = bookOf(stream);
    const { toUnitId, toYear, toStoreId, toStorekeeperId, lots, requests, handover } = event.data;
    const to = { unitId: toUnitId, fundId, year: toYear };
    const from = { fromUnitId, fromYear, passedOnAs: event.data.voucher };
    const where = { storeId: toStoreId, storekeeperId: toStorekeeperId };
    const under = handover && { handoverId: handover.handoverId };
    const passedOn = event.data.occurredOn;
    const data = { ...to, ...from, ...where, ...under, passedOn, lots, requests };
    this.#due.push({ type: 'TakeOnLots', data });
  }

  #references(): References {
    return {
      state: <S>(decider: { initial(): S }, stream: string) =>
        ((stream.startsWith('cashBook-') ? this.states.get(stream) : this.#world[stream]) ??
          decider.initial()) as S,
    };
  }
}

const unitId = fc.constantFrom<Unit>('huyen', 'xaa', 'xaa', 'xab');
const lotId = fc.constantFrom('l1', 'l2');
const requestId = fc.constantFrom('r1', 'r2');
const quantity = fc.integer({ min: 1, max: 40 });

const receipt = fc
  .record({ unitId, lotId, quantity, valuation: fc.constantFrom(undetermined, invoiced(101)) })
  .map(({ unitId: unit, ...lot }) => (today: string): CashBookCommand => ({
    type: 'ReceiveGoods',
    data: {
      ...{ ...keyOf(unit), storeId: STORES[unit], storekeeperId: KEEPERS[unit] },
      ...{ occurredOn: today === BEFORE ? '2026-03-16' : '2026-12-30' },
      ...{ giver: { kind: 'named', subject: GIVER }, contributingUnitId: 'tinh' },
      lots: [{ itemId: 'chan', ...lot }],
    },
  }));

const request = fc
  .record({ unitId, requestId, lotId, quantity })
  .map(({ unitId: unit, requestId: id, ...lot }) => (): CashBookCommand => ({
    type: 'RequestGoodsIssue',
    data: {
      ...{ ...keyOf(unit), requestId: id, storeId: STORES[unit], lots: [lot], decision },
      ...{ beneficiaries: 3, validUntil: '2027-02-28' },
    },
  }));

const later = fc
  .record({ unitId, requestId, year: fc.constantFrom(2026, 2027) })
  .chain(({ unitId: unit, requestId: id, year }) =>
    fc.constantFrom(
      (): CashBookCommand => ({
        type: 'ApproveRequest',
        data: { ...keyOf(unit, year), requestId: id },
      }),
      (): CashBookCommand => ({
        type: 'RejectRequest',
        data: { ...keyOf(unit, year), requestId: id },
      }),
      (today: string): CashBookCommand => ({
        type: 'IssueGoods',
        data: {
          ...{ ...keyOf(unit, year), requestId: id, storekeeperId: KEEPERS[unit] },
          occurredOn: today,
        },
      }),
    ),
  );

/** How much of each lot goes to the first successor; the other takes the rest. */
const cuts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 });

const sharedOut = (book: CashBook, parts: readonly number[]): HandoverReceiver[] => {
  const onHand = [...book.goods.lots].filter(([, { balance }]) => balance.total > 0);
  const lots = (toUnit: 'xaa' | 'xab'): LotForStore[] =>
    onHand.flatMap(([id, { balance }], at) => {
      const first = Math.min(parts[at % parts.length] ?? 0, balance.total);
      const count = toUnit === 'xaa' ? first : balance.total - first;
      return count > 0 ? [{ lotId: id, quantity: count, toStoreId: 'khoxa' }] : [];
    });
  return [takesIn('xaa', ...lots('xaa')), takesIn('xab', ...lots('xab'))];
};

const step = fc.record({
  command: fc.oneof(
    { weight: 4, arbitrary: receipt },
    { weight: 3, arbitrary: request },
    { weight: 8, arbitrary: later },
    { weight: 2, arbitrary: cuts },
    { weight: 2, arbitrary: fc.constantFrom<Unit>('xaa', 'xab') },
  ),
  follows: fc.boolean(),
});
const steps = fc.array(step, { minLength: 40, maxLength: 70 });

const carry = (unit: Unit): CashBookCommand => ({
  type: 'CarryForward',
  data: { ...keyOf(unit), storekeeperId: KEEPERS[unit] },
});

/** Who may: that nobody does two of these is tried elsewhere. */
const act = (stores: Stores, command: CashBookCommand, today: string): void => {
  const signs = command.type === 'ApproveRequest' || command.type === 'RejectRequest';
  const asks = command.type === 'RequestGoodsIssue';
  stores.try(command, { actor: signs ? HOLDER : asks ? ACCOUNTANT : STOREKEEPER, today });
};

const life = fc.record({ steps, newYearFrom: fc.integer({ min: 10, max: 20 }) }).map((plan) => {
  const stores = new Stores();
  let handovers = 0;
  const handOver = (parts: readonly number[]): void => {
    const receivers = sharedOut(stores.book(cashBookStream(keyOf('huyen'))), parts);
    const data = {
      ...{ ...DISTRICT, handoverId: `bg${String(++handovers)}`, handedOverOn: BEFORE, minutes },
      ...{ receivers, storekeeperId: STOREKEEPER },
    };
    stores.try({ type: 'HandOverBook', data }, { actor: HOLDER, today: BEFORE });
  };
  const endDistrict = (): void => {
    for (const id of ['r1', 'r2']) {
      const data = { ...keyOf('huyen'), requestId: id };
      stores.try({ type: 'RejectRequest', data }, { actor: HOLDER, today: BEFORE });
    }
    handOver([7, 0, 40]);
  };
  plan.steps.forEach(({ command, follows }, at) => {
    if (at === plan.newYearFrom) endDistrict();
    const today = at < plan.newYearFrom ? BEFORE : AFTER;
    if (typeof command === 'string') stores.try(carry(command), { actor: HOLDER, today });
    else if (typeof command !== 'function') {
      if (today === BEFORE) handOver(command);
    } else act(stores, command(today), today);
    if (follows) stores.followUp(today);
  });
  if (plan.steps.length <= plan.newYearFrom) endDistrict();
  stores.followUp(AFTER);
  for (const unit of ['xaa', 'xab'] as const)
    stores.try(carry(unit), { actor: HOLDER, today: AFTER });
  stores.followUp(AFTER);
  return stores;
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('goods of two years and three units, whatever is done with them', () => {
  const holds = (claim: (stores: Stores) => void) => {
    fc.assert(fc.property(life, claim), { numRuns: 60 });
  };

  it('are all there: what came is what was handed out and what is in the stores', () =>
    holds(({ states, events }) => {
      const came = events.flatMap(({ event }) =>
        event.type === 'GoodsReceived' ? event.data.lots : [],
      );
      const left = events.flatMap(({ event }) =>
        event.type === 'GoodsIssued' ? event.data.lines : [],
      );
      const lots = [...states.values()].flatMap(({ goods }) => [...goods.lots.values()]);
      const there = sum(lots.map(({ balance }) => balance.total));
      expect(there).toBe(sum(came.map((lot) => lot.quantity)) - sum(left.map((l) => l.quantity)));
      const worth = sum(lots.map((lot) => lot.worth ?? 0));
      const given = sum(left.map(({ value = 0 }) => value));
      expect(worth).toBe(sum(came.map(({ valuation }) => valuation.amount ?? 0)) - given);
    }));

  it('are in nobody’s book twice, and what was passed on has arrived once', () =>
    holds(({ events }) => {
      const sent = events.flatMap(({ event }) =>
        event.type === 'LotsPassedOn' ? [event.data.voucher] : [],
      );
      const arrived = events.flatMap(({ event }) =>
        event.type === 'LotsTakenOn' ? [event.data.passedOnAs] : [],
      );
      expect(arrived.toSorted()).toEqual(sent.toSorted());
    }));

  it('are below zero on no day, in no book', () =>
    holds(({ states }) => {
      for (const { goods } of states.values())
        for (const { balance, reserved } of goods.lots.values()) {
          let there = 0;
          for (const { delta } of balance.days) {
            there += delta;
            expect(there).toBeGreaterThanOrEqual(0);
          }
          expect(reserved).toBeLessThanOrEqual(there);
        }
    }));

  it('have left the district, and the year that is over', () =>
    holds(({ states }) => {
      for (const unit of ['huyen', 'xaa', 'xab'] as const) {
        const { goods } = states.get(cashBookStream(keyOf(unit))) ?? cashBookStreams.initial();
        for (const { balance } of goods.lots.values()) expect(balance.total).toBe(0);
      }
    }));

  it('keep their giver and the note by which they first came', () =>
    holds(({ states, events }) => {
      const notes = new Set(
        events.flatMap(({ event }) => (event.type === 'GoodsReceived' ? event.data.voucher : [])),
      );
      for (const { goods } of states.values())
        for (const { giver, cameBy = '' } of goods.lots.values()) {
          expect(giver).toEqual({ kind: 'named', subject: GIVER });
          expect(notes).toContain(cameBy);
        }
    }));

  it('live lives worth trying: handed over, carried with their requests, and handed out there', () => {
    const events = fc
      .sample(life, { numRuns: 200, seed: 20261127 })
      .flatMap((stores) => stores.events);
    const passed = events.flatMap(({ event }) =>
      event.type === 'LotsPassedOn' ? [event.data] : [],
    );
    expect(passed.some(({ handover }) => handover)).toBe(true);
    expect(passed.some(({ requests }) => requests.length > 0)).toBe(true);
    expect(
      events.some(({ stream, event }) => stream.endsWith('2027') && event.type === 'GoodsIssued'),
    ).toBe(true);
  });
});
