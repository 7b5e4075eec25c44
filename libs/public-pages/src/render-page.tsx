import { render } from 'preact-render-to-string';
import { Document } from './components/document.js';
import { settingOf } from './components/setting.js';
import { CC_BY, type Licence } from './open-data/data-sets.js';
import type { Language } from './language.js';
import { definitionOf, scriptsOf } from './pages/pages.js';
import type { Place } from './places.js';
import type { Book, PublicPage } from './view-models.js';

export interface RenderOptions {
  readonly language: Language;
  /** Where the page lies; null: it has no address of its own, such as "not found". */
  readonly place: Place | null;
  /** `https://…` without a slash at the end, for canonical and alternate links; empty: relative. */
  readonly origin: string;
  /** The terms of the data; CC BY where left out. */
  readonly licence?: Licence;
}

/** A whole HTML document, complete without scripts. The same input gives the same text. */
export function renderPage(book: Book, page: PublicPage, options: RenderOptions): string {
  const setting = settingOf(book, options.language, {
    shown: page.page === 'fund' ? page.year : undefined,
    origin: options.origin,
    licence: options.licence ?? CC_BY,
  });
  const { title, Content } = definitionOf(page);
  return (
    '<!doctype html>' +
    render(
      <Document
        place={options.place}
        title={title(page, setting)}
        setting={setting}
        origin={options.origin}
        scripts={scriptsOf(page)}
      >
        <Content page={page} setting={setting} />
      </Document>,
    )
  );
}
