import {
  BOOK,
  book,
  disbursement,
  fund,
  gift,
  newPerson,
  smallUnion,
  TODAY,
  unit,
  type SmallUnion,
} from '../union.js';
import type { Someone } from '../someone.js';

/** Programmes that a union carries out with others at the border, in the words of their reports. */
let union: SmallUnion;
let storekeeper: Someone;
let province: Someone;
let provincesCashier: Someone;
let provincesHolder: Someone;

const basis = { number: '18/KH-BTV', date: '2018-03-07', issuer: 'TW Hội LHPN Việt Nam' };
const BORDER = ['adoi', 'tanlap', 'huongphung', 'thanh', 'xy'];
/** In the demonstration's book of an earlier year, on a day of it. */
const on = (day: string) => ({ headers: { 'x-simulated-now': `${day}T09:00:00+07:00` } });

beforeAll(async () => {
  union = await smallUnion();
  const { administrator, accountant } = union;
  for (const commune of BORDER)
    await administrator.must('/units', { ...unit(commune, 3), kind: 'externalPartner' });
  await administrator.must('/funds', {
    ...fund,
    ...{ fundId: 'pnbc', code: 'PNBC', programme: 'Đồng hành cùng phụ nữ biên cương', basis },
    ...{ name: 'Đồng hành cùng phụ nữ biên cương', openedOn: '2021-01-01', purposes: [] },
    phases: [
      { name: 'Giai đoạn 1', from: '2018-03-07', to: '2020-12-31' },
      { name: 'Giai đoạn 2', from: '2021-01-01', to: '2025-12-31' },
    ],
  });
  storekeeper = await newPerson(union, 'cashier', 'hl');
  const appointed = { personId: storekeeper.personId, capacity: 'storekeeper' };
  await administrator.must('/offices/hl/appointments', { ...appointed, from: '2021-01-01' });
  await administrator.must('/offices/hl/stores', {
    ...{ storeId: 'kho', name: 'Kho cơ quan', openedOn: '2021-01-01' },
  });
  for (const fundId of ['pnbc', 'mdd'])
    for (const [itemId, name, measure] of [
      ['sua', 'Sữa hộp', 'lon'],
      ['chan', 'Chăn ấm', 'chiec'],
      ['gao', 'Gạo', 'kg'],
      ['stk', 'Sổ tiết kiệm', 'quyen'],
      ['suat', 'Suất quà Tết', 'suat'],
      ['phieu', 'Phiếu mua hàng', 'cai'],
    ])
      await administrator.must(`/funds/${fundId}/items`, { itemId, name, measure });
  await accountant.must('/books', { ...book('hl'), fundId: 'pnbc' });
  await openTheProvince();
}, 30_000);
afterAll(() => union.close());

const openTheProvince = async (): Promise<void> => {
  const { administrator } = union;
  province = await newPerson(union, 'accountant', 'qn');
  provincesCashier = await newPerson(union, 'cashier', 'qn');
  provincesHolder = await newPerson(union, 'accountHolder', 'qn');
  const safe = { placeId: 'ket', kind: 'safe', name: 'Két', openedOn: '2021-01-01' };
  await administrator.must('/offices/qn/places', safe);
  for (const [capacity, { personId }] of Object.entries({
    ...{ accountant: province, cashier: provincesCashier, accountHolder: provincesHolder },
  }))
    await administrator.must('/offices/qn/appointments', {
      ...{ personId, capacity, from: '2021-01-01' },
    });
  await province.must('/books', book('qn'));
  await union.neighbour.must('/books', book('cp'));
};

const get = async (path: string) => {
  await union.viewsCaughtUp();
  const { status, body } = await union.auditor.get(path);
  expect(status).toBe(200);
  return body;
};

const pairsOf = async (unitId: string) =>
  (await get(`/funds/pnbc/pairs?unitId=${unitId}`)).items as readonly Readonly<
    Record<string, unknown>
  >[];

const must = async (someone: Someone, path: string, body: object, day: string) => {
  const reply = await someone.post(path, body, on(day));
  if (reply.status !== 201) throw new Error(`${path}: ${String(reply.status)} ${reply.text}`);
  return reply.body.events ?? [];
};

