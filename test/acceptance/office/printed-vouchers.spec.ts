import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../chromium.js';
import type { Fact, Reply, Someone } from '../someone.js';
import { BOOK, disbursement, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** Domain 9.3: vouchers by kind, on paper, and papers in a browser and on A4. */
let union: SmallUnion;
let browser: Browser;
let received: string;
let paid: string;
let transferred: string;
let voided: string;

const numberIn = ([fact]: readonly Fact[]): string => String(fact?.data.voucher);

beforeAll(async () => {
  union = await smallUnion();
  const { accountant, accountHolder, cashier } = union;
  const giver = { kind: 'named', name: 'Vũ Thị Hoa', address: 'Khu 4B, phường Hồng Gai' };
  const donation = gift({ amount: 5_021_000, giver, content: 'Ủng hộ học bổng' });
  received = numberIn(await cashier.must(`${BOOK}/donations`, donation));
  transferred = numberIn(
    await accountant.must(`${BOOK}/donations`, gift({ placeId: 'nh', externalReference: 'FT123' })),
  );
  voided = numberIn(await cashier.must(`${BOOK}/donations`, gift({ amount: 70_000 })));
  await accountant.must(`${BOOK}/correction-requests`, {
    ...{ requestId: 'huy1', correction: 'void', voucher: voided, validUntil: '2026-12-20' },
  });
  await accountHolder.must(`${BOOK}/requests/huy1/approval`);
  await accountant.must(`${BOOK}/disbursement-requests`, disbursement('chi1', { amount: 400_000 }));
  await accountHolder.must(`${BOOK}/requests/chi1/approval`);
  const today = { occurredOn: TODAY };
  paid = numberIn(await cashier.must(`${BOOK}/requests/chi1/payment`, today));
  await union.viewsCaughtUp();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await union.close();
});

const paper = (path: string, by: Someone = union.accountant, language = 'vi'): Promise<Reply> =>
  by.get(path, { accept: 'text/html', 'accept-language': language });

describe('a voucher on paper', () => {
  it('is a phiếu thu with the amount in figures and in words, and whoever signs it', async () => {
    const { text } = await paper(`/vouchers/${received}/form/names`);
    expect(text).toContain('<h1>Phiếu thu</h1>');
    expect(text).toContain(`<dd>${received}</dd>`);
    expect(text).toContain('5.021.000\u00a0₫');
    expect(text).toContain('Năm triệu không trăm hai mươi mốt nghìn đồng chẵn');
    for (const words of ['Vũ Thị Hoa', 'Khu 4B, phường Hồng Gai', 'Ủng hộ học bổng', '22/11/2026'])
      expect(text).toContain(words);
    for (const who of ['Chủ tài khoản', 'Kế toán', 'Người lập phiếu', 'Người nộp tiền', 'Thủ quỹ'])
      expect(text).toContain(`<b>${who}</b>`);
  });

  it('says debit and credit of the same sum', async () => {
    const { body } = await union.accountant.get(`/vouchers/${received}/form`);
    const lines = body.lines as readonly { debit: number; credit: number }[];
    const sum = (side: 'debit' | 'credit') => lines.reduce((all, line) => all + line[side], 0);
    expect([sum('debit'), sum('credit')]).toEqual([5_021_000, 5_021_000]);
  });

  it('is a phiếu chi for cash that is paid, with the decision that it rests on', async () => {
    const { text } = await paper(`/vouchers/${paid}/form`);
    expect(text).toContain('<h1>Phiếu chi</h1>');
    expect(text).toContain('01/QĐ, 20/12/2025, Ban Thường vụ');
    expect(text).toContain('Bốn trăm nghìn đồng chẵn');
    expect(text).toContain('Đã nhận đủ số tiền (viết bằng chữ)');
  });

  it('is a giấy báo Có for a transfer, with the bank’s own number', async () => {
    const { text } = await paper(`/vouchers/${transferred}/form`);
    expect(text).toContain('<h1>Giấy báo Có</h1>');
    expect(text).toContain('FT123');
  });

  it('keeps its number and its sum where it was voided, and is marked HỦY', async () => {
    const { text } = await paper(`/vouchers/${voided}/form`);
    expect(text).toContain('<h1>Phiếu thu (HỦY)</h1>');
    expect(text).toContain('70.000\u00a0₫');
    const book = await paper('/offices/hl/places/ket/cash-book?month=2026-11');
    expect(book.text).toContain('Nhận ủng hộ (hủy)');
    const english = await paper(`/vouchers/${voided}/form`, union.accountant, 'en');
    expect(english.text).toContain('<h1>Cash receipt voucher (VOID)</h1>');
  });

  it('leaves a line for the name where whoever prints it may not read names', async () => {
    const { text } = await paper(`/vouchers/${received}/form`, union.cashier);
    expect(text).not.toContain('Vũ Thị Hoa');
    expect(text).toMatch(/Họ tên người nộp<\/dt><dd>…+<\/dd>/);
    const names = await paper(`/vouchers/${received}/form/names`, union.cashier);
    expect([names.status, names.body.code]).toEqual([403, 'NOT_ALLOWED']);
    expect((await paper(`/vouchers/${received}/form`, union.neighbour)).status).toBe(403);
  });

  it('with a name is a reading that is kept on record', async () => {
    const { headers } = await paper(`/vouchers/${received}/form/names`, union.accountHolder);
    const { text } = await union.auditor.get(`/readings?person=${union.accountHolder.personId}`);
    expect(text).toContain(headers.get('x-request-id'));
  });

  it('is not there under a number that no voucher has', async () => {
    const { status } = await paper('/vouchers/PT-HL-MDD-26-999999/form', union.auditor);
    expect(status).toBe(404);
  });
});

/** Width of A4 between the margins, in CSS pixels: 210 or 297 mm less 24 mm, at 96 to the inch. */
const PRINTABLE = { upright: Math.floor((186 / 25.4) * 96), across: Math.floor((273 / 25.4) * 96) };
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const papers = () =>
  [
    [`/vouchers/${received}/form/names`, PRINTABLE.upright],
    [`${BOOK}/annual-report`, PRINTABLE.upright],
    [`${BOOK}/gift-list/names`, PRINTABLE.across],
    [`${BOOK}/advances`, PRINTABLE.across],
    ['/offices/hl/places/ket/cash-book?month=2026-11', PRINTABLE.across],
    [`${BOOK}/journal`, PRINTABLE.upright],
  ] as const;

const opened = async (path: string): Promise<Page> => {
  const authorization = `Bearer ${union.accountant.secret}`;
  const context = await browser.newContext({ bypassCSP: true });
  await context.setExtraHTTPHeaders({ authorization, accept: 'text/html' });
  const page = await context.newPage();
  await page.goto(`${union.address}/api${path}`);
  return page;
};
const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('a paper in a browser', () => {
  it('has no accessibility violation and never scrolls sideways, from 320 to 1280 px', async () => {
    for (const [path] of papers()) {
      const page = await opened(path);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect([path, width, await overflow(page)]).toEqual([path, width, 0]);
      }
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
        expect([path, width, found]).toEqual([path, width, []]);
      }
      await page.context().close();
    }
  });

  it('prints within the width of A4', async () => {
    for (const [path, width] of papers()) {
      const page = await opened(path);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height: 1000 });
      expect([path, await overflow(page)]).toEqual([path, 0]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const [, ...box] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
      const sides = box.map((side) => Math.round(Number(side))).sort((a, b) => a - b);
      expect([path, sides]).toEqual([path, [595, 842]]);
      await page.context().close();
    }
  });
});
