import { counted } from './number-words.js';
import type { programmeWordsInVietnamese } from './programme-words-vi.js';

/** What the pages say of where money went, of programmes, targets and children, in English. */
export const programmeWordsInEnglish: typeof programmeWordsInVietnamese = {
  years: 'Choose a year',

  purposes: {
    heading: 'Where the money went',
    lede: (year) => `Given in ${year}, by what the payment vouchers say it was for.`,
    none: 'For nothing in particular',
    nothing: (year) => `Nothing has been given in ${year}.`,
  },

  flow: {
    heading: 'Where it came from, where it went',
    lede:
      'The upper strip is the money there was in the year, the lower one what went out and what is left; ' +
      'width is money, and both are equal to the đồng. Inside the fund money is common: no gift travels ' +
      'on its own from one place to one purpose.',
    picture: (inside, outside) => `The flow of the money. In: ${inside}. Out and left: ${outside}.`,
    into: 'Money there was in the year',
    outOf: 'Where it went',
    others: (count) => `${counted(count, 'other unit', 'other units')} and direct gifts`,
    otherIn: 'Interest and other income',
    otherOut: 'Bank fees and other expense',
    givenInSums: 'Given to children (sums)',
  },

  works: {
    heading: 'What was done',
    lede: 'Since the book began, here and in the units below. The children’s programme is not in this list.',
    ledeOfProgramme: 'Since the book began, as reported for each payment once it was finished.',
    kinds: {
      house: 'houses built',
      livelihood: 'households helped to a living',
      well: 'wells',
      toilet: 'toilets',
    },
    goods: 'Goods given',
    noMoney: 'Goods are in none of the sums of money on this page.',
  },

  programme: {
    label: 'Programme',
    funds: (count) => `The programme has ${counted(count, 'fund', 'funds')}`,
  },

  targets: {
    heading: 'Targets of emulation',
    lede:
      'Each unit sets its own targets and reports how far it has come. This page puts what was reached ' +
      'beside the target, in administrative order; the book ranks nobody.',
    children:
      'Targets of the children’s programme are not shown by unit: how many children a place has is ' +
      'their own affair.',
    none: 'No target has been set yet.',
    unit: 'Unit',
    target: 'Target',
    reached: 'Reached',
    due: 'Due',
    operators: { atLeast: 'at least', atMost: 'at most', exactly: 'exactly' },
    ofUnit: 'Targets it has set',
    metric: 'What is counted',
  },

  childrenPage: {
    heading: 'The children’s programme',
    lede:
      'Here are sums of the whole province only, month by month. No name, home, commune or amount of ' +
      'any child is here, and none ever will be.',
    inCare: (atLeast) => `More than ${atLeast} children are in care`,
    inCareNote: 'rounded down to tens, so that nobody can tell that one child joined or left',
    sum: (year) => `The children’s programmes in ${year}, added up`,
    rulesHeading: 'How the sums are made',
    rules: [
      'What is received for a particular child and what is given to the children is added up month by ' +
        'month for the whole province. A figure is published only when it tells of ten children or more.',
      'A month with fewer waits and goes with a later one. Nor may two figures side by side differ by a ' +
        'few children alone: if they would, the later one waits.',
      'General gifts, meant for no child in particular, are public line by line as in every other fund.',
      'The sums are sealed with the book. Auditors can open each line and compare; a sponsor can always ' +
        'look up their own gift by its receipt.',
    ],
    none: 'There is no children’s programme yet.',
  },
};