interface Help {
  readonly year: string;
  readonly amount: number;
  readonly results: Readonly<Record<string, number>>;
}

/** A year's help to A Dơi: a book, a gift, a payment, and what it became. */
const helpADoi = async ({ year, amount, results }: Help): Promise<void> => {
  const day = `${year}-06-15`;
  const path = `/books/hl/pnbc/${year}`;
  const opening = { ...book('hl'), fundId: 'pnbc', year: Number(year), openedOn: `${year}-01-01` };
  await must(union.accountant, '/books', opening, day);
  await must(union.cashier, `${path}/donations`, gift({ amount, occurredOn: day }), day);
  const help = { amount, beneficiaryUnitId: 'adoi', beneficiaries: 9, validUntil: `${year}-07-15` };
  const asked = disbursement('adoi', help);
  await must(union.accountant, `${path}/disbursement-requests`, asked, day);
  await must(union.accountHolder, `${path}/requests/adoi/approval`, {}, day);
  const paying = { occurredOn: day };
  const [paid] = await must(union.cashier, `${path}/requests/adoi/payment`, paying, day);
  for (const [kind, count] of Object.entries(results))
    await must(
      union.accountant,
      `${path}/results`,
      {
        ...{ resultId: kind, kind, count, voucher: paid?.data.voucher, completedOn: day },
      },
      day,
    );
};

