import { formatDate, formatMinute, formatNumber } from '../format.js';
import { fundWordsInEnglish } from './fund-words-en.js';
import { readingInEnglish } from './reading-en.js';
import type { Texts } from './texts.js';
import { unitWordsInEnglish } from './unit-words-en.js';

export const en: Texts = {
  scale: { billion: 'bn', million: 'm', thousand: 'k' },

  site: {
    name: 'The public fund book',
    skip: 'Skip to the content',
    navigation: 'Pages',
    funds: 'Funds',
    units: 'Units',
    reading: 'How to read it',
    otherLanguage: 'Tiếng Việt',
    otherLanguageCode: 'vi',
    home: 'First page',
    path: 'You are here',
    description: (organisation) =>
      `What came in, what went out and what is left of the charity funds of ${organisation}: ` +
      'each amount is a line in the book.',
  },

  demonstration: {
    mark: 'Invented figures',
    sentence: 'This book is a demonstration: no money, unit or person in it is real.',
    suffix: '(simulated)',
  },

  footer: {
    heading: 'About the figures on this page',
    asOf: (minute, position) =>
      `Up to line ${formatNumber(position)} of the book, written ${formatMinute(minute)}.`,
    units: 'Amounts are Vietnamese đồng, not rounded; times are those of Việt Nam (UTC+7).',
    givers: 'The public book names no giver.',
    children: 'No child’s name, home or amount is ever public.',
    readMore: 'How to read this book',
  },

  asOf: (year, minute, position) =>
    `Page of ${year}, up to ${minute.slice(11, 16)} on ${formatDate(minute.slice(0, 10))}, ` +
    `line\u00a0${formatNumber(position)}`,

  home: {
    title: 'The public fund book',
    headline: 'Every đồng entrusted to us has its own line in this book.',
    promise:
      'The figures here add up to the đồng. No line is ever changed or removed: a mistake ' +
      'gets one more line that corrects it, and the old one stays.',
    readMore: 'How to read this book',
  },

  entries: {
    heading: 'Latest lines of the book',
    headingOfFund: 'Latest lines',
    kinds: {
      donation: 'Gift',
      disbursement: 'Given',
      adjustment: 'Adjustment',
      void: 'Voided voucher',
      interest: 'Interest',
      bankFee: 'Bank fee',
      otherIncome: 'Surplus taken in',
      otherExpense: 'Shortage written off',
    },
    happened: (date) => `of ${formatDate(date)}`,
    none: 'No line yet.',
    publicOnly: 'Only what was not meant for a particular child.',
  },

  ...fundWordsInEnglish,
  ...unitWordsInEnglish,

  reading: readingInEnglish,

  notFound: {
    heading: 'There is no such page in the book',
    sentence: 'The address is wrong, or the page never was. Nothing is ever removed from the book.',
    back: 'To the first page of the book',
  },

  failure: {
    heading: 'The book cannot be opened just now',
    sentence:
      'The server cannot read the book. No figure is lost; please try again in a few minutes.',
  },
};
