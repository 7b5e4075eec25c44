import type { GiftListView } from '#contracts';
import type { Reply, Someone } from '../someone.js';
import { BOOK, disbursement, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** Domain 9.15: what the office reports can be printed, and opened in Excel. */
let union: SmallUnion;
const GIVERS = 505;
beforeAll(async () => {
  union = await smallUnion();
  const { accountant, accountHolder, cashier } = union;
  const givers = ['=HYPERLINK("http://x")', '<script>alert(1)</script>', 'Vũ Thị Hoa'];
  for (const name of givers)
    await cashier.must(`${BOOK}/donations`, gift({ giver: { kind: 'named', name } }));
  await Promise.all(
    Array.from({ length: GIVERS - givers.length }, () =>
      cashier.must(`${BOOK}/donations`, gift({ amount: 1_000, giver: { kind: 'anonymous' } })),
    ),
  );
  await accountant.must(`${BOOK}/disbursement-requests`, disbursement('chi1', { amount: 400_000 }));
  await accountHolder.must(`${BOOK}/requests/chi1/approval`);
  await cashier.must(`${BOOK}/requests/chi1/payment`, { occurredOn: TODAY });
  await union.viewsCaughtUp();
});
afterAll(() => union.close());

const REPORTS = [
  [`${BOOK}/annual-report`, 'Báo cáo thu, chi năm và thuyết minh'],
  ['/units/qn/funds/mdd/activity-report?from=2026-07&to=2026-12', 'Báo cáo hoạt động của quỹ'],
  [`${BOOK}/gift-list`, 'Bảng kê người ủng hộ'],
  [`${BOOK}/gift-list/names`, 'Bảng kê người ủng hộ'],
  ['/units/hl/year-end-counts?year=2025', 'Bảng đối chiếu kiểm kê quỹ'],
  [`${BOOK}/journal`, 'Sổ nhật ký'],
  [`${BOOK}/trial-balance`, 'Bảng cân đối số phát sinh'],
  [`${BOOK}/advances`, 'Bảng kê tạm ứng'],
  ['/units/hl/advances', 'Bảng kê tạm ứng'],
  [`${BOOK}/lots`, 'Bảng kê hàng tồn kho'],
  [`${BOOK}/goods-journal`, 'Sổ nhập, xuất kho'],
  ['/offices/hl/receipt-books', 'Sổ theo dõi quyển biên lai'],
  ['/offices/hl/places/ket/cash-book?month=2026-11', 'Sổ quỹ, sổ tiền gửi'],
] as const;

const page = (path: string, by: Someone = union.auditor, language = 'vi'): Promise<Reply> =>
  by.get(path, { accept: 'text/html', 'accept-language': language });
const file = (path: string, by: Someone = union.auditor): Promise<Reply> =>
  by.get(path, { accept: 'text/csv' });
const linesOf = ({ text }: Reply): string[] =>
  text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');

describe('a report on paper', () => {
  it.each(REPORTS)(
    '%s is a page with its title, its mark and who signs it',
    async (path, title) => {
      const { status, headers, text } = await page(path);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain(`<!doctype html><html lang="vi">`);
      expect(text).toContain(title);
      expect(text).toContain('Số liệu giả định');
      expect(text).toContain('Ký, ghi rõ họ tên');
      expect(Buffer.byteLength(text)).toBe(Number(headers.get('content-length')));
    },
  );

  it.each(REPORTS)('%s runs and loads nothing, and is kept by nobody', async (path) => {
    const { headers, text } = await page(path);
    expect(text).not.toMatch(/<script|<img|<link|<form| on\w+=| style=/);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; font-src 'self'/);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });

  it('says the same in English to whoever prefers it', async () => {
    const { headers, text } = await page(`${BOOK}/annual-report`, union.auditor, 'en-GB,vi;q=0.5');
    expect(headers.get('content-language')).toBe('en');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Annual report with notes');
    expect(text).toContain('Accountant');
  });

  it('has the figures of the same report as data, grouped and dated as treasurers write them', async () => {
    const { text } = await page(`${BOOK}/annual-report`);
    expect(text).toContain('10.000.000\u00a0₫');
    expect(text).toContain('chưa nộp, số liệu như hiện nay');
    expect((await page(`${BOOK}/gift-list`)).text).toContain('22/11/2026');
  });

  it('has every line of a list and the sum of them, however many pages the list has as data', async () => {
    const { body } = await union.accountant.get(`${BOOK}/gift-list`);
    const list = body as unknown as GiftListView;
    expect(list.next).toBeDefined();
    const { text } = await page(`${BOOK}/gift-list?limit=2`);
    expect(text.match(/PT-HL-MDD-26-\d{6}/g)).toHaveLength(GIVERS);
    expect(list.total).toBe(2_002_000);
    expect(text).toMatch(/<tfoot>.*2\.002\.000\u00a0₫.*<\/tfoot>/);
  });

  it('shows a cash book that adds up: from the first balance, line by line, to the last', async () => {
    const { text } = await page('/offices/hl/places/ket/cash-book?month=2026-11');
    expect(text).toContain('Số dư đầu tháng');
    expect(text).toMatch(/<tfoot>.*2\.002\.000\u00a0₫.*400\.000\u00a0₫.*<\/tfoot>/);
    expect(text).toMatch(/Số dư cuối tháng<\/dt><dd>11\.602\.000\u00a0₫/);
  });

  it('shows a giver’s name as text, whatever it is', async () => {
    const { text } = await page(`${BOOK}/gift-list/names`);
    expect(text).toContain('&lt;script>alert(1)&lt;/script>');
    expect(text).toContain('Vũ Thị Hoa');
  });
});

