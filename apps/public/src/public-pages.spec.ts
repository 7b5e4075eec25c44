import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pg from 'pg';
import { openPages, startPublicApp, type PublicApp } from '../test/public-app.js';
import { HOSTILE_NAME } from '../test/units-of-quang-ninh.js';

let running: PublicApp;
let owner: pg.Client;

beforeAll(async () => {
  running = await startPublicApp();
  owner = new pg.Client({ connectionString: running.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await running.close();
});

const get = (url: string, headers: Record<string, string> = {}) => running.ask(url, headers);
const money = (amount: number) => `${amount.toLocaleString('de-DE')}\u00a0₫`;

const PAGES = [
  ['/', '/en'],
  ['/quy/MDD', '/en/funds/MDD'],
  ['/quy/KPBL', '/en/funds/KPBL'],
  ['/don-vi', '/en/units'],
  ['/don-vi/QN', '/en/units/QN'],
  ['/don-vi/NEW_49', '/en/units/NEW_49'],
  ['/don-vi/OLD_24_B', '/en/units/OLD_24_B'],
  ['/don-vi/D_0', '/en/units/D_0'],
  ['/quy/PNBC?nam=2025', '/en/funds/PNBC?nam=2025'],
  [
    '/chuong-trinh/dong-hanh-cung-phu-nu-bien-cuong',
    '/en/programmes/dong-hanh-cung-phu-nu-bien-cuong',
  ],
  ['/chi-tieu', '/en/targets'],
  ['/tre-em', '/en/children'],
  ['/tro-nang', '/en/accessibility'],
  ['/doc-so', '/en/how-to-read'],
] as const;
const ALL_ADDRESSES = PAGES.flat();

describe('what the public pages show', () => {
  it.each(PAGES)('%s and %s are one page in two languages', async (vietnamese, english) => {
    const [vi, en] = [await get(vietnamese), await get(english)];
    expect([vi.statusCode, en.statusCode]).toEqual([200, 200]);
    expect(vi.body).toContain('<html lang="vi">');
    expect(en.body).toContain('<html lang="en">');
    for (const page of [vi, en]) {
      expect(page.body).toContain(`hreflang="vi" href="https://so.example${vietnamese}"`);
      expect(page.body).toContain(`hreflang="en" href="https://so.example${english}"`);
    }
  });

  it('adds the year up to the same đồng as the published views', async () => {
    const { rows } = await owner.query<Record<string, string>>(`
      select sum(opened + received + other_in - given - other_out) filter (where month < '2026-01') as before,
             sum(given) filter (where month >= '2026-01' and not waits) as given
        from (select m.*, w.month is not null as waits
                from published.fund_month m
                left join published.withheld_month w using (fund_id, month)) months`);
    const home = (await get('/')).body;
    expect(home).toContain(`<dd>${money(Number(rows[0]?.['before']))}</dd>`);
    expect(home).toContain(`<dd>${money(Number(rows[0]?.['given']))}</dd>`);
  });

  it('splits what was handed over between then and today, with equal totals at the root', async () => {
    const { rows } = await owner.query<{ basis: string; raised: string }>(`
      select basis, sum(own) as raised from published.unit_contribution group by basis`);
    expect(new Set(rows.map((row) => row.raised)).size).toBe(1);
    const root = (await get('/don-vi/QN')).body;
    const total = money(Number(rows[0]?.raised));
    expect(root.split(total).length - 1).toBe(2);
  });

  it('names predecessors and successors with their shares', async () => {
    const split = (await get('/don-vi/OLD_24_B')).body;
    expect(split).toContain('href="/don-vi/NEW_24"');
    expect(split).toContain('62,5%');
    expect(split).toContain('href="/don-vi/NEW_23"');
    expect(split).toContain('37,5%');
    expect(split).toContain('kết thúc ngày 30/06/2025');
    expect((await get('/don-vi/NEW_24')).body).toContain('href="/don-vi/OLD_24_B"');
    expect((await get('/don-vi/D_0')).body).toContain('không đơn vị nào tiếp nhận');
  });

  it('lists all 54 communes in administrative order, and no emulation cluster', async () => {
    const home = (await get('/')).body;
    const listed = [...home.matchAll(/href="\/don-vi\/NEW_(\d+)"/g)].map(([, at]) => Number(at));
    expect(listed.slice(0, 54)).toEqual(Array.from({ length: 54 }, (_, i) => i));
    expect(home).toContain('54 phường, xã, đặc khu');
    expect((await get('/don-vi')).body).not.toContain('Cụm thi đua');
  });

  it('escapes a hostile name wherever it stands', async () => {
    for (const address of ['/don-vi/NEW_49', '/don-vi/BR_0', '/en/units/BR_0']) {
      const page = (await get(address)).body;
      expect(page).not.toContain('<script');
      expect(page).not.toContain(HOSTILE_NAME);
      expect(page).toContain('&lt;script>alert(1)&lt;/script>');
    }
  });

  it('is the same whatever happens to children in a month that waits for ten of them', async () => {
    const shown = await Promise.all(ALL_ADDRESSES.map(async (url) => (await get(url)).body));
    await owner.query(`
      update published.fund_month
         set opened = 1111111, received = received + 2222222, given = given + 3333333,
             receipts = receipts + 4, payments = payments + 5,
             other_in = other_in + 6666666, other_out = other_out + 7777777
       where (fund_id, month) in (select fund_id, month from published.withheld_month)`);
    const pages = await openPages(running.database.urlFor('reader'));
    try {
      for (const [at, url] of ALL_ADDRESSES.entries()) {
        expect([url, (await pages.ask(url)).body]).toEqual([url, shown[at]]);
      }
    } finally {
      await pages.close();
    }
  });

  it('adds up what was given by purpose, a corrected payment included, year by year', async () => {
    const page = (await get('/quy/PNBC')).body;
    expect(page).toContain(`<bdi>Mái ấm tình thương</bdi></span>`);
    expect(page).toContain(money(75_000_000));
    expect(page).toContain(money(12_345_678));
    const before = (await get('/quy/PNBC?nam=2025')).body;
    expect(before).toContain(money(7_000_000));
    expect(before).not.toContain(money(75_000_000));
    expect(before).toContain('<title>Đồng hành cùng phụ nữ biên cương, 2025');
  });

  it('notes what is on its way beside the sum of today, and changes no figure by it', async () => {
    const page = (await get('/quy/PNBC')).body;
    const note = /<ul class="pending">.*?<\/ul>/s.exec(page)?.[0] ?? '';
    expect(note.match(/[\d.]+\u00a0₫/g)).toEqual([14_500_000, 45_000_000, 3_210_000].map(money));
    expect((await get('/en/funds/PNBC')).body).toContain('2 payments approved, not yet paid');
    expect((await get('/quy/PNBC?nam=2025')).body).not.toContain('class="pending"');
    expect((await get('/quy/KPBL')).body).not.toContain('class="pending"');

    await owner.query(`update published.pending set amount = amount + 1`);
    const pages = await openPages(running.database.urlFor('reader'));
    try {
      const other = (await pages.ask('/quy/PNBC')).body;
      expect(other).not.toBe(page);
      expect(other.replace(/<ul class="pending">.*?<\/ul>/s, note)).toBe(page);
    } finally {
      await pages.close();
      await owner.query(`update published.pending set amount = amount - 1`);
    }
  });

  it('tells of a unit what it was given and what came of it, units below it included', async () => {
    const unit = (await get('/don-vi/NEW_49')).body;
    expect(unit).toContain(money(80_000_000 + 12_345_678));
    expect(unit).toContain('<b>3</b> mái ấm tình thương');
    expect(unit).not.toContain('giếng nước');
    expect(unit).toContain('<b>40 chiếc</b> <bdi>Chăn bông</bdi>');
  });

  it('puts what was reached beside each target, by its last report or by what was raised', async () => {
    const { rows } = await owner.query<{ raised: string }>(`
      select sum(subtree) as raised from published.unit_contribution
       where (basis, unit_id, fund_id) = ('today', 'NEW-0', 'fund-2') and month >= '2026-01'`);
    const page = (await get('/chi-tieu')).body;
    expect(page).toContain('ít nhất 4<');
    expect(page).toMatch(/data-label="Đã đạt">3<\/td>/);
    const raised = '/giai-thich/raised?quy=PNBC&amp;don-vi=NEW_0&amp;tu=2026-01&amp;den=2026-12';
    expect(page).toContain(`href="${raised}">${money(Number(rows[0]?.raised))}</a></td>`);
  });

  it('shows of the children’s programme nothing but sums, and no unit', async () => {
    const page = (await get('/tre-em')).body;
    expect(page).toContain('Hơn 1.040 cháu');
    expect(page).not.toContain('/don-vi/NEW');
    expect(page).not.toContain('Còn trong quỹ');
  });

  it('never lists a payment of a fund that publishes sums', async () => {
    const fund = (await get('/quy/MDD')).body;
    const latest = fund.slice(fund.indexOf('<ol class="entries">'));
    expect(latest).toContain('<b>Ủng hộ</b>');
    expect(latest).not.toContain('<b>Trao</b>');
    expect((await get('/quy/KPBL')).body).toContain('<b>Trao</b>');
  });
});

describe('how the public pages answer', () => {
  it.each(ALL_ADDRESSES)('%s carries the marks of a demonstration', async (url) => {
    const page = await get(url);
    const english = url.startsWith('/en');
    expect(page.headers['x-robots-tag']).toBe('noindex');
    expect(page.body).toContain('<meta name="robots" content="noindex"');
    expect(page.body).toContain(english ? 'Invented figures' : 'Số liệu giả định');
    expect(page.body).toContain(
      `Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh ${english ? '(simulated)' : '(mô phỏng)'}`,
    );
  });

  it('lets a browser run nothing and load nothing from elsewhere', async () => {
    const { headers, body } = await get('/');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toContain('<script');
    expect(body).not.toMatch(/ style="/);
  });

  it('answers "you have it already" to whoever holds the page, in the same encoding', async () => {
    const first = await get('/', { 'accept-encoding': 'br' });
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"68426-vi-[\w-]{12}-br"$/);
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': `"other", ${etag}` });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers.etag).toBe(etag);
    expect((await get('/', { 'if-none-match': etag })).statusCode).toBe(200);
  });

  it('sends the same page in every encoding', async () => {
    const [plain, br, gzip] = [
      await get('/'),
      await get('/', { 'accept-encoding': 'gzip, br' }),
      await get('/', { 'accept-encoding': 'gzip' }),
    ];
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
    expect(new Set([plain, br, gzip].map((page) => page.headers.etag)).size).toBe(3);
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });

  it('stays within 12 KB on the wire, whatever the page', async () => {
    for (const url of ALL_ADDRESSES) {
      const { rawPayload } = await get(url, { 'accept-encoding': 'br' });
      expect([url, rawPayload.length <= 12 * 1024]).toEqual([url, true]);
    }
  });

  it('answers HEAD like GET, without the page', async () => {
    const head = await running.ask('/', {}, 'HEAD');
    const { headers } = await get('/');
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    expect(head.headers.etag).toBe(headers.etag);
    expect(head.headers['content-length']).toBe(headers['content-length']);
  });

  it('ignores query parameters that it does not know', async () => {
    const [plain, asked] = [await get('/quy/MDD'), await get('/quy/MDD?utm_source=x&code=KPBL')];
    expect(asked.body).toBe(plain.body);
    expect(asked.headers.etag).toBe(plain.headers.etag);
  });

  it.each([
    ['/quy/NONE', 'vi'],
    ['/quy/PNBC?nam=1999', 'vi'],
    ['/chuong-trinh/khong-co', 'vi'],
    ['/quy/%00', 'vi'],
    ['/quy/%', 'vi'],
    ['/en/units/%E1%BB', 'en'],
    ['/quy/mdd', 'vi'],
    ["/don-vi/'%20or%201=1", 'vi'],
    ['/khong-co', 'vi'],
    ['/fonts/../package.json', 'vi'],
    ['/fonts/passwd', 'vi'],
    ['/en/funds/NONE', 'en'],
    ['/en/nothing/here', 'en'],
  ])('says in the same look that %s is not in the book', async (url, language) => {
    const page = await get(url);
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain(`<html lang="${language}">`);
    expect(page.body).toContain(language === 'vi' ? 'Không có trang này' : 'no such page');
    expect(page.headers['x-robots-tag']).toBe('noindex');
  });

  it('leaves paths of others in the same process to them', async () => {
    const answer = await get('/api/unknown');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/json');
  });

  it('serves its style for a year, because a changed style has another name', async () => {
    const [, address] = /rel="stylesheet" href="([^"]+)"/.exec((await get('/')).body) ?? [];
    const style = await get(String(address), { 'accept-encoding': 'br' });
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(brotliDecompressSync(style.rawPayload).toString()).toContain('@media print');
    expect((await get('/style/000000000000.css')).statusCode).toBe(404);
  });

  it('serves its fonts for a year, because a changed font has another name', async () => {
    const fonts = [...(await get('/')).body.matchAll(/href="(\/fonts\/[^"]+)"/g)].map(
      ([, at]) => at,
    );
    expect(fonts.length).toBe(4);
    for (const font of fonts) {
      const { statusCode, headers } = await get(String(font));
      expect([statusCode, headers['content-type']]).toEqual([200, 'font/woff2']);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });
});

