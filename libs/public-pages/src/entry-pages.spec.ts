import {
  entryPage,
  explainedPage,
  journalPage,
  restatementsPage,
  verificationPage,
  voidedPage,
} from '../test/entries-of-quang-ninh.js';
import { renderIn } from '../test/every-kind.js';
import { LANGUAGES, type Language, type PublicPage } from './index.js';
import { journalOf, journalQuestionOf, type JournalQuestion } from './journal-address.js';
import { addressOf, placeAt } from './places.js';
import { JOURNAL_KINDS } from './view-models/entries.js';

const render = (page: PublicPage, language: Language = 'vi') => renderIn(language, page);
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');

describe('the page of an entry', () => {
  it('says the amount in figures and in words, in Vietnamese in both languages', () => {
    for (const language of LANGUAGES) {
      const html = render(entryPage, language);
      expect(html).toContain('500.000\u00a0₫');
      expect(html).toContain('lang="vi">Năm trăm nghìn đồng chẵn<');
    }
  });

  it('tells what later lines made of it, and links them', () => {
    const html = render(entryPage);
    expect(textOf(html)).toContain('Điều chỉnh từ 500.000 ₫ thành 5.000.000 ₫');
    expect(html).toContain('href="/p/KT-QN-PNBC-26-000004"');
    expect(textOf(html)).toContain('nay là5.000.000 ₫');
  });

  it('names a giver who agreed to it, and nobody else', () => {
    expect(textOf(render(entryPage))).toContain('Chi hội Phụ nữ khu 4B');
    expect(textOf(render(voidedPage))).toContain('Không nêu tên');
  });

  it('is stamped when the voucher was voided, and then counts no payments after it', () => {
    const html = render(voidedPage);
    expect(html).toMatch(/class="stamp void">Hủy</);
    expect(html).not.toContain('id="since"');
  });
});

describe('the journal', () => {
  it('shows an adjustment from what to what, and a void as one', () => {
    const html = render(journalPage);
    expect(textOf(html)).toContain('từ 500.000 ₫ thành 5.000.000 ₫ của phiếu PT-QN-PNBC-26-000310');
    expect(html).toContain('<span class="void"');
  });

  it('goes on to older lines with the same choice', () => {
    const older = '/nhat-ky?quy=PNBC&amp;don-vi=QN-50&amp;loai=thu&amp;nam=2026&amp;thang=11';
    expect(render(journalPage)).toContain(`href="${older}&amp;truoc=56"`);
  });

  it('has an address for every choice, which is read back as it was', () => {
    for (const kind of JOURNAL_KINDS) {
      const when = { year: '2026', month: 3, before: 99 };
      const of = { fund: 'MDD.XBG', unit: 'QN', own: true, kind, purpose: '' };
      const question = { ...of, entry: 'void', ...when, span: undefined } as const;
      for (const language of LANGUAGES) {
        const found = placeAt(addressOf(journalOf(question), language));
        expect(found?.language).toBe(language);
        expect(found?.place.page === 'journal' && journalQuestionOf(found.place)).toEqual(question);
      }
    }
  });

  it.each([
    'loai=gi',
    'dang=gi',
    'tu=2026-01',
    'den=2026-13',
    'nam=2026&den=2026-03',
    'nam=26',
    'thang=13',
    'truoc=-1',
    'quy=mdd',
    'don-vi=%22',
  ])('has nothing at %s, which cannot be', (asked) => {
    const found = placeAt(`/nhat-ky?${asked}`);
    const question: JournalQuestion | undefined =
      found?.place.page === 'journal' ? journalQuestionOf(found.place) : {};
    expect(question).toBeUndefined();
  });
});

describe('the page that checks receipts', () => {
  const html = render(verificationPage);

  it('runs one module of ours, and no code stands in the page itself', () => {
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/ma/form.js">']);
    expect(html).not.toMatch(/ on[a-z]+=|javascript:|undefined|NaN/);
  });

  it('shows what the server worked out as such, with the reason of what does not hold', () => {
    expect(html).toContain('Do máy chủ tính');
    expect(html).toMatch(/data-step="signature" data-outcome="broken"/);
    expect(textOf(html)).toContain('niêm phong đã bị đổi. (checkpoint: it is not what it was)');
  });

  it('has a sentence for whoever has no JavaScript, and hides what needs it', () => {
    expect(html).toMatch(/<noscript><p>Trình duyệt không chạy JavaScript/);
    expect(html).toMatch(/<div id="browser-check" hidden/);
    expect(html).toMatch(/<p id="needs-https" hidden/);
  });
});

describe('figures and where they come from', () => {
  it('each part of a figure leads to the lines that make it up', () => {
    const gifts = 'href="/nhat-ky?quy=PNBC&amp;loai=nhan&amp;dang=ung-ho&amp;nam=2026"';
    expect(render(explainedPage)).toContain(gifts);
  });

  it('what a figure leaves out leads to where that is shown, of the same fund and year', () => {
    const html = render(explainedPage);
    for (const to of [
      '/nhat-ky?quy=PNBC&amp;loai=thu-khac&amp;dang=lai&amp;nam=2026',
      '/nhan-tin',
      '/giai-thich/earmarked?quy=PNBC&amp;nam=2026',
    ])
      expect(html).toContain(`<li><a href="${to}">`);
  });

  it('leads to no line of a fund that publishes sums, and says why', () => {
    const [fund] = explainedPage.funds;
    const html = render({
      ...{ ...explainedPage, figure: 'given', besides: explainedPage.amount, parts: [] },
      funds: [{ ...fund!, disclosure: 'sums' }],
    });
    expect(html).toContain('<li>phí ngân hàng</li>');
    expect(html).toContain('để không ai lần ra một cháu');
    expect(html).not.toContain('href="/nhat-ky?');
  });

  it('a restated month shows what was published, what is known, and why', () => {
    const text = textOf(render(restatementsPage));
    for (const part of ['20.000.000 ₫', '+18.000.000 ₫', '38.000.000 ₫', 'KT-QN-PNBC-26-000020'])
      expect(text).toContain(part);
  });
});
