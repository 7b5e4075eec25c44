import { formatMonth, formatNumber } from '../format.js';
import type { figureWordsInVietnamese } from './figure-words-vi.js';
import { counted } from './number-words.js';

/** What the pages say that explain figures, and figures that later lines corrected; in English. */
export const figureWordsInEnglish: typeof figureWordsInVietnamese = {
  restatements: {
    heading: 'Figures that changed',
    lede:
      'The figure of a closed month is not written anew. When a mistake is found later, the line ' +
      'that corrects it counts in the month in which it is written. This page takes corrections ' +
      'back to the month of the voucher that was wrong, so that you see what was published then ' +
      'and what is known now.',
    none: 'No figure of a closed month had to change yet.',
    count: (count) => counted(count, 'figure of a closed month', 'figures of closed months'),
    otherYears: 'Other years',
    ofYear: (year) => `Months of ${year}`,
    monthOf: (month) => `Month ${formatMonth(month)}`,
    published: 'Published',
    known: 'Known now',
    because: 'Because of',
    becauseOf: (month, position) =>
      `line ${formatNumber(position)}, counted in ${formatMonth(month)}`,
    sumsNote:
      'Of a programme for children only what was meant for no particular child; the rest is known ' +
      'in sums, and its corrections are part of the sums of later months.',
  },

  explained: {
    heading: (name, when) => `What “${name}” ${when} is`,
    ofAll: 'All funds',
    amount: (when) => `The figure ${when}`,
    ofYear: (year) => `of ${year}`,
    sinceBegun: 'since the book began',
    bookBegun: 'the book’s beginning',
    ofSpan: (from, until) => `from ${from} to the end of ${until}`,
    holdsHeading: 'It holds',
    leavesOutHeading: 'It leaves out',
    leftOut: {
      inKind: 'gifts in kind',
      promises: 'promises',
      stray: 'money nobody knows whose it is',
      transfers: 'money that one unit sent to another: it counted once, where it was given',
      interest: 'interest',
      messages: 'text messages that no carrier has paid yet',
      forChild: 'money for a particular child',
      forNoChild: 'gifts for no child in particular',
      waiting: 'months that still wait for ten children',
      gifts: 'gifts',
      surpluses: 'surpluses without a decision',
      advances: 'advances, and bought goods not handed out yet',
      approved: 'what is approved and not paid',
      bankFees: 'bank fees',
      given: 'what was given',
      shortages: 'shortages that are still being claimed',
      balances: 'balances when the book was opened',
    },
    leftOutNote:
      'What has no link has no line in the public journal: it is not the fund’s yet, is not money, or ' +
      'only changed hands within it; of the programme for children sums alone are public, so that ' +
      'nobody can find out about one child.',
    partsHeading: 'Added up from lines',
    partsLede: 'Each row leads to exactly the lines of the journal that add up to it.',
    part: (figure, when) => `${figure} ${when}`,
    lines: 'Lines',
    sum: 'Amount',
    inSums: 'Sums of the programme for children',
    inSumsNote: 'its lines are not public one by one',
    takenOver: 'Taken over with earlier units',
    takenOverNote:
      'a share of what units raised that have ended; their lines stand on their own pages. Below ' +
      'zero: a part that went to other units',
    elsewhere: 'Of units that belong elsewhere today',
    elsewhereNote:
      'they belonged to this unit then; their lines stand with the unit that they belong to now. ' +
      'Below zero: units that came later',
    total: 'Total',
    noParts: 'No line of this figure is public: there are sums only.',
    others: 'The other figures of the sum',
    figures: {
      opening: {
        name: 'Balance at the year’s start',
        holds:
          'What was left of all years before: all that came in less all that went out up to 31/12. ' +
          'Opening balances are in it, too, even where a book was opened within the year.',
      },
      received: {
        name: 'Received',
        holds:
          'Gifts of money that reached a safe or an account, collections on the spot and money that ' +
          'turned out to be a gift later included; less what adjustments took back, and voided vouchers.',
      },
      earmarked: {
        name: 'Received for single children',
        holds:
          'Gifts meant for a particular child, in monthly sums, published only where they are of ten ' +
          'children or more.',
      },
      otherIn: {
        name: 'Other income',
        holds: 'Interest; surpluses at a count that were taken in by decision.',
      },
      given: {
        name: 'Given',
        holds:
          'Money that its receiver has signed for, what was paid out of an advance included; goods that ' +
          'the fund bought, on the day they were handed out; less what adjustments took back, and ' +
          'voided vouchers.',
      },
      otherOut: {
        name: 'Other expenses',
        holds:
          'Bank fees; shortages at a count and spoilt goods that the fund had bought, written off by ' +
          'decision.',
      },
      left: {
        name: 'Left in the fund',
        holds:
          'The balance at the start and all that came in, less all that went out. Advances and bought ' +
          'goods not handed out yet are in it, because they are still the fund’s.',
      },
      raised: {
        name: 'Raised',
        holds:
          'Gifts of money counted for this unit and all below it, as units are organised today: ' +
          'what an ended unit raised went with its successors.',
      },
      raisedThen: {
        name: 'Raised, as it was then',
        holds:
          'Gifts of money counted for this unit and those below it then, under the names and the ' +
          'tree of the day on which each gift came.',
      },
    },
  },
};
