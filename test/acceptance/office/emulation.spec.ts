import { BOOK, disbursement, gift, smallUnion, TODAY, unit, type SmallUnion } from '../union.js';
import type { Reply, Someone } from '../someone.js';

/** Chỉ tiêu, đồng hành, cụm thi đua, và tiền ngoài nguồn vận động. */
let union: SmallUnion;
const REQUESTS = `${BOOK}/requests`;
const TARGETS = '/funds/mdd/targets';
const basis = { number: '12/BC', date: '2026-11-20', issuer: 'Hội hl' };

const pay = async (requestId: string, changes: object): Promise<void> => {
  await union.accountant.must(`${BOOK}/disbursement-requests`, disbursement(requestId, changes));
  await union.accountHolder.must(`${REQUESTS}/${requestId}/approval`);
  await union.cashier.must(`${REQUESTS}/${requestId}/payment`, { occurredOn: TODAY });
};

const target = (targetId: string, unitId: string, changes: object = {}) => ({
  ...{ targetId, unitId, metric: 'Suất quà', operator: 'atLeast', value: 200, money: false },
  due: '2026-12-31',
  ...changes,
});

const counted = (value: number, changes: object = {}) => ({
  ...{ reachedOn: '2026-11-20', value, basis },
  ...changes,
});

beforeAll(async () => {
  union = await smallUnion();
  const { administrator, cashier } = union;
  await administrator.must('/units', { ...unit('bg', 3), kind: 'externalPartner' });
  for (const clusterId of ['cum', 'cumkhac'])
    await administrator.must('/units', { ...unit(clusterId, 0), kind: 'cluster' });
  for (const aim of [
    target('qua', 'hl'),
    target('lop', 'hl', { metric: 'Lớp tập huấn', value: 2, due: '2026-06-30' }),
    target('quacp', 'cp', { value: 50 }),
    target('tien', 'qn', { money: true, value: 2_000_000, fromMonth: '2026-11' }),
    target('tienxa', 'hl', { money: true, value: 500_000 }),
  ])
    await administrator.must(TARGETS, aim);
  await cashier.must(`${BOOK}/donations`, gift());
  await cashier.must(`${BOOK}/donations`, gift({ contributingUnitId: 'cp', amount: 100_000 }));
}, 30_000);
afterAll(() => union.close());

const get = async (path: string) => {
  await union.viewsCaughtUp();
  const { status, body } = await union.auditor.get(path);
  expect(status).toBe(200);
  return body;
};

describe('chỉ tiêu: what units have set out to reach', () => {
  it('in money is added up from the gifts of the unit and of all below it', async () => {
    expect(await get(`${TARGETS}/tien`)).toMatchObject({
      ...{ unitId: 'qn', unitName: 'Hội qn', reached: 600_000, percent: 30 },
      ...{ state: 'behind', asOf: TODAY, fromMonth: '2026-11', steps: [] },
    });
    expect(await get(`${TARGETS}/tienxa?basis=then`)).toMatchObject({
      ...{ reached: 500_000, percent: 100, state: 'reached' },
    });
  });

  it('otherwise is what was recorded last, with its evidence', async () => {
    const progress = `${TARGETS}/qua/progress`;
    await union.accountant.must(progress, counted(120));
    await union.accountant.must(progress, counted(150, { reachedOn: TODAY }));
    expect(await get(`${TARGETS}/qua`)).toMatchObject({
      ...{ reached: 150, percent: 75, state: 'behind', reachedOn: TODAY },
      steps: [{ value: 120, basis, actor: union.accountant.personId }, { value: 150 }],
    });
  });

  it('becomes less only by a correction that names its reason', async () => {
    const { body } = await union.accountant.post(`${TARGETS}/qua/progress`, counted(149));
    expect(body.code).toBe('PROGRESS_DATE_BACKWARDS');
    const less = counted(149, { reachedOn: TODAY });
    const refused = await union.accountant.post(`${TARGETS}/qua/progress`, less);
    expect(refused.body).toMatchObject({ code: 'PROGRESS_DECREASES', details: { reached: 150 } });
    const corrections = `${TARGETS}/qua/progress/corrections`;
    const silent = await union.accountant.post(corrections, less);
    expect(silent.body.errors).toMatchObject([{ field: 'reason', code: 'MISSING' }]);
    await union.accountant.must(corrections, { ...less, reason: 'countedTwice' });
    expect(await get(`${TARGETS}/qua`)).toMatchObject({
      ...{ reached: 149, percent: 74 },
      steps: [{}, {}, { value: 149, before: 150, reason: 'countedTwice' }],
    });
  });

  it('is shown below a unit: reached, behind and overdue', async () => {
    const all = await get('/units/qn/targets');
    expect(all).toMatchObject({
      ...{ asOf: TODAY, basis: 'today' },
      unit: { unitId: 'qn', targets: 5, reached: 1, behind: 3, overdue: 1 },
      below: [
        { unitId: 'cp', targets: 1, behind: 1 },
        { unitId: 'hl', targets: 3, reached: 1, behind: 1, overdue: 1 },
      ],
    });
    expect(all.items).toHaveLength(5);
    const overdue = await get('/units/hl/targets?state=overdue');
    expect(overdue.items).toMatchObject([{ targetId: 'lop', reached: 0, percent: 0 }]);
    const first = await get('/units/qn/targets?limit=2');
    const second = await get(`/units/qn/targets?limit=4&after=${String(first.next)}`);
    expect(second.items).toHaveLength(3);
    const before = await get('/units/hl/targets?asOf=2026-06-01');
    expect(before.unit).toMatchObject({ overdue: 0, reached: 0 });
  });
});

