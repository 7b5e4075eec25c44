import { upcast } from '#ledger';
import {
  cluster,
  clusterRanking,
  negativeDays,
  pairs,
  programmeMoney,
  rebuildViews,
  serialGaps,
  splits,
  unitTargets,
} from '../src/index.js';
import { foundation, reform } from './invented-union.js';
import { catchUp, emptyLedger, everyRow, type LedgerUnderTest } from './views-under-test.js';
import { personOf, type WrittenEvent } from './written-events.js';

const recordedAt = '2024-06-01T02:00:00.000Z';
const at = (stream: string, type: string, data: object): WrittenEvent => ({
  ...{ stream, type, data, recordedAt },
});
const BOOK = 'cashBook-xa1.vuot.2024';

const dated = (voucher: string, day: string) => ({
  voucher,
  occurredOn: day,
  voucherDate: day,
  period: day.slice(0, 7),
});
const given = (serial: number, day: string, amount: number) =>
  at(BOOK, 'DonationRecorded', {
    ...dated(`PT-XA1-VUOT-24-${String(serial).padStart(6, '0')}`, day),
    ...{ amount, placeId: 'xa1ket', giver: { kind: 'anonymous' }, contributingUnitId: 'xa1' },
  });

const basis = { number: '05/QĐ', date: '2024-05-01', issuer: 'Hội LHPN xã' };
const asked = (requestId: string, amount: number) =>
  at(BOOK, 'DisbursementRequested', {
    ...{ requestId, placeId: 'xa1ket', amount, decision: basis, validUntil: '2024-12-31' },
    ...{ requestedBy: personOf('ke toan'), requestedOn: '2024-05-01' },
  });
const paid = (serial: number, day: string, amount: number, beneficiaryUnitId?: string) => [
  asked(`dn${String(serial)}`, amount),
  at(BOOK, 'DisbursementPaid', {
    ...dated(`PC-XA1-VUOT-24-${String(serial).padStart(6, '0')}`, day),
    ...{ requestId: `dn${String(serial)}`, amount, placeId: 'xa1ket', beneficiaryUnitId },
    ...{ beneficiaries: 4, paidBy: personOf('thu quy') },
  }),
];
const tiers = (effectiveOn: string, ...fromAmounts: number[]) =>
  at('fund-vuot', 'SigningPolicySet', {
    ...{ fundId: 'vuot', effectiveOn },
    tiers: fromAmounts.map((fromAmount, index) => ({ fromAmount, signatures: index + 2 })),
  });
const target = (targetId: string, unitId: string, value: number) =>
  at('fund-vuot', 'TargetSet', {
    ...{ fundId: 'vuot', targetId, unitId, metric: 'Vận động', operator: 'atLeast' },
    ...{ value, money: true, due: '2024-12-31' },
  });

/** What no rule would have let happen, and what belongs to it. */
const events: readonly WrittenEvent[] = [
  tiers('2024-01-01', 500),
  at(BOOK, 'BookOpened', {
    ...{ unitCode: 'XA1', fundCode: 'VUOT', chart: '2026-1', openedOn: '2024-01-01' },
    ...{ places: [], earmarks: [], openedBy: personOf('ke toan') },
  }),
  given(1, '2024-05-10', 100),
  ...paid(1, '2024-05-05', 300, 'truong'),
  given(4, '2024-05-20', 5000),
  ...paid(2, '2024-05-21', 200),
  ...paid(3, '2024-05-25', 200),
  ...paid(4, '2024-05-27', 200),
  ...paid(5, '2024-06-03', 400),
  tiers('2024-07-01'),
  ...paid(6, '2024-07-02', 450),
  ...paid(7, '2024-07-03', 450),
  at('office-xa1', 'OutsideMoneyDeclared', {
    ...{ unitId: 'xa1', placeId: 'xa1ket', amount: 250, asOf: '2024-05-08' },
  }),
  target('tienhuyen', 'huyen1', 5000),
  target('tienxa', 'xa1', 10_000),
  at('pairing-vuot', 'UnitsPaired', {
    ...{ fundId: 'vuot', pairId: 'ht', unitId: 'huyen1', partnerUnitId: 'truong' },
    ...{ from: '2024-05-05', basis, pairedBy: personOf('quan tri') },
  }),
  at('cluster-cum', 'ClusterJoined', { clusterId: 'cum', unitId: 'xa1', from: '2024-01-01' }),
  at('cluster-cum', 'ClusterJoined', { clusterId: 'cum', unitId: 'huyen1', from: '2024-01-01' }),
  at('programmeMoney-xa1.vuot', 'ProgrammeMoneyDeclared', {
    ...{ unitId: 'xa1', fundId: 'vuot', declarationId: 'ns', source: 'budget', year: 2024 },
    ...{ amount: 900, basis, declaredBy: personOf('ke toan') },
  }),
  at('programmeMoney-xa1.vuot', 'ProgrammeMoneyCorrected', {
    ...{ unitId: 'xa1', fundId: 'vuot', declarationId: 'ns', before: 900, amount: 0 },
    ...{ reason: 'mistaken', basis, correctedBy: personOf('ke toan') },
  }),
];

