import type { AdvanceView } from '#contracts';
import type { Reply, Someone } from '../someone.js';
import { BOOK, disbursement, fund, smallUnion, type SmallUnion } from '../union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

const PAID_ON = '2026-11-10';
const SETTLED_ON = '2026-11-18';
const evidence = { number: '05/BK-TT', date: SETTLED_ON, issuer: 'Hội hl' };
const SIX = [1, 2, 3, 4, 5, 6].map((nth) => ({
  name: `Phạm Thị ${String(nth)}`,
  amount: 100_000,
  signed: nth < 6,
}));

/** Everything here was asked for and paid earlier this month. */
const earlier = (someone: Someone, path: string, body: object = {}, day = PAID_ON) =>
  someone.post(path, body, { headers: { 'x-simulated-now': `${day}T09:00:00+07:00` } });

const recorded = (reply: Reply): readonly { type: string; data: Record<string, unknown> }[] => {
  if (reply.status !== 201) throw new Error(`${String(reply.status)} ${reply.text}`);
  return reply.body.events ?? [];
};

let number = 0;
const wanted = (changes: object = {}) => ({
  ...{ requestId: `tu${String(++number)}`, placeId: 'ket', amount: 600_000 },
  ...{ decision: fund.basis, dueOn: '2026-11-20', validUntil: '2026-12-10' },
  holder: { kind: 'outside', name: 'Lý Thị Mẩy' },
  ...changes,
});

/** Asked for, approved and paid on the tenth. */
const advance = async (changes: object = {}): Promise<string> => {
  const wish = wanted(changes);
  const { requestId } = wish;
  recorded(await earlier(union.accountant, `${BOOK}/advance-requests`, wish));
  recorded(await earlier(union.accountHolder, `${BOOK}/requests/${requestId}/approval`));
  const paid = { occurredOn: PAID_ON };
  recorded(await earlier(union.cashier, `${BOOK}/requests/${requestId}/advance`, paid));
  return requestId;
};

const settle = (advanceId: string, parts: object, someone = union.accountant) =>
  someone.post(`${BOOK}/advances/${advanceId}/settlements`, { occurredOn: SETTLED_ON, ...parts });

const codeOf = ({ status, body }: Reply) => [status, body.code];

const viewed = async <T>(path: string): Promise<T> => {
  await union.viewsCaughtUp();
  const { status, body, text } = await union.auditor.get(path);
  if (status !== 200) throw new Error(text);
  return body as T;
};

