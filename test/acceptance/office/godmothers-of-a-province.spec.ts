import { gift, TODAY, unit } from '../union.js';
import {
  CHILD_BOOK,
  childShown,
  commit,
  decision,
  handOver,
  newChild,
  OFFICE,
  receive,
  sponsoredUnion,
  type SponsoredUnion,
} from './sponsored.js';

/** Programmes of whole provinces, in the words in which they were reported. */
let union: SponsoredUnion;
beforeAll(async () => {
  union = await sponsoredUnion();
  await union.administrator.must('/units', unit('xa', 3, 'qn'));
  await union.administrator.must('/units', unit('ch1', 4, 'hl'));
});
afterAll(() => union.close());

const childPath = (childId: string) => `${OFFICE}/children/${childId}`;
const get = async (path: string) => {
  await union.viewsCaughtUp();
  const { status, body } = await union.accountant.get(path);
  expect(status).toBe(200);
  return body;
};
const figures = () => get('/units/hl/children-figures');

/** One after the other: each has likely duplicates to be told from. */
const newChildren = async (count: number): Promise<string[]> => {
  const codes: string[] = [];
  for (let n = 0; n < count; n++) codes.push(await newChild(union));
  return codes;
};

const keep = (childId: string, kind: string, changes: object = {}) =>
  union.accountant.must(`${childPath(childId)}/custody`, {
    ...{ custodyId: kind.toLowerCase(), kind, occurredOn: '2026-09-05', heldBy: 'child' },
    ...changes,
  });

describe('Cần Thơ: statuses of 200 children', () => {
  it('120 regular and 72 irregular, 8 moved away; 55 to 18; also 816 scholarships and 115 bicycles', async () => {
    const children = await newChildren(200);
    let godmother: string | undefined;
    for (const [at, child] of children.entries()) {
      const cadence = at < 120 ? 'monthly' : 'irregular';
      const end = at < 55 ? 'adult' : 'open';
      const sponsor = godmother
        ? { kind: 'person', subject: godmother }
        : { kind: 'person', name: 'Mẹ Cần Thơ' };
      godmother = await commit(union, child, { cadence, end, sponsor });
    }
    for (const child of children.slice(192)) {
      const change = { reviewId: 'di', change: 'moved', occurredOn: '2026-11-10' };
      await union.accountant.must(`${childPath(child)}/changes`, change);
      const ends = { outcome: 'ends', on: '2026-11-10', basis: decision };
      await union.accountHolder.must(`${childPath(child)}/reviews/di/decision`, ends);
    }
    await Promise.all(
      children.map(async (child, at) => {
        for (let n = 0; n < (at < 16 ? 5 : 4); n++)
          await keep(child, 'scholarship', { custodyId: `hb${String(n)}`, value: 1_000_000 });
        if (at < 115) await keep(child, 'bicycle');
      }),
    );
    expect(await figures()).toEqual({
      ...{ asOf: TODAY, children: 200, inCare: 192, regular: 120, irregular: 72 },
      ...{ withoutSponsor: 0, toAdult: 55, sponsors: 1 },
      ended: [{ cause: 'moved', children: 8 }],
      custody: [
        { kind: 'bicycle', things: 115, value: 0 },
        { kind: 'scholarship', things: 816, value: 816_000_000 },
      ],
    });
    const before = await get('/units/hl/children-figures?asOf=2026-11-10');
    expect(before).toMatchObject({ inCare: 200, regular: 120, irregular: 80, ended: [] });
  }, 60_000);
});

