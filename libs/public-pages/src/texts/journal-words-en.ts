import { formatDate, formatNumber } from '../format.js';
import type { journalWordsInVietnamese } from './journal-words-vi.js';
import { counted } from './number-words.js';

/** What the journal, the page of an entry and the look-up say, in English. */
export const journalWordsInEnglish: typeof journalWordsInVietnamese = {
  figures: {
    opened: 'Opening balances',
    received: 'Received',
    otherIn: 'Other income',
    given: 'Given',
    otherOut: 'Other expenses',
  },

  journal: {
    heading: 'The journal',
    lede:
      'Every public line of the book, the latest first. What is written stays: a mistake gets one ' +
      'more line that corrects it, and a voided voucher keeps its number.',
    filter: 'Choose lines',
    fund: 'Fund',
    unit: 'Unit, with the units below it',
    kind: 'Kind of line',
    kinds: {
      in: 'Money in',
      out: 'Money out',
      corrections: 'Adjustments and voids',
      received: 'Received',
      given: 'Given',
      otherIn: 'Other income',
      otherOut: 'Other expenses',
      opened: 'Opening balances',
      supported: 'Given to units',
    },
    byFigure: 'By line of the sum',
    year: 'Year',
    month: 'Month',
    own: 'without units below it',
    purpose: 'Only what was given for',
    all: 'All',
    show: 'Show',
    clear: 'Show everything',
    sum: 'Sum of the chosen lines',
    lines: (count) => counted(count, 'line', 'lines'),
    net: 'In less out',
    shown: (count, of) =>
      `This page has ${formatNumber(count)} of ${counted(of, 'line', 'lines')}. Month and year are ` +
      'the period that a line counts in, as in the sums.',
    fromTo: (before, after) => `from ${before} to ${after}`,
    corrects: 'of voucher',
    voidedMark: 'Void',
    voidedNote: 'this voucher was voided',
    older: 'Older lines',
    newest: 'Back to the latest line',
    none: 'There is no such line.',
    lineOf: 'Line',
  },

  entry: {
    series: {
      PT: 'Cash receipt',
      PC: 'Cash payment',
      BC: 'Bank credit',
      UN: 'Bank payment',
      BN: 'Bank debit',
      KT: 'Accounting voucher',
      PN: 'Goods received note',
      PX: 'Goods issued note',
    },
    voucher: 'Voucher',
    inBook: (position) => `In the book, line ${formatNumber(position)}`,
    sealed: (minute) => `sealed at ${minute.slice(11, 16)} on ${formatDate(minute.slice(0, 10))}`,
    notSealed: 'not sealed yet; it will be within minutes',
    voided: 'This voucher was voided. Its amount no longer counts; the line stays here.',
    facts: 'What the voucher says',
    amount: 'Amount',
    happenedOn: 'Day',
    countedIn: 'Counts in',
    countedAs: (figure, month) => `“${figure}” of ${month}`,
    giver: 'Giver',
    giverAgreed: 'agreed to be named in public',
    giverKept: 'Not named',
    corrects: 'Corrects voucher',
    standing: 'After all adjustments it is now',
    wayHeading: 'The way of this amount',
    recorded: (position) => `Written into the book, line ${formatNumber(position)}`,
    adjusted: (before, after) => `Adjusted from ${before} to ${after}`,
    matched: 'Matched to a line of the',
    matchedMark: 'bank’s statement',
    voidedMoment: (position) => `Voided, line ${formatNumber(position)}`,
    sealedMoment: (lines, size) =>
      `Sealed with ${counted(lines, 'new line', 'new lines')}; the whole book had ${formatNumber(size)} then`,
    sealedMark: 'All seals',
    sinceHeading: 'Since then this fund has given',
    sinceSum: (amount, payments) => `${amount} in ${counted(payments, 'payment', 'payments')}.`,
    sinceInSums: (amount) =>
      `${amount}, from the month of this line on, by the sums published so far. Single payments of ` +
      'a programme for children are not shown.',
    sinceNothing: 'No payment came after this line yet.',
    sinceNote: 'A fund’s money is one pot: nobody can say which đồng of whom went where.',
    sinceAll: 'Everything that this fund has given',
    proofHeading: 'Proof',
    proofLede:
      'This line has its place in the sealed book. Anybody can check that, even when this site is gone.',
    code: 'Receipt code',
    codeHint: 'Type it into the look-up to come straight here.',
    verify: 'Check it on your own device',
    proofFile: 'Proof file',
  },

  givers: {
    heading: 'List of givers',
    lede:
      'People and groups who agreed to be named. Who does not want to is not here, and everybody may ' +
      'take their word back at any time: the name goes, the line of money stays. In the order of the ' +
      'book, not of amounts.',
    count: (count) => counted(count, 'gift with a name', 'gifts with a name'),
    name: 'Giver',
    voucher: 'Voucher',
    day: 'Day',
    fund: 'Fund',
    unit: 'Unit',
    amount: 'Amount',
    total: (shown, of) =>
      shown === of
        ? 'Total'
        : `Total of all ${formatNumber(of)}, of which this page shows ${formatNumber(shown)}`,
    note: 'The amount is that of the voucher; where it was adjusted, see the page of the voucher.',
    none: 'Nobody has agreed to be named yet.',
    older: 'Older gifts',
  },

  lookUp: {
    heading: 'Look an amount up',
    lede:
      'Type the number of a voucher or a receipt code. If you sent a bank transfer and have no ' +
      'number: type the bank’s reference, with the exact amount and the exact day.',
    label: 'Voucher number, receipt code, or bank reference',
    forTransfers: 'Only with a bank reference',
    amount: 'Exact amount sent (đồng)',
    day: 'Exact day of the transfer',
    submit: 'Look up',
    noneHeading: 'The public book does not show this amount',
    none: [
      'The number may be wrong, the amount not recorded yet, or not public. This page does not say ' +
        'which, so that nobody can find out about other people’s money.',
      'With a bank reference, reference, amount and day must all agree. A transfer is usually in ' +
        'the book after one working day; if it is not, please ask the unit that received it.',
      'Money meant for a particular child is not shown here. If you hold a receipt file, you can ' +
        'still check it.',
    ],
    verify: 'Check a receipt file',
    tooManyHeading: 'Please wait a moment',
    tooMany: (seconds) =>
      `There were many look-ups from this network address within a minute. Please try again in ${counted(seconds, 'second', 'seconds')}.`,
  },
};