describe('an advance', () => {
  it('that is paid is not spent', async () => {
    const before = await given();
    const advanceId = await advance();
    expect(await given()).toBe(before);
    const seen = await viewed<AdvanceView>(`${BOOK}/advances/${advanceId}?asOf=2026-11-20`);
    expect(seen).toMatchObject({ state: 'open', outstanding: 600_000, daysOverdue: 0 });
  });

  it('is settled by what was used, what comes back, and both in parts until nothing is left', async () => {
    const before = await given();
    const advanceId = await advance();
    const used = { amount: 400_000, purpose: 'hocbong', beneficiaries: 4, evidence };
    const first = recorded(await settle(advanceId, { used }));
    expect(first.map(({ type, data }) => [type, String(data.voucher).slice(0, 2)])).toEqual([
      ['AdvanceUsed', 'KT'],
    ]);
    const rest = { used: { amount: 150_000, evidence }, returned: back(50_000) };
    const second = recorded(await settle(advanceId, rest));
    expect(second.map(({ type, data }) => [type, String(data.voucher).slice(0, 2)])).toEqual([
      ['AdvanceUsed', 'KT'],
      ['AdvanceReturned', 'PT'],
    ]);
    expect(await given()).toBe(before + 550_000);
    expect(await viewed(`${BOOK}/advances/${advanceId}`)).toMatchObject({
      ...{ state: 'settled', used: 550_000, returned: 50_000, toppedUp: 0, outstanding: 0 },
      settledOn: SETTLED_ON,
      settlements: [{ settlement: 1 }, { settlement: 2 }, { settlement: 2, part: 'returned' }],
    });
  });

  it('that is overdue stands in a list by person and book, with its days', async () => {
    const advanceId = await advance({ holder: staff(union.accountHolder.personId) }).catch(
      (error: unknown) => String(error),
    );
    expect(advanceId).toContain('OWN_ADVANCE');
    const holder = union.neighbour.personId;
    const late = await advance({ holder: staff(holder), dueOn: '2026-11-12' });
    const overdue = await viewed<{ items: AdvanceView[] }>(
      `${BOOK}/advances?state=overdue&asOf=2026-11-22&holder=${holder}`,
    );
    expect(overdue.items).toMatchObject([{ advanceId: late, state: 'overdue', daysOverdue: 10 }]);
    const holders = await viewed<{ items: object[] }>(
      `/units/qn/advance-holders?asOf=2026-11-22&holder=${holder}`,
    );
    expect(holders.items).toEqual([
      {
        ...{ unitId: 'hl', fundId: 'mdd', year: 2026, holderKind: 'staff', holder },
        ...{ advances: 1, outstanding: 600_000 },
        ...{ overdue: 1, overdueAmount: 600_000, daysOverdue: 10 },
      },
    ]);
    const below = await viewed<{ items: object[]; next?: string }>(
      '/units/qn/advances?state=open&limit=1',
    );
    expect(below.items).toHaveLength(1);
    expect(below.next).toBeDefined();
  });

  it('keeps debit and credit equal, and what is owed on 141', async () => {
    const { debit, credit, lines } = await viewed<{
      debit: number;
      credit: number;
      lines: { account: string; closing: number }[];
    }>(`${BOOK}/trial-balance`);
    expect(debit).toBe(credit);
    const open = await viewed<{ items: AdvanceView[] }>(`${BOOK}/advances?state=open&limit=500`);
    const outstanding = open.items.reduce((sum, item) => sum + item.outstanding, 0);
    expect(lines.find(({ account }) => account === '141')?.closing).toBe(outstanding);
  });
});

describe('a signing list', () => {
  it('of an advance gives only what was signed for; the absentees’ part comes back', async () => {
    const advanceId = await advance();
    const used = { amount: 500_000, purpose: 'hocbong', evidence, recipients: SIX };
    expect(recorded(await settle(advanceId, { used }))).toMatchObject([
      { data: { amount: 500_000, beneficiaries: 5, outstanding: 100_000, absentees: 100_000 } },
    ]);
    const other = await settle(advanceId, { used: { amount: 100_000, evidence } });
    expect(codeOf(other)).toEqual([422, 'ABSENTEES_MONEY']);
    expect(recorded(await settle(advanceId, { returned: back(100_000) }))).toMatchObject([
      { data: { outstanding: 0, absentees: 0 } },
    ]);
  });

  it('may be signed later by who was absent', async () => {
    const advanceId = await advance();
    const used = { amount: 500_000, evidence, recipients: SIX };
    recorded(await settle(advanceId, { used }));
    const later = { amount: 100_000, evidence, forAbsentees: true };
    expect(codeOf(await settle(advanceId, { used: later }))).toEqual([
      ...[422, 'ABSENTEES_NEED_SIGNATURE'],
    ]);
    const recipients = [{ ...SIX[5], signed: true }];
    expect(recorded(await settle(advanceId, { used: { ...later, recipients } }))).toMatchObject([
      { data: { outstanding: 0, beneficiaries: 1 } },
    ]);
  });

  it('of a payment from the safe leaves the absentees’ part with who handed it out', async () => {
    const before = await given();
    const requestId = `kn${String(++number)}`;
    const wish = disbursement(requestId, { amount: 600_000, beneficiaries: 6 });
    recorded(await earlier(union.accountant, `${BOOK}/disbursement-requests`, wish));
    recorded(await earlier(union.accountHolder, `${BOOK}/requests/${requestId}/approval`));
    const pay = (changes: object) =>
      earlier(union.cashier, `${BOOK}/requests/${requestId}/payment`, {
        ...{ occurredOn: PAID_ON, recipients: SIX },
        ...changes,
      });
    expect(codeOf(await pay({}))).toEqual([422, 'ABSENTEES_DUE_MISSING']);
    const until = { absenteesUntil: '2026-11-20' };
    expect(codeOf(await pay({ ...until, amount: 599_999 }))).toEqual([
      ...[422, 'SIGNING_LIST_DOES_NOT_SUM'],
    ]);
    const [paid] = recorded(await pay(until));
    expect(paid).toMatchObject({ type: 'DisbursementPaid', data: { amount: 500_000 } });
    expect(await given()).toBe(before + 500_000);
    expect(await viewed(`${BOOK}/advances/${requestId}`)).toMatchObject({
      ...{ holder: union.cashier.personId, outstanding: 100_000, absentees: 100_000 },
      absenteesOf: paid?.data.voucher,
    });
    const own = await settle(requestId, { returned: back(100_000) }, union.cashier);
    expect(codeOf(own)).toEqual([422, 'SETTLER_IS_HOLDER']);
    recorded(await settle(requestId, { returned: back(100_000) }));
    expect(await given()).toBe(before + 500_000);
  });

  it('lies in the vault, and so does the name of who took the advance', async () => {
    const advanceId = await advance();
    const used = { amount: 500_000, evidence, recipients: SIX };
    const [fact] = recorded(await settle(advanceId, { used }));
    expect(JSON.stringify(fact)).not.toContain('Phạm');
    await union.viewsCaughtUp();
    const path = `/vouchers/${String(fact?.data.voucher)}/personal-data`;
    const { body } = await union.auditor.get(path);
    expect(body).toMatchObject({ recipients: SIX, holderName: 'Lý Thị Mẩy' });
  });
});

