import type { Someone } from '../someone.js';
import { BOOK, fund, gift, smallUnion, TODAY, unit, type SmallUnion } from '../union.js';

let union: SmallUnion;
let collector: string;

const basis = { number: '02/KH', date: '2026-10-20', issuer: 'Ban Thường vụ' };
const OFFICE = '/offices/hl/receipt-books';

beforeAll(async () => {
  union = await smallUnion();
  const { administrator, accountant } = union;
  await administrator.must('/units', unit('ch1', 4, 'hl'));
  await administrator.must('/units', unit('ch2', 4, 'hl'));
  await administrator.must('/funds/mdd/collection-terms', { days: 5 });
  await administrator.must('/funds/mdd/drives', {
    ...{ driveId: 'motngayluong', name: 'Một ngày lương', basis },
    ...{ startsOn: '2026-11-01', dueOn: '2026-11-20' },
    units: [
      { unitId: 'ch1', expected: 1_000_000, members: 6 },
      { unitId: 'ch2', expected: 700_000, members: 4 },
    ],
  });
  await register('q1', 1);
  const facts = await accountant.must(`${OFFICE}/q1/issues`, {
    ...{ fundId: 'mdd', issuedOn: '2026-11-02' },
    collector: { kind: 'outsider', name: 'Đặng Thị Thu' },
  });
  const issued = facts[0]?.data as { collector: { subject: string } };
  collector = issued.collector.subject;
}, 30_000);
afterAll(() => union.close());

const register = (bookId: string, firstSerial: number) =>
  union.accountant.must(OFFICE, {
    ...{ bookId, prefix: 'AA26', firstSerial, lastSerial: firstSerial + 9 },
    registeredOn: '2026-11-01',
  });

const taking = (collectionId: string, change: object = {}) => ({
  ...{ collectionId, occurredOn: '2026-11-12', voucherDate: TODAY, amount: 300_000 },
  collector: { kind: 'outsider', subject: collector },
  giver: { kind: 'anonymous' },
  contributingUnitId: 'ch1',
  ...change,
});

const list = (amount: number, ...lines: readonly (readonly [string, number])[]) => ({
  ...{ occurredOn: TODAY, collector, placeId: 'ket', amount },
  lines: lines.map(([collectionId, part]) => ({ collectionId, amount: part })),
});

const refused = async (someone: Someone, path: string, body: object, code: string) => {
  const before = await union.api.parts.store.head();
  const reply = await someone.post(path, body);
  expect([reply.body.code, reply.status >= 400 && reply.status < 500]).toEqual([code, true]);
  expect(reply.body.detail).not.toContain('{');
  expect(await union.api.parts.store.head()).toBe(before);
};

const shown = async <T>(path: string): Promise<T> => {
  await union.viewsCaughtUp();
  return (await union.accountant.get(path)).body as unknown as T;
};

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

