import { formatDate } from '../format.js';
import { counted } from './number-words.js';
import type { unitWordsInVietnamese } from './unit-words-vi.js';

/** What the pages say of units, in English. */
export const unitWordsInEnglish: typeof unitWordsInVietnamese = {
  units: {
    one: 'Unit',
    heading: 'Where the gifts came from',
    lede: (year) =>
      `Raised in ${year}, as organised today and in administrative order, not ranked. ` +
      'Each figure holds the branches and cells below.',
    gridLede: (count, year) =>
      `${counted(count, 'commune or ward', 'communes, wards and special zones')}, a square for each, in ` +
      `administrative order: not a map, and not a ranking. The bar up is what it raised in ${year}, the ` +
      'hatched bar down what it was given (the children’s programme left out).',
    territorial: (count) => counted(count, 'commune or ward', 'communes, wards and special zones'),
    others: (count) => counted(count, 'affiliated unit', 'affiliated units'),
    own: 'Given directly, through no unit below:',
    earmarked: 'Received for a child (sums, not split by unit)',
    remainder: 'Of no unit listed above',
    total: (year) => `Received in ${year}`,
    totalLabel: 'The units added up',
    all: 'All units, ended ones too',
    none: 'No unit yet.',
  },

  unit: {
    kinds: {
      territorial: 'Territorial union',
      institutional: 'Union in an agency or school',
      tradeUnion: 'Trade union partner',
      externalPartner: 'Outside partner',
      cluster: 'Emulation cluster',
    },
    since: (date) => `Established on ${formatDate(date)}`,
    until: (from, to) => `Established on ${formatDate(from)}, ended on ${formatDate(to)}`,
    sumOfYear: (year) => `Raised in ${year}`,
    sumOfBook: 'Raised since the book began, as organised then',
    own: 'Raised itself',
    below: 'Through the units below',
    total: 'Raised',
    supported: 'Supported',
    supportHeading: 'Raised and supported',
    supportLede:
      'Where gifts come from and where they help are often not the same places. Both on one scale; the children’s programme is left out here.',
    allEntries: 'The journal of this unit',
    supportOf: 'Supported by',
    predecessors: 'Took over from',
    successors: 'Handed over to',
    nobody: 'no unit took it over',
    share: (share) => `a share of ${share}`,
    on: (date) => `on ${formatDate(date)}`,
    fundsHeading: 'Fund by fund',
    fundsLede:
      '“Today” includes the shares of the units that handed over to this one. “Then” counts only ' +
      'gifts made through this unit and those that belonged to it on the day. Over all units both ' +
      'come to the same total.',
    fund: 'Fund',
    year: (year) => `In ${year}`,
    today: 'Since the book began, today',
    then: 'Since the book began, then',
    monthsHeading: (year) => `By month, ${year}`,
    childrenHeading: 'Units below',
    formerChildren: 'Units below, then',
    ended: (date) => `until ${formatDate(date)}`,
    sumsNote: 'Children’s programme: only what was not meant for a particular child.',
  },

  allUnits: {
    heading: 'All units',
    lede: (year) => `Raised in ${year}. Branches and cells are on the pages of their units.`,
    endedHeading: (count) => counted(count, 'unit has ended', 'units have ended'),
    endedLede:
      'Raised since the book began, as organised then. The page of each unit tells who took over.',
    name: 'Unit',
    endedOn: 'Ended',
    raised: 'Raised',
  },
};
