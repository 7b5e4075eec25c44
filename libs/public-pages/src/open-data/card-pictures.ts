import { COLOURS } from '../colours.js';
import { organisationName } from '../components/setting.js';
import { formatDate, formatMoney, formatNumber } from '../format.js';
import { INVENTED } from './data-sets.js';
import { plainText, xmlText } from './plain-text.js';
import { type Card, cardLines, cardSetting } from './sum-card.js';

const C = COLOURS;
const BADGE_HEIGHT = 28;
/** About how wide a letter is; a badge cannot measure its words. */
const LETTER = 7.4;
const LONGEST_NAME = 40;

/** `Mẹ đỡ đầu | còn 2.144.000.000 ₫`: a small picture for other sites. */
export function renderBadge(card: Card): string {
  const setting = cardSetting(card);
  const lines = cardLines(card, setting);
  const left = formatMoney(lines.at(-1)?.amount ?? 0);
  const name =
    (card.book.demonstration ? `${INVENTED} · ` : '') + (card.fund?.name ?? setting.say.site.name);
  const said = setting.say.card.left(left, formatNumber(card.book.headPosition));
  const [nameWidth, saidWidth] = [name, said].map(
    (text) => Math.ceil(shortened(text, 70).length * LETTER) + 20,
  );
  const width = (nameWidth ?? 0) + (saidWidth ?? 0);
  const text = (x: number, colour: string, words: string) =>
    `<text x="${String(x)}" y="18.5" fill="${colour}" text-anchor="middle">${xmlText(shortened(words, 70))}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(BADGE_HEIGHT)}" role="img" aria-label="${xmlText(`${name}: ${said}`)}">`,
    `<title>${xmlText(`${name}: ${said}`)}</title>`,
    `<path fill="${C.ink}" d="M0 0h${String(nameWidth)}v${String(BADGE_HEIGHT)}H0z"/>`,
    `<path fill="${C.wash}" stroke="${C.ink}" d="M${String(nameWidth)} .5h${String((saidWidth ?? 0) - 0.5)}v${String(BADGE_HEIGHT - 1)}h-${String((saidWidth ?? 0) - 0.5)}z"/>`,
    '<g font-family="Verdana,DejaVu Sans,sans-serif" font-size="12">',
    text((nameWidth ?? 0) / 2, C.paper, name),
    text((nameWidth ?? 0) + (saidWidth ?? 0) / 2, C.ink, said),
    '</g></svg>\n',
  ].join('');
}

const shortened = (text: string, most = LONGEST_NAME): string => {
  const plain = plainText(text);
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
};

/** The picture of a shared link, 1200 × 630: whose book, the year's sum as on paper, up to when. */
export function renderSharePicture(card: Card): string {
  const setting = cardSetting(card);
  const { say, year, book } = setting;
  const lines = cardLines(card, setting).filter(
    ({ amount, part }) => amount !== 0 || part === 'total',
  );
  const step = Math.min(62, 250 / (lines.length - 1));
  const asOf = say.card.asOf(formatDate(book.asOf), formatNumber(book.headPosition));
  const rows = lines.map(({ part, name, amount }, row) => {
    const total = part === 'total';
    const y = 290 + row * step + (total ? 24 : 0);
    const colour = part === 'plus' ? C.purple : part === 'minus' ? C.ochre : C.ink;
    const sign = { start: '', plus: '+', minus: '−', total: '=' }[part];
    const size = total ? 44 : 32;
    return [
      total
        ? `<path d="M90 ${String(y - 50)}h1020M90 ${String(y - 44)}h1020" stroke="${C.ink}" stroke-width="2"/>`
        : '',
      words({ x: 90, y, size: 30, colour }, sign),
      words(
        { x: 130, y, size: total ? 34 : 30, colour: C.ink, bold: true },
        typeof name === 'string' ? name : '',
      ),
      words({ x: 1110, y, size, colour, heavy: true, end: true }, formatMoney(amount)),
    ].join('');
  });
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    `<path fill="${C.paper}" d="M0 0h1200v630H0z"/>`,
    gridPaper(),
    `<path d="M60 0v630" stroke="${C.margin}" stroke-width="3"/>`,
    book.demonstration ? demonstrationBand(say.demonstration.sentence) : '',
    words(
      { x: 90, y: 128, size: 58, colour: C.ink, heavy: true },
      shortened(card.fund?.name ?? say.site.name, 34),
    ),
    words({ x: 90, y: 172, size: 26, colour: C.muted }, shortened(organisationName(setting), 72)),
    words(
      { x: 90, y: 222, size: 26, colour: C.lotus, bold: true },
      `${say.sum.label(year)} · ${asOf}`,
    ),
    ...rows,
    '</svg>\n',
  ].join('');
}

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly heavy?: boolean;
  readonly end?: boolean;
}

function words({ x, y, size, colour, bold, heavy, end }: Lettering, text: string): string {
  // By the names in the files: each weight is a family of its own there.
  const [face, weight] = heavy
    ? ['Bricolage Grotesque ExtraBold', 800]
    : bold
      ? ['Be Vietnam Pro SemiBold', 600]
      : ['Be Vietnam Pro', 400];
  const anchor = end ? ' text-anchor="end"' : '';
  return `<text x="${String(x)}" y="${String(y)}" font-family="${face}" font-weight="${String(weight)}" font-size="${String(size)}" fill="${colour}"${anchor}>${xmlText(text)}</text>`;
}

const gridPaper = (): string => {
  const lines = (of: number, every: number) =>
    Array.from({ length: Math.floor(of / every) }, (_, i) => (i + 1) * every);
  const fine = [
    ...lines(1200, 16).map((x) => `M${String(x)} 0v630`),
    ...lines(630, 16).map((y) => `M0 ${String(y)}h1200`),
  ];
  const strong = [
    ...lines(1200, 64).map((x) => `M${String(x)} 0v630`),
    ...lines(630, 64).map((y) => `M0 ${String(y)}h1200`),
  ];
  return `<path stroke="${C.gridLineFine}" d="${fine.join('')}"/><path stroke="${C.gridLine}" d="${strong.join('')}"/>`;
};

const demonstrationBand = (sentence: string): string =>
  `<path fill="${C.straw}" d="M0 0h1200v56H0z"/>` +
  words({ x: 90, y: 38, size: 26, colour: C.ink, heavy: true }, INVENTED) +
  words({ x: 385, y: 37, size: 20, colour: C.ink }, sentence);
