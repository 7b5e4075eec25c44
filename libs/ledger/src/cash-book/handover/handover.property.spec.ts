import fc from 'fast-check';
import { Refusal, type Context, type References } from '../../decider.js';
import { access } from '../../access/access.js';
import { accessStream, bookOf } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import { evolve } from '../evolve.js';
import { takingOnAfter } from '../claims/given-claims.js';
import { openClaims } from '../claims/open-claims.js';
import { COLLECTOR } from '../collections/given-collections.js';
import { ACCOUNTANT, CASHIER, decision, GIVER, HOLDER, OUTSIDER } from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { movementOf, STRAY } from '../movement.js';
import { cashBookStreams, type CashBook } from '../state.js';
import { SEAL } from '../stray-money/given-stray.js';
import { isOwed } from '../stray-money/state.js';
import { DISTRICT, minutes, openedIn, receiver, succession, worldOf } from './given-handover.js';

const registered = access.evolve(access.initial(), {
  type: 'PersonRegistered',
  data: { personId: COLLECTOR },
});
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
    const taking = takingOnAfter(keyOf(unitId), event);
    if (taking) this.#due.push(taking);
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
          : stream === accessStream(COLLECTOR)
            ? registered
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

const outsider = { kind: 'outside' as const, person: OUTSIDER };
const collector = { kind: 'outsider' as const, subject: COLLECTOR };
const small = fc.integer({ min: 1, max: 30 });

/** Somebody takes money of the district along. */
const advance = small.chain((amount) =>
  fc.constantFrom<CashBookCommand[]>(
    {
      type: 'RequestAdvance',
      data: {
        ...{ ...DISTRICT, amount, requestId: 'a1', placeId: 'ket', decision },
        ...{ holder: outsider, dueOn: '2026-06-30', validUntil: '2026-06-30' },
      },
    },
    { type: 'ApproveRequest', data: { ...DISTRICT, requestId: 'a1' } },
    { type: 'PayAdvance', data: { ...DISTRICT, requestId: 'a1', occurredOn: today } },
  ),
);

/** What somebody collects, sends without saying who they are, or needs besides. */
const claim = fc.record({ unitId, amount: small, earmark }).chain(({ unitId: unit, ...of }) =>
  fc.constantFrom<CashBookCommand[]>(
    {
      type: 'RequestTopUp',
      data: {
        ...{ ...keyOf(unit), amount: of.amount, requestId: 'b1', advanceId: 'a1' },
        ...{ placeId: 'ket', decision, validUntil: '2026-06-30' },
      },
    },
    {
      type: 'RecordCollection',
      data: {
        ...{ ...keyOf(unit), ...of, collectionId: 't1', occurredOn: today, collector },
        ...{ giver: { kind: 'named', subject: GIVER }, contributingUnitId: 'tinh' },
      },
    },
    {
      type: 'RecordStrayReceipt',
      data: {
        ...{ ...keyOf(unit), amount: of.amount, itemId: 'l1', occurredOn: today },
        ...{ placeId: 'nganhang', nature: 'misdirected', sourceAccount: SEAL },
      },
    },
    {
      type: 'RequestRefund',
      data: {
        ...{ ...keyOf(unit), amount: of.amount, requestId: 'h1', itemId: 'l1' },
        ...{ placeId: 'nganhang', decision, validUntil: '2026-06-30' },
      },
    },
    {
      type: 'RecordCounterfeit',
      data: {
        ...{ ...keyOf(unit), amount: of.amount, itemId: 'k1', occurredOn: today },
        ...{ placeId: 'ket', minutes },
      },
    },
  ),
);

/** Some of it is used, handed in, identified or repaid, in whichever book it is. */
const settling = fc.record({ unitId, amount: small }).chain(({ unitId: unit, amount: sum }) =>
  fc.constantFrom<CashBookCommand[]>(
    {
      type: 'SettleAdvance',
      data: {
        ...{ ...keyOf(unit), advanceId: 'a1', occurredOn: today },
        used: { amount: sum, evidence: decision },
      },
    },
    {
      type: 'HandInCollections',
      data: {
        ...{ ...keyOf(unit), occurredOn: today, collector: COLLECTOR, placeId: 'ket' },
        ...{ amount: sum, lines: [{ collectionId: 't1', amount: sum }] },
      },
    },
    {
      type: 'IdentifyStrayReceipt',
      data: {
        ...{ ...keyOf(unit), occurredOn: today, itemId: 'l1', amount: sum },
        ...{ giver: { kind: 'named', subject: GIVER }, contributingUnitId: 'tinh' },
      },
    },
    {
      type: 'RepayShortage',
      data: { ...keyOf(unit), occurredOn: today, itemId: 'k1', amount: sum },
    },
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
    { weight: 5, arbitrary: request },
    { weight: 12, arbitrary: later },
    { weight: 8, arbitrary: advance },
    { weight: 6, arbitrary: claim },
    { weight: 4, arbitrary: settling },
    { weight: 2, arbitrary: fc.constant(undefined) },
  ),
  // Mostly whoever has the right to it, so that requests come to be paid.
  anybody: fc.constantFrom(undefined, undefined, undefined, ACCOUNTANT, HOLDER),
  follows: fc.boolean(),
});

