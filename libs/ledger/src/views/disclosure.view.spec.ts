import fc from 'fast-check';
import { movementOf } from '../cash-book/movement.js';
import type { CashBookEvent } from '../cash-book/messages.js';
import { LEAST_CHILDREN } from './children-in-sums.js';
import { Disclosure } from './disclosure.view.js';
import { fundFigures } from './fund-totals.view.js';
import type { DisclosedMonthRow } from './rows-of-money.js';

const postingIn = (month: string, voucher: string) => ({
  voucher,
  occurredOn: `${month}-05`,
  voucherDate: `${month}-05`,
  period: month,
});
const person = '11111111-2222-4333-8444-555555555555';

const gift = (month: string, amount: number, voucher = `PT${amount}`): CashBookEvent => ({
  type: 'DonationRecorded',
  data: {
    ...postingIn(month, voucher),
    amount,
    placeId: 'ket',
    earmark: 'hocbong',
    contributingUnitId: 'xa1',
    giver: { kind: 'anonymous' },
  },
});

const payment = (
  month: string,
  amount: number,
  beneficiaries?: number,
  voucher = `PC${amount}`,
): CashBookEvent => ({
  type: 'DisbursementPaid',
  data: {
    ...postingIn(month, voucher),
    requestId: 'dn1',
    amount,
    placeId: 'ket',
    ...(beneficiaries !== undefined && { beneficiaries }),
    paidBy: person,
  },
});

const adjustment = (
  month: string,
  original: string,
  before: number,
  after: number,
): CashBookEvent => ({
  type: 'VoucherAdjusted',
  data: {
    ...postingIn(month, `KT${original}`),
    requestId: 'dn2',
    adjusts: original,
    original,
    kind: 'disbursement',
    before,
    after,
    placeId: 'ket',
  },
});

const generalGift = (month: string, amount: number): CashBookEvent => {
  const { earmark: _, ...data } = (gift(month, amount) as { data: { earmark?: string } }).data;
  return { type: 'DonationRecorded', data } as CashBookEvent;
};

const openFund = (): Disclosure => {
  const disclosure = new Disclosure();
  disclosure.open('mdd');
  return disclosure;
};

const note = (disclosure: Disclosure, ...events: CashBookEvent[]): void => {
  for (const event of events) {
    const movement = movementOf(event);
    if (movement) disclosure.note('mdd', event, movement);
  }
};

const withheld = (disclosure: Disclosure): readonly string[] | undefined =>
  disclosure.takeChanged()[0]?.state.withheld;

