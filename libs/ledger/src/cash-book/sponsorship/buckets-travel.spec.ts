import type { BalancesCarriedForward } from '#contracts';
import type { Context } from '../../decider.js';
import { cashBook } from '../cash-book.js';
import { ACCOUNTANT, decision, TODAY } from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { cashBookStreams, type CashBook } from '../state.js';
import { came, KEY, LAN_1, opened, shared, WORLD } from './given-child-money.js';

const bookAfter = (...events: readonly object[]): CashBook =>
  (structuredClone(events) as CashBookEvent[]).reduce(
    (book, event) => cashBook.evolve(book, event),
    cashBookStreams.initial(),
  );

const decide = (
  command: CashBookCommand,
  book: CashBook,
  { today = TODAY, others = {} }: { today?: string; others?: Record<string, unknown> } = {},
) => {
  const states: Readonly<Record<string, unknown>> = { ...WORLD, ...others };
  const references = {
    state: (_: unknown, stream: string) => states[stream] ?? cashBookStreams.initial(),
  };
  const context: Context = { actor: ACCOUNTANT, today };
  return cashBook.decide(command, book, references as never, context);
};

const inBucket = (book: CashBook): number | undefined => book.earmarks.get(LAN_1)?.balance.total;

const nextYear = { ...KEY, year: 2027 };
const openedIn2027 = {
  type: 'BookOpened',
  data: { ...opened.data, openedOn: '2027-01-02' },
};
const held = [opened, came(1, 500, '2026-03-02'), shared(2, 70, '2026-03-03')];

describe('the bucket of a child and its sponsor', () => {
  it('goes into the next year with what is in it, and back where the old year still needs it', () => {
    const [carried] = decide({ type: 'CarryForward', data: KEY }, bookAfter(...held), {
      today: '2027-01-04',
    });
    expect(carried?.data).toMatchObject({ earmarks: [{ earmark: LAN_1, amount: 500 }] });
    const old = bookAfter(...held, carried ?? {});
    expect(inBucket(old)).toBe(0);
    const { places, earmarks, requests, voucher } =
      carried?.data as never as BalancesCarriedForward;
    const bring = { ...nextYear, fromYear: 2026, carriedBy: voucher, places, earmarks, requests };
    const fresh = bookAfter(openedIn2027);
    const brought = decide({ type: 'BringForward', data: bring }, fresh, { today: '2027-01-04' });
    const current = bookAfter(openedIn2027, ...brought);
    expect(inBucket(current)).toBe(500);
    const back = {
      ...nextYear,
      places: [{ placeId: 'ket', amount: 200 }],
      earmarks: [{ earmark: LAN_1, amount: 200 }],
    };
    const returned = decide({ type: 'CarryBack', data: back }, current, {
      ...{ today: '2027-01-05', others: { 'cashBook-hoanhmo.mdd.2026': old } },
    });
    expect(inBucket(bookAfter(openedIn2027, ...brought, ...returned))).toBe(300);
  });

  it('goes with a remittance, and stands in the receiver’s book under its own name', () => {
    const ask = {
      ...{ ...KEY, requestId: 'nop1', placeId: 'ket', amount: 500, earmark: LAN_1 },
      ...{ toUnitId: 'tinh', decision, validUntil: '2026-04-15' },
    };
    const [asked] = decide({ type: 'RequestRemittance', data: ask }, bookAfter(...held));
    expect(asked).toMatchObject({ type: 'RemittanceRequested', data: { earmark: LAN_1 } });
    const receive = {
      ...{ ...KEY, unitId: 'tinh', remittanceId: 'nop1', fromUnitId: 'hoanhmo', fromYear: 2026 },
      ...{ amount: 500, earmark: LAN_1, placeId: 'ket', receivedOn: '2026-03-14' },
    };
    const received = decide({ type: 'ReceiveRemittance', data: receive }, bookAfter(opened), {
      others: { 'office-tinh': WORLD['office-hoanhmo'] },
    });
    expect(inBucket(bookAfter(opened, ...received))).toBe(500);
  });
});