describe('branches and cells keep no book (9.6)', () => {
  it('a collector answers for tiền thu chưa nộp until it is handed in', async () => {
    const members = [
      { name: 'Trần Thị Lan', amount: 172_727 },
      { name: 'Lê Thị Mai', amount: 190_909 },
    ];
    const [fact] = await union.cashier.must(
      `${BOOK}/collections`,
      taking('thu1', {
        ...{ amount: 363_636, driveId: 'motngayluong', receipt: { bookId: 'q1', serial: 1 } },
        giver: { kind: 'collective', name: 'Chi hội 1', members },
      }),
    );
    expect(fact?.data).toMatchObject({
      ...{ voucher: 'KT-HL-MDD-26-000001', dueOn: '2026-11-20' },
      giver: { members: { count: 2, total: 363_636 } },
    });
    expect(JSON.stringify(fact)).not.toContain('Lan');
    await union.cashier.must(`${BOOK}/collections`, taking('thu2', { earmark: 'hocbong' }));
    const { items } = await shown<Page>('/units/hl/collectors');
    expect(items).toEqual([
      {
        ...{ unitId: 'hl', fundId: 'mdd', collector, collectorKind: 'outsider' },
        ...{ outstanding: 663_636, overdue: 663_636, isOverdue: true, collections: 2 },
        ...{ firstCollectedOn: '2026-11-12', firstDueOn: '2026-11-17' },
      },
    ]);
    expect(await shown(BOOK)).toMatchObject({ held: 10_000_000, owed: 663_636 });
  });

  it('counts a gift once, for the branch, on the day that it was given', async () => {
    const before = await shown<{ received: number }[]>('/funds/totals?fundId=mdd');
    expect(before).toMatchObject([{ received: 663_636, owed: 663_636 }]);
    await union.cashier.must(
      `${BOOK}/hand-ins`,
      list(563_636, ['thu1', 363_636], ['thu2', 200_000]),
    );
    const after = await shown('/funds/totals?fundId=mdd');
    expect(after).toMatchObject([{ received: 663_636, owed: 100_000, held: 10_563_636 }]);
    expect(await shown('/units/ch1/contributions')).toMatchObject({ unit: { own: 663_636 } });
  });

  it('hands in with a bảng kê, which names what it covers', async () => {
    expect(await shown('/vouchers/PT-HL-MDD-26-000001/hand-in-list')).toMatchObject({
      ...{ collector, amount: 563_636, placeId: 'ket' },
      lines: [
        { collectionId: 'thu1', amount: 363_636, receiptBookId: 'q1', receiptSerial: 1 },
        { collectionId: 'thu2', amount: 200_000, contributingUnitId: 'ch1' },
      ],
    });
    const { body } = await union.auditor.get('/units/qn/collections?state=outstanding&limit=1');
    expect(body.items).toMatchObject([{ collectionId: 'thu2' }]);
    const { items } = await shown<Page>('/units/hl/collections?state=overdue');
    expect(items).toMatchObject([{ collectionId: 'thu2', outstanding: 100_000, state: 'overdue' }]);
    const earmarks = await shown<{ earmarks: object[] }>(BOOK);
    expect(earmarks.earmarks).toContainEqual({ earmark: 'hocbong', amount: 200_000, reserved: 0 });
  });

  it('keeps the names of collector and members in the vault', async () => {
    const texts = await shown<{ members: { name: string }[] }>(
      '/vouchers/KT-HL-MDD-26-000001/personal-data',
    );
    expect(texts.members.map(({ name }) => name)).toEqual(['Trần Thị Lan', 'Lê Thị Mai']);
    const [fact] = await union.cashier.must(
      `${BOOK}/collections`,
      taking('thu3', { collector: { kind: 'outsider', name: 'Bùi Thị Hậu' } }),
    );
    const { voucher, collector: other } = fact?.data as {
      voucher: string;
      collector: { subject: string };
    };
    expect(other.subject).not.toBe(collector);
    expect(JSON.stringify(fact)).not.toContain('Hậu');
    expect(await shown(`/vouchers/${voucher}/personal-data`)).toEqual({
      collectorName: 'Bùi Thị Hậu',
    });
  });

  it('is put right by an adjustment that another signs', async () => {
    const correction = { correction: 'adjust', voucher: 'KT-HL-MDD-26-000003' };
    await union.accountant.must(`${BOOK}/correction-requests`, {
      ...{ requestId: 'dc1', ...correction, correctedAmount: 0, validUntil: '2026-12-01' },
    });
    const facts = await union.accountHolder.must(`${BOOK}/requests/dc1/approval`);
    expect(facts[1]).toMatchObject({ type: 'CollectionAdjusted', data: { left: 0 } });
    const { items } = await shown<Page>('/units/hl/collectors');
    expect(items).toMatchObject([{ collector, outstanding: 100_000 }]);
  });

  it.each<[string, object, string]>([
    ['a list of members that does not sum', bad({ amount: 5 }), 'MEMBER_LIST_DOES_NOT_SUM'],
    ['the same taking twice', { collectionId: 'thu1' }, 'COLLECTION_EXISTS'],
    ['a day that has not come', { occurredOn: '2026-11-23' }, 'DATE_IN_FUTURE'],
    ['a due day before it was taken', { dueOn: '2026-11-11' }, 'COLLECTION_DUE_TOO_EARLY'],
    ['a drive that there is not', { driveId: 'khongco' }, 'DRIVE_UNKNOWN'],
    ['a voucher that goes backwards', { voucherDate: '2026-11-12' }, 'VOUCHER_DATE_BACKWARDS'],
    ['nobody who collected', { collector: { kind: 'outsider' } }, 'MALFORMED'],
  ])('refuses %s, and records nothing', (_, change, code) =>
    refused(union.cashier, `${BOOK}/collections`, taking('moi', change), code),
  );

  it.each<[string, () => object, string]>([
    ['more than is owed', () => list(100_001, ['thu2', 100_001]), 'HAND_IN_EXCEEDS'],
    ['a collection twice', () => list(1, ['thu1', 1]), 'COLLECTION_HANDED_IN'],
    ['a list that does not sum', () => list(2, ['thu2', 1]), 'HAND_IN_LIST_DOES_NOT_SUM'],
    ['one line twice', () => list(2, ['thu2', 1], ['thu2', 1]), 'HAND_IN_REPEATED'],
    ['what nobody took', () => list(1, ['khongco', 1]), 'COLLECTION_UNKNOWN'],
    [
      'a day before it was taken',
      () => ({ ...list(1, ['thu2', 1]), occurredOn: '2026-11-11', voucherDate: TODAY }),
      'DATE_BEFORE_COLLECTION',
    ],
    [
      'another collector’s',
      () => ({ ...list(1, ['thu2', 1]), collector: union.cashier.personId }),
      'COLLECTION_OF_ANOTHER_COLLECTOR',
    ],
  ])('refuses to take in %s, and records nothing', (_, body, code) =>
    refused(union.accountant, `${BOOK}/hand-ins`, body(), code),
  );

  it('refuses a collector of the staff who takes in their own', async () => {
    const { cashier } = union;
    const own = { kind: 'staff', subject: cashier.personId };
    await cashier.must(`${BOOK}/collections`, taking('thu4', { collector: own }));
    const body = { ...list(1, ['thu4', 1]), collector: cashier.personId };
    await refused(cashier, `${BOOK}/hand-ins`, body, 'HAND_IN_BY_COLLECTOR');
    await union.accountant.must(`${BOOK}/hand-ins`, {
      ...list(300_000, ['thu4', 300_000]),
      collector: cashier.personId,
    });
  });
});