/** The page, once it is another one than that of this tag; asked for until it is. */
async function changed(url: string, etag: string) {
  for (;;) {
    const page = await get(url, { 'if-none-match': etag });
    if (page.statusCode === 200) return page;
  }
}

/** When each connection of the pages was last asked something. */
async function questions() {
  const { rows } = await owner.query<{ pid: number; asked: string }>(`
    select pid, query_start::text as asked from pg_stat_activity
     where datname = current_database() and application_name like 'so-vang public%'
     order by pid`);
  return rows;
}

describe('the public pages and the database', () => {
  it('ask nothing for a page that is kept, however often it is asked for', async () => {
    const first = await get('/');
    const before = await questions();
    for (let asked = 0; asked < 50; asked++) {
      expect((await get('/')).headers.etag).toBe(first.headers.etag);
      expect((await get('/', { 'if-none-match': String(first.headers.etag) })).statusCode).toBe(
        304,
      );
    }
    expect(before.length).toBeGreaterThan(1);
    expect(await questions()).toEqual(before);
  });

  it('say so when their figures stand still though the log has gone on', async () => {
    await owner.query('update published.log_end set position = position + 12');
    await running.look();
    await running.look();
    const behind = (await get('/')).body;
    expect(behind).toContain('Sổ đã có thêm 12 dòng mà trang này chưa cộng vào');
    expect((await get('/en')).body).toContain('12 newer lines that are not in these figures yet');
    await owner.query('update published.log_end set position = position - 12');
    await running.look();
    expect((await get('/')).body).not.toContain('dòng mà trang này');
  });

  it('say so when nothing was recorded for a day, as soon as it is one, and until something is', async () => {
    let now = new Date('2026-11-23T09:41:06+07:00');
    const pages = await openPages(running.database.urlFor('reader'), '', { now: () => now });
    expect((await pages.ask('/')).body).not.toContain('chưa có dòng nào mới');
    now = new Date('2026-11-24T10:00:00+07:00');
    await pages.look();
    expect((await pages.ask('/')).body).toContain('Từ đó tới nay chưa có dòng nào mới (2 ngày).');
    expect((await pages.ask('/en/journal')).body).toContain(
      'No line has been added since (2 days).',
    );
    await pages.close();
  });

  it('show a new entry as soon as it is told of, and never an older page again', async () => {
    const before = await get('/');
    await owner.query(`
      begin;
      insert into published.entry values (68500, '2026-11-22T04:00:00Z', '2026-11-22',
        'PT-QN-KPBL-26-009999', 'donation', 'fund-4', 'NEW-0', 1234567);
      update published.fund_month set received = received + 1234567
       where fund_id = 'fund-4' and month = '2026-11';
      update published.ledger set head_position = 68500,
        head_recorded_at = '2026-11-22T11:00:00+07:00';
      commit;`);
    const after = await changed('/', String(before.headers.etag));
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(after.body).toContain('PT-QN-KPBL-26-009999');
    expect(after.body).toContain('+1.234.567\u00a0₫');
    expect(after.body).toContain('11:00 ngày\u00a022/11/2026, dòng\u00a068.500');
  });

  it('connect as somebody who can neither write nor read anything else', async () => {
    const reader = new pg.Client({ connectionString: running.database.urlFor('reader') });
    await reader.connect();
    try {
      await expect(reader.query('select * from public.secret')).rejects.toThrow(
        'permission denied',
      );
      await expect(reader.query("update published.fund set name = 'x'")).rejects.toThrow(
        'permission denied',
      );
    } finally {
      await reader.end();
    }
  });

  it('say "not just now" when the book cannot be read, and keep nothing of it', async () => {
    const elsewhere = running.database.urlFor('reader').replace(/\/[^/]*$/, '/no_such_database');
    const pages = await openPages(elsewhere);
    try {
      for (const [url, words] of [
        ['/', 'Chưa mở được sổ lúc này'],
        ['/en/units', 'cannot be opened just now'],
      ] as const) {
        const page = await pages.ask(url);
        expect(page.statusCode).toBe(503);
        expect(page.body).toContain(words);
        expect(page.headers['cache-control']).toBe('no-store');
        expect(page.headers['retry-after']).toBe('30');
        expect(page.headers['content-security-policy']).toContain("default-src 'none'");
      }
    } finally {
      await pages.close();
    }
  });
});
