import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { anyMonths } from '../test/any-months.js';
import { allPages, placeOf, renderIn } from '../test/every-kind.js';
import { withNames } from '../test/other-names.js';
import { unitPage } from '../test/pages-of-quang-ninh.js';
import { book, fundPage, funds, homePage } from '../test/quang-ninh.js';
import { addressOf, LANGUAGES, placeAt, renderFailure, type PublicPage } from './index.js';

const render = (page: PublicPage, of = book) => renderIn('vi', page, of);

/** The lines of the first sum on a page, top to bottom: what each does, and its amount. */
function linesOf(html: string): [part: string, amount: number][] {
  const box = html.slice(html.indexOf('class="sum"'), html.indexOf('</dl>'));
  return [...box.matchAll(/<div class="(\w+)">.*?<dd>([^<]+)<\/dd>/g)].map(
    ([, part = '', text = '']) => [part, Number(text.replace(/[.\u00a0₫]/g, '').replace('−', '-'))],
  );
}

/** What the lines come to by their signs, and what stands under the double rule. */
function sumOf(html: string): { worked: number; shown: number | undefined } {
  const lines = linesOf(html);
  const worked = lines
    .filter(([part]) => part !== 'total')
    .reduce((sum, [part, amount]) => sum + (part === 'minus' ? -amount : amount), 0);
  return { worked, shown: lines.find(([part]) => part === 'total')?.[1] };
}

describe.each(LANGUAGES)('every page in %s', (language) => {
  const pages = allPages.map((page) => [page.page, renderIn(language, page)]);

  it('an account’s lines become lists on a phone, with their balance or without', () => {
    const tables = pages.filter(([name]) => name === 'account').map(([, html = '']) => html);
    expect(tables).toHaveLength(2);
    for (const html of tables) expect(html).toMatch(/<table [^>]*class="lines"/);
  });

  it.each(pages)(
    '%s is small, whole and free of scripts but the one that checks',
    (page, html = '') => {
      expect(brotliCompressSync(html).length).toBeLessThanOrEqual(12 * 1024);
      expect(html).toMatch(/^<!doctype html><html lang="(vi|en)">.*<\/html>$/s);
      expect(html).not.toMatch(/<[^>]* style=| on[a-z]+=|javascript:|undefined|NaN|\[object/);
      expect(html.match(/<script/g)?.length ?? 0).toBe(page === 'verification' ? 1 : 0);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html.match(/<main[ >]/g)).toHaveLength(1);
    },
  );

  it.each(pages)('%s says that a demonstration is one', (_, html = '') => {
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain(language === 'vi' ? 'Số liệu giả định' : 'Invented figures');
    expect(html).toContain(`Quảng Ninh ${language === 'vi' ? '(mô phỏng)' : '(simulated)'}</bdi>`);
  });

  it.each(pages)('%s gives each part of the page a name of its own', (_, html = '') => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  });
});

/** The first tag of each drawing that lies in no other. */
function outermostPictures(html: string): string[] {
  let depth = 0;
  const tags = [...html.matchAll(/<(\/?)svg[^>]*>/g)];
  return tags.flatMap(([tag, closes]) => {
    depth += closes ? -1 : 1;
    return !closes && depth === 1 ? [tag] : [];
  });
}

describe.each(LANGUAGES)('a picture in %s', (language) => {
  const pages = allPages.map((page) => [page.page, renderIn(language, page)]);

  it.each(pages)('on %s has words, and its figures stand beside it', (_, html = '') => {
    for (const section of html.split(/<section|<footer/)) {
      for (const [picture] of section.matchAll(/<(svg|div)[^>]* role="img"[^>]*>/g)) {
        expect(picture).toMatch(/ aria-label="[^"]{20,}"/);
        expect(section).toMatch(/<table|<ol class="parts"/);
      }
    }
  });

  it.each(pages)('on %s that says nothing of its own is passed over', (_, html = '') => {
    for (const picture of outermostPictures(html))
      expect(picture).toMatch(/ role="img"| aria-hidden="true"/);
    for (const [bars] of html.matchAll(/<svg class="bars?[ "].*?<\/(li|tr)>/gs))
      expect(bars).toMatch(/\d/);
    for (const [picture] of html.matchAll(/<img[^>]*>/g)) expect(picture).toMatch(/ alt="[^"]+"/);
  });
});

