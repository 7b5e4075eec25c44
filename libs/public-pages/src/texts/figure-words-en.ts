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
    holdsHeading: 'It holds',
    leavesOutHeading: 'It leaves out',
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
        leavesOut: 'Gifts in kind, promises, money nobody knows whose it is.',
      },
      received: {
        name: 'Received',
        holds:
          'Gifts of money that reached a safe or an account, collections on the spot and money that ' +
          'turned out to be a gift later included; less what adjustments took back, and voided vouchers.',
        leavesOut:
          'Money that one unit sent to another (it counted once, where it was given), interest, gifts ' +
          'in kind, text messages that no carrier has paid yet, money for a particular child.',
      },
      earmarked: {
        name: 'Received for single children',
        holds:
          'Gifts meant for a particular child, in monthly sums, published only where they are of ten ' +
          'children or more.',
        leavesOut: 'Months that still wait for ten children; gifts for no child in particular.',
      },
      otherIn: {
        name: 'Other income',
        holds: 'Interest; surpluses at a count that were taken in by decision.',
        leavesOut: 'Gifts; surpluses without a decision.',
      },
      given: {
        name: 'Given',
        holds:
          'Money that its receiver has signed for, what was paid out of an advance included; goods that ' +
          'the fund bought, on the day they were handed out; less what adjustments took back, and ' +
          'voided vouchers.',
        leavesOut:
          'Advances and bought goods not handed out yet, gifts in kind, money sent between units, what ' +
          'is approved and not paid, bank fees.',
      },
      otherOut: {
        name: 'Other expenses',
        holds:
          'Bank fees; shortages at a count and spoilt goods that the fund had bought, written off by ' +
          'decision.',
        leavesOut: 'What was given; shortages that are still being claimed.',
      },
      left: {
        name: 'Left in the fund',
        holds: 'The balance at the start and all that came in, less all that went out.',
        leavesOut:
          'Gifts in kind, promises, money nobody knows whose it is. Advances and bought goods not ' +
          'handed out yet are in it, because they are still the fund’s.',
      },
      raised: {
        name: 'Raised',
        holds:
          'Gifts of money counted for this unit and all below it, as units are organised today: ' +
          'what an ended unit raised went with its successors.',
        leavesOut: 'Balances, interest, what was given; money for a particular child.',
      },
      raisedThen: {
        name: 'Raised, as it was then',
        holds:
          'Gifts of money counted for this unit and those below it then, under the names and the ' +
          'tree of the day on which each gift came.',
        leavesOut: 'Balances, interest, what was given; money for a particular child.',
      },
    },
  },
};
