import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../chromium.js';
import { publicUnion, type PublicUnion } from './public-union.js';
import { BOOK, gift } from './union.js';

const WIDTHS = [320, 390, 768, 1280];
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let open: PublicUnion;
let browser: Browser;
let voucher: string;
/** Where the verification page begins with that voucher's line, and where its receipt is. */
let check: string;
let proof: string;

beforeAll(async () => {
  open = await publicUnion({ lookUpsPerMinute: 1000 });
  const [fact] = await open.union.cashier.must(`${BOOK}/donations`, gift());
  voucher = String(fact?.data.voucher);
  for (let times = 0; times < 60; times += 1)
    await open.union.cashier.must(`${BOOK}/donations`, gift({ amount: 10_000 + times }));
  await open.published();
  const { body } = await open.ask(`/p/${voucher}`);
  check = /href="(\/kiem-chung\?dong=\d+)"/.exec(body)?.[1] ?? '';
  proof = /href="(\/log\/proofs\/\d+)"/.exec(body)?.[1] ?? '';
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

const pagesUnderTest = () => [
  '/nhat-ky',
  '/en/journal?loai=thu',
  `/p/${voucher}`,
  `/en/p/${voucher}`,
  '/tra-cuu',
  '/tra-cuu?q=khong-co',
  '/niem-phong',
  '/kiem-chung',
  check,
  check.replace('/kiem-chung', '/en/verify'),
  '/nguoi-ung-ho',
  '/so-da-doi',
  '/giai-thich/left?quy=MDD',
];

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const opened = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 844 }, ...options });
  const page = await context.newPage();
  await page.goto(open.url + address, { waitUntil: 'networkidle' });
  await page.evaluate('document.fonts.ready');
  return page;
};

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the pages of entries %s', (_, javaScriptEnabled) => {
  it('never scroll sideways, from 320 to 1280 px and with text twice as large', async () => {
    for (const address of pagesUnderTest()) {
      const page = await opened(address, { javaScriptEnabled });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        expect([address, width, await overflow(page)]).toEqual([address, width, 0]);
      }
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        expect([address, '200%', width, await overflow(page)]).toEqual([address, '200%', width, 0]);
      }
      await page.context().close();
    }
  });
});

describe('the pages of entries', () => {
  it('have no accessibility violation where a script has filled them in', async () => {
    const page = await opened(check, { bypassCSP: true });
    await settled(page);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
      expect([width, found]).toEqual([width, []]);
    }
    await page.context().close();
  });

  it('print the voucher and its proof, and nothing to click', async () => {
    const page = await opened(`/p/${voucher}`, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slip').isVisible()).toBe(true);
    expect(await page.locator('.code').isVisible()).toBe(true);
    expect(await page.locator('header nav').isVisible()).toBe(false);
    await page.context().close();
  });

  it('lead from a typed number to the voucher, without JavaScript', async () => {
    const page = await opened('/tra-cuu', { javaScriptEnabled: false });
    await page.fill('#q', voucher.toLowerCase());
    await page.click('main button');
    expect(new URL(page.url()).pathname).toBe(`/p/${voucher}`);
    await page.context().close();
  });

  it('choose lines of the journal by a plain form', async () => {
    const page = await opened('/nhat-ky', { javaScriptEnabled: false });
    await page.selectOption('select[name=loai]', 'mo-so');
    await page.click('main button');
    await page.waitForURL(/loai=mo-so/);
    expect(await page.locator('.entries li').count()).toBe(1);
    await page.context().close();
  });
});

/** What each step shows: its mark and its sentence. */
const stepsOf = (page: Page): Promise<readonly (readonly [string, string, string])[]> =>
  page.evaluate(
    `[...document.querySelectorAll('#browser-check [data-step]')].map((step) => [
      step.dataset.step, step.dataset.outcome, step.querySelector('[data-result]').textContent])`,
  );
const outcomes = async (page: Page) =>
  Object.fromEntries((await stepsOf(page)).map(([step, outcome]) => [step, outcome]));
