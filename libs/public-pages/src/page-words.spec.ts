import { everyKind, renderIn } from '../test/every-kind.js';
import { LANGUAGES } from './index.js';

const KINDS = Object.entries(everyKind).map(([kind, [page]]) => [kind, page] as const);
const LINES_KEPT = 80;

/** What a reader reads between header and footer: a block to a line, a picture by its words. */
function wordsOf(html: string): string[] {
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<svg[^>]* aria-label="([^"]*)"[^>]*>/g, '<p>[$1]</p>')
    .replaceAll(/<(\/?)(p|div|li|tr|dt|dd|h[1-6]|section|summary|label|option)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, LINES_KEPT);
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(KINDS)('the page %s says, in this order, what is kept beside this test', (_, page) => {
    expect(wordsOf(renderIn(language, page))).toMatchSnapshot();
  });
});
