import type { Someone } from '../someone.js';
import { book, gift, newPerson, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** The commune `cp` starts in mid-life, in the middle of 2026. */
const BOOK = '/books/cp/mdd/2026';
const OPENED_ON = '2026-07-01';

let union: SmallUnion;
let cashier: Someone;
let accountHolder: Someone;
beforeAll(async () => {
  union = await smallUnion();
  cashier = await newPerson(union, 'cashier', 'cp');
  accountHolder = await newPerson(union, 'accountHolder', 'cp');
  for (const [capacity, { personId }] of [
    ['cashier', cashier],
    ['accountHolder', accountHolder],
  ] as const)
    await union.administrator.must('/offices/cp/appointments', {
      ...{ personId, capacity, from: OPENED_ON },
    });
});
afterAll(() => union.close());

const opening = (changes: object = {}) => ({
  ...book('cp'),
  openedOn: OPENED_ON,
  places: [
    { placeId: 'ket', amount: 1_250_000 },
    { placeId: 'nh', amount: 3_000_000 },
  ],
  earmarks: [{ earmark: 'hocbong', amount: 1_000_000 }],
  basis: { number: '01/BB-KK', date: OPENED_ON, issuer: 'Hội cp' },
  ...changes,
});
const DECISION = { number: '12/QĐ', date: '2026-06-09', issuer: 'Hội cp' };
const advanceOut = (changes: object = {}) => ({
  ...{ advanceId: 'cu1', amount: 700_000, placeId: 'ket', paidOn: '2026-06-10' },
  ...{ dueOn: '2026-07-10', decision: DECISION },
  ...{ holder: { kind: 'outside', name: 'Lò Thị Mai' }, content: 'Thăm hộ nghèo' },
  ...changes,
});
const returned = (amount: number) => ({
  ...{ occurredOn: TODAY, returned: { amount, placeId: 'ket' } },
});
const open = (changes: object = {}) => union.neighbour.post('/books', opening(changes));
const sign = (someone: Someone, capacity: string) =>
  someone.post(`${BOOK}/opening-signatures`, { capacity });

describe('9.5 opening: offices start in mid-life', () => {
  it('what is there is entered with the minutes it rests on, and sums', async () => {
    expect((await open({ basis: undefined })).body.code).toBe('OPENING_NEEDS_BASIS');
    const more = { earmarks: [{ earmark: 'hocbong', amount: 4_250_001 }] };
    expect((await open(more)).body.code).toBe('OPENING_EARMARKS_EXCEED');
    const elsewhere = { places: [{ placeId: 'vi', amount: 1 }] };
    expect((await open(elsewhere)).body.code).toBe('PLACE_UNKNOWN');
    expect((await open()).status).toBe(201);
    expect((await open()).body.code).toBe('BOOK_EXISTS');
  });

  it('takes over an advance that is out, to be settled later', async () => {
    const by = union.neighbour;
    const [fact] = await by.must(`${BOOK}/opening-advances`, advanceOut());
    expect(fact?.data).toMatchObject({
      ...{ voucher: 'KT-CP-MDD-26-000001', occurredOn: OPENED_ON, amount: 700_000 },
      holder: { kind: 'outside' },
    });
    expect(JSON.stringify(fact)).not.toContain('Lò Thị Mai');
    const codeOf = async (changes: object) =>
      (await by.post(`${BOOK}/opening-advances`, advanceOut(changes))).body.code;
    expect(await codeOf({})).toBe('ADVANCE_EXISTS');
    const paidLater = { advanceId: 'cu2', paidOn: '2026-07-02', dueOn: '2026-08-01' };
    expect(await codeOf(paidLater)).toBe('ADVANCE_PAID_AFTER_OPENING');
    const early = await by.post(`${BOOK}/advances/cu1/settlements`, returned(200_000));
    expect(early.body.code).toBe('OPENING_NOT_SIGNED');
  });

  it('stands on three signatures of three people, and takes nothing before', async () => {
    const given = gift({ contributingUnitId: 'cp' });
    const early = await cashier.post(`${BOOK}/donations`, given);
    expect(early.body.code).toBe('OPENING_NOT_SIGNED');
    expect((await sign(accountHolder, 'cashier')).body.code).toBe('NOT_A_SIGNER');
    expect((await sign(cashier, 'cashier')).status).toBe(201);
    expect((await sign(cashier, 'accountHolder')).body.code).toBe('SAME_PERSON');
    const another = advanceOut({ advanceId: 'cu2' });
    const tooLate = await union.neighbour.post(`${BOOK}/opening-advances`, another);
    expect(tooLate.body.code).toBe('OPENING_ADVANCES_TOO_LATE');
    expect((await cashier.post(`${BOOK}/donations`, given)).body.code).toBe('OPENING_NOT_SIGNED');
    expect((await sign(accountHolder, 'accountHolder')).status).toBe(201);
    expect((await sign(accountHolder, 'accountHolder')).body.code).toBe('OPENING_ALREADY_SIGNED');
    await union.viewsCaughtUp();
    expect((await union.auditor.get(BOOK)).body).toMatchObject({
      openedOn: OPENED_ON,
      openedBy: union.neighbour.personId,
      cashierSignedBy: cashier.personId,
      accountHolderSignedBy: accountHolder.personId,
      held: 4_250_000,
    });
  });

  it('counted cash and the bank’s confirmation of that day agree with it', async () => {
    const witnesses = [union.neighbour.personId];
    await cashier.must('/offices/cp/counts', {
      ...{ placeId: 'ket', countedOn: OPENED_ON, amount: 1_250_000, witnesses },
    });
    await union.neighbour.must('/offices/cp/bank-balances', {
      ...{ placeId: 'nh', statedOn: OPENED_ON, amount: 3_000_000 },
    });
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/offices/cp');
    const agrees = { day: OPENED_ON, difference: 0 };
    expect(body.places).toMatchObject([
      { placeId: 'ket', counts: [{ ...agrees, source: 'count', books: 1_250_000 }] },
      { placeId: 'nh', counts: [{ ...agrees, source: 'statement', books: 3_000_000 }] },
    ]);
  });

  it('an opening balance is no gift, and money for a purpose keeps it', async () => {
    const totals = await union.auditor.get('/funds/totals?fundId=mdd');
    expect(totals.body).toMatchObject([{ opened: 14_950_000, received: 0, given: 0 }]);
    const { body } = await union.auditor.get(BOOK);
    expect(body.earmarks).toMatchObject([
      { amount: 3_250_000 },
      { earmark: 'hocbong', amount: 1_000_000 },
    ]);
    const balance = await union.auditor.get(`${BOOK}/trial-balance`);
    expect([balance.body.debit, balance.body.credit]).toEqual([4_950_000, 4_950_000]);
  });

  it('shows the advance overdue with who holds it, until it is settled like any other', async () => {
    const { auditor, neighbour } = union;
    const advance = async () => (await auditor.get(`${BOOK}/advances/cu1`)).body;
    expect(await advance()).toMatchObject({
      ...{ state: 'overdue', amount: 700_000, outstanding: 700_000, paidOn: '2026-06-10' },
      ...{ dueOn: '2026-07-10', holderKind: 'outside', decision: DECISION },
    });
    const named = await auditor.get(`${BOOK}/named-advances`);
    expect(named.body.items).toMatchObject([{ advanceId: 'cu1', name: 'Lò Thị Mai' }]);
    const used = { amount: 500_000, evidence: DECISION };
    const settlement = { used, ...returned(200_000) };
    await neighbour.must(`${BOOK}/advances/cu1/settlements`, settlement);
    await union.viewsCaughtUp();
    expect(await advance()).toMatchObject({
      ...{ state: 'settled', used: 500_000, returned: 200_000, outstanding: 0 },
    });
    const totals = await auditor.get('/funds/totals?fundId=mdd');
    expect(totals.body).toMatchObject([{ opened: 14_950_000, received: 0, given: 500_000 }]);
  });

  it('unused receipt books are registered with every serial, and used from then on', async () => {
    const path = '/offices/cp/receipt-books';
    const serials = { prefix: 'AA26', firstSerial: 41, lastSerial: 50 };
    await union.neighbour.must(path, { bookId: 'q5', ...serials, registeredOn: OPENED_ON });
    await union.viewsCaughtUp();
    expect((await union.auditor.get(`${path}/q5`)).body).toMatchObject({
      ...{ status: 'kept', used: 0, voided: 0, lost: 0, unused: 10 },
    });
  });

  it('goods on hand come in under a phiếu nhập kho of that day', async () => {
    const { administrator, neighbour, auditor } = union;
    const storekeeper = await newPerson(union, 'cashier', 'cp');
    await administrator.must('/offices/cp/stores', {
      ...{ storeId: 'kho', name: 'Kho', openedOn: OPENED_ON },
    });
    await administrator.must('/offices/cp/appointments', {
      ...{ personId: storekeeper.personId, capacity: 'storekeeper', from: OPENED_ON },
    });
    await administrator.must('/funds/mdd/items', {
      ...{ itemId: 'chan', name: 'Chăn bông', measure: 'chiec' },
    });
    const [fact] = await neighbour.must(`${BOOK}/goods-receipts`, {
      ...{ occurredOn: OPENED_ON, storeId: 'kho', storekeeperId: storekeeper.personId },
      ...{ giver: { kind: 'anonymous' }, contributingUnitId: 'cp' },
      lots: [{ lotId: 'lo1', itemId: 'chan', quantity: 12, valuation: { basis: 'undetermined' } }],
    });
    expect(fact?.data).toMatchObject({ voucher: 'PN-CP-MDD-26-000001', occurredOn: OPENED_ON });
    await union.viewsCaughtUp();
    const { body } = await auditor.get(`${BOOK}/lots`);
    expect(body.items).toMatchObject([{ lotId: 'lo1', onHand: 12 }]);
  });

  it('nothing is opened ahead of its day, before the fund, or for another year', async () => {
    const codeOf = async (changes: object) => (await open(changes)).body.code;
    const other = { ...book('cp'), fundId: 'mdd', year: 2025 };
    expect(await codeOf({ ...other, openedOn: TODAY })).toBe('DATE_OUTSIDE_YEAR');
    const ahead = { ...other, year: 2027, openedOn: '2027-01-01' };
    expect(await codeOf(ahead)).toBe('DATE_IN_FUTURE');
    expect(await codeOf({ ...other, year: 2020, openedOn: '2020-12-31' })).toBe('DATE_BEFORE_FUND');
  });
});
