import { TODAY } from '../union.js';
import {
  CHILD_BOOK,
  childShown,
  commit,
  handOver,
  newChild,
  OFFICE,
  receive,
  redirect,
  sharedGift,
  sponsoredUnion,
  type SponsoredUnion,
} from './sponsored.js';

let union: SponsoredUnion;
beforeAll(async () => {
  union = await sponsoredUnion();
});
afterAll(() => union.close());

const childPath = (childId: string) => `${OFFICE}/children/${childId}`;
const byDate = (until: string) => ({ end: 'date', until });

describe('Mẹ đỡ đầu: what is promised, in its real variety', () => {
  it('co-sponsors: a Hạ Long child has 500,000 a month to 2031 and 700,000 for five years', async () => {
    const child = await newChild(union);
    await commit(union, child, {
      ...{ from: '2023-01-01', ...byDate('2031-12-31') },
      sponsor: { kind: 'unit', name: 'Hội phụ nữ cơ quan Bộ CHQS tỉnh' },
    });
    await commit(union, child, {
      ...{ commitmentId: 'ck2', amount: 700_000, from: '2023-01-01', ...byDate('2027-12-31') },
      sponsor: { kind: 'company', name: 'Một công ty bảo hiểm' },
    });
    await receive(union, [
      { childId: child, commitmentId: 'ck1', amount: 500_000 },
      { childId: child, commitmentId: 'ck2', amount: 700_000 },
    ]);
    const { commitments, buckets, balance } = await childShown(union, child);
    expect(commitments.map(({ received, coverage }) => [received, coverage.due])).toEqual([
      [500_000, 47],
      [700_000, 47],
    ]);
    expect(new Set(buckets.map(({ bucket }) => bucket)).size).toBe(2);
    expect(balance).toBe(1_200_000);
  });

  it('rate change: 500,000 becomes 1,000,000 in 2025, beside a savings book of 10 million a year', async () => {
    const child = await newChild(union);
    await commit(union, child, { from: '2024-11-01' });
    const rate = { fromMonth: '2025-01', amount: 1_000_000 };
    await union.accountant.must(`${childPath(child)}/commitments/ck1/rates`, rate);
    for (const year of ['2025', '2026'])
      await union.accountant.must(`${childPath(child)}/custody`, {
        ...{ custodyId: `stk${year}`, kind: 'savingsBook', occurredOn: `${year}-06-01` },
        ...{ value: 10_000_000, heldBy: 'carer', commitmentId: 'ck1' },
        description: 'Sổ tiết kiệm ngân hàng',
      });
    const { commitments, custody, balance } = await childShown(union, child);
    const [{ rates, coverage }] = commitments as [(typeof commitments)[number]];
    expect(rates).toEqual([
      { fromMonth: '2024-11', amount: 500_000 },
      { fromMonth: '2025-01', amount: 1_000_000 },
    ]);
    expect(coverage.missing).toBe(2 * 500_000 + 23 * 1_000_000);
    expect(custody).toHaveLength(2);
    expect(balance).toBe(0);
  });

  it('sibling pool: 1,100,000 a month for two', async () => {
    const eldest = await newChild(union);
    const youngest = await newChild(union, { siblingOf: eldest });
    await commit(union, eldest, { amount: 1_100_000, sharedWith: [{ childId: youngest }] });
    await receive(union, [{ childId: eldest, commitmentId: 'ck1', amount: 1_100_000 }]);
    await handOver(union, 'bemoi', [
      { childId: eldest, commitmentId: 'ck1', amount: 550_000 },
      { childId: youngest, commitmentId: 'ck1', poolChildId: eldest, amount: 550_000 },
    ]);
    const { commitments, siblings, balance } = await childShown(union, eldest);
    expect(siblings).toEqual([youngest]);
    expect(commitments[0]).toMatchObject({ sharedWith: [youngest], handedOver: 1_100_000 });
    expect(balance).toBe(0);
    const { body } = await union.accountant.get(`${childPath(youngest)}/carer-statement`);
    expect(body.total).toBe(550_000);
  });

  it('age rate: 1.5 million for an infant, 450,000 later, by rates that are dated ahead', async () => {
    const infant = await newChild(union, { birthDate: '2025-11-02' });
    await commit(union, infant, { amount: 1_500_000, sponsor: { kind: 'temple', name: 'Chùa' } });
    const older = { fromMonth: '2028-12', amount: 450_000 };
    await union.accountant.must(`${childPath(infant)}/commitments/ck1/rates`, older);
    const { commitments } = await childShown(union, infant);
    expect(commitments[0]?.rates.at(-1)).toEqual(older);
  });

  it('fixed term: 53 times 500,000 is 26.5 million, prepaid for named months', async () => {
    const child = await newChild(union);
    await commit(union, child, { from: '2022-07-01', ...byDate('2026-11-30') });
    const months = { from: '2022-07', to: '2026-11' };
    await receive(union, [{ childId: child, commitmentId: 'ck1', amount: 26_500_000, months }]);
    const { commitments } = await childShown(union, child);
    expect(commitments[0]?.coverage).toMatchObject({ due: 53, covered: 53, notReceived: [] });
    expect(commitments[0]?.coverage.next).toBeUndefined();
  });

  it('quarterly: 17 quarters of 1.5 million', async () => {
    const child = await newChild(union);
    const quarters = { cadence: 'quarterly', amount: 1_500_000, from: '2022-10-01' };
    await commit(union, child, { ...quarters, ...byDate('2026-12-31') });
    const { commitments } = await childShown(union, child);
    expect(commitments[0]?.coverage).toMatchObject({ due: 17, missing: 17 * 1_500_000 });
  });

  it('a start in mid-month follows the policy of the commitment', async () => {
    const child = await newChild(union);
    const from = { from: '2026-11-16', sponsor: { kind: 'group', name: 'Nhóm Mẹ đỡ đầu' } };
    await commit(union, child, { ...from, midMonth: 'byDays' });
    const { commitments } = await childShown(union, child);
    expect(commitments[0]?.coverage.next).toEqual({ month: '2026-11', amount: 250_000 });
  });

  it('pass-through: a donor charity gives 12 million for each child, handed over in cash', async () => {
    const codes = [await newChild(union), await newChild(union), await newChild(union)];
    let sponsor: string | undefined;
    for (const child of codes)
      sponsor = await commit(union, child, {
        ...{ amount: 1_000_000, from: '2026-01-01', ...byDate('2026-12-31'), supervisedBy: 'hl' },
        sponsor: sponsor
          ? { kind: 'charity', subject: sponsor }
          : { kind: 'charity', name: 'Một tổ chức từ thiện' },
      });
    const months = { from: '2026-01', to: '2026-12' };
    const amount = 12_000_000;
    const facts = await receive(
      union,
      codes.map((childId) => ({ childId, commitmentId: 'ck1', amount, months })),
      { placeId: 'nh', externalReference: 'FT2026-QB-1' },
    );
    expect(new Set(facts.map(({ data }) => data.voucher)).size).toBe(3);
    const again = await union.cashier.post(`${CHILD_BOOK}/sponsorship-receipts`, {
      ...{ occurredOn: TODAY, placeId: 'nh', contributingUnitId: 'hl' },
      ...{ externalReference: 'FT2026-QB-1', giver: { kind: 'anonymous' } },
      children: [{ childId: codes[0], commitmentId: 'ck1', amount: 1 }],
    });
    expect(again.body.code).toBe('REFERENCE_ALREADY_ENTERED');
    await union.viewsCaughtUp();
    const { body } = await union.accountant.get(`/units/hl/commitments?sponsor=${String(sponsor)}`);
    expect(body.items).toHaveLength(3);
  });

  it('one mother with 36 children is one sponsor, and her money comes in one receipt', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 36; n++) codes.push(await newChild(union));
    let mother: string | undefined;
    for (const child of codes)
      mother = await commit(union, child, {
        care: 'directCare',
        sponsor: mother ? { kind: 'person', subject: mother } : { kind: 'person', name: 'Sơ Hai' },
      });
    const lines = codes.map((childId) => ({ childId, commitmentId: 'ck1', amount: 500_000 }));
    expect(await receive(union, lines)).toHaveLength(36);
    await union.viewsCaughtUp();
    const path = `/units/hl/commitments?limit=100&sponsor=${String(mother)}`;
    const items = (await union.accountant.get(path)).body.items as { received: number }[];
    expect(items.map(({ received }) => received)).toEqual(Array(36).fill(500_000));
  }, 30_000);

  it('irregular: nothing falls due, and whatever comes is kept', async () => {
    const child = await newChild(union);
    await commit(union, child, { cadence: 'irregular' });
    await receive(union, [{ childId: child, commitmentId: 'ck1', amount: 123_000 }]);
    const { commitments, balance } = await childShown(union, child);
    expect(commitments[0]?.coverage).toMatchObject({ due: 0, missing: 0 });
    expect(balance).toBe(123_000);
  });

  it('scholarships, bicycles and health-insurance cards stand in the child’s name, never spendable', async () => {
    const child = await newChild(union);
    for (const [custodyId, kind, value] of [
      ['hb1', 'scholarship', 1_000_000],
      ['xd1', 'bicycle', undefined],
      ['bhyt1', 'healthInsurance', 680_400],
    ] as const)
      await union.accountant.must(`${childPath(child)}/custody`, {
        ...{ custodyId, kind, occurredOn: '2026-09-05', heldBy: 'child' },
        ...(value !== undefined && { value }),
      });
    const { custody, balance } = await childShown(union, child);
    expect(custody).toHaveLength(3);
    expect(balance).toBe(0);
    const end = { endedOn: TODAY, how: 'handedToChild' };
    await union.accountant.must(`${childPath(child)}/custody/xd1/end`, end);
    const after = await childShown(union, child);
    expect(after.custody).toContainEqual(expect.objectContaining({ custodyId: 'xd1', ...end }));
  });

  it('levels also fill a pooled fund, out of which money is allotted to a child by a decision', async () => {
    const child = await newChild(union);
    await sharedGift(union, 120_000_000);
    const facts = await redirect(union, 'pb1', { amount: 400_000, toEarmark: `${child}s0` });
    expect(facts.map(({ type }) => type)).toEqual(['RequestApproved', 'PurposeChanged']);
    await handOver(union, 'trao0', [{ childId: child, amount: 400_000 }]);
    await union.viewsCaughtUp();
    const { body } = await union.accountant.get(`${childPath(child)}/carer-statement`);
    expect(body.total).toBe(400_000);
  });
});