describe('bad input about advances', () => {
  const refusedRequest = async (changes: object) =>
    codeOf(await earlier(union.accountant, `${BOOK}/advance-requests`, wanted(changes)));

  it('names nobody, or somebody unknown, to receive it', async () => {
    expect(await refusedRequest({ holder: { kind: 'outside' } })).toEqual([
      ...[422, 'ADVANCE_HOLDER_INCOMPLETE'],
    ]);
    const nobody = staff('00000000-0000-4000-8000-000000000001');
    expect(await refusedRequest({ holder: nobody })).toEqual([422, 'PERSON_UNKNOWN']);
  });

  it('is due before it is paid', async () =>
    expect(await refusedRequest({ dueOn: '2026-11-09' })).toEqual([422, 'ADVANCE_DUE_TOO_EARLY']));

  it('settles more, twice, too early, nothing, elsewhere, or what is not there', async () => {
    const advanceId = await advance();
    const used = (amount: number) => ({ used: { amount, evidence } });
    const refusals: readonly (readonly [object, string])[] = [
      [used(600_001), 'ADVANCE_EXCEEDED'],
      [{ returned: back(600_001) }, 'ADVANCE_EXCEEDED'],
      [{ ...used(1), occurredOn: '2026-11-09' }, 'SETTLEMENT_BEFORE_ADVANCE'],
      [{}, 'SETTLEMENT_EMPTY'],
      [{ returned: { amount: 1, placeId: 'vidientu' } }, 'PLACE_UNKNOWN'],
      [{ ...used(1), topUpRequestId: 'khong' }, 'TOP_UP_NOT_NEEDED'],
      [{ used: { amount: 600_000, evidence, recipients: SIX } }, 'SIGNING_LIST_DOES_NOT_SUM'],
    ];
    for (const [parts, code] of refusals)
      expect([parts, (await settle(advanceId, parts)).body.code]).toEqual([parts, code]);
    const nobodySigned = SIX.map((recipient) => ({ ...recipient, signed: false }));
    const list = { amount: 1, evidence, recipients: nobodySigned };
    expect((await settle(advanceId, { used: list })).body.code).toBe('SIGNING_LIST_DOES_NOT_SUM');
    expect(codeOf(await settle('khongco', used(1)))).toEqual([422, 'ADVANCE_UNKNOWN']);
    expect(await viewed(`${BOOK}/advances/${advanceId}`)).toMatchObject({ settlements: [] });
    recorded(await settle(advanceId, used(600_000)));
    expect(codeOf(await settle(advanceId, used(1)))).toEqual([409, 'ADVANCE_SETTLED']);
  });

  it('settles into a closed month', async () => {
    const advanceId = await advance();
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])
      recorded(await union.accountant.post(`${BOOK}/period-closings`, { period: `2026-${month}` }));
    const closed = { period: '2026-10', used: { amount: 1, evidence } };
    expect(codeOf(await settle(advanceId, closed))).toEqual([422, 'PERIOD_CLOSED']);
  });
});