describe('what only a broken ledger could show', () => {
  let ledger: LedgerUnderTest;
  const everything = { unitId: 'tinh' };

  beforeAll(async () => {
    ledger = await emptyLedger();
    const cum = at('organisation-main', 'UnitEstablished', {
      ...{ unitId: 'cum', code: 'CUM', kind: 'cluster', level: 0, name: 'Cụm' },
      establishedOn: '2024-01-01',
    });
    await ledger.writer.write([...foundation, cum, ...events]);
    await catchUp(ledger);
  }, 60_000);
  afterAll(() => ledger.close());

  it('days below nothing, with the money that lies beside the books', async () => {
    const where = { unitId: 'xa1', placeId: 'xa1ket' };
    const days = await negativeDays(ledger.views, everything);
    expect(days.items).toEqual([
      { ...where, day: '2024-05-05', books: -300, outside: 0, held: -300 },
      { ...where, day: '2024-05-08', books: -300, outside: 250, held: -50 },
    ]);
    const first = await negativeDays(ledger.views, { ...everything, limit: 1 });
    const second = await negativeDays(ledger.views, { ...everything, after: first.next });
    expect(second.items).toEqual(days.items.slice(1));
    expect((await negativeDays(ledger.views, { unitId: 'xa2' })).items).toEqual([]);
  });

  it('numbers that were lost', async () => {
    const { items } = await serialGaps(ledger.views, everything);
    const book = { unitId: 'xa1', fundId: 'vuot', year: 2024 };
    expect(items).toEqual([{ ...book, series: 'PT-XA1-VUOT-24', from: 2, to: 3 }]);
  });

  it('payments that were split, each week once, by the limits of their own days', async () => {
    const { items } = await splits(ledger.views, everything);
    const week = { by: 'decision', decision: basis, limit: 500, signatures: 2 };
    expect(items).toEqual([
      {
        ...{ unitId: 'xa1', fundId: 'vuot', year: 2024, ...week },
        ...{ from: '2024-05-21', to: '2024-05-27', payments: 3, total: 600 },
        vouchers: [2, 3, 4].map((serial) => `PC-XA1-VUOT-24-00000${String(serial)}`),
      },
    ]);
  });

  it('targets, pairs and places in a cluster, as organised then and today', async () => {
    const before = await unitTargets(ledger.views, { ...everything, asOf: '2024-12-31' });
    expect(before.items).toMatchObject([
      { targetId: 'tienhuyen', reached: 5100, percent: 102, state: 'reached' },
      { targetId: 'tienxa', reached: 5100, percent: 51, state: 'behind' },
    ]);
    expect(before.unit).toMatchObject({ targets: 2, reached: 1, behind: 1 });
    const { items } = await pairs(ledger.views, { fundId: 'vuot' });
    const year = { year: 2024, money: 300, payments: 1, beneficiaries: 4, results: [] };
    expect(items).toMatchObject([{ pairId: 'ht', years: [year] }]);
    const on = '2024-12-31';
    expect(await clusterRanking(ledger.views, { clusterId: 'cum', on })).toMatchObject({
      members: [
        { unitId: 'huyen1', rank: 1, share: 50 },
        { unitId: 'xa1', rank: 2, share: 0 },
      ],
    });
    expect(await programmeMoney(ledger.views, everything)).toMatchObject({
      sums: [{ source: 'budget', amount: 0, statements: 0 }],
      items: [{ declared: 900, amount: 0 }],
    });
  });

  it('and the same rows when they are built anew', async () => {
    const live = await everyRow(ledger);
    const { store, projectorUrl: databaseUrl } = ledger;
    await rebuildViews({ store, databaseUrl, upcast, batchSize: 7 });
    expect(await everyRow(ledger)).toEqual(live);
  });

  it('a unit that has ended is a member no more, and its gifts count for its heirs', async () => {
    await ledger.writer.write(reform);
    await catchUp(ledger);
    expect(await cluster(ledger.views, { clusterId: 'cum' })).toMatchObject({
      members: 1,
      memberships: [{ unitId: 'xa1' }],
    });
    const asOf = '2025-08-01';
    const then = await unitTargets(ledger.views, { ...everything, basis: 'then', asOf });
    const reached = ({ items }: typeof then) =>
      items.map(({ targetId, reached: sum }) => [targetId, sum]).sort();
    expect(reached(then)).toEqual([
      ['tienhuyen', 5100],
      ['tienxa', 5100],
    ]);
    const today = await unitTargets(ledger.views, { ...everything, asOf });
    expect(reached(today)).toEqual([
      ['tienhuyen', 0],
      ['tienxa', 5100],
    ]);
  });
});
