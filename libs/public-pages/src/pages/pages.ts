import type { VNode } from 'preact';
import type { Setting } from '../components/setting.js';
import type { PublicPage } from '../view-models.js';
import { Fund } from './fund-page.js';
import { Home } from './home-page.js';
import { NotFound, Reading } from './text-pages.js';
import { Unit } from './unit-page.js';
import { Units } from './units-page.js';

export interface PageDefinition<Page> {
  /** What the browser's tab, a search engine and a shared link call it. */
  readonly title: (page: Page, setting: Setting) => string;
  /** Modules of our own that the page runs if it may; it is complete without them. */
  readonly scripts?: readonly string[];
  /** All between the page's header and its footer. */
  readonly Content: (props: { page: Page; setting: Setting }) => VNode;
}

type PageCalled<Name> = Extract<PublicPage, { readonly page: Name }>;

/** How each kind of page is shown. */
const PAGES: { readonly [Name in PublicPage['page']]: PageDefinition<PageCalled<Name>> } = {
  home: { title: (_, { say }) => say.home.title, Content: Home },
  fund: { title: (page) => page.fund.name, Content: Fund },
  unit: { title: (page) => page.unit.name, Content: Unit },
  units: { title: (_, { say }) => say.allUnits.heading, Content: Units },
  reading: { title: (_, { say }) => say.reading.heading, Content: Reading },
  'not-found': { title: (_, { say }) => say.notFound.heading, Content: NotFound },
};

/** Addresses of the modules that a page runs; nearly all run none. */
export const scriptsOf = (page: PublicPage): readonly string[] => definitionOf(page).scripts ?? [];

/** The definition for this page; the table above says that the two fit. */
export const definitionOf = (page: PublicPage) =>
  PAGES[page.page] as unknown as PageDefinition<PublicPage>;
