import { BOOK, disbursement, fund, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** The commune `hl` keeps the books of two funds in one safe and one account. */
const OTHER = '/books/hl/khac/2026';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const { administrator, accountant, cashier } = union;
  await administrator.must('/funds', { ...fund, fundId: 'khac', code: 'KHAC' });
  await accountant.must('/books', {
    ...{ unitId: 'hl', fundId: 'khac', year: 2026, openedOn: '2026-01-01' },
    ...{ places: [], earmarks: [] },
  });
  await cashier.must(`${OTHER}/donations`, gift({ amount: 2_500_000 }));
  await cashier.must(`${BOOK}/donations`, gift({ amount: 500_000 }));
  await cashier.must(`${OTHER}/donations`, gift({ placeId: 'nh', amount: 4_000_000 }));
});
afterAll(() => union.close());

interface Place {
  readonly placeId: string;
  readonly held: number;
  readonly funds: object[];
  readonly counts: object[];
}
const place = async (placeId: string): Promise<Place | undefined> => {
  await union.viewsCaughtUp();
  const { body } = await union.auditor.get('/offices/hl');
  return (body.places as Place[]).find((one) => one.placeId === placeId);
};
const count = (amount: number, countedOn = TODAY) =>
  union.cashier.must('/offices/hl/counts', {
    ...{ placeId: 'ket', countedOn, amount, witnesses: [union.accountant.personId] },
  });

describe('9.2 safe and account are the unit’s, not the fund’s', () => {
  it('hold the money of all its funds', async () => {
    expect(await place('ket')).toMatchObject({
      held: 13_000_000,
      funds: [
        { fundId: 'khac', amount: 2_500_000 },
        { fundId: 'mdd', amount: 10_500_000 },
      ],
    });
  });

  it('and membership fees and budget money, too: declared as ngoài sổ, and in no book', async () => {
    const outside = { placeId: 'ket', amount: 300_000, asOf: TODAY };
    await union.accountant.must('/offices/hl/outside-money', outside);
    expect(await place('ket')).toMatchObject({ held: 13_000_000, outsideAmount: 300_000 });
    const { body } = await union.auditor.get('/funds/totals?fundId=mdd');
    expect(body).toMatchObject([{ held: 10_500_000 }]);
    const books = await union.auditor.get('/units/hl/books');
    expect(books.body.items).toMatchObject([{ held: 6_500_000 }, { held: 10_500_000 }]);
  });

  it('a count is compared with all books’ slices plus the outside money', async () => {
    await count(13_300_000);
    await count(13_250_000);
    const seen = { source: 'count', day: TODAY, books: 13_000_000, outside: 300_000 };
    expect((await place('ket'))?.counts).toMatchObject([
      { ...seen, amount: 13_250_000, difference: -50_000 },
      { ...seen, amount: 13_300_000, difference: 0, enteredBy: union.cashier.personId },
    ]);
  });

  it('a statement’s balance likewise, on its own day', async () => {
    const { accountant } = union;
    const state = (amount: number, statedOn: string) =>
      accountant.must('/offices/hl/bank-balances', { placeId: 'nh', statedOn, amount });
    await accountant.must('/offices/hl/outside-money', {
      ...{ placeId: 'nh', amount: 1_200_000, asOf: '2026-11-01' },
    });
    await state(5_200_000, TODAY);
    await state(1_200_000, '2026-11-21');
    expect((await place('nh'))?.counts).toMatchObject([
      { source: 'statement', day: '2026-11-21', books: 0, outside: 1_200_000, difference: 0 },
      { source: 'statement', day: TODAY, books: 4_000_000, outside: 1_200_000, difference: 0 },
    ]);
  });

  it('no book pays with another’s money, although it lies in the same place', async () => {
    const { accountant } = union;
    const wish = disbursement('no1', { placeId: 'nh', amount: 1_000_000 });
    const { status, body } = await accountant.post(`${BOOK}/disbursement-requests`, wish);
    expect([status, body.code]).toEqual([422, 'PLACE_OVERDRAWN']);
  });

  it('no safe is confirmed by a bank, no account counted by hand, no count seen by its counter', async () => {
    const { accountant, cashier } = union;
    const codeOf = async (path: string, body: object, by = cashier) =>
      (await by.post(path, body)).body.code;
    const counted = { countedOn: TODAY, amount: 1, witnesses: [accountant.personId] };
    expect(await codeOf('/offices/hl/counts', { ...counted, placeId: 'nh' })).toBe(
      'PLACE_NOT_SAFE',
    );
    const alone = { ...counted, placeId: 'ket', witnesses: [cashier.personId] };
    expect(await codeOf('/offices/hl/counts', alone)).toBe('WITNESS_IS_COUNTER');
    const stated = { placeId: 'ket', statedOn: TODAY, amount: 1 };
    expect(await codeOf('/offices/hl/bank-balances', stated, accountant)).toBe('PLACE_NOT_BANK');
  });
});