describe('sums that concern children', () => {
  it('become public when the month is over and a payment reached ten children', () => {
    const disclosure = openFund();
    note(disclosure, payment('2024-05', 700, 10), payment('2024-05', 30, 1));
    expect(disclosure.beginMonth('2024-05')).toEqual([]);
    expect(disclosure.beginMonth('2024-06')).toMatchObject([
      { fundId: 'mdd', month: '2024-05', given: 730, payments: 2 },
    ]);
    expect(withheld(disclosure)).toEqual([]);
  });

  it('wait in a month that reached fewer, and go with the next that reaches ten', () => {
    const disclosure = openFund();
    note(disclosure, payment('2024-05', 100, 9), payment('2024-06', 700, 10));
    expect(disclosure.beginMonth('2024-06')).toEqual([]);
    expect(withheld(disclosure)).toEqual(['2024-05', '2024-06']);
    expect(disclosure.beginMonth('2024-07')).toMatchObject([{ month: '2024-06', given: 800 }]);
    expect(withheld(disclosure)).toEqual([]);
  });

  it('of several payments are not taken for ten children, however many payments there were', () => {
    const disclosure = openFund();
    note(
      disclosure,
      ...Array.from({ length: 20 }, (_, n) => payment('2024-05', n + 1, 9, `PC${n}`)),
    );
    expect(disclosure.beginMonth('2024-06')).toEqual([]);
  });

  it('never change once they are public: what comes later goes with a later month', () => {
    const disclosure = openFund();
    note(disclosure, payment('2024-05', 700, 12));
    expect(disclosure.beginMonth('2024-06')).toHaveLength(1);
    note(disclosure, payment('2024-05', 50, 40), adjustment('2024-06', 'PC700', 700, 650));
    expect(disclosure.beginMonth('2024-07')).toEqual([]);
    note(disclosure, payment('2024-07', 900, 11));
    expect(disclosure.beginMonth('2024-08')).toMatchObject([{ month: '2024-07', given: 900 }]);
  });

  it('do not count a payment that was corrected as one that reached ten', () => {
    const disclosure = openFund();
    note(
      disclosure,
      payment('2024-05', 700, 10),
      payment('2024-05', 30, 1),
      adjustment('2024-05', 'PC700', 700, 1),
    );
    expect(disclosure.beginMonth('2024-06')).toEqual([]);
  });

  it('hold back gifts for a purpose until ten of them go together', () => {
    const disclosure = openFund();
    note(disclosure, gift('2024-05', 5), payment('2024-05', 700, 10));
    expect(disclosure.beginMonth('2024-06')).toMatchObject([
      { month: '2024-05', received: 0, receipts: 0, given: 700 },
    ]);
    expect(withheld(disclosure)).toEqual([]);
    note(disclosure, ...Array.from({ length: 9 }, (_, n) => gift('2024-06', n + 1, `PT${n}`)));
    note(disclosure, payment('2024-06', 800, 10));
    expect(disclosure.beginMonth('2024-07')).toMatchObject([{ received: 50, receipts: 10 }]);
  });

  it('leave general gifts alone: these are public one by one', () => {
    const disclosure = openFund();
    note(disclosure, generalGift('2024-05', 100), payment('2024-05', 700, 10));
    expect(disclosure.beginMonth('2024-06')).toMatchObject([{ received: 0, receipts: 0 }]);
  });

  it('go on from a state that was kept as if nothing had been between', () => {
    const [before, after] = [openFund(), openFund()];
    const first = [payment('2024-05', 100, 3), gift('2024-05', 5)];
    note(before, ...first);
    note(after, ...first);
    const kept = JSON.parse(JSON.stringify(before.takeChanged())) as ReturnType<
      Disclosure['takeChanged']
    >;
    const resumed = new Disclosure(kept.map(({ fundId, state }) => [fundId, state]));
    for (const disclosure of [resumed, after]) note(disclosure, payment('2024-06', 700, 10));
    expect(resumed.beginMonth('2024-07')).toEqual(after.beginMonth('2024-07'));
  });
});

describe('whoever subtracts one public figure from another', () => {
  const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
  const monthIndex = fc.integer({ min: 0, max: 4 });
  const entry = fc.oneof(
    fc.record({ kind: fc.constant('gift' as const), month: monthIndex, late: monthIndex }),
    fc.record({
      kind: fc.constant('payment' as const),
      month: monthIndex,
      late: monthIndex,
      children: fc.integer({ min: 1, max: 14 }),
    }),
  );

  interface Secret {
    readonly amount: number;
    readonly children: number;
    readonly side: 'received' | 'given';
  }

  /** Enters what was recorded in each month, and notes what the public sees as months go by. */
  const play = (entries: readonly (typeof entry extends fc.Arbitrary<infer E> ? E : never)[]) => {
    const disclosure = openFund();
    const seen: DisclosedMonthRow[] = [];
    const secrets: Secret[] = [];
    const entered: CashBookEvent[] = [];
    months.forEach((now, index) => {
      seen.push(...disclosure.beginMonth(now));
      entries.forEach((one, number) => {
        if (Math.max(one.month, one.late) !== index) return;
        const month = months[one.month]!;
        // Powers of two: no two sets of entries have the same sum, so none is found by chance.
        const amount = 2 ** number;
        const event =
          one.kind === 'gift'
            ? gift(month, amount, `PT${number}`)
            : payment(month, amount, one.children, `PC${number}`);
        note(disclosure, event);
        entered.push(event);
        const children = one.kind === 'gift' ? 1 : one.children;
        secrets.push({
          amount,
          children,
          side: one.kind === 'gift' ? 'received' : 'given',
        });
      });
    });
    return { disclosure, seen, secrets, entered };
  };

  it('never finds a single entry that reaches fewer than ten children', () =>
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const { seen, secrets } = play(entries);
        const exposed = secrets.filter(
          ({ amount: secret, children, side }) =>
            children < LEAST_CHILDREN &&
            seen.some(
              (row, index) =>
                row[side] === secret ||
                seen.some(
                  (other, at) =>
                    at !== index && other.month === row.month && row[side] - other[side] === secret,
                ),
            ),
        );
        expect(exposed).toEqual([]);
      }),
    ));

  it('finds each month once, with a payment to at least ten children or nothing given', () =>
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const { seen, secrets } = play(entries);
        const found = seen.map(({ month }) => month);
        expect(new Set(found).size).toBe(found.length);
        const large = secrets.filter(
          ({ side, children }) => side === 'given' && children >= LEAST_CHILDREN,
        );
        expect(found.length).toBeLessThanOrEqual(large.length);
        for (const { receipts } of seen)
          expect(receipts === 0 || receipts >= LEAST_CHILDREN).toBe(true);
      }),
    ));

  it('finds everything in the end: public and waiting sums are what was entered', () =>
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const { disclosure, seen, entered } = play(entries);
        const pending = disclosure
          .takeChanged()
          .flatMap(({ state }) => Object.values(state.pending));
        const total = (rows: readonly { received: number; given: number }[]) =>
          rows.reduce(
            ({ received, given }, row) => ({
              received: received + row.received,
              given: given + row.given,
            }),
            { received: 0, given: 0 },
          );
        const figures = entered.flatMap((event) => {
          const movement = movementOf(event);
          return movement ? [fundFigures(movement) ?? { received: 0, given: 0 }] : [];
        });
        expect(total([...seen, ...pending])).toEqual(total(figures));
      }),
    ));
});

