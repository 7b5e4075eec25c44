import type {
  IssueReceiptBook,
  ReceiptBookIssued,
  ReceiptBookRegistered,
  ReceiptBookReturned,
  ReceiptSerialVoided,
  ReceiptsDeclaredLost,
  RegisterReceiptBook,
  DeclareReceiptsLost,
  ReturnReceiptBook,
  SerialRange,
  VoidReceiptSerial,
} from '#contracts';

export type ReceiptBookCommand =
  | { readonly type: 'RegisterReceiptBook'; readonly data: RegisterReceiptBook }
  | { readonly type: 'IssueReceiptBook'; readonly data: IssueReceiptBook }
  | { readonly type: 'VoidReceiptSerial'; readonly data: VoidReceiptSerial }
  | { readonly type: 'DeclareReceiptsLost'; readonly data: DeclareReceiptsLost }
  | { readonly type: 'ReturnReceiptBook'; readonly data: ReturnReceiptBook };

export type ReceiptBookEvent =
  | { readonly type: 'ReceiptBookRegistered'; readonly data: ReceiptBookRegistered }
  | { readonly type: 'ReceiptBookIssued'; readonly data: ReceiptBookIssued }
  | { readonly type: 'ReceiptSerialVoided'; readonly data: ReceiptSerialVoided }
  | { readonly type: 'ReceiptsDeclaredLost'; readonly data: ReceiptsDeclaredLost }
  | { readonly type: 'ReceiptBookReturned'; readonly data: ReceiptBookReturned };

/** Who has the book, and for which fund's book of which year. */
export interface ReceiptIssue {
  readonly fundId: string;
  readonly year: number;
  /** The collector's id or pseudonym. */
  readonly collector: string;
  readonly issuedOn: string;
}

export type SerialFate = 'used' | 'voided' | 'lost';

/**
 * A receipt book as the office knows it. While it is out, the leaves used are known to the one
 * cash book that it is out for; on its return the office learns of them.
 */
export interface ReceiptBook {
  readonly prefix: string;
  readonly firstSerial: number;
  readonly lastSerial: number;
  status: 'kept' | 'issued' | 'returned' | 'lost';
  /** The day of its registration, issue, return or loss, whichever was last. */
  changedOn: string;
  issue: ReceiptIssue | undefined;
  /** Leaves that are not unused any more. */
  readonly fates: Map<number, SerialFate>;
}

export type ReceiptBooks = Map<string, ReceiptBook>;

export const serialsIn = ({ from, to }: SerialRange): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** @throws Error('corrupt stream: …') when the book was never registered. */
const bookIn = (books: ReceiptBooks, bookId: string): ReceiptBook => {
  const book = books.get(bookId);
  if (!book) throw new Error(`corrupt stream: receipt book ${bookId} was never registered`);
  return book;
};

const note = (book: ReceiptBook, ranges: readonly SerialRange[], fate: SerialFate): void => {
  for (const serial of ranges.flatMap(serialsIn)) book.fates.set(serial, fate);
};

export const evolveReceiptBooks = (books: ReceiptBooks, event: ReceiptBookEvent): void => {
  switch (event.type) {
    case 'ReceiptBookRegistered': {
      const { bookId, prefix, firstSerial, lastSerial, registeredOn } = event.data;
      const life = { status: 'kept', changedOn: registeredOn, issue: undefined } as const;
      books.set(bookId, { prefix, firstSerial, lastSerial, ...life, fates: new Map() });
      return;
    }
    case 'ReceiptBookIssued': {
      const { bookId, fundId, year, collector, issuedOn } = event.data;
      const issue = { fundId, year, collector: collector.subject, issuedOn };
      Object.assign(bookIn(books, bookId), { status: 'issued', changedOn: issuedOn, issue });
      return;
    }
    case 'ReceiptSerialVoided':
      bookIn(books, event.data.bookId).fates.set(event.data.serial, 'voided');
      return;
    case 'ReceiptsDeclaredLost': {
      const { bookId, whole, lost, lostOn } = event.data;
      const book = bookIn(books, bookId);
      note(book, lost, 'lost');
      if (whole) Object.assign(book, { status: 'lost', changedOn: lostOn, issue: undefined });
      return;
    }
    case 'ReceiptBookReturned': {
      const { bookId, usedSerials, returnedOn } = event.data;
      const book = bookIn(books, bookId);
      note(book, usedSerials, 'used');
      Object.assign(book, { status: 'returned', changedOn: returnedOn, issue: undefined });
      return;
    }
  }
};
