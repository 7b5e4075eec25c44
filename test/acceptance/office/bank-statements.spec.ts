import { BOOK, disbursement, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

const ACCOUNT = '/offices/hl/places/nh';
const COLUMNS = {
  ...{ bookedOn: 'Ngày', debit: 'Nợ', credit: 'Có', balance: 'Số dư', reference: 'Tham chiếu' },
  ...{ memo: 'Nội dung', counterpartyName: 'Đối tác', counterpartyAccount: 'Tài khoản' },
};
const HEADING = 'Ngày;Tham chiếu;Nợ;Có;Số dư;Nội dung;Đối tác;Tài khoản';
const ROWS = [
  '18/11/2026;FT1;;750.000;5.750.000;ung ho me do dau;DOAN THI CHUYEN;0123456789',
  '19/11/2026;FT2;;320.000;6.070.000;khong ro;BUI VAN LAC;9876543210',
  '20/11/2026;FT3;11.000;;6.059.000;phi dich vu;;',
  '21/11/2026;FT4;;200.000;6.259.000;hoi phi;;',
  '22/11/2026;FT5;;400.000;6.659.000;chi em gop;;',
];
const file = (statementId: string, rows: readonly string[], change: object = {}) => ({
  ...{ statementId, format: 'csv', columns: COLUMNS },
  file: Buffer.from([HEADING, ...rows].join('\n')).toString('base64'),
  ...change,
});

let union: SmallUnion;
let voucher: string;
beforeAll(async () => {
  union = await smallUnion();
  const { accountant, administrator } = union;
  const policy = { interest: 'fund', fees: 'fund', effectiveOn: '2026-01-01' };
  await administrator.must('/funds/mdd/interest-policies', policy);
  const giver = { kind: 'named', name: 'Đoàn Thị Chuyển' };
  const bank = { placeId: 'nh', amount: 750_000, externalReference: 'FT1', giver };
  const [fact] = await accountant.must(
    `${BOOK}/donations`,
    gift({ ...bank, occurredOn: '2026-11-18' }),
  );
  voucher = String(fact?.data.voucher);
  await accountant.must(`${ACCOUNT}/statements`, file('sk1', ROWS));
  await union.viewsCaughtUp();
});
afterAll(() => union.close());

const lines = async (query = '') =>
  (await union.auditor.get(`${ACCOUNT}/lines?${query}`)).body.items as Record<string, unknown>[];
const line = async (lineId: string) => {
  await union.viewsCaughtUp();
  return (await union.auditor.get(`${ACCOUNT}/lines/${lineId}`)).body;
};
const refused = async (path: string, body: object, status: number, code: string) => {
  const reply = await union.accountant.post(`${ACCOUNT}/${path}`, body);
  expect([reply.status, reply.body.code]).toEqual([status, code]);
  return reply;
};
const entries = (number: string) => [{ fundId: 'mdd', year: 2026, voucher: number }];

describe('a bank’s file', () => {
  it('becomes lines of the account, each with its age, none with its words', async () => {
    const found = await lines('state=open');
    expect(found).toHaveLength(5);
    expect(found[0]).toMatchObject({
      ...{ lineId: '000001', bookedOn: '2026-11-18', direction: 'in', amount: 750_000 },
      ...{ balance: 5_750_000, reference: 'FT1', state: 'open', entries: [] },
    });
    expect(found[0]?.age).toBeGreaterThanOrEqual(0);
    const { text } = await union.auditor.get(`${ACCOUNT}/lines`);
    for (const word of ['CHUYEN', 'me do dau', '0123456789']) expect(text).not.toContain(word);
  });

  it('shows its words to those who may, and the reading is on record', async () => {
    const { accountant, cashier } = union;
    const address = `${ACCOUNT}/lines/000001/personal-data`;
    expect((await accountant.get(address)).body).toEqual({
      ...{ memo: 'ung ho me do dau', counterpartyName: 'DOAN THI CHUYEN' },
      counterpartyAccount: '0123456789',
    });
    expect((await cashier.get(address)).status).toBe(403);
  });

  it('counts once, whole or overlapping', async () => {
    await refused('statements', file('sk2', ROWS), 409, 'STATEMENT_KNOWN');
    const more = [...ROWS.slice(3), '22/11/2026;FT6;;1.000;6.660.000;le;;'];
    const [head, ...fresh] = await union.accountant.must(
      `${ACCOUNT}/statements`,
      file('sk3', more),
    );
    expect(head?.data).toMatchObject({ known: 2, fresh: 1, opening: 6_059_000 });
    expect(fresh.map(({ data }) => data.lineId)).toEqual(['000006']);
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get(`${ACCOUNT}/statements`);
    expect(body.items).toMatchObject([{ statementId: 'sk3' }, { statementId: 'sk1' }]);
    expect(JSON.stringify(body)).not.toContain('missingBefore');
  });

  it('is refused whole where it does not add up, and leaves nothing behind', async () => {
    const cut = [ROWS[0], ROWS[2]].map(String).map((row) => row.replace('18/11', '17/11'));
    const { body } = await refused('statements', file('sk4', cut), 422, 'STATEMENT_CHAIN_BROKEN');
    expect(body.detail).toContain('Hàng 3');
    const half = file('sk4', ['18/11/2026;FT9;;1,5;1;;;']);
    await refused('statements', half, 422, 'STATEMENT_CELL');
    const { status } = await union.accountant.post(`${ACCOUNT}/statements`, { statementId: 'sk4' });
    expect(status).toBe(400);
    await refused('statements', file('sk4', ROWS, { format: 'xlsx' }), 422, 'STATEMENT_UNREADABLE');
  });

  it('takes in a thousand lines at once, under one key once', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => {
      const balance = String(2_000_000 + at);
      return `01/10/2026;GD26274.${String(at).padStart(6, '0')}.110000;;1;${balance};ung ho thang muoi ${String(at)};NGUOI GUI ${String(at)};01234567890${String(at)}`;
    });
    const key = 'a0000000-0000-4000-8000-000000000001';
    const first = await union.accountant.post(`${ACCOUNT}/statements`, file('dai', many), { key });
    expect(first.status).toBe(201);
    const again = await union.accountant.post(`${ACCOUNT}/statements`, file('dai', many), { key });
    expect([again.status, again.body.lastRevision]).toEqual([200, first.body.lastRevision]);
    const { body } = await refused(
      'statements',
      file('dai2', [...many, ROWS[0] ?? '']),
      413,
      'STATEMENT_TOO_LONG',
    );
    expect(body.detailEn).toContain('1,000');
  });
});

