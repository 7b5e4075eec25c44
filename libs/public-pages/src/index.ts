export * from './open-data/data-sets.js';
export { organisationIn, type Site } from './components/setting.js';
export { renderFeed } from './open-data/atom-feed.js';
export { renderBadge, renderSharePicture } from './open-data/card-pictures.js';
export { PAGES_WITHOUT_GAPS, renderRobots, renderSitemap } from './open-data/for-search-engines.js';
export { type Card, CARD_STYLE, renderCard } from './open-data/sum-card.js';
export { plainText, xmlText } from './open-data/plain-text.js';
export { DATA_SET_WORDS } from './texts/data-set-words.js';
export { formatDate, formatMinute, formatMonth } from './format.js';
export { FONTS_PATH } from './font-faces.js';
export { FONT_FILES } from './font-files.js';
export { fontsFolder } from './fonts-folder.js';
export { LANGUAGES, type Language } from './language.js';
export {
  addressOf,
  languageOf,
  placeAt,
  type PageName,
  type Place,
  type PlaceOf,
} from './places.js';
export { renderFailure } from './render-failure.js';
export { scriptsOf } from './pages/pages.js';
export { renderPage, type RenderOptions } from './render-page.js';
export { STYLE_PATH, STYLE_SHEET } from './style-sheet.js';
export type * from './view-models.js';
