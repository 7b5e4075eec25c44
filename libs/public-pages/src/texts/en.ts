import { formatDate, formatMinute, formatNumber } from '../format.js';
import { readingInEnglish } from './reading-en.js';
import type { Texts } from './texts.js';

const NUMERALS = 'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');
const MONTHS = (
  'January,February,March,April,May,June,' + 'July,August,September,October,November,December'
).split(',');

const spelled = (count: number) => NUMERALS[count] ?? formatNumber(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

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

  sum: {
    label: (year) => `The sum of ${year}`,
    opening: 'At the year’s start',
    openedInYear: (amount) => `with ${amount} carried in when books opened this year`,
    received: 'Received',
    receipts: (count) => counted(count, 'gift', 'gifts'),
    receiptsWithSums: (count) => `${counted(count, 'gift', 'gifts')}, for a child too`,
    earmarked: 'Received for a child',
    earmarkedNote: 'monthly sums over at least ten children',
    given: 'Given',
    payments: (count) => counted(count, 'payment', 'payments'),
    givenInSums: 'monthly sums over at least ten children',
    otherIn: 'Other income',
    otherInNote: 'interest on deposits, surpluses taken in',
    otherOut: 'Other expense',
    otherOutNote: 'bank fees, shortages written off',
    left: 'Left in the fund',
    leftInSums: 'Left by the published figures',
    leftInSumsNote: 'from the figures above, not the fund’s balance',
    leftPartlySums: 'children: published figures only',
  },

  chart: {
    heading: (months, year) =>
      `${capital(spelled(months))} ${months === 1 ? 'month' : 'months'} of receiving and giving, ${year}`,
    received: 'Received',
    up: 'goes up',
    earmarked: 'received for a child',
    given: 'Given',
    down: 'goes down',
    picture: (year) =>
      `Bar chart by month, ${year}: money received goes up, money given goes down. ` +
      'The exact figures are in the table below.',
    receivedPicture: (year) =>
      `Bar chart of money raised by month, ${year}. The exact figures are in the table below.`,
    table: 'See it as a table',
    tableLabel: 'Received and given by month',
    month: 'Month',
    monthName: (month) => MONTHS[month - 1] ?? String(month),
    monthPrefix: '',
    earmarkedColumn: 'Received for a child',
    later: 'added to a later month',
    laterNote:
      'What concerns single children is shown only when it covers ten. A month “added to a later ' +
      'month” still waits; a month with “–” has no sum of its own: nothing happened, or it is ' +
      'part of a later one.',
    adjusted: 'A month with * holds corrections larger than its new entries; see the table.',
    total: 'Together',
  },

  funds: {
    heading: (open) => `${capital(spelled(open))} open ${open === 1 ? 'fund' : 'funds'}`,
    lede: 'On one scale: the upper bar is the money there was this year, the lower what was given.',
    opening: 'at the year’s start',
    received: 'received',
    earmarked: 'received for a child, in sums',
    given: 'given',
    otherIn: 'interest and other income',
    otherOut: 'bank fees and other expense',
    left: 'left',
    leftInSums: 'left by the published figures',
    closed: (date) => `Closed on ${formatDate(date)}`,
  },

  units: {
    heading: 'Where the gifts came from',
    lede: (year) =>
      `Raised in ${year}, as organised today and in administrative order, not ranked. ` +
      'Each figure holds the branches and cells below.',
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

  fund: {
    open: (date) => `Open since ${formatDate(date)}`,
    closed: (from, to) => `Open from ${formatDate(from)}, closed on ${formatDate(to)}`,
    programme: 'Programme',
    basis: 'Rests on',
    basisOf: (number, date, issuer) =>
      `No. ${number}` + (date ? ` of ${formatDate(date)}` : '') + (issuer ? `, ${issuer}` : ''),
    owner: 'Run by',
    label: 'Public name',
    labelWithoutLicence: 'Not licensed as a fund, therefore not called “Quỹ” (fund) in Vietnamese.',
    disclosure: 'How it is published',
    disclosedByEntries: 'Each receipt and each payment is a public line.',
    disclosedBySums: 'What concerns single children is published in sums only.',
    sumsHeading: 'Why there are sums',
    sums: [
      'This programme helps particular children. One amount, one day and one commune are enough ' +
        'to guess which child, so those lines are not shown.',
      'Public line by line: gifts not meant for a particular child, by unit too.',
      'Public as monthly sums over at least ten children: what was received for a child, and ' +
        'all that was given. A month that does not cover ten children is added to a later month.',
      'That is why the last line of the sum follows from the published figures alone and is not ' +
        'the fund’s balance. Auditors see everything.',
    ],
    waiting: (months) => `Waiting to be added to a later month: ${months}.`,
    years: 'Year by year',
    year: 'Year',
    unitsLede: (year) => `Raised for this fund alone in ${year}, as organised today.`,
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
