import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { fontsFolder } from '#public-pages';

const FONT_FILES = ['bricolage-grotesque-800', 'be-vietnam-pro-400', 'be-vietnam-pro-600'].map(
  (face) => path.join(fontsFolder(), `${face}.ttf`),
);

/** Draws a picture without a browser, with the letters of the pages and with no others. */
export async function drawn(svg: string): Promise<Buffer> {
  const font = {
    loadSystemFonts: false,
    fontFiles: FONT_FILES,
    defaultFontFamily: 'Be Vietnam Pro',
  };
  return (await renderAsync(svg, { font })).asPng();
}