describe('Mẹ đỡ đầu: what comes, and what the carer gets', () => {
  it('a late sponsor’s month is advanced out of the shared money, and repaid with theirs', async () => {
    const child = await newChild(union);
    await commit(union, child, { from: '2026-11-01' });
    await sharedGift(union, 2_000_000);
    const { commitments } = await childShown(union, child);
    const bucket = commitments[0]?.bucket;
    await redirect(union, 'ung1', { amount: 500_000, toEarmark: bucket, fronts: true });
    const line = { childId: child, commitmentId: 'ck1', amount: 500_000 };
    await handOver(union, 'trao1', [line]);
    expect((await childShown(union, child)).commitments[0]?.coverage.notReceived).toEqual([
      '2026-11',
    ]);
    const facts = await receive(union, [line]);
    expect(facts.map(({ type, data }) => [type, data.amount])).toEqual([
      ['DonationRecorded', 500_000],
      ['FrontRepaid', 500_000],
    ]);
    const after = await childShown(union, child);
    expect(after.commitments[0]?.coverage).toMatchObject({ covered: 1, notReceived: [] });
    expect(after.balance).toBe(0);
  });

  it('what a godmother pays the carer directly is recorded beside cash and totals', async () => {
    const child = await newChild(union);
    await commit(union, child, { from: '2026-10-01', care: 'directCare' });
    const before = (await union.accountant.get(`/books/hl/dodau/2026`)).body;
    await union.accountant.must(`${childPath(child)}/direct-support`, {
      ...{ supportId: 'tt1', commitmentId: 'ck1', occurredOn: TODAY, amount: 1_000_000 },
      confirmedByCarer: true,
    });
    const { commitments, balance } = await childShown(union, child);
    expect(commitments[0]).toMatchObject({ received: 0, receivedDirectly: 1_000_000 });
    expect(commitments[0]?.coverage.covered).toBe(2);
    expect(balance).toBe(0);
    expect((await union.accountant.get(`/books/hl/dodau/2026`)).body).toEqual(before);
    await union.accountant.must(`${childPath(child)}/direct-support/tt1/withdrawal`, {});
    expect((await childShown(union, child)).commitments[0]?.coverage.covered).toBe(0);
  });

  it('several children of one teacher are handed over to at once, with a parent that links them', async () => {
    const parent = 'Cô giáo Trần Thị Mẫu';
    const first = await newChild(union, { parent });
    const second = await newChild(union, { parent, siblingOf: first });
    const third = await newChild(union, { parent });
    await union.accountant.must(`${childPath(third)}/family-links`, { siblingOf: second });
    await sharedGift(union, 3_000_000);
    for (const [at, child] of [first, second, third].entries())
      await redirect(union, `pbc${String(at)}`, { amount: 1_000_000, toEarmark: `${child}s0` });
    const lines = [first, second, third].map((childId) => ({ childId, amount: 1_000_000 }));
    await handOver(union, 'traoba', lines);
    const { siblings, family } = await childShown(union, third);
    expect([family, siblings]).toEqual([first, [first, second]]);
    const texts = await union.accountant.get(`${childPath(second)}/personal-data`);
    expect(texts.body.parent).toBe(parent);
  });

  it('what each sponsor was told is kept', async () => {
    const child = await newChild(union);
    await commit(union, child);
    const word = { toldOn: TODAY, about: 'handover', words: 'Đã trao tháng 11' };
    await union.accountant.must(`${childPath(child)}/commitments/ck1/words`, word);
    const { told } = await childShown(union, child);
    expect(told).toMatchObject([{ commitmentId: 'ck1', toldOn: TODAY, about: 'handover' }]);
  });
});