describe('one-day-salary drives (9.6)', () => {
  it('show expected, actual and difference per unit; odd sums are normal', async () => {
    const direct = { amount: 700_001, contributingUnitId: 'ch2', driveId: 'motngayluong' };
    await union.cashier.must(`${BOOK}/donations`, gift(direct));
    expect(await shown('/funds/mdd/drives/motngayluong')).toMatchObject({
      ...{ expected: 1_700_000, actual: 1_063_637, difference: -636_363, actualMembers: 3 },
      byUnit: [
        { unitId: 'ch1', expected: 1_000_000, actual: 363_636, isBehind: true },
        { unitId: 'ch2', expected: 700_000, actual: 700_001, difference: 1, isBehind: false },
      ],
    });
    const { items } = await shown<Page>('/funds/mdd/drives');
    expect(items).toMatchObject([{ driveId: 'motngayluong', units: 2, gifts: 2 }]);
  });

  it('are planned once, by who keeps the fund', async () => {
    const drive = {
      ...{ driveId: 'motngayluong', name: 'Lần nữa', basis },
      ...{ startsOn: '2026-11-01', dueOn: '2026-10-31' },
      units: [{ unitId: 'ch1', expected: 1, members: 1 }],
    };
    const { administrator } = union;
    await refused(administrator, '/funds/mdd/drives', drive, 'DRIVE_EXISTS');
    const other = { ...drive, driveId: 'moi' };
    await refused(administrator, '/funds/mdd/drives', other, 'DRIVE_DATES');
    await refused(union.accountant, '/funds/mdd/drives', other, 'NOT_ALLOWED');
  });
});

