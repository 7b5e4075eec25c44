export { FONTS_PATH } from './font-faces.js';
export { FONT_FILES } from './font-files.js';
export { fontsFolder } from './fonts-folder.js';
export { addressOf, LANGUAGES, type Language, type Place } from './language.js';
export { renderFailure } from './render-failure.js';
export { renderPage, type RenderOptions } from './render-page.js';
export { STYLE_SHEET } from './style-sheet.js';
export type * from './view-models.js';
