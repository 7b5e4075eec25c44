import { BOOK, book, fund, newPerson, smallUnion, TODAY, unit, type SmallUnion } from '../union.js';
import type { Someone } from '../someone.js';

/**
 * Domain 9.5, 9.11 and 9.13: goods of 2025 that cross the New Year, and those of a commune that is
 * merged into its neighbours. Seen on 22 November 2026.
 */
const OLD = '/books/hl/mdd/2025';

let union: SmallUnion;
let keeper: Someone;
let neighbour: Someone;
beforeAll(async () => {
  union = await smallUnion();
  const { administrator, accountant } = union;
  await administrator.must('/units', unit('bm', 3, 'qn'));
  keeper = await newPerson(union, 'cashier', 'hl');
  neighbour = await newPerson(union, 'cashier', 'cp');
  for (const [unitId, person] of [
    ['hl', keeper],
    ['cp', neighbour],
  ] as const) {
    const appointed = { personId: person.personId, capacity: 'storekeeper', from: '2025-01-01' };
    await administrator.must(`/offices/${unitId}/appointments`, appointed);
    const store = { storeId: `kho${unitId}`, name: 'Kho', openedOn: '2025-01-01' };
    await administrator.must(`/offices/${unitId}/stores`, store);
  }
  const item = { itemId: 'chan', name: 'Chăn bông', measure: 'chiec' };
  await administrator.must('/funds/mdd/items', item);
  await accountant.must('/books', { ...book('hl'), year: 2025, openedOn: '2025-01-01' });
});
afterAll(() => union.close());

const seen = async (path: string) => {
  await union.consequencesDrawn();
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};
const itemsOf = async (path: string): Promise<readonly object[]> =>
  (await seen(path)).items as readonly object[];
const receive = (path: string, lotId: string, quantity: number, day: string) =>
  union.accountant.must(`${path}/goods-receipts`, {
    ...{ occurredOn: day, storeId: 'khohl', storekeeperId: keeper.personId },
    ...{ giver: { kind: 'named', name: 'Công ty May Hạ Long' }, contributingUnitId: 'hl' },
    lots: [{ lotId, itemId: 'chan', quantity, valuation: { basis: 'invoice', amount: 9_000_000 } }],
  });

describe('goods that are on hand when the year ends', () => {
  const carry = (more: object = {}) => union.accountant.post(`${OLD}/carrying-forward`, more);

  it('go into the new year’s book once the storekeeper has counted them', async () => {
    await receive(OLD, 'chan1', 90, '2025-11-10');
    const wish = { requestId: 'xk1', storeId: 'khohl', beneficiaries: 5, decision: fund.basis };
    const lots = [{ lotId: 'chan1', quantity: 5 }];
    const asked = { ...wish, lots, validUntil: '2026-12-20' };
    await union.accountant.must(`${OLD}/goods-requests`, asked);
    await union.accountHolder.must(`${OLD}/requests/xk1/approval`);
    expect((await carry()).body.code).toBe('GOODS_NEED_STOREKEEPER');
    const stranger = { storekeeperId: union.cashier.personId };
    expect((await carry(stranger)).body.code).toBe('NOT_STOREKEEPER');
    expect((await carry({ storekeeperId: keeper.personId })).status).toBe(201);
    expect(await itemsOf(`${OLD}/lots`)).toEqual([]);
    expect(await itemsOf(`${BOOK}/lots`)).toMatchObject([
      {
        ...{ lotId: 'chan1', onHand: 90, reserved: 5, value: 9_000_000, fromYear: 2025 },
        ...{ receivedOn: '2025-11-10', cameBy: 'PN-HL-MDD-25-000001', giverKind: 'named' },
        voucher: 'PN-HL-MDD-26-000001',
      },
    ]);
    expect(await itemsOf(`${OLD}/goods-journal?kind=passedOn`)).toMatchObject([
      { voucher: 'PX-HL-MDD-25-000001', quantity: -90, otherUnitId: 'hl', otherYear: 2026 },
    ]);
    expect((await carry({ storekeeperId: keeper.personId })).body.code).toBe('NOTHING_TO_CARRY');
  });

  it('keep their giver, whose name is read under the first note', async () => {
    const { body } = await union.auditor.get('/vouchers/PN-HL-MDD-25-000001/personal-data');
    expect(body).toEqual({ giverName: 'Công ty May Hạ Long' });
  });

  it('are handed out on the request that the old year has approved', async () => {
    expect(await seen(`${OLD}/requests/xk1`)).toMatchObject({ status: 'carried' });
    expect(await seen(`${BOOK}/requests/xk1`)).toMatchObject({
      ...{ status: 'approved', kind: 'goods', carriedFrom: 2025 },
    });
    const handing = { occurredOn: TODAY, storekeeperId: keeper.personId };
    const facts = await keeper.must(`${BOOK}/requests/xk1/goods-issue`, handing);
    expect(facts).toMatchObject([{ data: { lines: [{ quantity: 5, value: 500_000 }] } }]);
  });

  it('do not keep the annual report waiting, and stand in no total of money', async () => {
    for (let month = 1; month <= 12; month += 1)
      await union.accountant.must(`${OLD}/period-closings`, {
        period: `2025-${String(month).padStart(2, '0')}`,
      });
    const report = { number: '03/BC-HPN', date: '2026-02-27', issuer: 'Hội LHPN' };
    const submitted = await union.accountHolder.post(`${OLD}/annual-report`, { report });
    expect(submitted.status).toBe(201);
    const totals = await union.auditor.get('/funds/totals?fundId=mdd');
    expect(totals.body).toMatchObject([{ received: 0, given: 0, held: 10_000_000 }]);
  });
});