describe('receipt books have pre-printed serials (9.6)', () => {
  const out = { fundId: 'mdd', year: 2026 };
  const leaf = (bookId: string, serial: number) => ({ receipt: { bookId, serial } });

  it('issued, lost and returned; each serial is used, voided, lost or unused', async () => {
    await union.cashier.must(`${BOOK}/donations`, gift({ ...leaf('q1', 2), amount: 1000 }));
    await union.cashier.must(`${OFFICE}/q1/voids`, {
      ...{ ...out, serial: 5, voidedOn: TODAY, reason: 'Viết sai' },
    });
    await union.accountant.must(`${OFFICE}/q1/losses`, {
      ...{ ...out, serials: { from: 7, to: 8 }, lostOn: TODAY, minutes: basis },
    });
    const counts = { used: 2, voided: 1, lost: 2, unused: 5 };
    expect(await shown(`${OFFICE}/q1`)).toMatchObject({
      ...{ status: 'issued', fundId: 'mdd', collector, ...counts, skipped: 2 },
      leaves: [
        { serial: 1, fate: 'used', voucher: 'KT-HL-MDD-26-000001', amount: 363_636 },
        { serial: 2, fate: 'used' },
        { serial: 3, fate: 'unused', skipped: true },
        { serial: 4, fate: 'unused', skipped: true },
        { serial: 5, fate: 'voided' },
        { serial: 6, fate: 'unused', skipped: false },
        { serial: 7, fate: 'lost' },
        { serial: 8, fate: 'lost' },
        { serial: 9, fate: 'unused' },
        { serial: 10, fate: 'unused' },
      ],
    });
  });

  it('name who has them only to those who may read names', async () => {
    const { accountant, cashier } = union;
    const path = `${OFFICE}/q1/personal-data`;
    expect((await accountant.get(path)).body).toEqual({ collectorName: 'Đặng Thị Thu' });
    expect((await cashier.get(path)).status).toBe(403);
  });

  it.each<[string, object, string]>([
    ['used twice', leaf('q1', 1), 'RECEIPT_SERIAL_USED'],
    ['outside its book', leaf('q1', 11), 'RECEIPT_SERIAL_OUTSIDE'],
    ['that is void', leaf('q1', 5), 'RECEIPT_SERIAL_VOIDED'],
    ['that is lost', leaf('q1', 7), 'RECEIPT_SERIAL_LOST'],
    ['of no book', leaf('q9', 1), 'RECEIPT_BOOK_UNKNOWN'],
  ])('refuses a serial %s, and records nothing', (_, receipt, code) =>
    refused(union.cashier, `${BOOK}/collections`, taking('moi', receipt), code),
  );

  it('refuses a serial of a book that lies in the office, is another fund’s, or is lost', async () => {
    const { administrator, accountant, cashier } = union;
    await register('q2', 21);
    const using = (code: string) =>
      refused(cashier, `${BOOK}/collections`, taking('moi', leaf('q2', 21)), code);
    await using('RECEIPT_BOOK_NOT_ISSUED');
    await administrator.must('/funds', { ...fund, fundId: 'khac', code: 'KHAC' });
    const person = { kind: 'staff', subject: cashier.personId };
    const issue = { fundId: 'khac', issuedOn: '2026-11-02', collector: person };
    await accountant.must(`${OFFICE}/q2/issues`, issue);
    await using('RECEIPT_BOOK_OF_ANOTHER_FUND');
    await refused(accountant, `${OFFICE}/q2/issues`, issue, 'RECEIPT_BOOK_OUT');
    const loss = { fundId: 'khac', year: 2026, lostOn: TODAY, minutes: basis };
    await accountant.must(`${OFFICE}/q2/losses`, loss);
    await using('RECEIPT_BOOK_LOST');
  });

  it('refuses ranges that overlap, and days that go backwards or have not come', async () => {
    const { accountant } = union;
    const another = { bookId: 'q3', prefix: 'AA26', firstSerial: 10, lastSerial: 12 };
    const day = { registeredOn: '2026-11-01' };
    await refused(accountant, OFFICE, { ...another, ...day }, 'RECEIPT_RANGE_OVERLAPS');
    const future = { ...another, prefix: 'BB26', registeredOn: '2026-11-23' };
    await refused(accountant, OFFICE, future, 'DATE_IN_FUTURE');
    const returned = { ...out, used: 2, voided: 1, lost: 2, unused: 5 };
    const early = { ...returned, returnedOn: '2026-11-01' };
    await refused(accountant, `${OFFICE}/q1/returns`, early, 'RECEIPT_DATE_BACKWARDS');
  });

  it('comes back with every serial accounted for, and then takes nothing more', async () => {
    const { accountant, cashier } = union;
    const counts = { ...out, returnedOn: TODAY, used: 2, voided: 1, lost: 2, unused: 5 };
    const wrong = { ...counts, used: 1, unused: 6 };
    await refused(accountant, `${OFFICE}/q1/returns`, wrong, 'RECEIPTS_UNACCOUNTED');
    const [fact] = await accountant.must(`${OFFICE}/q1/returns`, counts);
    expect(fact?.data).toMatchObject({ usedSerials: [{ from: 1, to: 2 }] });
    const again = taking('moi', leaf('q1', 3));
    await refused(cashier, `${BOOK}/collections`, again, 'RECEIPT_BOOK_RETURNED');
    await refused(accountant, `${OFFICE}/q1/returns`, counts, 'RECEIPT_BOOK_RETURNED');
    const { items } = await shown<Page>(`${OFFICE}?status=returned`);
    expect(items).toMatchObject([{ bookId: 'q1', returnedOn: TODAY, used: 2, skipped: 2 }]);
  });
});

function bad(change: object) {
  const members = [{ name: 'Trần Thị Lan', amount: 4 }];
  return { ...change, giver: { kind: 'collective', name: 'Chi hội 1', members } };
}
