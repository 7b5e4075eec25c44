import { en } from './en.js';
import { vi } from './vi.js';

/** What may fill the gaps of a sentence: some take a count first, some a day. */
const GAPS: readonly unknown[][] = [
  [3, '2026-11-22T09:41', 7],
  ['2026-11-22T09:41', '2026-11-22T09:41', 7],
  ['2026-11-22T09:41', 7, 7],
  ['x', 7, '2026-11-22'],
  [7, 7, 7],
  [3, 7, 7],
];

/** Every sentence with the way to it; those with gaps are filled with the same words. */
function sentences(texts: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function') return [[path, filled(texts as Sentence)]];
  return Object.entries(texts as object).flatMap(([key, value]) =>
    sentences(value, `${path}/${key}`),
  );
}

type Sentence = (...gaps: unknown[]) => unknown;

function filled(sentence: Sentence): string {
  for (const gaps of GAPS) {
    try {
      return String(sentence(...gaps));
    } catch {
      // It takes something else.
    }
  }
  throw new Error(`nothing fills the gaps of ${String(sentence)}`);
}

/** Words that are the same in both, or stand for nothing in one of them. */
const MAY_AGREE = /\/(scale\/|chart\/monthPrefix)/;

describe('the words of the public pages', () => {
  const [vietnamese, english] = [sentences(vi), sentences(en)];

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