/** Each open claim to one of the heirs, whichever it falls to. */
const claimsFor = (book: CashBook, at: number, heirs: number) => {
  const { advances, collections, items } = openClaims(book);
  const mine = <T>(claims: readonly T[], from: number) =>
    claims.filter((_, index) => (index + from) % heirs === at);
  return {
    advances: mine(advances, 1).map(({ advanceId }) => advanceId),
    collections: mine(collections, 0).map(({ collectionId }) => collectionId),
    strayMoney: mine(items, 2).map(({ itemId }) => itemId),
  };
};

const usual = ({ type }: CashBookCommand): string => {
  if (type === 'ApproveRequest' || type === 'RejectRequest') return HOLDER;
  return type.startsWith('Request') ? ACCOUNTANT : CASHIER;
};

const life = fc
  .record({ shares, steps: fc.array(step, { minLength: 40, maxLength: 100 }) })
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
        receivers: others.map((heir, at) => ({
          ...receiver(heir),
          ...claimsFor(merger.book('huyen'), at, others.length),
        })),
      },
    });
    for (const { command, anybody, follows } of steps) {
      if (command) merger.try(command, { actor: anybody ?? usual(command), today });
      else if (others.length > 0) merger.try(handOver(), { actor: HOLDER, today });
      if (follows) merger.followUp({ actor: ACCOUNTANT, today });
    }
    // What nobody can cover is rejected; then the rest is handed over.
    for (const id of ['r1', 'r2', 'a1', 'b1', 'h1'])
      merger.try(
        { type: 'RejectRequest', data: { ...DISTRICT, requestId: id } },
        { actor: HOLDER, today },
      );
    if (others.length > 0) merger.try(handOver(), { actor: HOLDER, today });
    merger.followUp({ actor: ACCOUNTANT, today });
    return { merger, survives: heirs.includes('huyen') };
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const owedTo = ({ owed }: CashBook): number => sum([...owed.values()].map(({ total }) => total));
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
      const owed = sum([...states.values()].map(owedTo));
      const given = of('donation') + of('collection') + of('strayReceived');
      expect(held + owed).toBe(given - of('disbursement') - of('advanceUsed'));
      expect(of('handedOver')).toBe(of('takenOver'));
    }));

  it('nothing is left in a book that was handed over', () =>
    holds(({ merger, survives }) => {
      const { places, earmarks, owed } = merger.book('huyen');
      if (survives) return;
      for (const { total } of owed.values()) expect(total).toBe(0);
      for (const { balance, reserved } of [...places.values(), ...earmarks.values()])
        expect([balance.total, reserved]).toEqual([0, 0]);
    }));

  it('places and purposes agree, no slice is below zero, and what is held back is there', () =>
    holds(({ merger: { states } }) => {
      for (const { places, earmarks, owed } of states.values()) {
        expect(heldIn(places)).toBe(heldIn(earmarks));
        for (const { balance, reserved } of [...places.values(), ...earmarks.values()]) {
          let total = 0;
          for (const { delta } of balance.days) {
            total += delta;
            expect(total).toBeGreaterThanOrEqual(0);
          }
          // A note that was no money is gone, whoever had held it back.
          if (!owed.has('shortage')) expect(balance.total).toBeGreaterThanOrEqual(reserved);
        }
      }
    }));

  it('what is owed to each book is what its open claims say, and never below zero', () =>
    holds(({ merger: { states } }) => {
      for (const book of states.values()) {
        const { advances, collections, items } = openClaims(book);
        const lying = items.filter((item) => !isOwed(item));
        const missing = items.filter(isOwed);
        const amounts = [...advances, ...collections, ...missing].map((claim) => claim.amount);
        expect(sum(amounts)).toBe(owedTo(book));
        const others = book.earmarks.get(STRAY)?.balance.total ?? 0;
        expect(others).toBe(sum(lying.map((item) => item.amount)));
        for (const { days } of book.owed.values())
          days.reduce((balance, { delta }) => {
            expect(balance + delta).toBeGreaterThanOrEqual(0);
            return balance + delta;
          }, 0);
      }
    }));

  it('the lives tried are worth trying: books with requests are handed over, and paid from', () => {
    const lives = fc.sample(life, { numRuns: 250, seed: 20261127 });
    const events = lives.flatMap(({ merger }) => merger.events);
    const handed = events.flatMap(({ event }) =>
      event.type === 'BookHandedOver' ? [event.data] : [],
    );
    expect(handed.some(({ requests }) => requests.length > 0)).toBe(true);
    const seen = new Set(events.map(({ event }) => event.type));
    for (const type of ['AdvancesTakenOn', 'CollectionsTakenOn', 'StrayMoneyTakenOn'] as const)
      expect(seen).toContain(type);
    expect(new Set(handed.map(({ toUnitId }) => toUnitId)).size).toBeGreaterThan(3);
    expect(
      events.some(
        ({ unitId: unit, event }) => unit !== 'huyen' && event.type === 'DisbursementPaid',
      ),
    ).toBe(true);
  });
});
