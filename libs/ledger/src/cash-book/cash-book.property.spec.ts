import fc from 'fast-check';
import { chartOf, CURRENT_CHART } from '../accounting/charts.js';
import { linesOf } from '../accounting/lines.js';
import { Refusal, type Context, type References } from '../decider.js';
import { cashBook } from './cash-book.js';
import { evolve } from './evolve.js';
import { ACCOUNTANT, CASHIER, HOLDER, opened, REFERENCES, stateAfter } from './given-book.js';
import type { CashBookCommand, CashBookEvent } from './messages.js';
import { movementOf, type Movement } from './movement.js';
import { anyStrayCommand, STRAY_REFERENCES } from './stray-money/given-any-step.js';
import { anyEntryCommand } from './given-any-entry.js';

/** One step of a book's life, chosen blindly: most are nonsense, and the rules have to sort them out. */
interface Step {
  readonly command: CashBookCommand;
  readonly context: Context;
}

const states: Readonly<Record<string, unknown>> = { ...REFERENCES, ...STRAY_REFERENCES };
const references: References = {
  state: <S>(decider: { initial(): S }, stream: string) =>
    (states[stream] as S | undefined) ?? decider.initial(),
};

const TODAYS = ['2026-03-16', '2026-03-16', '2026-03-20', '2026-03-20', '2026-04-20'];
const actor = fc.constantFrom(ACCOUNTANT, CASHIER, HOLDER, HOLDER);
const stepOf = (asked: fc.Arbitrary<CashBookCommand>): fc.Arbitrary<Step> =>
  fc
    .record({ command: asked, actor, today: fc.constantFrom(...TODAYS) })
    .map(({ command: said, ...context }) => ({ command: said, context }));

/** In one life in two stray money, differences and purposes are mixed in. */
const steps = fc.oneof(
  fc.array(stepOf(anyEntryCommand), { minLength: 120, maxLength: 200 }),
  fc.array(
    stepOf(
      fc.oneof(
        { weight: 5, arbitrary: anyEntryCommand },
        { weight: 5, arbitrary: anyStrayCommand },
      ),
    ),
    {
      minLength: 180,
      maxLength: 280,
    },
  ),
);

