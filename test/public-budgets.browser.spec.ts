import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { addressOf, LANGUAGES, placeAt, type PageName } from '#public-pages';
import { publicUnion, type PublicUnion } from './acceptance/public-union.js';
import { BOOK, gift } from './acceptance/union.js';
import { launchChromium } from './chromium.js';
import { LAYOUT_SHIFT } from '../apps/public/test/layout-shift.js';

const HTML = 12 * 1024;
const SCRIPTS = 2 * 1024;
const WHOLE = 110_000;
const SHIFT = 0.05;

const ACCOUNT = '/offices/hl/places/nh';
const statement = {
  ...{ statementId: 'sk1', format: 'csv' },
  columns: {
    ...{ bookedOn: 'Ngày', reference: 'Ref', debit: 'Nợ', credit: 'Có', balance: 'Số dư' },
    ...{ memo: 'Nội dung', counterpartyName: 'Tên' },
  },
  file: Buffer.from(
    'Ngày;Ref;Nợ;Có;Số dư;Nội dung;Tên\n18/11/2026;FT1;;750.000;5.750.000;ung ho;NGUYEN THI HA',
  ).toString('base64'),
};

let open: PublicUnion;
let browser: Browser;
let voucher: string;

beforeAll(async () => {
  open = await publicUnion({ lookUpsPerMinute: 1000 });
  const { cashier, accountant } = open.union;
  const [fact] = await cashier.must(`${BOOK}/donations`, gift());
  voucher = String(fact?.data.voucher);
  for (let times = 0; times < 30; times += 1)
    await cashier.must(`${BOOK}/donations`, gift({ amount: 10_000 + times }));
  await accountant.must(`${ACCOUNT}/statements`, statement);
  await open.published();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

/** Where a page of each kind lies; the compiler asks for a kind that is missing. */
const EVERY_KIND: Readonly<Record<PageName, string>> = {
  home: '/',
  fund: '/quy/MDD',
  programme: '/chuong-trinh/:programme',
  units: '/don-vi',
  unit: '/don-vi/HL',
  account: '/tai-khoan/HL/nh',
  targets: '/chi-tieu',
  children: '/tre-em',
  accessibility: '/tro-nang',
  reading: '/doc-so',
  data: '/du-lieu',
  textMessages: '/nhan-tin',
  journal: '/nhat-ky',
  entry: '/p/:voucher',
  lookUp: '/tra-cuu',
  seals: '/niem-phong',
  verification: '/kiem-chung?dong=1',
  givers: '/nguoi-ung-ho',
  restatements: '/so-da-doi',
  explained: '/giai-thich/left?quy=MDD',
};

/** The programme is found from its fund, as a reader finds it. */
async function addressAt(kind: PageName): Promise<string> {
  if (kind === 'entry') return `/p/${voucher}`;
  if (kind !== 'programme') return EVERY_KIND[kind];
  return /href="(\/chuong-trinh\/[^"]+)"/.exec((await open.ask('/quy/MDD')).body)?.[1] ?? '';
}

describe.each(Object.keys(EVERY_KIND) as PageName[])('the page %s as it is served', (kind) => {
  it('is one page in two languages, under rules that let nothing of others in', async () => {
    const place = placeAt(await addressAt(kind))?.place;
    expect(place?.page).toBe(kind);
    if (!place) return;
    for (const language of LANGUAGES) {
      const { statusCode, headers, body } = await open.ask(addressOf(place, language));
      expect([language, statusCode]).toEqual([language, 200]);
      for (const other of LANGUAGES) {
        const href = `https://so.example${addressOf(place, other)}`.replaceAll('&', '&amp;');
        expect(body).toContain(`hreflang="${other}" href="${href}"`);
      }
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(policy.includes('script-src')).toBe(kind === 'verification');
      expect(headers['set-cookie']).toBeUndefined();
      expect(brotliCompressSync(body).length).toBeLessThanOrEqual(HTML);
    }
  });

  it('is light, loads nothing from elsewhere, and does not jump while its letters arrive', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const received = new Map<string, number>();
    page.on('response', (response) => {
      received.set(response.url(), Number(response.headers()['content-length'] ?? 0));
    });
    await page.goto(open.url + (await addressAt(kind)), { waitUntil: 'networkidle' });
    const shift = await page.evaluate(LAYOUT_SHIFT);
    await context.close();
    const weightOf = (wanted: (url: string) => boolean) =>
      [...received].reduce((sum, [url, bytes]) => sum + (wanted(url) ? bytes : 0), 0);
    expect([...received.keys()].filter((url) => !url.startsWith(open.url))).toEqual([]);
    if (kind !== 'verification') {
      expect(weightOf((url) => url.endsWith('.js'))).toBeLessThanOrEqual(SCRIPTS);
      expect(weightOf(() => true)).toBeLessThanOrEqual(WHOLE);
    }
    expect(weightOf(() => true)).toBeGreaterThan(40_000);
    expect(shift).toBeLessThan(SHIFT);
  });
});
