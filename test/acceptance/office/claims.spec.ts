import type { Someone } from '../someone.js';
import {
  BOOK,
  book,
  fund,
  gift,
  newPerson,
  smallUnion,
  TODAY,
  unit,
  type SmallUnion,
} from '../union.js';

/**
 * Domain 9.1, 9.5, 9.6 and 9.9 over the end of a year and over a merger: what is owed to a book of
 * 2025, and money in it that is not its own, is settled in that of 2026; and then in the successors'.
 */
const OLD = '/books/hl/mdd/2025';
const DAY = '2025-12-20';
const ACCOUNT = '0071 000 123 456';
const decision = fund.basis;

let union: SmallUnion;
let newcomer: Someone;
beforeAll(async () => {
  union = await smallUnion();
  const { administrator, accountant } = union;
  await administrator.must('/units', unit('bm', 3, 'qn'));
  await administrator.must('/offices/bm/places', {
    ...{ placeId: 'tk', kind: 'bank', name: 'Ngân hàng', openedOn: '2021-01-01' },
    ...{ bankBin: '970405', accountNumber: '987654321' },
  });
  newcomer = await newPerson(union, 'accountant', 'bm');
  await accountant.must('/books', { ...book('hl'), year: 2025, openedOn: '2025-01-01' });
}, 30_000);
afterAll(() => union.close());

const then = { occurredOn: DAY, voucherDate: DAY };
const onThatDay = { headers: { 'x-simulated-now': `${DAY}T09:00:00+07:00` } };
const earlier = async (someone: Someone, path: string, body: object = {}) => {
  const { status, text } = await someone.post(path, body, onThatDay);
  if (status !== 201) throw new Error(text);
};

const seen = async (path: string) => {
  await union.consequencesDrawn();
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};
const itemsOf = async (path: string) =>
  (await seen(path)).items as readonly Record<string, unknown>[];

/** What the fund has, by both ways of counting it. */
const figures = async () => {
  await seen(BOOK);
  const { text } = await union.auditor.get('/funds/totals?fundId=mdd');
  const [totals] = JSON.parse(text) as Record<string, number>[];
  const { opened = 0, received = 0, otherIn = 0, given = 0, otherOut = 0, ...at } = totals ?? {};
  const { held = 0, inTransit = 0, stray: others = 0, owed = 0 } = at;
  expect(opened + received + otherIn - given - otherOut).toBe(held + inTransit - others + owed);
  return { received, given, held, others, owed };
};
const balances = async (...paths: string[]) => {
  for (const path of paths) {
    const balance = await seen(`${path}/trial-balance`);
    expect(balance.debit).toBe(balance.credit);
  }
};

const collectorId = () => union.accountant.personId;
const handIn = (collectionId: string, amount: number, changes: object = {}) => ({
  ...{ occurredOn: TODAY, collector: collectorId(), placeId: 'ket', amount },
  lines: [{ collectionId, amount }],
  ...changes,
});