describe('a year', () => {
  it('is not reported while an advance is open', async () => {
    const old = '/books/hl/mdd/2025';
    const on = (someone: Someone, day: string, path: string, body: object = {}) =>
      earlier(someone, path, body, day).then(recorded);
    const opening = {
      unitId: 'hl',
      fundId: 'mdd',
      year: 2025,
      openedOn: '2025-12-01',
      earmarks: [],
    };
    const held = { places: [{ placeId: 'ket', amount: 600_000 }], basis: fund.basis };
    await on(union.accountant, '2025-12-22', '/books', { ...opening, ...held });
    for (const capacity of ['cashier', 'accountHolder'] as const)
      await on(union[capacity], '2025-12-22', `${old}/opening-signatures`, { capacity });
    const wish = wanted({ dueOn: '2025-12-31' });
    const request = `${old}/requests/${wish.requestId}`;
    await on(union.accountant, '2025-12-22', `${old}/advance-requests`, wish);
    await on(union.accountHolder, '2025-12-22', `${request}/approval`);
    await on(union.cashier, '2025-12-23', `${request}/advance`, { occurredOn: '2025-12-23' });
    await on(union.accountant, '2026-01-05', `${old}/period-closings`, { period: '2025-12' });
    const report = { number: '01/BC', date: '2026-01-20', issuer: 'Hội LHPN phường Hồng Lĩnh' };
    const submitted = await union.accountHolder.post(`${old}/annual-report`, { report });
    expect(codeOf(submitted)).toEqual([422, 'ADVANCES_OPEN']);
  });
});

/** Last, because from here on no phiếu chi may be dated on the tenth. */
describe('an advance that did not suffice', () => {
  it('is topped up on a request that another person approved', async () => {
    const advanceId = await advance();
    const used = { amount: 750_000, purpose: 'hocbong', evidence };
    expect(codeOf(await settle(advanceId, { used }))).toEqual([422, 'ADVANCE_EXCEEDED']);
    const topUp = {
      ...{ requestId: `${advanceId}them`, advanceId, placeId: 'ket', amount: 150_000 },
      ...{ decision: fund.basis, validUntil: '2026-12-10' },
    };
    recorded(await earlier(union.accountant, `${BOOK}/top-up-requests`, topUp, SETTLED_ON));
    const whole = { used, topUpRequestId: topUp.requestId };
    const early = await settle(advanceId, whole, union.cashier);
    expect(codeOf(early)).toEqual([422, 'REQUEST_NOT_APPROVED']);
    recorded(await union.accountHolder.post(`${BOOK}/requests/${topUp.requestId}/approval`));
    const own = await settle(advanceId, whole, union.accountant);
    expect(codeOf(own)).toEqual([422, 'PAYER_IS_MAKER']);
    expect(recorded(await settle(advanceId, whole, union.cashier))).toMatchObject([
      { type: 'AdvanceUsed', data: { amount: 600_000, outstanding: 0 } },
      { type: 'AdvanceToppedUp', data: { amount: 150_000 } },
    ]);
  });
});

const back = (amount: number) => ({ amount, placeId: 'ket' });
const staff = (person: string) => ({ kind: 'staff', person });

/** What the fund has given, over all months. */
const given = async (): Promise<number> => {
  const totals = await viewed<{ given: number }[]>('/funds/totals?fundId=mdd');
  return [totals].flat().reduce((sum, total) => sum + total.given, 0);
};
