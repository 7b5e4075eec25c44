import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../test/chromium.js';
import { startPublicApp, type PublicApp } from '../test/public-app.js';
import { LAYOUT_SHIFT } from '../test/layout-shift.js';

let running: PublicApp;
let browser: Browser;

beforeAll(async () => {
  running = await startPublicApp();
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await running.close();
});

const PAGES = [
  '/',
  '/en',
  '/quy/MDD',
  '/en/funds/MDD',
  '/quy/KPBL',
  '/quy/PNBC',
  '/en/funds/PNBC?nam=2025',
  '/chuong-trinh/dong-hanh-cung-phu-nu-bien-cuong',
  '/chi-tieu',
  '/tre-em',
  '/en/accessibility',
  '/don-vi',
  '/don-vi/QN',
  '/don-vi/NEW_49',
  '/en/units/OLD_24_B',
  '/doc-so',
  '/du-lieu',
  '/en/text-messages',
  '/nhung/MDD',
  '/khong-co',
];
const WIDTHS = [320, 390, 768, 1280];
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const openWithoutScripts = (path: string, width: number) => open(path, width, false);

/** A page as a reader gets it whose browser may run scripts, or may not. */
async function open(path: string, width: number, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    javaScriptEnabled,
  });
  const page = await context.newPage();
  await page.goto(running.url + path);
  await page.evaluate('document.fonts.ready');
  return page;
}

const WITH_AND_WITHOUT = PAGES.flatMap((path) => [
  { path, scripts: false, browser: 'without JavaScript' },
  { path, scripts: true, browser: 'with JavaScript' },
]);

describe.each(WITH_AND_WITHOUT)('$path in a browser $browser', ({ path, scripts }) => {
  let page: Page;

  beforeAll(async () => {
    page = await open(path, 1280, scripts);
  });
  afterAll(() => page.context().close());

  it('never scrolls sideways from 320 to 1280 px', async () => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
    }
  });

  it('holds text twice as large', async () => {
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
    }
  });
});

describe('the public pages in a browser', () => {
  it('has no accessibility violation on the card that others embed', async () => {
    // axe is a script that has to be put into the page, against the page's own rules.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${running.url}/nhung/MDD`);
    const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await context.close();
  });

  it('unfolds the exact figures without JavaScript', async () => {
    const page = await openWithoutScripts('/', 390);
    const table = page.locator('details table').first();
    expect(await table.isVisible()).toBe(false);
    await page.locator('summary').first().click();
    expect(await table.isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows its own letters, its style and its pictures under its own rules', async () => {
    const problems: string[] = [];
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('requestfailed', (request) => problems.push(request.url()));
    await page.goto(running.url, { waitUntil: 'networkidle' });
    const loaded = await page.evaluate(
      '[...document.fonts].filter((face) => /^B[GV]$/.test(face.family) && face.status === "loaded").length',
    );
    await context.close();
    expect(problems).toEqual([]);
    expect(loaded).toBe(6);
  });

  it.each(['/', '/quy/PNBC', '/don-vi/NEW_49'])(
    '%s does not jump while its letters arrive: layout shift under 0.05 at 390 and 1280 px',
    async (path) => {
      for (const width of [390, 1280]) {
        const page = await open(path, width, true);
        const shift = await page.evaluate(LAYOUT_SHIFT);
        expect(shift).toBeLessThan(0.05);
        await page.context().close();
      }
    },
  );

  it('runs no script on any page', async () => {
    for (const path of PAGES) {
      const page = await open(path, 390, true);
      expect([path, await page.evaluate('document.scripts.length')]).toEqual([path, 0]);
      await page.context().close();
    }
  });

  it('weighs at most 110 KB with its fonts', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    let bytes = 0;
    page.on('response', (response) => {
      bytes += Number(response.headers()['content-length'] ?? 0);
    });
    await page.goto(running.url, { waitUntil: 'networkidle' });
    await context.close();
    expect(bytes).toBeGreaterThan(40_000);
    expect(bytes).toBeLessThanOrEqual(110_000);
  });

  it('prints the exact figures and the mark of a demonstration, and nothing to click', async () => {
    const page = await openWithoutScripts('/', 794);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('details table').first().isVisible()).toBe(true);
    expect(await page.locator('.demo').isVisible()).toBe(true);
    expect(await page.locator('header nav').isVisible()).toBe(false);
    expect(await page.locator('summary').first().isVisible()).toBe(false);
    await page.context().close();
  });
});