describe('a line', () => {
  it('is proposed the entry that it likely is, and confirmed by a person', async () => {
    const { proposals } = await line('000001');
    expect(proposals).toEqual([
      { ...entries(voucher)[0], occurredOn: '2026-11-18', by: 'reference' },
    ]);
    await union.cashier.must(`${ACCOUNT}/lines/000001/match`, { entries: entries(voucher) });
    expect(await line('000001')).toMatchObject({
      ...{ state: 'matched', agrees: true, entries: entries(voucher), proposals: [] },
    });
    const { body } = await union.auditor.get(`${ACCOUNT}/unmatched-entries`);
    expect(body.items).toEqual([]);
  });

  it('becomes stray money, with where it came from', async () => {
    const stray = { fundId: 'mdd', year: 2026, itemId: 'lac9', nature: 'unidentified' };
    const [fact] = await union.accountant.must(`${ACCOUNT}/lines/000002/stray-receipt`, stray);
    expect(fact).toMatchObject({
      type: 'StrayMoneyReceived',
      data: { amount: 320_000, occurredOn: '2026-11-19', externalReference: 'FT2' },
    });
    expect(await line('000002')).toMatchObject({ state: 'matched' });
    const number = String(fact?.data.voucher);
    const { body } = await union.accountant.get(`/vouchers/${number}/personal-data`);
    expect(body).toMatchObject({ sourceName: 'BUI VAN LAC', sourceAccount: '9876543210' });
  });

  it('becomes a fee, and nothing that goes the other way', async () => {
    const book = { fundId: 'mdd', year: 2026 };
    await refused('lines/000003/interest', book, 422, 'LINE_DIRECTION');
    await union.accountant.must(`${ACCOUNT}/lines/000003/bank-fee`, book);
    expect(await line('000003')).toMatchObject({ state: 'matched', agrees: true });
  });

  it('is money outside the books, until somebody says why it is not', async () => {
    await union.accountant.must(`${ACCOUNT}/lines/000004/outside`, { use: 'membershipFees' });
    expect(await line('000004')).toMatchObject({ state: 'outside', outsideUse: 'membershipFees' });
    await refused('lines/000004/reopening', {}, 422, 'LINE_REASON_MISSING');
    await union.accountant.must(`${ACCOUNT}/lines/000004/reopening`, { reason: 'Nhầm dòng' });
    expect(await line('000004')).toMatchObject({ state: 'open' });
  });

  it('becomes a gift once, however often it is sent', async () => {
    const booking = {
      ...{ fundId: 'mdd', year: 2026, contributingUnitId: 'hl' },
      giver: { kind: 'anonymous' },
    };
    const key = 'a0000000-0000-4000-8000-000000000002';
    const path = `${ACCOUNT}/lines/000005/donation`;
    const first = await union.cashier.post(path, booking, { key });
    const again = await union.cashier.post(path, booking, { key });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.events).toEqual(first.body.events);
    await refused('lines/000005/donation', booking, 409, 'LINE_SETTLED');
    const { entries: matched } = await line('000005');
    expect(matched).toHaveLength(1);
    await refused('lines/099999/donation', booking, 404, 'LINE_UNKNOWN');
  });

  it('pays an approved request of its own account, and no other', async () => {
    const { accountant, accountHolder } = union;
    for (const [requestId, placeId] of [
      ['quanh', 'nh'],
      ['quaket', 'ket'],
    ] as const) {
      const asked = disbursement(requestId, { placeId, amount: 50_000 });
      await accountant.must(`${BOOK}/disbursement-requests`, asked);
      await accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
    }
    const paid = ['22/11/2026;FT7;50.000;;6.610.000;chi trao;;'];
    await accountant.must(`${ACCOUNT}/statements`, file('sk7', paid));
    const of = (requestId: string) => ({ fundId: 'mdd', year: 2026, requestId });
    const lineId = '001007';
    await refused(`lines/${lineId}/payment`, of('quaket'), 422, 'LINE_REQUEST_DIFFERS');
    const [fact] = await accountant.must(`${ACCOUNT}/lines/${lineId}/payment`, of('quanh'));
    expect(fact).toMatchObject({ type: 'DisbursementPaid', data: { amount: 50_000 } });
    expect(await line(lineId)).toMatchObject({ state: 'matched', agrees: true });
  });

  it('that stays open is listed for those above, and for nobody beside', async () => {
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/units/qn/open-bank-lines?limit=2');
    expect(body.items).toMatchObject([{ lineId: '000007', unitId: 'hl' }, { lineId: '000008' }]);
    const after = String(body.next);
    const rest = await union.auditor.get(`/units/qn/open-bank-lines?limit=1&after=${after}`);
    expect(rest.body.items).toMatchObject([{ lineId: '000009' }]);
    expect((await union.neighbour.get('/units/hl/open-bank-lines')).status).toBe(403);
    expect((await union.neighbour.get(`${ACCOUNT}/lines`)).status).toBe(403);
  });
});

describe('9.2 the statement’s balance', () => {
  it('is compared with the books and the money outside them, without being entered again', async () => {
    const books = 750_000 + 320_000 - 11_000 + 400_000 - 50_000;
    const outside = 6_610_000 - books;
    await union.accountant.must('/offices/hl/outside-money', {
      ...{ placeId: 'nh', amount: outside, asOf: TODAY },
    });
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/offices/hl');
    const places = body.places as { placeId: string; counts: object[] }[];
    const counts = places.find(({ placeId }) => placeId === 'nh')?.counts;
    const stated = { source: 'statement', day: TODAY, amount: 6_610_000 };
    expect(counts).toContainEqual(
      expect.objectContaining({ ...stated, books, outside, difference: 0 }),
    );
  });
});