describe('Đồng hành cùng phụ nữ biên cương', () => {
  it('runs from 7/3/2018 in phases: 110 communes and about 150 tỷ in the first', async () => {
    const { administrator, accountant } = union;
    const aims = { operator: 'atLeast', unitId: 'qn', due: '2025-12-31' };
    for (const [targetId, metric, value] of [
      ['xabiengioi', 'Xã biên giới đất liền', 435],
      ['dacbiet', 'Xã biên giới đặc biệt khó khăn', 267],
      ['xagd1', 'Xã được giúp, giai đoạn 1', 110],
    ] as const)
      await administrator.must('/funds/pnbc/targets', {
        ...{ ...aims, targetId, metric, value, money: false },
      });
    await accountant.must('/units/hl/programme-money', {
      ...{ fundId: 'pnbc', declarationId: 'gd1', source: 'localMobilisation', year: 2020 },
      ...{ amount: 150_000_000_000, basis },
    });
    const { phases, targets } = await get('/funds/pnbc');
    expect(phases).toEqual([
      { name: 'Giai đoạn 1', from: '2018-03-07', to: '2020-12-31' },
      { name: 'Giai đoạn 2', from: '2021-01-01', to: '2025-12-31' },
    ]);
    expect((targets as { value: number }[]).map(({ value }) => value).sort()).toEqual([
      110, 267, 435,
    ]);
    const { sums } = await get('/units/hl/programme-money');
    expect(sums).toMatchObject([{ source: 'localMobilisation', amount: 150_000_000_000 }]);
    expect(await get('/funds/totals?fundId=pnbc')).toMatchObject([{ received: 0, held: 0 }]);
  });

  it('gives one province five communes at the border', async () => {
    for (const commune of BORDER)
      await union.administrator.must('/funds/pnbc/pairs', {
        ...{ pairId: `hl${commune}`, unitId: 'hl', partnerUnitId: commune },
        ...{ from: '2021-01-01', basis },
      });
    const partners = (await pairsOf('hl')).map(({ partnerUnitId }) => partnerUnitId);
    expect(partners.sort()).toEqual([...BORDER].sort());
  });

  it('brought A Dơi 2 houses, 22 livelihoods, 11 toilets and 420 million in four years', async () => {
    await helpADoi({ year: '2022', amount: 100_000_000, results: { house: 1, toilet: 4 } });
    await helpADoi({ year: '2023', amount: 110_000_000, results: { livelihood: 12 } });
    await helpADoi({ year: '2024', amount: 120_000_000, results: { house: 1, toilet: 7 } });
    await helpADoi({ year: '2025', amount: 90_000_000, results: { livelihood: 10 } });
    const pairs = await pairsOf('hl');
    const years = pairs.find(({ partnerUnitId }) => partnerUnitId === 'adoi')?.years as {
      readonly year: number;
      readonly money: number;
      readonly results: readonly { readonly what: string; readonly quantity: number }[];
    }[];
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(years.reduce((sum, { money }) => sum + money, 0)).toBe(420_000_000);
    const brought = new Map<string, number>();
    for (const { what, quantity } of years.flatMap(({ results }) => results))
      brought.set(what, (brought.get(what) ?? 0) + quantity);
    expect([...brought].sort()).toEqual([
      ['house', 2],
      ['livelihood', 22],
      ['toilet', 11],
    ]);
    expect(pairs.filter((pair) => (pair.years as object[]).length > 0)).toHaveLength(1);
  });

  it('counts goods with unit and value: 600 tins of about 240 million, 150 for each of four communes', async () => {
    const path = '/books/hl/pnbc/2026';
    await union.accountant.must(`${path}/goods-receipts`, {
      ...{ occurredOn: '2026-11-02', storeId: 'kho', storekeeperId: storekeeper.personId },
      ...{ giver: { kind: 'named', name: 'Một công ty sữa' }, contributingUnitId: 'hl' },
      lots: [
        {
          ...{ lotId: 'sua1', itemId: 'sua', quantity: 600 },
          valuation: { basis: 'invoice', amount: 240_000_000 },
        },
      ],
    });
    for (const beneficiaryUnitId of BORDER.slice(1)) {
      await union.accountant.must(`${path}/goods-requests`, {
        ...{ requestId: beneficiaryUnitId, storeId: 'kho', beneficiaryUnitId },
        ...{ lots: [{ lotId: 'sua1', quantity: 150 }], decision: basis, beneficiaries: 50 },
        validUntil: '2026-12-20',
      });
      await union.accountHolder.must(`${path}/requests/${beneficiaryUnitId}/approval`);
      await storekeeper.must(`${path}/requests/${beneficiaryUnitId}/goods-issue`, {
        ...{ occurredOn: TODAY, storekeeperId: storekeeper.personId },
      });
    }
    const pairs = await pairsOf('hl');
    const tins = { what: 'Sữa hộp', measure: 'lon', quantity: 150, value: 60_000_000 };
    const year = { year: 2026, money: 0, payments: 0, beneficiaries: 50, results: [tins] };
    for (const commune of BORDER.slice(1))
      expect(pairs.find(({ partnerUnitId }) => partnerUnitId === commune)?.years).toEqual([year]);
    expect(await get(`${path}/lots?itemId=sua`)).toMatchObject({ items: [] });
  });
});

