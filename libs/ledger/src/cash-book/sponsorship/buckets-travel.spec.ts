import type { BalancesCarriedForward } from '#contracts';
import type { Context } from '../../decider.js';
import { LAN } from '../../sponsorship/given-children.js';
import { cashBook } from '../cash-book.js';
import { ACCOUNTANT, decision, TODAY } from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { cashBookStreams, type CashBook } from '../state.js';
import { frontedIn } from './buckets.js';
import { came, KEY, LAN_1, opened, posting, shared, WORLD } from './given-child-money.js';

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

describe('what the shared money has advanced for a late sponsor', () => {
  const fronted = {
    type: 'PurposeChanged',
    data: {
      ...posting('KT', 1, '2026-11-10'),
      ...{ requestId: 'ut1', amount: 50, toEarmark: LAN_1, fronts: true, decision },
    },
  };
  const wanted = {
    type: 'PurposeChangeRequested',
    data: {
      ...{ requestId: 'ut1', amount: 50, toEarmark: LAN_1, fronts: true, decision },
      ...{ validUntil: '2026-12-15', requestedBy: ACCOUNTANT, requestedOn: '2026-11-10' },
    },
  };
  const years = [opened, shared(1, 70, '2026-03-03'), wanted, fronted];
  const carry = (...events: readonly object[]) =>
    decide({ type: 'CarryForward', data: KEY }, bookAfter(...events), { today: '2027-01-04' });

  it('goes into the next year with the balances, once, and is repaid there', () => {
    const [carried] = carry(...years);
    expect(carried?.data).toMatchObject({ fronted: [{ bucket: LAN_1, amount: 50 }] });
    const old = bookAfter(...years, carried ?? {});
    expect(frontedIn(old)).toEqual([]);
    const balances = carried?.data as never as BalancesCarriedForward;
    const { places, earmarks, requests, voucher, fronted: advanced } = balances;
    const goes = { places, earmarks, requests, fronted: advanced };
    const bring = { ...nextYear, fromYear: 2026, carriedBy: voucher, ...goes };
    const brought = decide({ type: 'BringForward', data: bring }, bookAfter(openedIn2027), {
      today: '2027-01-04',
    });
    const current = bookAfter(openedIn2027, ...brought);
    expect(frontedIn(current)).toEqual([{ bucket: LAN_1, amount: 50 }]);
    const receipt = {
      ...{ ...nextYear, occurredOn: '2027-01-04', placeId: 'ket', contributingUnitId: 'thonvang' },
      giver: { kind: 'anonymous' as const },
      children: [{ childId: LAN, commitmentId: 'ck1', amount: 80 }],
    };
    const [, repaid] = decide({ type: 'ReceiveSponsorship', data: receipt }, current, {
      ...{ today: '2027-01-04', others: { 'cashBook-hoanhmo.mdd.2026': old } },
    });
    expect(repaid).toMatchObject({ type: 'FrontRepaid', data: { earmark: LAN_1, amount: 50 } });
    const again = bookAfter(openedIn2027, ...brought, ...(repaid ? [repaid] : []));
    expect(frontedIn(again)).toEqual([]);
  });

  it('goes along even where no money is left to go', () => {
    const spent = {
      type: 'ChildHandoverPaid',
      data: {
        ...posting('PC', 1, '2026-11-12'),
        ...{ requestId: 'tr9', amount: 50, placeId: 'ket', beneficiaries: 1, paidBy: ACCOUNTANT },
        lines: [{ childId: LAN, bucket: LAN_1, amount: 50, row: 1 }],
      },
    };
    const listed = {
      type: 'ChildHandoverRequested',
      data: {
        ...{ requestId: 'tr9', placeId: 'ket', amount: 50, decision, lines: spent.data.lines },
        ...{ validUntil: '2026-12-15', requestedBy: ACCOUNTANT, requestedOn: '2026-11-11' },
      },
    };
    const all = shared(1, 50, '2026-03-03');
    const [carried] = carry(opened, all, wanted, fronted, listed, spent);
    expect(carried?.data).toMatchObject({
      ...{ places: [], earmarks: [], fronted: [{ bucket: LAN_1, amount: 50 }] },
    });
  });
});