describe('đồng hành: a unit and a commune at the border', () => {
  const PAIRS = '/funds/mdd/pairs';
  const pair = { pairId: 'hlbg', unitId: 'hl', partnerUnitId: 'bg', from: '2026-01-01', basis };

  it('are paired for a while, and several may help one commune', async () => {
    await union.administrator.must(PAIRS, pair);
    await union.administrator.must(PAIRS, { ...pair, pairId: 'qnbg', unitId: 'qn' });
    await union.administrator.must(PAIRS, { ...pair, pairId: 'cpbg', unitId: 'cp' });
    const { items } = await get(`${PAIRS}?partnerUnitId=bg`);
    expect(items).toMatchObject(
      [
        ['cpbg', 'cp'],
        ['hlbg', 'hl'],
        ['qnbg', 'qn'],
      ].map(([pairId, unitId]) => ({ pairId, unitId, partnerName: 'Hội bg', years: [] })),
    );
  });

  it('show what each pair brought: money, payments, people, year by year', async () => {
    const help = { beneficiaryUnitId: 'bg', beneficiaries: 12 };
    await pay('bg1', help);
    await pay('bg2', { ...help, amount: 300_000, beneficiaries: 3 });
    await pay('nha', { beneficiaries: 7, decision: { ...basis, number: '03/QĐ' } });
    const brought = { year: 2026, money: 500_000, payments: 2, beneficiaries: 15, results: [] };
    const { items } = await get(PAIRS);
    expect(items).toMatchObject([
      { pairId: 'cpbg', years: [] },
      { pairId: 'hlbg', years: [brought] },
      { pairId: 'qnbg', years: [brought] },
    ]);
    expect((await get(`${PAIRS}?year=2025&unitId=hl`)).items).toMatchObject([{ years: [] }]);
  });

  it('take back what a voided payment did not bring', async () => {
    const voiding = { requestId: 'huy', correction: 'void', validUntil: '2026-12-20' };
    const voucher = 'PC-HL-MDD-26-000002';
    await union.accountant.must(`${BOOK}/correction-requests`, { ...voiding, voucher });
    await union.accountHolder.must(`${REQUESTS}/huy/approval`);
    const { items } = await get(`${PAIRS}?unitId=hl`);
    expect(items).toMatchObject([{ years: [{ money: 200_000, payments: 1, beneficiaries: 12 }] }]);
  });

  it('bring nothing to one another once they have parted', async () => {
    await union.administrator.must(`${PAIRS}/hlbg/ending`, { endedOn: '2026-11-21', basis });
    const { items } = await get(`${PAIRS}?unitId=hl`);
    expect(items).toMatchObject([{ until: '2026-11-21', years: [] }]);
  });
});

