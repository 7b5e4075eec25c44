import type { SerialRange } from '#contracts';
import type { UsedLeaf } from '../../cash-book/collections/state.js';
import { cashBookStreams } from '../../cash-book/state.js';
import { Refusal, type References } from '../../decider.js';
import { cashBookStream } from '../../streams.js';
import type { ReceiptBook, ReceiptBooks, SerialFate } from './state.js';

/** @throws Refusal RECEIPT_BOOK_UNKNOWN */
export const receiptBookIn = (books: ReceiptBooks, bookId: string): ReceiptBook => {
  const book = books.get(bookId);
  if (!book) throw new Refusal('RECEIPT_BOOK_UNKNOWN', { book: bookId });
  return book;
};

/** The fund and the year that a command says the book is out for. */
export interface AtHand {
  readonly unitId: string;
  readonly bookId: string;
  readonly fundId?: string;
  readonly year?: number;
}

/** The cash book that alone knows which leaves were used since the book was issued. */
export const bookThatKnows = ({ unitId, fundId, year }: AtHand): string | undefined =>
  fundId !== undefined && year !== undefined ? cashBookStream({ unitId, fundId, year }) : undefined;

/**
 * What the cash book took since the issue; nothing while the book lies in the office.
 * @throws Refusal RECEIPT_BOOK_OF_ANOTHER_FUND when the command names another cash book
 */
export const usedSinceIssue = (
  book: ReceiptBook,
  named: AtHand,
  references: References,
): ReadonlyMap<number, UsedLeaf> => {
  if (!book.issue) return new Map();
  const { fundId: fund, year } = book.issue;
  const stream = bookThatKnows(named);
  if (stream === undefined || named.fundId !== fund || named.year !== year)
    throw new Refusal('RECEIPT_BOOK_OF_ANOTHER_FUND', { book: named.bookId, fund, year });
  const { collections } = references.state(cashBookStreams, stream);
  return collections.leaves.get(named.bookId) ?? new Map<number, UsedLeaf>();
};

/** What became of every leaf: what the office knows, and what the cash book took meanwhile. */
export const fatesOf = (
  { fates }: ReceiptBook,
  used: ReadonlyMap<number, UsedLeaf>,
): ReadonlyMap<number, SerialFate> =>
  new Map([...fates, ...[...used.keys()].map((serial) => [serial, 'used'] as const)]);

/** @throws Refusal RECEIPT_SERIAL_OUTSIDE */
export const mustBeInside = (book: ReceiptBook, bookId: string, serial: number): void => {
  const { firstSerial: first, lastSerial: last } = book;
  if (serial < first || serial > last)
    throw new Refusal('RECEIPT_SERIAL_OUTSIDE', { serial, book: bookId, first, last });
};

const REFUSED = {
  used: 'RECEIPT_SERIAL_USED',
  voided: 'RECEIPT_SERIAL_VOIDED',
  lost: 'RECEIPT_SERIAL_LOST',
  elsewhere: 'RECEIPT_SERIAL_ELSEWHERE',
} as const;

/** @throws Refusal RECEIPT_SERIAL_USED, RECEIPT_SERIAL_VOIDED, RECEIPT_SERIAL_LOST, RECEIPT_SERIAL_ELSEWHERE */
export const mustBeUnused = (
  fates: ReadonlyMap<number, SerialFate>,
  bookId: string,
  serial: number,
): void => {
  const fate = fates.get(serial);
  if (fate !== undefined) throw new Refusal(REFUSED[fate], { serial, book: bookId });
};

/** @throws Refusal RECEIPT_BOOK_PASSED_ON */
export const mustBeHere = ({ passedTo, changedOn }: ReceiptBook, book: string): void => {
  if (passedTo !== undefined)
    throw new Refusal('RECEIPT_BOOK_PASSED_ON', { book, unit: passedTo, date: changedOn });
};

/** @throws Refusal RECEIPT_DATE_BACKWARDS */
export const mustFollow = (book: ReceiptBook, bookId: string, date: string): void => {
  const { changedOn: last } = book;
  if (date < last) throw new Refusal('RECEIPT_DATE_BACKWARDS', { date, book: bookId, last });
};

/** The same serials as few ranges, in their order. */
export const rangesOf = (serials: Iterable<number>): SerialRange[] => {
  const ranges: SerialRange[] = [];
  for (const serial of [...serials].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last.to === serial - 1) last.to = serial;
    else ranges.push({ from: serial, to: serial });
  }
  return ranges;
};

/** Leaves to which nothing has happened yet. */
export const unusedLeaves = (
  { firstSerial, lastSerial }: ReceiptBook,
  fates: ReadonlyMap<number, SerialFate>,
): number[] => {
  const unused: number[] = [];
  for (let serial = firstSerial; serial <= lastSerial; serial++)
    if (!fates.has(serial)) unused.push(serial);
  return unused;
};