describe('what is still open when a year ends', () => {
  it('an advance, takings, stray money and a shortage of December', async () => {
    const { cashier, accountant, accountHolder } = union;
    await cashier.must(`${OLD}/donations`, gift({ ...then, amount: 5_000_000 }));
    await earlier(accountant, `${OLD}/advance-requests`, {
      ...{ requestId: 'tu1', placeId: 'ket', amount: 600_000, decision },
      ...{ dueOn: '2026-01-10', validUntil: '2026-12-31' },
      holder: { kind: 'outside', name: 'Lý Thị Mẩy' },
    });
    await earlier(accountHolder, `${OLD}/requests/tu1/approval`);
    await earlier(cashier, `${OLD}/requests/tu1/advance`, { occurredOn: DAY });
    await cashier.must(`${OLD}/collections`, {
      ...{ ...then, voucherDate: TODAY, collectionId: 'thu1', amount: 300_000 },
      ...{ collector: { kind: 'staff', subject: collectorId() }, contributingUnitId: 'hl' },
      giver: { kind: 'anonymous' },
    });
    await accountant.must(`${OLD}/stray-receipts`, {
      ...{ ...then, itemId: 'lac1', nature: 'misdirected', amount: 2_000_000, placeId: 'nh' },
      ...{ externalReference: 'FT.lac1', sourceName: 'Lê Thị Nhầm', sourceAccount: ACCOUNT },
    });
    await accountant.must(`${OLD}/counterfeits`, {
      ...{ ...then, voucherDate: TODAY, itemId: 'gia1', amount: 200_000, placeId: 'ket' },
      minutes: { number: '01/BB', date: DAY, issuer: 'Hội hl' },
    });
    expect(await figures()).toMatchObject({ others: 2_000_000, owed: 1_100_000 });
  });

  it('goes to the new year’s book, with the request for a refund, and changes no total', async () => {
    const before = await figures();
    await union.accountant.must(`${OLD}/refund-requests`, {
      ...{ requestId: 'tra1', itemId: 'lac1', amount: 1_500_000, placeId: 'nh', decision },
      validUntil: '2026-12-20',
    });
    const facts = await union.accountant.must(`${OLD}/carrying-forward`);
    expect(facts.map(({ type }) => type)).toEqual([
      'BalancesCarriedForward',
      'AdvancesPassedOn',
      'CollectionsPassedOn',
      'StrayMoneyPassedOn',
      'StrayMoneyPassedOn',
    ]);
    expect(await figures()).toEqual(before);
    expect(await itemsOf('/units/hl/advances?state=open')).toMatchObject([
      { year: 2026, advanceId: 'tu1', outstanding: 600_000, paidOn: DAY, fromYear: 2025 },
    ]);
    expect(await itemsOf('/units/hl/advances?state=passedOn')).toMatchObject([
      { year: 2025, advanceId: 'tu1', outstanding: 0, toYear: 2026 },
    ]);
    expect(await itemsOf('/units/hl/collections?state=outstanding')).toMatchObject([
      { year: 2026, collectionId: 'thu1', outstanding: 300_000, collectedOn: DAY },
    ]);
    expect(await itemsOf('/units/hl/stray-receipts?state=open')).toMatchObject([
      { year: 2026, itemId: 'lac1', left: 2_000_000, occurredOn: DAY, fromYear: 2025 },
    ]);
    expect(await itemsOf('/units/hl/differences?state=open')).toMatchObject([
      { year: 2026, itemId: 'gia1', left: 200_000, nature: 'counterfeit' },
    ]);
    await balances(OLD, BOOK);
  });

  it('what has gone is settled in its new book, and nowhere else', async () => {
    const { status, body } = await union.cashier.post(
      `${OLD}/hand-ins`,
      handIn('thu1', 300_000, { occurredOn: '2025-12-31' }),
    );
    expect([status, body.code]).toEqual([422, 'CLAIM_PASSED_ON']);
    expect(body.detail).toContain('2026');
  });

  it('takings of December are handed in in January’s book, and are no second gift', async () => {
    const before = await figures();
    await union.cashier.must(`${BOOK}/hand-ins`, handIn('thu1', 250_000));
    const after = await figures();
    expect(after).toMatchObject({ received: before.received, owed: before.owed - 250_000 });
    expect(after.held).toBe(before.held + 250_000);
  });

  it('a refund is approved and paid there, to the account that the money came from', async () => {
    const toAnother = await union.accountant.post(`${BOOK}/refund-requests`, {
      ...{ requestId: 'tra2', itemId: 'lac1', amount: 1, placeId: 'nh', decision },
      ...{ validUntil: '2026-12-20', toAccount: '0011 222 333' },
    });
    expect(toAnother.body.code).toBe('REFUND_TO_ANOTHER_ACCOUNT');
    await union.accountHolder.must(`${BOOK}/requests/tra1/approval`);
    await union.cashier.must(`${BOOK}/requests/tra1/refund`, { occurredOn: TODAY });
    expect(await figures()).toMatchObject({ others: 500_000 });
  });

  it('what turns out to be a gift is one of the year in which it is known', async () => {
    const [known] = await union.accountant.must(`${BOOK}/stray-receipts/lac1/identification`, {
      ...{ occurredOn: TODAY, amount: 100_000, contributingUnitId: 'hl' },
      giver: { kind: 'named', name: 'Lê Thị Nhầm' },
    });
    expect(known?.data).toMatchObject({ period: '2026-11', receivedOn: DAY });
  });

  it('the annual report of the old year can be submitted, and says what was open', async () => {
    for (let month = 1; month <= 12; month += 1) {
      const period = `2025-${String(month).padStart(2, '0')}`;
      await union.accountant.must(`${OLD}/period-closings`, { period });
    }
    await union.accountHolder.must(`${OLD}/annual-report`, {
      report: { number: '03/BC-HPN', date: '2026-02-27', issuer: 'Hội LHPN' },
    });
    expect(await seen(`${OLD}/year-end`)).toMatchObject({
      places: [
        { placeId: 'ket', amount: 4_200_000 },
        { placeId: 'nh', amount: 2_000_000 },
      ],
      stray: 2_000_000,
      owed: [
        { by: 'advance', amount: 600_000 },
        { by: 'collection', amount: 300_000 },
        { by: 'shortage', amount: 200_000 },
      ],
    });
  });
});

