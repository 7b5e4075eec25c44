export { FONTS_PATH } from './font-faces.js';
export { FONT_FILES } from './font-files.js';
export { fontsFolder } from './fonts-folder.js';
export { isCode, journalQuestionOf, type JournalQuestion } from './journal-address.js';
export { LANGUAGES, type Language } from './language.js';
export {
  ADDRESSES,
  addressOf,
  languageOf,
  placeAt,
  type PageName,
  type Place,
  type PlaceOf,
} from './places.js';
export { renderFailure, renderTooMany } from './render-failure.js';
export { scriptsOf } from './pages/pages.js';
export { renderPage, type RenderOptions } from './render-page.js';
export { STYLE_PATH, STYLE_SHEET } from './style-sheet.js';
export {
  renderNoStatement,
  renderStatement,
  type StatementOptions,
} from './statement/render-statement.js';
export type * from './statement/view-model.js';
export type * from './view-models.js';
export * from './view-models/entries.js';
export type * from './view-models/proofs.js';
export { yearSumOf } from './year-sum.js';
