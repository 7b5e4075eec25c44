/**
 * Makes the font files of the public pages: only the letters that Vietnamese and English need, and
 * of the variable face only the weights that headings use. Run it by hand when a face or the
 * letters change (`node libs/public-pages/fonts/make-fonts.mjs`) and commit what it writes.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** The faces are cut in two as published: a Vietnamese word takes letters from both files. */
const LETTERS = {
  latin: range(0x20, 0x7e) + '\u00a0©«·»×ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý–—‘’“”…−',
  vietnamese: 'ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323₫' + range(0x1ea0, 0x1ef9),
};

const FACES = [
  {
    name: 'bricolage-grotesque',
    family: '@fontsource-variable/bricolage-grotesque',
    file: (letters) => `bricolage-grotesque-${letters}-wght-normal.woff2`,
    weight: '700 800',
    variationAxes: { wght: { min: 700, max: 800 } },
  },
  ...[400, 600].map((weight) => ({
    name: `be-vietnam-pro-${weight}`,
    family: '@fontsource/be-vietnam-pro',
    file: (letters) => `be-vietnam-pro-${letters}-${weight}-normal.woff2`,
    weight: String(weight),
  })),
];

for (const old of readdirSync(here).filter((file) => /\.(woff2|ttf)$/.test(file)))
  rmSync(path.join(here, old));

const written = [];
for (const face of FACES) {
  for (const [letters, text] of Object.entries(LETTERS)) {
    const source = readFileSync(require.resolve(`${face.family}/files/${face.file(letters)}`));
    const font = await subsetFont(source, text, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: ['ccmp', 'locl', 'kern', 'mark', 'mkmk', 'liga', 'tnum', 'lnum'],
      ...(face.variationAxes && { variationAxes: face.variationAxes }),
    });
    const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
    const file = `${face.name}-${letters}.${hash}.woff2`;
    writeFileSync(path.join(here, file), font);
    written.push(file);
    console.log(`${String(font.length).padStart(7)} B  ${file}`);
  }
  const licence = path.join(
    path.dirname(require.resolve(`${face.family}/package.json`)),
    'LICENSE',
  );
  copyFileSync(licence, path.join(here, `OFL-${path.basename(face.family)}.txt`));
}

/** Pictures are drawn on the server, which takes no variable face and no letters from two files. */
const DRAWN = {
  'bricolage-grotesque-800': 'bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold',
  'be-vietnam-pro-400': 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular',
  'be-vietnam-pro-600': 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold',
};
for (const [name, file] of Object.entries(DRAWN)) {
  const source = readFileSync(require.resolve(`@expo-google-fonts/${file}.ttf`));
  const font = await subsetFont(source, Object.values(LETTERS).join(''), {
    targetFormat: 'truetype',
    noHinting: true,
  });
  writeFileSync(path.join(here, `${name}.ttf`), font);
  console.log(`${String(font.length).padStart(7)} B  ${name}.ttf`);
}

writeFileSync(
  path.join(here, '../src/font-files.ts'),
  `/** Written by fonts/make-fonts.mjs; the eight digits in a name are the hash of the file. */
export const FONT_FILES = ${JSON.stringify(written, null, 2).replaceAll('"', "'").replace("'\n]", "',\n]")} as const;
`,
);