describe('what is still open when a unit is merged', () => {
  const to = (toUnitId: string, toPlaceId: string, more: object = {}) => ({
    toUnitId,
    places: ['ket', 'nh'].map((placeId) => ({ placeId, toPlaceId })),
    items: [],
    ...more,
  });
  const handOver = (...receivers: object[]) =>
    union.accountHolder.post(`${BOOK}/handovers`, {
      ...{ handoverId: 'sn1', handedOverOn: TODAY, receivers },
      minutes: { number: '07/BB-BG', date: TODAY, issuer: 'Hội hl' },
    });
  const CP = '/books/cp/mdd/2026';
  const BM = '/books/bm/mdd/2026';

  it('is named, each claim once, for the successor that answers for it', async () => {
    await union.administrator.must('/units/successions', {
      ...{ successionId: 'sn', effectiveOn: TODAY, windDownUntil: '2026-12-31' },
      shares: [
        { from: 'hl', to: 'cp', share: 7_000 },
        { from: 'hl', to: 'bm', share: 3_000 },
      ],
    });
    await union.neighbour.must('/books', book('cp'));
    await newcomer.must('/books', book('bm'));
    const codeOf = async (...receivers: object[]) => (await handOver(...receivers)).body.code;
    expect(await codeOf(to('cp', 'nh'), to('bm', 'tk'))).toBe('HANDOVER_CLAIM_NOT_ASSIGNED');
    const all = { advances: ['tu1'], collections: ['thu1'], strayMoney: ['lac1', 'gia1'] };
    const twice = [to('cp', 'nh', all), to('bm', 'tk', { advances: ['tu1'] })];
    expect(await codeOf(...twice)).toBe('ITEM_REPEATED');
    const unknown = [to('cp', 'nh', all), to('bm', 'tk', { collections: ['thu9'] })];
    expect(await codeOf(...unknown)).toBe('HANDOVER_CLAIM_NOT_OPEN');
  });

  it('goes there whole, while the money is divided by the shares', async () => {
    const before = await figures();
    const { status } = await handOver(
      to('cp', 'nh', { advances: ['tu1'], strayMoney: ['lac1'] }),
      to('bm', 'tk', { collections: ['thu1'], strayMoney: ['gia1'] }),
    );
    expect(status).toBe(201);
    expect(await figures()).toEqual(before);
    expect(await itemsOf('/units/hl/book-handovers')).toMatchObject([
      {
        toUnitId: 'bm',
        claims: [
          { kind: 'collections', count: 1, amount: 50_000 },
          { kind: 'shortages', count: 1, amount: 200_000 },
        ],
      },
      {
        toUnitId: 'cp',
        claims: [
          { kind: 'advances', count: 1, amount: 600_000, takenOnAs: 'KT-CP-MDD-26-000002' },
          { kind: 'receipts', count: 1, amount: 400_000 },
        ],
      },
    ]);
    expect(await itemsOf('/units/qn/ended-books')).toEqual([]);
    await balances(BOOK, CP, BM);
  });

  it('is settled in the successors’ books', async () => {
    await union.neighbour.must(`${CP}/advances/tu1/settlements`, {
      ...{ occurredOn: TODAY, returned: { amount: 100_000, placeId: 'nh' } },
      used: {
        amount: 500_000,
        evidence: { number: '05/BK-TT', date: TODAY, issuer: 'Hội cp' },
      },
    });
    await newcomer.must(`${BM}/hand-ins`, handIn('thu1', 50_000, { placeId: 'tk' }));
    expect(await figures()).toMatchObject({ owed: 200_000, others: 400_000 });
    expect(await itemsOf('/units/cp/advances?state=settled')).toMatchObject([
      { unitId: 'cp', advanceId: 'tu1', fromUnitId: 'hl', used: 500_000, returned: 100_000 },
    ]);
    await balances(BOOK, CP, BM);
  });
});