/** The events of a life, and how many steps the rules took. */
const live = (taken: readonly Step[]): CashBookEvent[] => {
  let book = stateAfter(opened);
  const events = [opened];
  for (const { command: asked, context } of taken) {
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

const life = steps.map(live);
const movements = (events: readonly CashBookEvent[]): Movement[] =>
  events.flatMap((event) => movementOf(event) ?? []);

/** Balances at the end of each day, by slice, worked out anew from the movements alone. */
const lowestDayEnd = (moves: readonly Movement[], kind: 'places' | 'earmarks'): number => {
  const slices = new Map<string, Map<string, number>>();
  for (const move of moves)
    for (const part of move[kind]) {
      const key = 'placeId' in part ? part.placeId : part.earmark;
      const days = slices.get(key) ?? new Map<string, number>();
      days.set(move.occurredOn, (days.get(move.occurredOn) ?? 0) + part.delta);
      slices.set(key, days);
    }
  let lowest = 0;
  for (const days of slices.values()) {
    let balance = 0;
    for (const on of [...days.keys()].sort()) {
      balance += days.get(on) ?? 0;
      lowest = Math.min(lowest, balance);
    }
  }
  return lowest;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('whatever is asked of a cash book, in whatever order', () => {
  const holds = (claim: (events: CashBookEvent[]) => void) => {
    fc.assert(fc.property(life, claim), { numRuns: 130 });
  };

  it('debits equal credits in every entry', () => {
    const chart = chartOf(CURRENT_CHART);
    holds((events) => {
      for (const movement of movements(events)) {
        const lines = linesOf(movement, chart, (place) => (place === 'ket' ? 'safe' : 'bank'));
        expect(sum(lines.map(({ debit }) => debit))).toBe(sum(lines.map(({ credit }) => credit)));
        for (const { debit, credit } of lines) {
          expect(Math.min(debit, credit)).toBe(0);
          expect(debit + credit).toBeGreaterThan(0);
        }
      }
    });
  });

  it('no safe and no account is below zero at the end of any day', () =>
    holds((events) => expect(lowestDayEnd(movements(events), 'places')).toBe(0)));

  it('no purpose is below zero at the end of any day', () =>
    holds((events) => expect(lowestDayEnd(movements(events), 'earmarks')).toBe(0)));

  it('a closed month takes nothing more', () =>
    holds((events) => {
      let closedThrough = '';
      for (const event of events) {
        const period = movementOf(event)?.period;
        if (period !== undefined) expect(period > closedThrough).toBe(true);
        if (event.type === 'PeriodClosed') closedThrough = event.data.period;
      }
    }));

  it('vouchers of a series count without a gap and their dates never go backwards', () =>
    holds((events) => {
      const last = new Map<string, { serial: number; date: string }>();
      for (const { voucher: number, voucherDate, correction } of movements(events)) {
        if (number === undefined || correction === 'void') continue;
        const before = last.get(number.slice(0, 2)) ?? { serial: 0, date: '' };
        const serial = Number(number.slice(-6));
        expect(serial).toBe(before.serial + 1);
        expect(voucherDate >= before.date).toBe(true);
        last.set(number.slice(0, 2), { serial, date: voucherDate });
      }
    }));

  it('what places hold and what is on its way is what purposes hold and what is remitted', () =>
    holds((events) => {
      const moves = movements(events);
      const held = sum(moves.flatMap(({ places }) => places.map(({ delta }) => delta)));
      const meant = sum(moves.flatMap(({ earmarks }) => earmarks.map(({ delta }) => delta)));
      const onItsWay = sum(
        moves.filter(({ kind }) => kind.startsWith('transfer')).map(({ transit }) => transit),
      );
      expect(held + onItsWay).toBe(meant);
    }));

  it('what is paid was asked for by one person and signed by another', () =>
    holds((events) => {
      const makers = new Map<string, string>();
      const signed = new Set<string>();
      for (const { type, data } of events) {
        if ('requestedBy' in data) makers.set(data.requestId, data.requestedBy);
        if (type === 'RequestApproved') {
          expect(data.approvedBy).not.toBe(makers.get(data.requestId));
          if (data.complete) signed.add(data.requestId);
        }
        if (type === 'DisbursementPaid') expect(signed.has(data.requestId)).toBe(true);
        if (type === 'StrayMoneyRefunded') expect(signed.has(data.requestId)).toBe(true);
        if (type === 'ShortageWrittenOff') expect(signed.has(data.requestId)).toBe(true);
        if (type === 'PurposeChanged') expect(signed.has(data.requestId)).toBe(true);
        if (type === 'RemittanceSent') expect(signed.has(data.remittanceId)).toBe(true);
      }
    }));

  it('what is owed to the book was missing from it before, and is never less than nothing', () =>
    holds((events) => {
      let owed = 0;
      for (const movement of movements(events)) {
        for (const { delta } of movement.owed ?? []) owed += delta;
        expect(owed).toBeGreaterThanOrEqual(0);
      }
    }));

  it('a replay gives the same state', () =>
    holds((events) => {
      const through = JSON.parse(JSON.stringify(events)) as CashBookEvent[];
      expect(stateAfter(...through)).toEqual(stateAfter(...events));
    }));

  it('the lives tried are worth trying: money comes, goes, is corrected, sent and closed in', () => {
    const seen = new Set(
      fc
        .sample(life, { numRuns: 400, seed: 20261122 })
        .flatMap((events) => events.map(({ type }) => type)),
    );
    for (const type of [
      'DonationRecorded',
      'DisbursementPaid',
      'RemittanceSent',
      'RemittanceReturned',
      'VoucherAdjusted',
      'VoucherVoided',
      'TransferArrived',
      'RequestExpired',
      'PeriodClosed',
      'StrayMoneyIdentified',
      'StrayMoneyRefunded',
      'SurplusClosed',
      'ShortageRepaid',
      'ShortageWrittenOff',
      'InterestReceived',
      'BankFeeCharged',
      'PurposeChanged',
    ] as const)
      expect(seen).toContain(type);
  });
});