describe('goods of a unit that is merged', () => {
  const minutes = { number: '07/BB-BG', date: TODAY, issuer: 'Hội hl' };
  const to = (toUnitId: string, more: object = {}) => ({
    ...{ toUnitId, places: ['ket', 'nh'].map((placeId) => ({ placeId, toPlaceId: 'nh' })) },
    ...{ items: [{ kind: 'hoso', count: 4 }] },
    ...more,
  });
  const given = (quantity: number, more: object = {}) => ({
    lots: [{ lotId: 'chan1', quantity, toStoreId: 'khocp' }],
    storekeeperId: neighbour.personId,
    ...more,
  });
  const handOver = async (receivers: object[], more: object = {}) => {
    const { body, status } = await union.accountHolder.post(`${BOOK}/handovers`, {
      ...{ handoverId: 'sn1', handedOverOn: TODAY, minutes, receivers },
      storekeeperId: keeper.personId,
      ...more,
    });
    return body.code ?? status;
  };

  it('are each assigned to a successor, to a store and its keeper', async () => {
    await union.administrator.must('/units/successions', {
      ...{ successionId: 'sn', effectiveOn: TODAY, windDownUntil: '2026-12-31' },
      shares: [{ from: 'hl', to: 'cp', share: 10_000 }],
    });
    await union.neighbour.must('/books', book('cp'));
    expect(await handOver([to('cp')])).toBe('HANDOVER_LOT_NOT_ASSIGNED');
    expect(await handOver([to('cp', given(84))])).toBe('HANDOVER_LOT_NOT_ASSIGNED');
    expect(await handOver([to('cp', given(86))])).toBe('HANDOVER_LOT_EXCEEDED');
    const nobody = given(85, { storekeeperId: undefined });
    expect(await handOver([to('cp', nobody)])).toBe('HANDOVER_STOREKEEPER_NOT_NAMED');
    const unsaid = { storekeeperId: undefined };
    expect(await handOver([to('cp', given(85))], unsaid)).toBe('GOODS_NEED_STOREKEEPER');
    const elsewhere = given(85, { storekeeperId: keeper.personId });
    expect(await handOver([to('cp', elsewhere)])).toBe('NOT_STOREKEEPER');
  });

  it('wait until what was promised of them is handed out or rejected', async () => {
    await union.accountant.must(`${BOOK}/goods-requests`, {
      ...{ requestId: 'xk2', storeId: 'khohl', beneficiaries: 5, decision: fund.basis },
      ...{ lots: [{ lotId: 'chan1', quantity: 5 }], validUntil: '2026-12-20' },
    });
    expect(await handOver([to('cp', given(85))])).toBe('HANDOVER_GOODS_REQUEST_OPEN');
    await union.accountHolder.must(`${BOOK}/requests/xk2/rejection`, { reason: 'Bàn giao kho' });
  });

  it('go over lot by lot, and the minutes list them beside the money', async () => {
    expect(await handOver([to('cp', given(85))])).toBe(201);
    expect(await itemsOf(`${BOOK}/lots`)).toEqual([]);
    expect(await itemsOf('/books/cp/mdd/2026/lots')).toMatchObject([
      {
        ...{ lotId: 'chan1', storeId: 'khocp', onHand: 85, value: 8_500_000, fromUnitId: 'hl' },
        cameBy: 'PN-HL-MDD-25-000001',
      },
    ]);
    expect(await itemsOf('/units/hl/book-handovers')).toMatchObject([
      {
        ...{ handoverId: 'sn1', toUnitId: 'cp', voucher: 'PX-HL-MDD-26-000002', minutes },
        ...{ goods: [{ lotId: 'chan1', itemId: 'chan', quantity: 85, value: 8_500_000 }] },
        ...{ amount: 0, takenOverAs: 'PN-CP-MDD-26-000001' },
      },
      { handoverId: 'sn1', toUnitId: 'cp', amount: 10_000_000, goods: [] },
    ]);
  });
});
