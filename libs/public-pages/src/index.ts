export * from './open-data/data-sets.js';
export { amountInWords } from './amount-in-words.js';
export { COLOURS } from './colours.js';
export { demonstrationIn, organisationIn, type Site } from './components/setting.js';
export * from './open-data/excel-csv.js';
export { renderFeed } from './open-data/atom-feed.js';
export { renderBadge, renderSharePicture } from './open-data/card-pictures.js';
export { PAGES_WITHOUT_GAPS, renderRobots, renderSitemap } from './open-data/for-search-engines.js';
export { type Card, CARD_STYLE, renderCard } from './open-data/sum-card.js';
export { plainText, xmlText } from './open-data/plain-text.js';
export { DATA_SET_WORDS } from './texts/data-set-words.js';
export { formatDate, formatMinute, formatMoney, formatMonth, formatNumber } from './format.js';
export { FONT_FACES, FONTS_PATH } from './font-faces.js';
export { FONT_FILES } from './font-files.js';
export { fontsFolder } from './fonts-folder.js';
export {
  codesIn,
  isCode,
  isSpan,
  journalQuestionOf,
  type JournalQuestion,
  spanOf,
} from './journal-address.js';
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
export { yearSumOf, type YearSum } from './year-sum.js';
