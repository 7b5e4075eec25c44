import fc from 'fast-check';
import { LANGUAGES } from './language.js';
import { ADDRESSES, addressOf, languageOf, placeAt, type PageName, type Place } from './places.js';

const names = Object.keys(ADDRESSES) as PageName[];

/** Any place of any page, with gaps and questions of any text that is not blank at an end. */
const anyPlace = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...LANGUAGES), fc.infiniteStream(fc.string()))
  .map(([page, language, texts]) => {
    const addresses: { vi: string; asks?: readonly string[] } = ADDRESSES[page];
    const text = () => `x${String(texts.next().value)}x`.replaceAll(/[\ud800-\udfff]/g, '');
    const gaps = [...addresses.vi.matchAll(/:(\w+)/g)].map(([, gap]) => [gap, text()]);
    const asked = (addresses.asks ?? []).map((question) => [question, text()]);
    const asks = asked.length > 0 ? { asked: Object.fromEntries(asked) as object } : {};
    return { language, place: { page, ...Object.fromEntries(gaps), ...asks } as Place };
  });

describe('the address of a page', () => {
  it('leads back to the same page in the same language', () => {
    fc.assert(
      fc.property(anyPlace, ({ place, language }) => {
        expect(placeAt(addressOf(place, language))).toEqual({ place, language });
      }),
    );
  });

  it('is another one for each page and language', () => {
    const addresses = names.flatMap((name) => LANGUAGES.map((in_) => ADDRESSES[name][in_]));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has no page without one', () => {
    for (const url of ['/quy', '/quy/', '/don-vi/a/b', '/quy/%E0%A4%A', '/no-such-page', '//']) {
      expect(placeAt(url)).toBeNull();
    }
  });

  it('does not hear a question that the page does not ask', () => {
    expect(placeAt('/quy/MDD?utm_source=x')).toEqual({
      place: { page: 'fund', code: 'MDD' },
      language: 'vi',
    });
  });

  it('is missed in the language it was asked in', () => {
    expect(['/en', '/en/x', '/english', '/x', '/'].map(languageOf)).toEqual([
      'en',
      'en',
      'vi',
      'vi',
      'vi',
    ]);
  });
});