describe('children whom the entries name', () => {
  const codeOf = (child: number) => `te${String(child).padStart(10, '0')}`;
  const rateOf = (child: number) => 500_000 + 7 * child * child;
  const monthOf = (month: string, children: readonly number[]): CashBookEvent[] => [
    ...children.map((child): CashBookEvent => {
      const forChild = { childId: codeOf(child), commitmentId: 'ck1' };
      const { data } = gift(month, rateOf(child), `PT${month}${child}`) as { data: object };
      const bucket = `${codeOf(child)}s1`;
      return { type: 'DonationRecorded', data: { ...data, earmark: bucket, forChild } } as never;
    }),
    {
      type: 'ChildHandoverPaid',
      data: {
        ...postingIn(month, `PC${month}`),
        ...{ requestId: 'tr1', placeId: 'ket', paidBy: person, beneficiaries: children.length },
        amount: children.reduce((sum, child) => sum + rateOf(child), 0),
        lines: children.map((child, row) => ({
          ...{ childId: codeOf(child), amount: rateOf(child), bucket: `${codeOf(child)}s1` },
          ...{ row: row + 1, by: 'carer' as const, mark: 'signature' as const },
        })),
      },
    },
  ];
  const twelve = Array.from({ length: 12 }, (_, child) => child);

  it('are published together, month by month, as long as they stay the same', () => {
    const disclosure = openFund();
    note(disclosure, ...monthOf('2024-05', twelve));
    expect(disclosure.beginMonth('2024-06')).toMatchObject([{ payments: 1, receipts: 12 }]);
    note(disclosure, ...monthOf('2024-06', twelve));
    expect(disclosure.beginMonth('2024-07')).toMatchObject([{ payments: 1, receipts: 12 }]);
  });

  it('are not told by who joins: one more child waits until ten have changed', () => {
    const disclosure = openFund();
    note(disclosure, ...monthOf('2024-05', twelve));
    disclosure.beginMonth('2024-06');
    note(disclosure, ...monthOf('2024-06', [...twelve, 12]));
    expect(disclosure.beginMonth('2024-07')).toEqual([]);
    note(disclosure, ...monthOf('2024-07', [...twelve, 12]));
    expect(disclosure.beginMonth('2024-08')).toEqual([]);
    const others = Array.from({ length: 12 }, (_, child) => child + 20);
    note(disclosure, ...monthOf('2024-08', [...twelve, 12, ...others]));
    expect(disclosure.beginMonth('2024-09')).toMatchObject([{ month: '2024-08', payments: 3 }]);
  });
});
