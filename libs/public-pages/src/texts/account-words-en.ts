import { formatDate, formatNumber } from '../format.js';
import type { accountWordsInVietnamese } from './account-words-vi.js';

/** What the page of a bank account says, in English. */
export const accountWordsInEnglish: typeof accountWordsInVietnamese = {
  account: {
    bank: 'bank',
    title: (bank, digits) => `Statement of the ${bank} account …${digits}`,
    listHeading: 'Bank statements',
    listLede: 'Each line as the bank has it, and which entry of the book it is.',
    lede: (from, until) =>
      `Lines of the bank’s statements from ${formatDate(from)} to ${formatDate(until)}, beside the book. ` +
      'A line is matched when the accountant has confirmed that it is exactly one entry of the book, or several together.',
    whole:
      'The account is the unit’s and holds other money, too, such as membership fees and budget: those lines say ' +
      '“outside”. The balance after each line is the bank’s, and follows from one line to the next.',
    partly:
      'This unit keeps money meant for children. So only lines that are matched to public entries are shown; ' +
      'other lines and balances are not, so that nobody can find out about a child.',
    redacted:
      'What a transfer says, names and account numbers of senders and receivers, and the bank’s references are left out.',
    lines: (count) => `${formatNumber(count)} ${count === 1 ? 'line' : 'lines'} of the statements`,
    counts: {
      matched: (count) => `${formatNumber(count)} matched`,
      open: (count) => `${formatNumber(count)} not matched`,
      outside: (count) => `${formatNumber(count)} outside the books`,
    },
    states: { matched: 'Matched', open: 'Not matched', outside: 'Outside' },
    day: 'Day',
    amount: 'Amount',
    balance: 'Balance',
    what: 'In the book',
    none: 'No line is shown yet.',
    older: 'Older lines',
    newer: 'Newer lines',
    part: (part, parts) => `Part ${part} of ${parts}`,
  },
};