describe('cụm thi đua: units that compete', () => {
  const CLUSTER = '/clusters/cum';

  it('are members for a while, and one of them leads', async () => {
    const { administrator } = union;
    await administrator.must(`${CLUSTER}/members`, { unitId: 'hl', from: '2026-01-01' });
    await administrator.must(`${CLUSTER}/members`, { unitId: 'cp', from: '2026-01-01' });
    await administrator.must(`${CLUSTER}/members`, { unitId: 'cd', from: '2026-06-01' });
    const year = { from: '2026-01-01', until: '2026-12-31' };
    await administrator.must(`${CLUSTER}/terms`, { unitId: 'cp', post: 'head', ...year });
    await administrator.must(`${CLUSTER}/terms`, { unitId: 'hl', post: 'deputy', ...year });
    expect(await get(CLUSTER)).toMatchObject({
      ...{ clusterId: 'cum', on: TODAY, members: 3, headUnitId: 'cp' },
      memberships: [{ unitId: 'cd' }, { unitId: 'cp' }, { unitId: 'hl' }],
      terms: [
        { unitId: 'cp', post: 'head' },
        { unitId: 'hl', post: 'deputy' },
      ],
      crossAudits: [],
    });
  });

  it('are shown as they stood on any day', async () => {
    expect(await get(`${CLUSTER}?on=2026-03-01`)).toMatchObject({ members: 2, headUnitId: 'cp' });
    expect(await get(`${CLUSTER}?on=2025-03-01`)).toMatchObject({ members: 0, memberships: [] });
    expect(await get('/clusters')).toMatchObject([
      { clusterId: 'cum', members: 3 },
      { clusterId: 'cumkhac', members: 0 },
    ]);
  });

  it('are ranked by the share of targets that they reached', async () =>
    expect(await get(`${CLUSTER}/ranking`)).toMatchObject({
      members: [
        { unitId: 'hl', rank: 1, share: 33, targets: 3, reached: 1 },
        { unitId: 'cp', rank: 2, share: 0, targets: 1, reached: 0 },
        { unitId: 'cd', targets: 0 },
      ],
    }));
});

describe('ngoài nguồn vận động: budget and local money', () => {
  const MONEY = '/units/hl/programme-money';
  const stated = {
    ...{ fundId: 'mdd', declarationId: 'ns2026', source: 'budget', year: 2026 },
    ...{ amount: 3_700_000_000, basis },
  };

  it('is shown apart, and changes no figure of the charity', async () => {
    const figures = () =>
      Promise.all(
        [
          '/funds/totals',
          '/funds/mdd/months',
          '/units/qn/contributions',
          '/units/qn/contributions?basis=then',
          BOOK,
          `${BOOK}/trial-balance`,
          '/offices/hl',
          `${TARGETS}/tien`,
        ].map(get),
      );
    const before = await figures();
    await union.accountant.must(MONEY, stated);
    const local = { declarationId: 'dp2026', source: 'localMobilisation', amount: 50_000_000 };
    await union.accountant.must(MONEY, { ...stated, ...local });
    const direct = { declarationId: 'tt2026', source: 'givenDirectly', amount: 8_000_000 };
    await union.accountant.must(MONEY, { ...stated, ...direct });
    expect(await figures()).toEqual(before);
    const { sums, items } = await get('/units/qn/programme-money');
    expect(sums).toEqual([
      { fundId: 'mdd', year: 2026, source: 'budget', amount: 3_700_000_000, statements: 1 },
      { fundId: 'mdd', year: 2026, source: 'givenDirectly', amount: 8_000_000, statements: 1 },
      { fundId: 'mdd', year: 2026, source: 'localMobilisation', amount: 50_000_000, statements: 1 },
    ]);
    expect(items).toHaveLength(3);
  });

  it('is put right with a reason', async () => {
    const right = { fundId: 'mdd', declarationId: 'ns2026', amount: 3_070_000_000, basis };
    await union.accountant.must(`${MONEY}/corrections`, { ...right, reason: 'mistaken' });
    const { items } = await get(`${MONEY}?source=budget`);
    expect(items).toMatchObject([
      { amount: 3_070_000_000, declared: 3_700_000_000, reason: 'mistaken', basis },
    ]);
  });
});

type Row = readonly [
  what: string,
  who: 'administrator' | 'accountant',
  path: string,
  body: object,
  code: string,
];
const pairing = { pairId: 'moi', unitId: 'hl', partnerUnitId: 'bg', from: '2027-01-01', basis };
const year = { from: '2026-01-01', until: '2026-12-31' };
const right = { auditorUnitId: 'hl', auditedUnitId: 'cp', from: TODAY, until: '2026-12-31' };

