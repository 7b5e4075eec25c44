import { render } from 'preact-render-to-string';
import { Document } from './components/document.js';
import { settingOf, type Setting } from './components/setting.js';
import type { Language, Place } from './language.js';
import { Fund } from './pages/fund-page.js';
import { Home } from './pages/home-page.js';
import { NotFound, Reading } from './pages/text-pages.js';
import { Unit } from './pages/unit-page.js';
import { Units } from './pages/units-page.js';
import type { Book, PublicPage } from './view-models.js';

export interface RenderOptions {
  readonly language: Language;
  /** `https://…` without a slash at the end, for canonical and alternate links; empty: relative. */
  readonly origin: string;
}

/** A whole HTML document, complete without scripts. The same input gives the same text. */
export function renderPage(book: Book, page: PublicPage, options: RenderOptions): string {
  const setting = settingOf(book, options.language);
  const { place, title } = headOf(page, setting);
  return (
    '<!doctype html>' +
    render(
      <Document place={place} title={title} setting={setting} origin={options.origin}>
        <Content page={page} setting={setting} />
      </Document>,
    )
  );
}

function Content({ page, setting }: { page: PublicPage; setting: Setting }) {
  switch (page.page) {
    case 'home':
      return <Home page={page} setting={setting} />;
    case 'fund':
      return <Fund page={page} setting={setting} />;
    case 'unit':
      return <Unit page={page} setting={setting} />;
    case 'units':
      return <Units page={page} setting={setting} />;
    case 'reading':
      return <Reading setting={setting} />;
    case 'not-found':
      return <NotFound setting={setting} />;
  }
}

function headOf(page: PublicPage, { say }: Setting): { place: Place | null; title: string } {
  switch (page.page) {
    case 'home':
      return { place: { page: 'home' }, title: say.home.title };
    case 'fund':
      return { place: { page: 'fund', code: page.fund.code }, title: page.fund.name };
    case 'unit':
      return { place: { page: 'unit', code: page.unit.code }, title: page.unit.name };
    case 'units':
      return { place: { page: 'units' }, title: say.allUnits.heading };
    case 'reading':
      return { place: { page: 'reading' }, title: say.reading.heading };
    case 'not-found':
      return { place: null, title: say.notFound.heading };
  }
}