describe('a report as a file', () => {
  it.each(REPORTS)('%s opens in Excel', async (path) => {
    const { status, headers, text } = await file(path);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.csv"$/);
    expect(Number(headers.get('content-length'))).toBeGreaterThan(3);
    expect(linesOf({ text } as Reply)[0]).toMatch(/./);
  });

  it('begins with the mark by which Excel knows Vietnamese letters', async () => {
    const response = await fetch(`${union.address}/api${BOOK}/gift-list`, {
      headers: { authorization: `Bearer ${union.accountant.secret}`, accept: 'text/csv' },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  });

  it('has a heading, every line, sums as numbers, and says on each line that it is invented', async () => {
    const [heading, ...lines] = linesOf(await file(`${BOOK}/gift-list`));
    expect(heading).toBe(
      'Chứng từ;Ngày;Loại;Người ủng hộ;Số người;Đơn vị vận động;Mục đích;Số tiền;Hủy;Lưu ý',
    );
    expect(lines).toHaveLength(GIVERS);
    expect(lines[0]).toBe(
      'PT-HL-MDD-26-000001;22/11/2026;Nhận ủng hộ;cá nhân, tổ chức;;Hội hl;;500000;;SỐ LIỆU GIẢ ĐỊNH',
    );
  });

  it('holds no formula, whatever a giver is called', async () => {
    const { text } = await file(`${BOOK}/gift-list/names`);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).not.toMatch(/(^|;)"?[=+@]/m);
  });
});

describe('whoever asks for paper', () => {
  it('gets data, as ever, where nothing else is asked for', async () => {
    for (const accept of ['*/*', 'application/json', 'image/png']) {
      const { headers } = await union.accountant.get(`${BOOK}/gift-list`, { accept });
      expect(headers.get('content-type')).toMatch(/^application\/json/);
      expect(headers.get('vary')).toContain('Accept');
    }
  });

  it('sees no more than as data: no names for the cashier, nothing for the neighbour', async () => {
    for (const form of [page, file]) {
      const names = await form(`${BOOK}/gift-list/names`, union.cashier);
      expect([names.status, names.body.code]).toEqual([403, 'NOT_ALLOWED']);
      const foreign = await form(`${BOOK}/annual-report`, union.neighbour);
      expect([foreign.status, foreign.body.code]).toEqual([403, 'NOT_ALLOWED']);
    }
    expect((await page(`${BOOK}/gift-list`)).text).not.toContain('Vũ Thị Hoa');
  });

  it('of names leaves a record of each reading', async () => {
    const { headers } = await page(`${BOOK}/gift-list/names`, union.accountHolder);
    const { text } = await union.auditor.get(`/readings?person=${union.accountHolder.personId}`);
    expect(text).toContain(headers.get('x-request-id'));
    expect(text).toContain('list of givers');
  });

  it('is refused as for data: what is not there, and what is not a question', async () => {
    const missing = await page('/books/hl/mdd/2019/annual-report');
    expect([missing.status, missing.body.code]).toEqual([404, 'NOT_FOUND']);
    const malformed = await file('/offices/hl/places/ket/cash-book?month=11/2026');
    expect(malformed.status).toBe(400);
    expect(malformed.body.errors).toMatchObject([{ field: 'month' }]);
  });
});
