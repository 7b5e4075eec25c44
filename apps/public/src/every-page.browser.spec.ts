import { readFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { FONTS_PATH, fontsFolder, LANGUAGES, STYLE_PATH, STYLE_SHEET } from '#public-pages';
import { allPages, everyKind, renderIn } from '../../../libs/public-pages/test/every-kind.js';
import { withNames } from '../../../libs/public-pages/test/other-names.js';
import { book } from '../../../libs/public-pages/test/quang-ninh.js';
import { launchChromium } from '../../../test/chromium.js';

const WIDTHS = [320, 390, 768, 1280];
/** What a browser does that makes text larger and leaves the window as it is. */
const TWICE_AS_LARGE = "document.documentElement.style.fontSize = '200%'";
/** 182 mm: what the margins leave of a sheet. */
const A4 = 688;
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Longer than any page is wide, and full of what a browser would run or turn around. */
const NAME = `"><img src=x onerror=alert(1)>\u202e ${'Nghiêng'.repeat(24)}`;

const ALL = allPages.map((page, at) => [`${page.page} ${at}`, page] as const);
const ONE_OF_EACH = Object.entries(everyKind).map(([kind, [page]]) => [kind, page] as const);

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  await context.route('**/*', file);
});
afterAll(() => browser.close());

/** The style and the letters, as the application serves them. */
async function file(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === STYLE_PATH) return route.fulfill({ contentType: 'text/css', body: STYLE_SHEET });
  if (!pathname.startsWith(FONTS_PATH)) return route.fulfill({ status: 404 });
  const body = await readFile(path.join(fontsFolder(), path.basename(pathname)));
  return route.fulfill({ contentType: 'font/woff2', body });
}

async function show(html: string, on = page): Promise<void> {
  await on.route('http://so.example/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await on.goto('http://so.example/');
  await on.unroute('http://so.example/');
  await on.evaluate('document.fonts.ready');
}

/** Every width at which a page is wider than the window that shows it, and by how much. */
async function overflowing(widths: readonly number[]): Promise<(readonly [number, unknown])[]> {
  const found: (readonly [number, unknown])[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    const over = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (over !== 0) found.push([width, over]);
  }
  return found;
}

describe.each(ALL)('the page %s', (_, example) => {
  it.each(LANGUAGES)(
    'never scrolls sideways in %s, nor with text twice as large',
    async (language) => {
      await show(renderIn(language, example));
      expect(await overflowing(WIDTHS)).toEqual([]);
      await page.evaluate(TWICE_AS_LARGE);
      expect(await overflowing(WIDTHS)).toEqual([]);
    },
  );

  it('holds names that are long, hostile and in another direction', async () => {
    await show(renderIn('vi', withNames(example, NAME), { ...book, organisation: NAME }));
    expect(await overflowing(WIDTHS)).toEqual([]);
    expect(await page.locator('img[onerror]').count()).toBe(0);
    await page.evaluate(TWICE_AS_LARGE);
    expect(await overflowing(WIDTHS)).toEqual([]);
  });

  it('goes on paper whole: unfolded, marked as a demonstration, with nothing to click', async () => {
    await show(renderIn('vi', example));
    await page.emulateMedia({ media: 'print' });
    expect(await overflowing([A4])).toEqual([]);
    for (const table of await page.locator('details table').all())
      expect(await table.isVisible()).toBe(true);
    for (const gone of ['header nav', 'summary', 'button', 'input', 'select', '.other'])
      for (const part of await page.locator(gone).all()) expect(await part.isVisible()).toBe(false);
    expect(await page.locator('.demo').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe.each(ONE_OF_EACH)('the page %s', (_, example) => {
  it.each([390, 1280])('has no accessibility violation at %d px', async (width) => {
    // axe is a script that has to be put into the page.
    const scripted = await browser.newContext({ viewport: { width, height: 844 } });
    await scripted.route('**/*', file);
    const tab = await scripted.newPage();
    await show(renderIn('vi', example), tab);
    const { violations } = await new AxeBuilder({ page: tab }).withTags(STANDARDS).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await scripted.close();
  });
});
