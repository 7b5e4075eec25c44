import type { Browser } from 'playwright-core';
import pg from 'pg';
import { launchChromium } from '../../../../test/chromium.js';
import { changeBook } from '../../test/changed-book.js';
import { startPublicApp, type PublicApp } from '../../test/public-app.js';
import { HOSTILE_NAME } from '../../test/units-of-quang-ninh.js';

let running: PublicApp;
let owner: pg.Client;
let browser: Browser;

beforeAll(async () => {
  running = await startPublicApp();
  owner = new pg.Client({ connectionString: running.database.ownerUrl });
  await owner.connect();
  await owner.query(
    `
    update published.fund set name = $1 where code = 'KPBL'`,
    [HOSTILE_NAME],
  );
  await changeBook(running, owner);
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await owner.end();
  await running.close();
});

const CARDS = ['/nhung', '/en/embed', '/nhung/MDD', '/en/embed/KPBL'];
const BADGES = ['/nhung.svg', '/en/embed.svg', '/nhung/MDD.svg', '/en/embed/KPBL.svg'];
const FEEDS = [
  '/du-lieu/atom.xml',
  '/en/data/atom.xml',
  '/du-lieu/atom/MDD.xml',
  '/en/data/atom/KPBL.xml',
];
const PICTURES = ['/chia-se.png', '/en/share.png', '/chia-se/MDD.png', '/en/share/KPBL.png'];
const get = (path: string, headers: Record<string, string> = {}) => running.ask(path, headers);

/** Whether a browser takes it for well-formed XML, and what it reads out of it. */
async function parsed(
  xml: string,
): Promise<{ wrong: string | null; text: string; elements: string[] }> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      ([text]) => {
        const { DOMParser } = globalThis as unknown as {
          DOMParser: new () => {
            parseFromString(
              text: string,
              type: string,
            ): {
              querySelector(name: string): { textContent: string } | null;
              querySelectorAll(name: string): Iterable<{ nodeName: string }>;
              documentElement: { textContent: string };
            };
          };
        };
        const document = new DOMParser().parseFromString(text ?? '', 'text/xml');
        return {
          wrong: document.querySelector('parsererror')?.textContent ?? null,
          text: document.documentElement.textContent,
          elements: [...document.querySelectorAll('*')].map(({ nodeName }) => nodeName),
        };
      },
      [xml],
    );
  } finally {
    await page.close();
  }
}