const PLACED = allPages.flatMap((page) => {
  const place = placeOf(page);
  return place ? [[page.page, page, place] as const] : [];
});

describe('a page of a real book', () => {
  const real = { ...book, demonstration: false };

  it('carries no mark of a demonstration and may be found', () => {
    const html = render(homePage, real);
    expect(html).not.toMatch(/noindex|giả định|mô phỏng/i);
  });

  it('is not to be found where it does not exist', () => {
    expect(render({ page: 'not-found' }, real)).toContain('content="noindex"');
  });

  it.each(PLACED)('%s names itself in both languages by whole addresses', (_, page, place) => {
    for (const language of LANGUAGES) {
      const html = renderIn(language, page, real, 'https://so.example');
      const [vi, en] = LANGUAGES.map((one) => `https://so.example${addressOf(place, one)}`);
      expect(hrefsOf(html)).toEqual({
        ...{ canonical: language === 'vi' ? vi : en, vi, en, 'x-default': vi },
      });
    }
  });
});

/** Where a page says that it is, by language. */
function hrefsOf(html: string): Record<string, string | undefined> {
  const alternates = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  const all = [['canonical', canonical], ...[...alternates].map(([, to, href]) => [to, href])];
  return Object.fromEntries(all.map(([name = '', href]) => [name, href?.replaceAll('&amp;', '&')]));
}

/** What the amounts of a list come to. */
function amountsOf(rest = ''): number {
  const list = rest.slice(0, rest.indexOf('</ol>'));
  return [...list.matchAll(/<b class="money">(?:<a [^>]*>)?([^<]+)</g)]
    .map(([, text = '']) => Number(text.replace(/[.\u00a0₫]/g, '').replace('−', '-')))
    .reduce((sum, amount) => sum + amount, 0);
}

describe('the sum of a page', () => {
  it('adds up to the đồng on the first page, whatever the figures are', () => {
    fc.assert(
      fc.property(anyMonths, anyMonths, (first, second) => {
        const page = {
          ...homePage,
          funds: funds.map((fund, at) => ({ ...fund, months: at % 2 ? first : second })),
        };
        const { worked, shown } = sumOf(render(page));
        expect(worked).toBe(shown);
      }),
      { numRuns: 20 },
    );
  });

  it.each(['MDD', 'PNBC'])('adds up on the page of fund %s', (code) => {
    for (const language of LANGUAGES) {
      const { worked, shown } = sumOf(renderIn(language, fundPage(code)));
      expect(worked).toBe(shown);
    }
  });

  it.each(['MDD', 'PNBC'])('is drawn as one stream on the page of fund %s', (code) => {
    for (const language of LANGUAGES) {
      const html = renderIn(language, fundPage(code));
      const [into, outOf] = [1, 2].map((list) => amountsOf(html.split('<ol class="parts"')[list]));
      expect(into).toBe(outOf);
      expect(html).toContain('<svg class="stream" role="img"');
    }
  });

  it('names interest and fees in the words of each language, where there are any', () => {
    const words = {
      vi: ['Thu khác', 'lãi tiền gửi', 'Chi khác', 'phí ngân hàng'],
      en: ['Other income', 'interest on deposits', 'Other expense', 'bank fees'],
    };
    const page = fundPage('PNBC');
    const fund = {
      ...page.fund,
      months: page.fund.months.map((month) => ({ ...month, otherIn: 0, otherOut: 0 })),
    };
    for (const language of LANGUAGES) {
      const html = renderIn(language, page);
      const without = renderIn(language, { ...page, fund });
      for (const word of words[language]) {
        expect(html).toContain(word);
        expect(without).not.toContain(word);
      }
    }
  });

  it('adds up on the page of a unit', () => {
    const { worked, shown } = sumOf(render(unitPage));
    expect(worked).toBe(shown);
  });
});

