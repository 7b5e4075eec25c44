import { en } from './en.js';
import { vi } from './vi.js';

/** Every sentence with the way to it; those with gaps are filled with the same numbers. */
function sentences(texts: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function') {
    return [[path, String((texts as (...gaps: unknown[]) => unknown)(3, '2026-11-22T09:41', 7))]];
  }
  return Object.entries(texts as object).flatMap(([key, value]) =>
    sentences(value, `${path}/${key}`),
  );
}

/** Functions of a day take a text first, so they are asked with one. */
const withDays = (texts: typeof vi) => ({
  ...texts,
  asOf: texts.asOf('2026', '2026-11-22T09:41', 7),
  footer: { ...texts.footer, asOf: texts.footer.asOf('2026-11-22T09:41', 7) },
  funds: { ...texts.funds, closed: texts.funds.closed('2026-11-22') },
  entries: { ...texts.entries, happened: texts.entries.happened('2026-11-22') },
  fund: {
    ...texts.fund,
    open: texts.fund.open('2026-11-22'),
    closed: texts.fund.closed('2026-01-01', '2026-11-22'),
    basisOf: texts.fund.basisOf('1', '2026-11-22', 'X'),
  },
  unit: {
    ...texts.unit,
    since: texts.unit.since('2026-11-22'),
    until: texts.unit.until('2026-01-01', '2026-11-22'),
    on: texts.unit.on('2026-11-22'),
    ended: texts.unit.ended('2026-11-22'),
  },
});

/** Words that are the same in both, or stand for nothing in one of them. */
const MAY_AGREE = /\/(scale\/|chart\/monthPrefix)/;

describe('the words of the public pages', () => {
  const [vietnamese, english] = [sentences(withDays(vi)), sentences(withDays(en))];

  it('are complete in both languages', () => {
    expect(english.map(([path]) => path)).toEqual(vietnamese.map(([path]) => path));
    for (const [path, sentence] of [...vietnamese, ...english]) {
      if (!MAY_AGREE.test(path)) expect([path, sentence.trim()]).not.toEqual([path, '']);
      expect(sentence).not.toMatch(/undefined|NaN/);
    }
  });

  it('are translated, each of them', () => {
    const untranslated = vietnamese
      .filter(([path, sentence], at) => !MAY_AGREE.test(path) && sentence === english[at]?.[1])
      .map(([path]) => path);
    expect(untranslated).toEqual([]);
  });

  it('are stored in one form, so that a search finds them', () => {
    for (const [, sentence] of vietnamese) expect(sentence).toBe(sentence.normalize('NFC'));
  });

  it('count one thing as one in English', () => {
    expect(en.sum.receipts(1)).toBe('1 gift');
    expect(en.sum.receipts(2)).toBe('2 gifts');
    expect(en.funds.heading(1)).toBe('One open fund');
    expect(vi.funds.heading(4)).toBe('Bốn nguồn quỹ đang mở');
    expect(vi.chart.heading(11, '2026')).toBe('Mười một tháng thu và chi năm 2026');
  });
});
