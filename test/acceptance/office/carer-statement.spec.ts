import type { Browser } from 'playwright-core';
import { launchChromium } from '../../chromium.js';
import type { Reply, Someone } from '../someone.js';
import { TODAY } from '../union.js';
import {
  CHILD_BOOK,
  childShown,
  commit,
  handOver,
  newChild,
  OFFICE,
  receive,
  sponsoredUnion,
  type SponsoredUnion,
} from './sponsored.js';

/** Domain 9.12: the carer gets a statement of what was paid in the child's name. */
let union: SponsoredUnion;
let browser: Browser;
let child: string;
let voucher: string;
beforeAll(async () => {
  union = await sponsoredUnion();
  const { accountant, accountHolder } = union;
  browser = await launchChromium();
  const carers = [{ name: 'Lò Thị Nhớ', relation: 'bà nội' }];
  child = await newChild(union, { name: 'Lò Thị Mẩy', carers });
  await commit(union, child);
  const line = { childId: child, commitmentId: 'ck1', amount: 1_021_000 };
  await receive(union, [line]);
  const months = { from: '2026-10', to: '2026-11' };
  voucher = await handOver(union, 'trao1', [{ ...line, months }]);
  const { buckets } = await childShown(union, child);
  await accountant.must(`${CHILD_BOOK}/correction-requests`, {
    ...{ requestId: 'dc1', voucher, correction: 'adjust', correctedAmount: 1_000_000 },
    ...{ validUntil: '2026-12-20', bucket: buckets[0]?.bucket, reason: 'Trao thiếu 21.000' },
  });
  await accountHolder.must(`${CHILD_BOOK}/requests/dc1/approval`);
  await accountant.must(`${OFFICE}/children/${child}/direct-support`, {
    ...{ supportId: 'tt1', commitmentId: 'ck1', occurredOn: TODAY, amount: 300_000 },
    confirmedByCarer: true,
  });
  await accountant.must(`${OFFICE}/children/${child}/custody`, {
    ...{ custodyId: 'stk1', kind: 'savingsBook', occurredOn: '2026-06-01', value: 10_000_000 },
    ...{ heldBy: 'carer', commitmentId: 'ck1', description: 'Sổ tiết kiệm' },
  });
  await union.viewsCaughtUp();
});
afterAll(async () => {
  await browser.close();
  await union.close();
});

const address = () => `${OFFICE}/children/${child}/carer-statement`;
const paper = (path: string, by: Someone = union.accountant, language = 'vi'): Promise<Reply> =>
  by.get(path, { accept: 'text/html', 'accept-language': language });

describe('9.12 the carer gets a statement of what was paid in the child’s name', () => {
  it('on paper: each handover with its months and how it was confirmed, and the sum in words', async () => {
    const { status, text } = await paper(address());
    expect(status).toBe(200);
    expect(text).toContain('<h1>Bảng kê đã trao cho trẻ</h1>');
    for (const shown of [child, voucher, '10/2026', '11/2026', 'người nuôi dưỡng', 'ký tên'])
      expect(text).toContain(shown);
    expect(text).toContain('Một triệu đồng chẵn');
    expect(text).toMatch(/<tfoot>.*1\.000\.000\u00a0₫.*<\/tfoot>/);
    expect(text).toContain('Số liệu giả định');
    expect(text).not.toMatch(/(^|\s)nợ(\s|[.,])/i);
  });

  it('a handover that was put right stands there with the difference', async () => {
    const { text } = await paper(address());
    expect(text).toContain('1.021.000\u00a0₫');
    expect(text).toContain('điều chỉnh');
    expect(text).toMatch(/[-−]21\.000\u00a0₫/);
  });

  it('beside it what a sponsor gave straight, and what stands in the child’s name', async () => {
    const { text } = await paper(address());
    for (const shown of ['ngoài sổ của Hội', '300.000\u00a0₫', 'Sổ tiết kiệm', '10.000.000\u00a0₫'])
      expect(text).toContain(shown);
    const { body } = await union.accountant.get(address());
    expect(body).toMatchObject({ total: 1_000_000 });
  });

  it('says to whom the carer turns who did not get it: an inspector, not the payer', async () => {
    const { text } = await paper(address());
    expect(text).toContain('người kiểm tra sẽ xem lại và trả lời, không phải người đã chi tiền');
    const english = await paper(address(), union.accountant, 'en');
    expect(english.text).toContain('an inspector looks into it and answers');
  });

  it('has the names of child and carer for those who may read them, on record', async () => {
    const { headers, text } = await paper(`${address()}/names`, union.accountHolder);
    expect(text).toContain('<dd>Lò Thị Mẩy</dd>');
    expect(text).toContain('<dd>Lò Thị Nhớ (bà nội)</dd>');
    const readings = await union.auditor.get(`/readings?person=${union.accountHolder.personId}`);
    expect(readings.text).toContain(headers.get('x-request-id'));
    expect(readings.text).toContain('statement for the carer');
  });

  it('leaves lines for the names to whoever may not, and is closed to the neighbour', async () => {
    const { text } = await paper(address(), union.cashier);
    expect(text).not.toMatch(/Mẩy|Nhớ/);
    expect(text).toMatch(/Họ tên trẻ<\/dt><dd>…+<\/dd>/);
    expect((await paper(`${address()}/names`, union.cashier)).status).toBe(403);
    expect((await paper(address(), union.neighbour)).status).toBe(403);
    expect((await paper(`${OFFICE}/children/te0000000000/carer-statement/names`)).status).toBe(404);
  });

  it('up to a day that is asked for, it says nothing of later ones', async () => {
    const { body } = await union.accountant.get(`${address()}?asOf=2026-06-30`);
    expect(body).toMatchObject({ total: 0, handedOver: [], directSupport: [] });
    expect(body.custody).toMatchObject([{ custodyId: 'stk1' }]);
    const { text } = await paper(`${address()}?asOf=2026-05-31`);
    expect(text).toContain('Không đồng chẵn');
    expect(text).not.toContain('Sổ tiết kiệm');
  });

  it('prints on one sheet of A4, upright', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const authorization = `Bearer ${union.accountant.secret}`;
    await context.setExtraHTTPHeaders({ authorization, accept: 'text/html' });
    const page = await context.newPage();
    await page.goto(`${union.address}/api${address()}/names`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await context.close();
  });
});