const settled = (page: Page) => page.locator('#verdict[data-outcome]').waitFor();
const giveFile = async (page: Page, text: string): Promise<void> => {
  await page.evaluate("document.querySelector('#verdict').removeAttribute('data-outcome')");
  await page.setInputFiles('#receipt-file', {
    name: 'bien-nhan.tlog-proof',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await settled(page);
};

const HELD = { file: 'held', entry: 'held', path: 'held', signature: 'held', opened: 'not done' };

describe('a visitor’s own browser', () => {
  it('checks the line that they came from by itself, under the page’s own rules', async () => {
    const page = await opened(check);
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    await settled(page);
    expect(await outcomes(page)).toEqual(HELD);
    expect(await page.locator('#verdict').textContent()).toContain('Khớp cả');
    expect(await page.locator('#by-own-code').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('checks a file that they hold, and finds where a forged one is forged', async () => {
    const receipt = (await open.ask(proof)).body;
    const page = await opened('/en/verify');
    await giveFile(page, receipt);
    expect(await outcomes(page)).toEqual(HELD);
    const forged = receipt.replace(/\nextra (\S+)/, (_, extra: string) => {
      const text = Buffer.from(extra, 'base64').toString().replace('500000', '900000');
      return `\nextra ${Buffer.from(text).toString('base64')}`;
    });
    await giveFile(page, forged);
    expect(await outcomes(page)).toEqual({ ...HELD, entry: 'broken', path: 'broken' });
    const [, , sentence] = (await stepsOf(page)).find(([step]) => step === 'path') ?? [];
    expect(sentence).toContain('does not lead to the sealed root');
    expect(sentence).toContain('the proof leads to another root');
    expect(await page.locator('#verdict').textContent()).toContain('It does not agree');
    await page.context().close();
  });

  it('finds a seal that was changed, a key that is another one, and a file that is none', async () => {
    const receipt = (await open.ask(proof)).body;
    const page = await opened('/kiem-chung');
    await giveFile(page, receipt.replace(/(\nso\.example\/log\n\d+)\n/, '$10\n'));
    expect(await outcomes(page)).toMatchObject({ file: 'held', signature: 'broken' });
    await giveFile(page, 'không phải biên nhận');
    expect(await outcomes(page)).toMatchObject({ file: 'broken', path: 'not done' });
    await giveFile(page, receipt);
    await page.fill('#log-key', 'other.example/log+00000000+AAAA');
    await page.locator('#log-key').blur();
    await page.locator('#verdict[data-outcome=broken]').waitFor();
    expect(await outcomes(page)).toMatchObject({ path: 'held', signature: 'broken' });
    await page.context().close();
  });

  it('that does not know Ed25519 lets our code check the signature, and says so', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const { subtle } = globalThis.crypto;
      const known = subtle.importKey.bind(subtle) as (...all: unknown[]) => Promise<CryptoKey>;
      const knows = (...all: unknown[]) =>
        all[2] === 'Ed25519'
          ? Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'))
          : known(...all);
      Object.defineProperty(subtle, 'importKey', { value: knows });
    });
    const page = await context.newPage();
    await page.goto(open.url + check);
    await settled(page);
    expect(await outcomes(page)).toEqual(HELD);
    expect(await page.locator('#by-own-code').isVisible()).toBe(true);
    const receipt = (await open.ask(proof)).body;
    await giveFile(page, receipt.replace(/(\nso\.example\/log\n\d+)\n/, '$10\n'));
    expect(await outcomes(page)).toMatchObject({ signature: 'broken' });
    await context.close();
  });

  it('that came without https is told why it cannot calculate', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('http://so.example/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const answer = await open.ask(pathname + search);
      const headers = { 'content-type': String(answer.headers['content-type']) };
      await route.fulfill({ status: answer.statusCode, headers, body: answer.rawPayload });
    });
    await page.goto(`http://so.example${check}`);
    await page.locator('#needs-https').waitFor();
    expect(await page.locator('#browser-check').isVisible()).toBe(false);
    await context.close();
  });

  it('without JavaScript sees the server’s own steps, marked as such, and why', async () => {
    const page = await opened(check, { javaScriptEnabled: false });
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    expect(await page.locator('#browser-check').isVisible()).toBe(false);
    const server = page.locator('section[aria-labelledby=by-server]');
    expect(await server.textContent()).toContain('Do máy chủ tính');
    expect(await server.locator('[data-outcome=held]').count()).toBe(4);
    await page.context().close();
  });
});
