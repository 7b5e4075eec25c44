import { formatDate } from '../format.js';
import { capital, counted, MONTHS_IN_ENGLISH, spelledInEnglish } from './number-words.js';
import type { fundWordsInVietnamese } from './fund-words-vi.js';

/** What the pages say of funds, sums and months, in English. */
export const fundWordsInEnglish: typeof fundWordsInVietnamese = {
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

  pending: {
    heading: 'On its way, and added to nothing in the sum',
    kinds: {
      remitted: (count) =>
        `${counted(count, 'transfer', 'transfers')} between books, not yet in the receiver’s`,
      approved: (count) => `${counted(count, 'payment', 'payments')} approved, not yet paid`,
      messages: (count) =>
        `${counted(count, 'share', 'shares')} of text-message money for this fund, not yet in the bank`,
    },
    counted: {
      remitted: 'still part of what is left in the fund',
      approved: 'still part of what is left in the fund',
      messages: 'not yet part of what was received',
    },
  },

  chart: {
    heading: (months, year) =>
      `${capital(spelledInEnglish(months))} ${months === 1 ? 'month' : 'months'} of receiving and giving, ${year}`,
    received: 'Received',
    up: 'goes up',
    earmarked: 'received for a child',
    given: 'Given',
    down: 'goes down',
    picture: (year) =>
      `Bar chart by month, ${year}: money received goes up, money given goes down. ` +
      'The exact figures are in the table below.',
    table: 'See it as a table',
    tableLabel: 'Received and given by month',
    month: 'Month',
    monthName: (month) => MONTHS_IN_ENGLISH[month - 1] ?? String(month),
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
    heading: (open) => `${capital(spelledInEnglish(open))} open ${open === 1 ? 'fund' : 'funds'}`,
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
    allEntries: (year) => `The fund’s journal of ${year}`,
    unitsLede: (year) => `Raised for this fund alone in ${year}, as organised today.`,
  },
};
