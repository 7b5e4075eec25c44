import { FONT_FILES } from './font-files.js';

/** Under this path the application serves the files of `FONT_FILES`. */
export const FONTS_PATH = '/fonts/';

const RANGES = {
  latin: 'U+0000-00FF,U+2010-206F,U+2212',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,' +
    'U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB',
};

/** Short family names keep the page small: BG for headings and sums, BV for text. */
const FAMILIES = [
  { file: 'bricolage-grotesque-', family: 'BG', weight: '700 800' },
  { file: 'be-vietnam-pro-400-', family: 'BV', weight: '400' },
  { file: 'be-vietnam-pro-600-', family: 'BV', weight: '600' },
];

/**
 * Until a face has arrived, an installed one stands in, scaled so that words keep their width and
 * the page does not jump. The factors are average widths of Vietnamese text against Arial.
 */
const STAND_INS =
  '@font-face{font-family:BV0;src:local("Arial"),local("Liberation Sans"),local("Roboto");' +
  'size-adjust:108%}' +
  '@font-face{font-family:BG0;font-weight:700 800;src:local("Arial Bold"),' +
  'local("Liberation Sans Bold"),local("Roboto Bold");size-adjust:102%}' +
  '@font-face{font-family:BV1;src:local("DejaVu Sans");size-adjust:95%}' +
  '@font-face{font-family:BG1;font-weight:700 800;src:local("DejaVu Sans Bold");size-adjust:86%}';

/** The `@font-face` rules of all pages. */
export const FONT_FACES = FONT_FILES.map(faceOf).join('') + STAND_INS;

/** What the first screen needs at once; the bolder text face may come a moment later. */
export const PRELOADED_FONTS = FONT_FILES.filter((file) => !file.includes('-600-')).map(
  (file) => FONTS_PATH + file,
);

function faceOf(file: string): string {
  const face = FAMILIES.find((candidate) => file.startsWith(candidate.file));
  if (!face) throw new Error(`no family for the font file ${file}`);
  const range = file.includes('-vietnamese.') ? RANGES.vietnamese : RANGES.latin;
  return (
    `@font-face{font-family:${face.family};font-weight:${face.weight};font-display:swap;` +
    `src:url(${FONTS_PATH}${file}) format("woff2");unicode-range:${range}}`
  );
}