describe('Xuân biên giới', () => {
  it('gives suất quà of 500,000 and a blanket, 110 times, as one bundle each', async () => {
    await union.administrator.must('/funds/mdd/bundles', {
      ...{ bundleId: 'quatet', name: 'Suất quà Tết', money: 500_000, basis: fund.basis },
      parts: [{ itemId: 'chan', quantity: 1 }],
    });
    await union.cashier.must(`${BOOK}/donations`, gift({ amount: 45_000_000 }));
    await union.accountant.must(`${BOOK}/goods-receipts`, {
      ...{ occurredOn: '2026-11-02', storeId: 'kho', storekeeperId: storekeeper.personId },
      ...{ giver: { kind: 'anonymous' }, contributingUnitId: 'hl' },
      lots: [
        { lotId: 'chan1', itemId: 'chan', quantity: 110, valuation: { basis: 'undetermined' } },
      ],
    });
    await union.accountant.must(`${BOOK}/bundle-requests`, {
      ...{ requestId: 'sq', bundleId: 'quatet', count: 110, placeId: 'ket', storeId: 'kho' },
      ...{ decision: fund.basis, beneficiaries: 110, validUntil: '2026-12-20' },
    });
    await union.accountHolder.must(`${BOOK}/requests/sq/approval`);
    const handing = { occurredOn: TODAY, storekeeperId: storekeeper.personId };
    expect(await storekeeper.must(`${BOOK}/requests/sq/bundles`, handing)).toMatchObject([
      { type: 'GoodsIssued', data: { bundles: { count: 110 }, lines: [{ quantity: 110 }] } },
      { type: 'DisbursementPaid', data: { amount: 55_000_000, beneficiaries: 110 } },
    ]);
  });

  it('gave in Thanh Hóa 10 savings books, 1 tonne of rice, 500 gifts and 300 vouchers, each in its measure', async () => {
    await union.accountant.must(`${BOOK}/direct-gifts`, {
      ...{ directGiftId: 'xuan', occurredOn: '2026-11-20', beneficiaries: 810 },
      ...{ giver: { kind: 'collective', name: 'Đoàn công tác' }, contributingUnitId: 'hl' },
      beneficiaryUnitId: 'xy',
      goods: [
        ['stk', 10],
        ['gao', 1_000],
        ['suat', 500],
        ['phieu', 300],
      ].map(([itemId, quantity]) => ({
        ...{ itemId, quantity, valuation: { basis: 'undetermined' } },
      })),
    });
    const { items } = await get(`${BOOK}/direct-gifts`);
    const [{ goods }] = items as [{ goods: { itemId: string; quantity: number }[] }];
    const known = (await get('/funds/mdd/catalogue')).items as {
      readonly itemId: string;
      readonly measure: string;
    }[];
    const measureOf = (id: string) => known.find(({ itemId }) => itemId === id)?.measure;
    expect(goods.map(({ itemId, quantity }) => [quantity, measureOf(itemId)])).toEqual([
      [10, 'quyen'],
      [1_000, 'kg'],
      [500, 'suat'],
      [300, 'cai'],
    ]);
  });
});

describe('Ủng hộ một ngày lương', () => {
  const remit = async (from: string, to: string, people: readonly Someone[], amount: number) => {
    const [accountant, accountHolder, cashier, receiver] = people as [
      Someone,
      Someone,
      Someone,
      Someone,
    ];
    const path = `/books/${from}/mdd/2026`;
    const remittanceId = `${from}${to}`;
    const asked = disbursement(remittanceId, { toUnitId: to, amount });
    await accountant.must(`${path}/remittance-requests`, asked);
    await accountHolder.must(`${path}/requests/${remittanceId}/approval`);
    await cashier.must(`${path}/requests/${remittanceId}/sending`, { occurredOn: TODAY });
    await receiver.must(`${path}/remittances/${remittanceId}/acceptance`, {
      ...{ toUnitId: to, receivedOn: TODAY, toPlaceId: 'ket' },
    });
    await union.consequencesDrawn();
  };
  const counted = async () => ({
    contributions: await get('/units/qn/contributions?fundId=mdd'),
    totals: await get('/funds/totals?fundId=mdd'),
  });

  it('is collected by the base, remitted up, allocated down, and counted once: where it was given', async () => {
    const day = gift({
      ...{ amount: 1_234_567 },
      giver: {
        ...{ kind: 'collective', name: 'Cơ quan Hội hl' },
        members: [
          { name: 'Nguyễn Thị Một', amount: 617_283 },
          { name: 'Trần Thị Hai', amount: 617_284 },
        ],
      },
    });
    await union.cashier.must(`${BOOK}/donations`, day);
    const before = await counted();
    const { accountant, accountHolder, cashier, neighbour } = union;
    await remit('hl', 'qn', [accountant, accountHolder, cashier, province], 1_234_567);
    await remit('qn', 'cp', [province, provincesHolder, provincesCashier, neighbour], 1_000_000);
    expect(await counted()).toEqual(before);
    expect(before.contributions).toMatchObject({
      unit: { own: 0, subtree: 46_234_567 },
      below: [{ unitId: 'hl', own: 46_234_567 }],
    });
    expect(await get('/books/cp/mdd/2026')).toMatchObject({ held: 1_000_000 });
    expect(await get('/books/qn/mdd/2026')).toMatchObject({ held: 234_567 });
  });
});