describe("a children's programme", () => {
  const html = render(fundPage('MDD'));

  it('explains its sums and names the months that wait', () => {
    expect(html).toContain('Vì sao có số gộp');
    expect(html).toContain('Đang chờ gộp vào tháng sau: 11/2026.');
    expect(html).toContain('gộp vào tháng sau</td>');
    expect(html).toContain('số gộp theo tháng, từ mười cháu trở lên');
  });

  it('never calls what is left by the published figures a balance', () => {
    expect(html).toContain('Còn theo số đã công bố');
    expect(html).not.toContain('Còn trong quỹ');
    expect(html).not.toMatch(/khoản chi/);
    expect(render(fundPage('PNBC'))).toContain('Còn trong quỹ');
  });
});

const NAMES = ['</title><script>alert(1)</script>"\' onload=x \u202eđảo', 'Hội'.repeat(200)];

describe.each(allPages.map((page) => [page.page, page] as const))(
  'names that others wrote, on the page %s',
  (_, page) => {
    it.each(NAMES)('stay text, and apart from the text around them: %s', (name) => {
      for (const language of LANGUAGES) {
        const html = renderIn(language, withNames(page, name), { ...book, organisation: name });
        expect(html).not.toMatch(/<script>|"\s*onload/);
        expect(html.match(/<title>/g)).toHaveLength(1);
        const escaped = name.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
        // In a tab's title, an attribute and a list to choose from there is no text around them.
        const around = html
          .replaceAll(/<(title|option|optgroup)[^>]*>.*?<\/\1>/gs, '')
          .replaceAll(/<bdi[^>]*>.*?<\/bdi>/gs, '')
          .replaceAll(/ [a-z:-]+="[^"]*"/g, '');
        expect(around).not.toContain(escaped);
      }
    });
  },
);

describe('names that others wrote', () => {
  it('lead nowhere by a code that is not one', () => {
    const unit = { code: '"><svg/onload=x>', name: 'Hội' };
    const html = render({ ...unitPage, unit: { ...unit, kind: 'territorial' }, parents: [unit] });
    expect(html).not.toContain('<svg/onload');
  });

  it('are spoken as Vietnamese on an English page', () => {
    const html = renderIn('en', homePage);
    expect(html).toContain('<bdi lang="vi">Phường Hồng Gai</bdi>');
  });
});

describe('addresses', () => {
  it('hold codes that cannot lead elsewhere', () => {
    expect(addressOf({ page: 'fund', code: '../x?y#z' }, 'vi')).toBe('/quy/..%2Fx%3Fy%23z');
  });

  it('are all known: a page links to nothing that does not exist', () => {
    const texts = allPages.flatMap((page) => LANGUAGES.map((language) => renderIn(language, page)));
    const links = texts.flatMap((html) => [...html.matchAll(/href="([^"]*)"/g)]);
    const pages = links
      .map(([, href = '']) => href)
      // Feeds and files are no pages; the crawl of the whole site follows them.
      .filter(
        (href) =>
          !/^(#|https:\/\/creativecommons|\/ma\/|\/fonts\/|\/style\/|\/log\/|data:|\/(du-lieu|en\/data)\/)/.test(
            href,
          ),
      );
    const lost = pages
      .map((href) => href.split(/[#?]/, 1)[0] ?? '')
      .filter((path) => !placeAt(path));
    expect(lost).toEqual([]);
  });
});

describe('a book that cannot be read', () => {
  it.each(LANGUAGES)('says so in %s without a figure and is not kept', (language) => {
    const html = renderFailure(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('content="noindex"');
    expect(html.slice(html.indexOf('<body>'))).not.toMatch(/\d{3}|₫/);
  });
});