describe('Quảng Ninh: 200,000 to 1,000,000 đồng a month, for 12 months at least, ideally to 18', () => {
  it('beside a savings book, a health-insurance card, meals and a bicycle', async () => {
    const [least, most] = (await newChildren(2)) as [string, string];
    await commit(union, least, { amount: 200_000, end: 'date', until: '2026-12-31' });
    await commit(union, most, { amount: 1_000_000, end: 'adult' });
    const year = await childShown(union, least);
    expect(year.commitments).toMatchObject([
      { rates: [{ amount: 200_000 }], untilDay: '2026-12-31', coverage: { due: 11 } },
    ]);
    const kinds = ['savingsBook', 'healthInsurance', 'meals', 'bicycle'];
    for (const kind of kinds) await keep(most, kind, { value: 300_000 });
    const { commitments, custody, balance } = await childShown(union, most);
    expect(commitments).toMatchObject([{ endKind: 'adult', rates: [{ amount: 1_000_000 }] }]);
    expect((custody as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual(kinds.sort());
    expect(balance).toBe(0);
  });
});

describe('Who stands behind a commitment, and how', () => {
  it.each([
    ['person', 'Bà Đỗ Thị Một'],
    ['group', 'Nhóm Mẹ đỡ đầu'],
    ['unit', 'Hội phụ nữ Biên phòng'],
    ['company', 'Công ty Hạ Long'],
    ['temple', 'Chùa Ba Vàng'],
    ['charity', 'Quỹ từ thiện bạn'],
  ])('a %s raises a child at home, or gives through the union', async (kind, name) => {
    const [atHome, through] = (await newChildren(2)) as [string, string];
    const subject = await commit(union, atHome, { care: 'directCare', sponsor: { kind, name } });
    await commit(union, through, { care: 'indirectSupport', sponsor: { kind, subject } });
    const { items } = await get(`/units/hl/commitments?sponsor=${subject}`);
    expect(items).toMatchObject([
      { childId: atHome, care: 'directCare', sponsorKind: kind },
      { childId: through, care: 'indirectSupport', sponsorKind: kind },
    ]);
  });
});

describe('Quảng Bình: a donor charity passes money on through the union', () => {
  it('40 children, 1 million a month for 12 months: 480 million, in cash, the commune supervising', async () => {
    const children = await newChildren(40);
    let donor: string | undefined;
    for (const child of children)
      donor = await commit(union, child, {
        ...{ amount: 1_000_000, end: 'date', until: '2026-12-31', supervisedBy: 'xa' },
        sponsor: donor
          ? { kind: 'charity', subject: donor }
          : { kind: 'charity', name: 'Một tổ chức nước ngoài' },
      });
    const months = { from: '2026-01', to: '2026-12' };
    const facts = await receive(
      union,
      children.map((childId) => ({ childId, commitmentId: 'ck1', amount: 12_000_000, months })),
    );
    const came = facts.reduce((sum, { data }) => sum + Number(data.amount), 0);
    expect([facts.length, came]).toEqual([40, 480_000_000]);
    const november = { from: '2026-11', to: '2026-11' };
    const lines = children.map((childId) => ({
      ...{ childId, commitmentId: 'ck1', amount: 1_000_000, months: november },
    }));
    const voucher = await handOver(union, 'traoqb', lines);
    const items = (await get(`/units/hl/commitments?limit=100&sponsor=${String(donor)}`))
      .items as readonly object[];
    expect(items).toHaveLength(40);
    for (const item of items)
      expect(item).toMatchObject({
        ...{ supervisedBy: 'xa', received: 12_000_000, handedOver: 1_000_000 },
        coverage: { covered: 11, ahead: ['2026-12'], notReceived: [] },
      });
    const [first = ''] = children;
    expect(await get(`${childPath(first)}/carer-statement`)).toMatchObject({
      handedOver: [{ voucher, mark: 'signature', monthsFrom: '2026-11', monthsTo: '2026-11' }],
      total: 1_000_000,
    });
  }, 30_000);
});

/** What lies in the book for no child in particular. */
const sharedMoney = async (): Promise<number> => {
  const { earmarks } = (await get(CHILD_BOOK)) as unknown as {
    readonly earmarks: readonly { readonly earmark?: string; readonly amount: number }[];
  };
  return earmarks.find(({ earmark }) => earmark === undefined)?.amount ?? 0;
};

describe('Vinh: every level also fills a pooled fund', () => {
  it('with scrap that branches sold and with donors’ money: 120 million, of nobody in particular', async () => {
    const sold = { contributingUnitId: 'ch1', giver: { kind: 'named', name: 'Chi hội 1' } };
    const before = await sharedMoney();
    const path = `${CHILD_BOOK}/donations`;
    await union.cashier.must(path, gift({ ...sold, amount: 20_000_000, content: 'Bán phế liệu' }));
    await union.cashier.must(path, gift({ amount: 100_000_000 }));
    expect((await sharedMoney()) - before).toBe(120_000_000);
    expect(await get('/units/hl/contributions?fundId=dodau')).toMatchObject({
      below: [{ unitId: 'ch1', own: 20_000_000 }],
    });
  });
});