describe('what others show of the book', () => {
  it.each([...CARDS, ...BADGES, ...FEEDS, ...PICTURES, '/sitemap.xml', '/robots.txt'])(
    '%s is for every site, known by the head, and nothing a search engine keeps',
    async (path) => {
      const { statusCode, headers } = await get(path);
      expect(statusCode).toBe(200);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['x-robots-tag']).toBe('noindex');
      const again = await get(path, { 'if-none-match': String(headers.etag) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    },
  );

  it.each([...CARDS, ...BADGES, ...FEEDS])(
    '%s says that its figures are invented',
    async (path) => {
      const mark =
        path.startsWith('/en/embed') && !path.endsWith('.svg')
          ? 'Invented figures'
          : /SỐ LIỆU GIẢ ĐỊNH|Số liệu giả định/;
      expect((await get(path)).body).toMatch(mark);
    },
  );

  it.each(CARDS)('%s may stand in a frame anywhere, and runs nothing', async (path) => {
    const { headers, body } = await get(path);
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(body).not.toContain('<script');
    expect((await get('/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('show the same đồng as the pages that they stand for', async () => {
    for (const [card, page] of [
      ['/nhung', '/'],
      ['/nhung/MDD', '/quy/MDD'],
      ['/en/embed/KPBL', '/en/funds/KPBL'],
    ] as const) {
      const sums = (html: string) =>
        [...html.slice(html.indexOf('class="sum"')).matchAll(/<dd>([^<]+)<\/dd>/g)].map(
          ([, sum]) => sum,
        );
      const [onCard, onPage] = [sums((await get(card)).body), sums((await get(page)).body)];
      expect(onCard.length).toBeGreaterThan(3);
      expect(onCard).toEqual(onPage.slice(0, onCard.length));
      const badge = (await get(`${card}.svg`)).body;
      expect(badge).toContain(onCard.at(-1));
    }
  });

  it.each([...BADGES, ...FEEDS, '/sitemap.xml'])(
    '%s is well-formed whatever a name is',
    async (path) => {
      const { wrong, text, elements } = await parsed((await get(path)).body);
      expect(wrong).toBeNull();
      expect(elements).not.toContain('script');
      expect(text).not.toMatch(/\p{Bidi_Control}/u);
    },
  );

  it('escapes a hostile name on its card', async () => {
    const { body } = await get('/nhung/KPBL');
    expect(body).not.toContain(HOSTILE_NAME);
    expect(body).toContain('&lt;script>alert(1)');
  });

  it('feeds the latest lines, of a fund of sums only gifts', async () => {
    const all = (await get('/du-lieu/atom.xml')).body;
    expect(all).toContain('<updated>2026-11-22T09:41:00+07:00</updated>');
    expect(all).toContain('https://so.example/p/PT-QN-');
    const ofChildren = (await get('/du-lieu/atom/MDD.xml')).body;
    expect(ofChildren).toContain(' · Ủng hộ · ');
    expect(ofChildren).not.toContain(' · Trao · ');
  });

  it('draws a picture of the agreed size without a browser', async () => {
    for (const path of PICTURES) {
      const { rawPayload, headers } = await get(path);
      expect(headers['content-type']).toBe('image/png');
      expect(rawPayload.subarray(1, 4).toString()).toBe('PNG');
      expect([rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  it('names its picture in every page, so that a shared link shows it', async () => {
    const page = (await get('/en/funds/MDD')).body;
    expect(page).toContain(
      '<meta property="og:image" content="https://so.example/en/share/MDD.png"',
    );
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image"');
    expect((await get('/khong-co')).body).not.toContain('og:image');
  });

  it('maps every page in both languages', async () => {
    const map = (await get('/sitemap.xml')).body;
    for (const path of [
      '/',
      '/en',
      '/quy/MDD',
      '/chuong-trinh/dong-hanh-cung-phu-nu-bien-cuong',
      '/en/units/NEW_49',
      '/du-lieu',
      '/en/text-messages',
    ])
      expect(map).toContain(`<loc>https://so.example${path}</loc>`);
    expect(map).not.toContain('CL</loc>');
    const robots = (await get('/robots.txt')).body;
    expect(robots).toContain('SỐ LIỆU GIẢ ĐỊNH');
    expect(robots).not.toContain('Sitemap:');
  });

  it.each([
    '/nhung/NONE',
    '/nhung/mdd',
    '/nhung/NONE.svg',
    '/du-lieu/atom/NONE.xml',
    '/du-lieu/atom/MDD',
    '/chia-se/NONE.png',
    '/en/embed/%3Cscript%3E',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).statusCode).toBe(404);
  });
});

describe('a book that is no demonstration', () => {
  it('shows search engines the way, and marks nothing as invented', async () => {
    await changeBook(running, owner, 'update published.ledger set demonstration = false');
    expect((await get('/robots.txt')).body).toContain('Sitemap: https://so.example/sitemap.xml');
    for (const path of [
      '/du-lieu/atom.xml',
      '/nhung.svg',
      '/du-lieu/tep/entries.csv',
      '/du-lieu/api/v1/funds',
    ]) {
      const { headers, body } = await get(path);
      expect(headers['x-robots-tag']).toBeUndefined();
      expect(body).not.toMatch(/GIẢ ĐỊNH|mark/);
    }
    expect((await get('/du-lieu/tep/entries.csv')).headers['content-disposition']).toContain(
      '"so-vang-',
    );
  });
});