const rows: readonly Row[] = [
  ['a target of an unknown unit', 'administrator', TARGETS, target('x1', 'la'), 'UNIT_UNKNOWN'],
  [
    'a percentage of nothing',
    'administrator',
    TARGETS,
    target('x2', 'hl', { value: 0 }),
    'TARGET_OF_ZERO',
  ],
  [
    'a target that begins after its end',
    'administrator',
    TARGETS,
    target('x3', 'hl', { fromMonth: '2027-01' }),
    'TARGET_DATES',
  ],
  ['an unknown target', 'accountant', `${TARGETS}/la1/progress`, counted(1), 'TARGET_UNKNOWN'],
  [
    'progress of money by hand',
    'accountant',
    `${TARGETS}/tienxa/progress`,
    counted(1),
    'TARGET_IS_MONEY',
  ],
  [
    'progress of tomorrow',
    'accountant',
    `${TARGETS}/qua/progress`,
    counted(500, { reachedOn: '2026-11-23' }),
    'DATE_IN_FUTURE',
  ],
  [
    'a correction of nothing',
    'accountant',
    `${TARGETS}/lop/progress/corrections`,
    counted(1, { reason: 'mistaken' }),
    'NO_PROGRESS_TO_CORRECT',
  ],
  [
    'a pair of one',
    'administrator',
    '/funds/mdd/pairs',
    { ...pairing, partnerUnitId: 'hl' },
    'PAIR_WITH_ITSELF',
  ],
  [
    'a pair with an unknown unit',
    'administrator',
    '/funds/mdd/pairs',
    { ...pairing, partnerUnitId: 'la' },
    'UNIT_UNKNOWN',
  ],
  [
    'a pair that ends before it begins',
    'administrator',
    '/funds/mdd/pairs',
    { ...pairing, until: '2026-12-31' },
    'DATES_BACKWARDS',
  ],
  [
    'the same pair twice',
    'administrator',
    '/funds/mdd/pairs',
    { ...pairing, pairId: 'hai', unitId: 'cp' },
    'PAIR_OVERLAPS',
  ],
  [
    'an unknown pair',
    'administrator',
    '/funds/mdd/pairs/la1/ending',
    { endedOn: TODAY, basis },
    'PAIR_UNKNOWN',
  ],
  [
    'a membership twice',
    'administrator',
    '/clusters/cum/members',
    { unitId: 'hl', from: TODAY },
    'MEMBERSHIP_OVERLAPS',
  ],
  [
    'a cluster in a cluster',
    'administrator',
    '/clusters/cum/members',
    { unitId: 'cumkhac', from: TODAY },
    'CLUSTER_IN_CLUSTER',
  ],
  [
    'a second head',
    'administrator',
    '/clusters/cum/terms',
    { unitId: 'hl', post: 'head', ...year },
    'CLUSTER_POST_TAKEN',
  ],
  [
    'a head from outside',
    'administrator',
    '/clusters/cum/terms',
    { unitId: 'qn', post: 'head', ...year },
    'NOT_A_MEMBER',
  ],
  [
    'a cross-audit of one’s own unit',
    'administrator',
    '/clusters/cum/cross-audits',
    { ...right, auditorUnitId: 'cp' },
    'CROSS_AUDIT_OF_OWN_UNIT',
  ],
  [
    'a cross-audit that ends before it begins',
    'administrator',
    '/clusters/cum/cross-audits',
    { ...right, until: '2026-11-01' },
    'DATES_BACKWARDS',
  ],
  [
    'the end of a cross-audit that is none',
    'administrator',
    '/clusters/cum/cross-audits/endings',
    { auditorUnitId: 'hl', auditedUnitId: 'cp', endedOn: TODAY },
    'CROSS_AUDIT_UNKNOWN',
  ],
  [
    'budget money of a year to come',
    'accountant',
    '/units/hl/programme-money',
    { ...{ fundId: 'mdd', declarationId: 'xx', source: 'budget' }, year: 2027, amount: 1, basis },
    'PROGRAMME_YEAR_IN_FUTURE',
  ],
  [
    'a correction of a statement that is none',
    'accountant',
    '/units/hl/programme-money/corrections',
    { fundId: 'mdd', declarationId: 'khong', amount: 1, reason: 'mistaken', basis },
    'PROGRAMME_MONEY_UNKNOWN',
  ],
];

describe('bad input gets its own code, says what to do, and leaves no trace', () => {
  it.each(rows)('%s', async (...[, who, path, body, code]: Row) => {
    const before = await union.api.parts.store.head();
    const someone: Someone = union[who];
    const reply: Reply = await someone.post(path, body);
    expect(reply.body.code).toBe(code);
    expect([409, 422]).toContain(reply.status);
    expect(reply.body.detail).toMatch(/^[^{}]{8,}\.$/);
    expect(reply.body.detailEn).toMatch(/^[^{}]{8,}\.$/);
    expect(await union.api.parts.store.head()).toBe(before);
  });

  it('a name of no programme is refused like any other', async () => {
    const { body } = await union.administrator.post('/funds/khac/pairs', pairing);
    expect(body.code).toBe('FUND_UNKNOWN');
  });
});
