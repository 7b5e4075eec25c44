import fc from 'fast-check';
import { Refusal, type Context } from '../../decider.js';
import { LAN, MINH } from '../../sponsorship/given-children.js';
import { cashBook } from '../cash-book.js';
import { lowestFrom } from '../daily-balance.js';
import { ACCOUNTANT, CASHIER, decision, GIVER, HOLDER } from '../given-book.js';
import type { CashBookCommand } from '../messages.js';
import { cashBookStreams, type CashBook } from '../state.js';
import { KEY, LAN_1, LAN_2, LAN_SHARED, MINH_1, opened, WORLD } from './given-child-money.js';

const references = { state: (_: unknown, stream: string) => worldOf(stream) } as never;
const worldOf = (stream: string): unknown =>
  (WORLD as Readonly<Record<string, unknown>>)[stream] ?? cashBookStreams.initial();

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
const amount = fc.integer({ min: 1, max: 1_000 });
const bucket = fc.constantFrom(LAN_1, LAN_2, LAN_SHARED, MINH_1, '');
const target = fc.constantFrom(
  { childId: LAN, commitmentId: 'ck1' },
  { childId: LAN, commitmentId: 'ck2' },
  { childId: LAN },
  { childId: MINH, commitmentId: 'ck1' },
);

/** What happens in an office, in any order and on any day; much of it is refused. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('receive' as const),
    day,
    amount,
    to: target,
    shared: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('move' as const),
    amount,
    from: bucket,
    to: bucket,
    fronts: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('ask' as const),
    lines: fc.uniqueArray(fc.record({ to: target, amount: fc.integer({ min: 1, max: 400 }) }), {
      ...{ minLength: 1, maxLength: 3, selector: ({ to }) => to },
    }),
  }),
  fc.record({
    kind: fc.constant('pay' as const),
    day,
    rows: fc.subarray([1, 2], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('correct' as const),
    amount,
    isVoid: fc.boolean(),
    at: fc.nat(),
    bucket,
  }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const commandsOf = (book: CashBook, one: Step, serial: number): [CashBookCommand, string][] => {
  const requestId = `yc${String(serial)}`;
  const validUntil = '2026-04-15';
  const approve = { type: 'ApproveRequest', data: { ...KEY, requestId } } as const;
  const gift = {
    ...{ ...KEY, occurredOn: '', voucherDate: '2026-03-01', period: '2026-03', placeId: 'ket' },
    ...{ contributingUnitId: 'thonvang', giver: { kind: 'named' as const, subject: GIVER } },
  };
  switch (one.kind) {
    case 'receive': {
      const { commitmentId } = one.to as { commitmentId?: string };
      const dated = { ...gift, occurredOn: one.day };
      if (one.shared || commitmentId === undefined)
        return [[{ type: 'RecordDonation', data: { ...dated, amount: one.amount } }, CASHIER]];
      const children = [{ childId: one.to.childId, commitmentId, amount: one.amount }];
      return [[{ type: 'ReceiveSponsorship', data: { ...dated, children } }, CASHIER]];
    }
    case 'move': {
      const purposes = {
        ...(one.from !== '' && { fromEarmark: one.from }),
        ...(one.to !== '' && { toEarmark: one.to }),
        ...(one.fronts && { fronts: true }),
      };
      const data = { ...KEY, requestId, amount: one.amount, decision, validUntil, ...purposes };
      return [
        [{ type: 'RequestPurposeChange', data }, ACCOUNTANT],
        [approve, HOLDER],
      ];
    }
    case 'ask': {
      const lines = one.lines.map(({ to, amount: each }) => ({ ...to, amount: each }));
      const data = { ...KEY, requestId, placeId: 'ket', decision, validUntil, lines };
      return [
        [{ type: 'RequestChildHandover', data }, ACCOUNTANT],
        [approve, HOLDER],
      ];
    }
    case 'pay': {
      const open = [...book.requests].find(
        ([, { kind, status }]) => kind === 'childHandover' && status === 'approved',
      );
      if (open?.[1].kind !== 'childHandover') return [];
      const { lines } = open[1];
      const received = one.rows.map((row) => ({
        ...{ row, childId: lines[row - 1]?.childId ?? LAN },
        ...{ by: 'carer' as const, mark: 'signature' as const },
      }));
      const dated = { occurredOn: '2026-03-16', requestId: open[0] };
      return [[{ type: 'PayChildHandover', data: { ...KEY, ...dated, received } }, CASHIER]];
    }
    case 'correct': {
      const vouchers = [...book.vouchers.keys()];
      const voucher = vouchers[one.at % Math.max(1, vouchers.length)] ?? 'PT-QN_HM-MDD-26-000001';
      const what = one.isVoid
        ? { correction: 'void' as const }
        : { correction: 'adjust' as const, correctedAmount: one.amount };
      const named = one.bucket !== '' && { bucket: one.bucket };
      const data = { ...KEY, requestId, voucher, validUntil, ...what, ...named };
      return [
        [{ type: 'RequestCorrection', data }, ACCOUNTANT],
        [approve, HOLDER],
      ];
    }
  }
};

/** Something to hand over, and a list that is approved. */
const AT_FIRST: readonly Step[] = [
  ...[
    { childId: LAN, commitmentId: 'ck1' } as const,
    { childId: LAN, commitmentId: 'ck2' } as const,
    { childId: MINH, commitmentId: 'ck1' } as const,
  ].map((to) => ({
    ...{ kind: 'receive' as const, day: '2026-02-01', amount: 3_000, to, shared: false },
  })),
  { kind: 'ask', lines: [{ to: { childId: LAN, commitmentId: 'ck1' }, amount: 250 }] },
];

const totals = (slices: CashBook['places']) =>
  [...slices.values()].reduce((sum, { balance }) => sum + balance.total, 0);

describe('the buckets of children, whatever an office does', () => {
  it('are never below zero on any day, hold back no more than there is, and sum to the safe', () => {
    let handovers = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), (steps) => {
        let book = cashBook.evolve(cashBookStreams.initial(), structuredClone(opened));
        [...AT_FIRST, ...steps].forEach((one, serial) => {
          for (const [command, actor] of commandsOf(book, one, serial)) {
            const context: Context = { actor, today: '2026-03-16' };
            try {
              const events = cashBook.decide(command, book, references, context);
              book = events.reduce((folded, event) => cashBook.evolve(folded, event), book);
              handovers += events.filter(({ type }) => type === 'ChildHandoverPaid').length;
            } catch (error) {
              if (!(error instanceof Refusal)) throw error;
              break;
            }
          }
          for (const { balance, reserved } of [
            ...book.earmarks.values(),
            ...book.places.values(),
          ]) {
            expect(lowestFrom(balance, '')).toBeGreaterThanOrEqual(0);
            expect(reserved).toBeGreaterThanOrEqual(0);
            expect(reserved).toBeLessThanOrEqual(balance.total);
          }
          expect(totals(book.earmarks)).toBe(totals(book.places));
          for (const fronted of book.childMoney.fronted.values())
            expect(fronted).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 60 },
    );
    expect(handovers).toBeGreaterThan(20);
  });
});
