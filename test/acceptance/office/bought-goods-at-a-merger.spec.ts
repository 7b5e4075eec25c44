import type { FundTotalsView, TrialBalanceView } from '#contracts';
import type { Someone } from '../someone.js';
import { BOOK, book, disbursement, fund, newPerson, smallUnion, TODAY } from '../union.js';
import type { SmallUnion } from '../union.js';

/** Domain 9.11 and 9.13: rice that `hl` has bought and not handed out when it is merged into `cp`. */
const NEW_BOOK = '/books/cp/mdd/2026';
const minutes = { number: '07/BB-BG', date: TODAY, issuer: 'Hội hl' };

let union: SmallUnion;
let keeper: Someone;
let successor: Someone;
let holder: Someone;
let purchase: string;
beforeAll(async () => {
  union = await smallUnion();
  const { administrator, accountant, accountHolder, cashier, neighbour } = union;
  keeper = await newPerson(union, 'cashier', 'hl');
  successor = await newPerson(union, 'cashier', 'cp');
  holder = await newPerson(union, 'accountHolder', 'cp');
  for (const [unitId, personId, capacity] of [
    ['hl', keeper.personId, 'storekeeper'],
    ['cp', successor.personId, 'storekeeper'],
    ['cp', holder.personId, 'accountHolder'],
  ] as const)
    await administrator.must(`/offices/${unitId}/appointments`, {
      ...{ personId, capacity, from: '2026-01-01' },
    });
  for (const unitId of ['hl', 'cp'])
    await administrator.must(`/offices/${unitId}/stores`, {
      ...{ storeId: `kho${unitId}`, name: 'Kho', openedOn: '2026-01-01' },
    });
  const rice = { itemId: 'gao', name: 'Gạo tẻ', measure: 'kg' };
  await administrator.must('/funds/mdd/items', rice);
  await accountant.must(
    `${BOOK}/disbursement-requests`,
    disbursement('mua1', { amount: 9_000_000 }),
  );
  await accountHolder.must(`${BOOK}/requests/mua1/approval`);
  const [fact] = await cashier.must(`${BOOK}/requests/mua1/goods-purchase`, {
    occurredOn: TODAY,
    bought: {
      ...{ storeId: 'khohl', storekeeperId: keeper.personId, invoice: { ...minutes } },
      lots: [{ lotId: 'gao1', itemId: 'gao', quantity: 500, price: 9_000_000 }],
    },
  });
  purchase = String(fact?.data.voucher);
  await administrator.must('/units/successions', {
    ...{ successionId: 'sn', effectiveOn: TODAY, windDownUntil: '2026-12-31' },
    shares: [{ from: 'hl', to: 'cp', share: 10_000 }],
  });
  await neighbour.must('/books', book('cp'));
});
afterAll(() => union.close());

const seen = async (path: string) => {
  await union.consequencesDrawn();
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};
/** What the fund has in safes and in goods it has bought, what it gave, and account 152 of each book. */
const figures = async () => {
  const [totals] = (await seen('/funds/totals?fundId=mdd')) as unknown as FundTotalsView[];
  const on152 = async (path: string) => {
    const { lines } = (await seen(`${path}/trial-balance`)) as unknown as TrialBalanceView;
    return lines.find(({ account }) => account === '152')?.closing ?? 0;
  };
  const { held = 0, owed = 0, given = 0 } = totals ?? {};
  return { held, owed, given, old152: await on152(BOOK), new152: await on152(NEW_BOOK) };
};
const goods = { itemId: 'gao', storeId: 'khocp', valuationBasis: 'purchase' };

describe('goods that the fund has bought, at a merger', () => {
  it('go over at what they cost, beside the money; no đồng more or less, and nothing given', async () => {
    expect(await figures()).toEqual({
      ...{ held: 1_000_000, owed: 9_000_000, given: 0, old152: 9_000_000, new152: 0 },
    });
    await union.accountHolder.must(`${BOOK}/handovers`, {
      ...{ handoverId: 'bg1', handedOverOn: TODAY, minutes, storekeeperId: keeper.personId },
      receivers: [
        {
          ...{ toUnitId: 'cp', storekeeperId: successor.personId, items: [] },
          places: [{ placeId: 'ket', toPlaceId: 'ket' }],
          lots: [{ lotId: 'gao1', quantity: 500, toStoreId: 'khocp' }],
        },
      ],
    });
    expect(await figures()).toEqual({
      ...{ held: 1_000_000, owed: 9_000_000, given: 0, old152: 0, new152: 9_000_000 },
    });
    expect((await seen(`${BOOK}/lots`)).items).toEqual([]);
    expect((await seen(`${NEW_BOOK}/lots`)).items).toMatchObject([
      { ...goods, lotId: 'gao1', onHand: 500, value: 9_000_000, fromUnitId: 'hl' },
    ]);
    const handed = (await seen('/units/hl/book-handovers')).items as readonly object[];
    expect(handed).toContainEqual(
      expect.objectContaining({
        goods: [{ lotId: 'gao1', itemId: 'gao', quantity: 500, value: 9_000_000 }],
      }),
    );
  });

  it('both books’ trial balances close', async () => {
    for (const path of [BOOK, NEW_BOOK]) {
      const { debit, credit } = await seen(`${path}/trial-balance`);
      expect(debit).toBe(credit);
    }
  });

  it('are given by the successor, at the same price, and counted as given then', async () => {
    await union.neighbour.must(`${NEW_BOOK}/goods-requests`, {
      ...{ requestId: 'xk1', storeId: 'khocp', beneficiaries: 20, decision: fund.basis },
      ...{ lots: [{ lotId: 'gao1', quantity: 100 }], validUntil: '2026-12-20' },
    });
    await holder.must(`${NEW_BOOK}/requests/xk1/approval`);
    const handing = { occurredOn: TODAY, storekeeperId: successor.personId };
    const facts = await successor.must(`${NEW_BOOK}/requests/xk1/goods-issue`, handing);
    expect(facts).toMatchObject([{ data: { lines: [{ quantity: 100, value: 1_800_000 }] } }]);
    expect(await figures()).toEqual({
      ...{ held: 1_000_000, owed: 7_200_000, given: 1_800_000, old152: 0, new152: 7_200_000 },
    });
  });

  it.each([
    ['the price put right', { correction: 'adjust', correctedAmount: 8_500_000 }],
    ['the purchase voided', { correction: 'void' }],
  ])(
    'keep their price: %s in the old book is refused, with what to do instead',
    async (_, more) => {
      const asked = { requestId: 'dc1', voucher: purchase, validUntil: '2026-12-20', ...more };
      const before = await union.api.parts.store.head();
      const reply = await union.accountant.post(`${BOOK}/correction-requests`, asked);
      expect([reply.status, reply.body.code]).toEqual([422, 'PURCHASED_LOT_NOT_WHOLE']);
      expect(reply.body.detail).toContain('xử lý chênh lệch theo quyết định');
      expect(await union.api.parts.store.head()).toBe(before);
    },
  );
});
