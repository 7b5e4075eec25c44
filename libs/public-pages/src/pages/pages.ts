import type { VNode } from 'preact';
import type { Setting } from '../components/setting.js';
import type { PublicPage } from '../view-models.js';
import { Account, accountTitle } from './account-page.js';
import { Children } from './children-page.js';
import { Data } from './data-page.js';
import { EntryDetails, entryTitle } from './entry-page.js';
import { Explained, explainedTitle } from './explained-page.js';
import { Fund } from './fund-page.js';
import { Givers } from './givers-page.js';
import { Home } from './home-page.js';
import { Programme } from './programme-page.js';
import { Targets } from './targets-page.js';
import { TextMessages } from './text-messages-page.js';
import { Accessibility, NotFound, Reading } from './text-pages.js';
import { Journal } from './journal-page.js';
import { LookUpWhole } from './look-up-page.js';
import { Restatements } from './restatements-page.js';
import { Seals } from './seals-page.js';
import { Unit } from './unit-page.js';
import { Units } from './units-page.js';
import { Verification } from './verification-page.js';

export interface PageDefinition<Page> {
  /** What the browser's tab, a search engine and a shared link call it. */
  readonly title: (page: Page, setting: Setting) => string;
  /** Modules of our own that the page runs if it may; it is complete without them. */
  readonly scripts?: (page: Page) => readonly string[];
  /** All between the page's header and its footer. */
  readonly Content: (props: { page: Page; setting: Setting }) => VNode;
}

type PageCalled<Name> = Extract<PublicPage, { readonly page: Name }>;

const titleOfFund = ({ fund, year, years }: PageCalled<'fund'>) =>
  year === years[0] ? fund.name : `${fund.name}, ${year}`;

/** How each kind of page is shown. */
const PAGES: { readonly [Name in PublicPage['page']]: PageDefinition<PageCalled<Name>> } = {
  account: { title: accountTitle, Content: Account },
  home: { title: (_, { say }) => say.home.title, Content: Home },
  fund: { title: titleOfFund, Content: Fund },
  programme: { title: (page) => page.name, Content: Programme },
  targets: { title: (_, { say }) => say.targets.heading, Content: Targets },
  children: { title: (_, { say }) => say.childrenPage.heading, Content: Children },
  accessibility: { title: (_, { say }) => say.accessibility.heading, Content: Accessibility },
  unit: { title: (page) => page.unit.name, Content: Unit },
  units: { title: (_, { say }) => say.allUnits.heading, Content: Units },
  reading: { title: (_, { say }) => say.reading.heading, Content: Reading },
  data: { title: (_, { say }) => say.dataPage.heading, Content: Data },
  textMessages: { title: (_, { say }) => say.textMessages.heading, Content: TextMessages },
  journal: { title: (_, { say }) => say.journal.heading, Content: Journal },
  entry: { title: entryTitle, Content: EntryDetails },
  lookUp: { title: (_, { say }) => say.lookUp.heading, Content: LookUpWhole },
  seals: { title: (_, { say }) => say.seals.heading, Content: Seals },
  verification: {
    title: (_, { say }) => say.verification.heading,
    scripts: ({ log, scripts }) => (log ? [scripts.form] : []),
    Content: Verification,
  },
  givers: { title: (_, { say }) => say.givers.heading, Content: Givers },
  restatements: { title: (_, { say }) => say.restatements.heading, Content: Restatements },
  explained: { title: explainedTitle, Content: Explained },
  'not-found': { title: (_, { say }) => say.notFound.heading, Content: NotFound },
};

/** Addresses of the modules that a page runs; nearly all run none. */
export const scriptsOf = (page: PublicPage): readonly string[] =>
  definitionOf(page).scripts?.(page) ?? [];

/** The definition for this page; the table above says that the two fit. */
export const definitionOf = (page: PublicPage) =>
  PAGES[page.page] as unknown as PageDefinition<PublicPage>;
