import { formatDate, formatMinute, formatNumber } from '../format.js';
import { accountWordsInEnglish } from './account-words-en.js';
import { fundWordsInEnglish } from './fund-words-en.js';
import { accessibilityInEnglish } from './accessibility-en.js';
import { programmeWordsInEnglish } from './programme-words-en.js';
import { figureWordsInEnglish } from './figure-words-en.js';
import { journalWordsInEnglish } from './journal-words-en.js';
import { proofWordsInEnglish } from './proof-words-en.js';
import { readingInEnglish } from './reading-en.js';
import { counted } from './number-words.js';
import type { Texts } from './texts.js';
import { openDataWordsInEnglish } from './open-data-words-en.js';
import { smsWordsInEnglish } from './sms-words-en.js';
import { unitWordsInEnglish } from './unit-words-en.js';

export const en: Texts = {
  scale: { billion: 'bn', million: 'm', thousand: 'k' },

  site: {
    name: 'The public fund book',
    skip: 'Skip to the content',
    navigation: 'Pages',
    funds: 'Funds',
    units: 'Units',
    journal: 'Journal',
    data: 'Data',
    verification: 'Verify',
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
    givers: 'Only givers who agreed to it are named.',
    children: 'No child’s name, home or amount is ever public.',
    more: 'More pages',
    ways: {
      reading: 'How to read this book',
      restatements: 'Figures that changed',
      targets: 'Targets of emulation',
      children: 'The children’s programme',
      givers: 'Givers',
      accessibility: 'Accessibility',
    },
  },

  quiet: (days) => `No line has been added since (${counted(days, 'day', 'days')}).`,
  behind: (waiting) =>
    `The book has ${counted(waiting, 'newer line that is', 'newer lines that are')} not in these ` +
    'figures yet: our server is slow. Nothing is lost; please come back later.',
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
    lookUp: {
      heading: 'Where is your gift now?',
      lede: 'Enter the number of your receipt or the code on it. You will see which fund it went to, on which day, and what that fund has paid for.',
      label: 'Receipt number or code',
      example: (voucher) => `For example: ${voucher}`,
      submit: 'Look it up',
    },
    allEntries: 'Open the whole journal',
  },

  seal: {
    heading: (minute) => `Sealed at ${minute.slice(11, 16)} on ${formatDate(minute.slice(0, 10))}`,
    headingWithoutTime: 'The book is sealed',
    lede: (size) =>
      `The first ${formatNumber(size)} lines of the book are packed into one code of 64 characters, ` +
      'which is signed. Change a figure in any of them and the code is another one, and so is the ' +
      'border that is woven from it.',
    root: 'The seal',
    verify: 'Verify it on your own device',
    all: 'All seals',
    strip: 'The border only helps memory; the proof is the code above.',
  },

  openData: {
    heading: 'Take the figures with you',
    lede:
      'Every figure on this page is there as a file: CSV, Excel, JSON, with each column explained. ' +
      'You are free to use them, to check us too.',
    all: 'Open data',
  },

  entries: {
    heading: 'Latest lines of the book',
    headingOfFund: 'Latest lines',
    kinds: {
      opening: 'Opening balance',
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

  ...accountWordsInEnglish,
  ...fundWordsInEnglish,
  ...unitWordsInEnglish,
  ...programmeWordsInEnglish,
  ...openDataWordsInEnglish,
  ...smsWordsInEnglish,
  ...journalWordsInEnglish,
  ...proofWordsInEnglish,
  ...figureWordsInEnglish,

  reading: readingInEnglish,
  accessibility: accessibilityInEnglish,

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
