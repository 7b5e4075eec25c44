/** Written by fonts/make-fonts.mjs; the eight digits in a name are the hash of the file. */
export const FONT_FILES = [
  'bricolage-grotesque-latin.dc30d60f.woff2',
  'bricolage-grotesque-vietnamese.4791a2bb.woff2',
  'be-vietnam-pro-400-latin.444dfaf0.woff2',
  'be-vietnam-pro-400-vietnamese.62fc7194.woff2',
  'be-vietnam-pro-600-latin.475fc4bd.woff2',
  'be-vietnam-pro-600-vietnamese.afded56b.woff2',
] as const;
