import type {
  HandOverReceiptBook,
  IssueReceiptBook,
  ReceiptBookIssued,
  ReceiptBookPassedOn,
  ReceiptBookRegistered,
  ReceiptBookReturned,
  ReceiptBookTakenOn,
  ReceiptSerialVoided,
  ReceiptsDeclaredLost,
  RegisterReceiptBook,
  DeclareReceiptsLost,
  ReturnReceiptBook,
  SerialRange,
  TakeOnReceiptBook,
  VoidReceiptSerial,
} from '#contracts';

export type ReceiptBookCommand =
  | { readonly type: 'RegisterReceiptBook'; readonly data: RegisterReceiptBook }
  | { readonly type: 'IssueReceiptBook'; readonly data: IssueReceiptBook }
  | { readonly type: 'VoidReceiptSerial'; readonly data: VoidReceiptSerial }
  | { readonly type: 'DeclareReceiptsLost'; readonly data: DeclareReceiptsLost }
  | { readonly type: 'ReturnReceiptBook'; readonly data: ReturnReceiptBook }
  | { readonly type: 'HandOverReceiptBook'; readonly data: HandOverReceiptBook }
  | { readonly type: 'TakeOnReceiptBook'; readonly data: TakeOnReceiptBook };

export type ReceiptBookEvent =
  | { readonly type: 'ReceiptBookRegistered'; readonly data: ReceiptBookRegistered }
  | { readonly type: 'ReceiptBookIssued'; readonly data: ReceiptBookIssued }
  | { readonly type: 'ReceiptSerialVoided'; readonly data: ReceiptSerialVoided }
  | { readonly type: 'ReceiptsDeclaredLost'; readonly data: ReceiptsDeclaredLost }
  | { readonly type: 'ReceiptBookReturned'; readonly data: ReceiptBookReturned }
  | { readonly type: 'ReceiptBookPassedOn'; readonly data: ReceiptBookPassedOn }
  | { readonly type: 'ReceiptBookTakenOn'; readonly data: ReceiptBookTakenOn };

/** Who has the book, and for which fund's book of which year. */
export interface ReceiptIssue {
  readonly fundId: string;
  readonly year: number;
  /** The collector's id or pseudonym. */
  readonly collector: string;
  readonly issuedOn: string;
}

/** `elsewhere`: it belongs to another unit since a handover, be it used there or not. */
export type SerialFate = 'used' | 'voided' | 'lost' | 'elsewhere';

/**
 * A receipt book as the office knows it. While it is out, the leaves used are known to the one
 * cash book that it is out for; on its return the office learns of them.
 */
export interface ReceiptBook {
  readonly prefix: string;
  readonly firstSerial: number;
  readonly lastSerial: number;
  status: 'kept' | 'issued' | 'returned' | 'lost' | 'passedOn';
  /** The day of its registration, issue, return, loss or handover, whichever was last. */
  changedOn: string;
  issue: ReceiptIssue | undefined;
  /** The unit that has it now, once it was handed over. */
  passedTo: string | undefined;
  /** The unit that it came from, and its id there. */
  readonly from: { readonly unitId: string; readonly bookId: string } | undefined;
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
      const printed = { prefix, firstSerial, lastSerial };
      const owned = { passedTo: undefined, from: undefined, fates: new Map() };
      books.set(bookId, { ...printed, ...life, ...owned });
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
    case 'ReceiptBookPassedOn': {
      const { bookId, unused, handedOverOn: changedOn, toUnitId: passedTo } = event.data;
      const book = bookIn(books, bookId);
      note(book, unused, 'elsewhere');
      Object.assign(book, { status: 'passedOn', changedOn, passedTo });
      return;
    }
    case 'ReceiptBookTakenOn': {
      const { bookId, prefix, firstSerial, lastSerial, unused, handedOverOn } = event.data;
      const from = { unitId: event.data.fromUnitId, bookId: event.data.fromBookId };
      const life = { status: 'kept', changedOn: handedOverOn, issue: undefined } as const;
      const book = { prefix, firstSerial, lastSerial, ...life, passedTo: undefined, from };
      const taken: ReceiptBook = { ...book, fates: new Map() };
      note(taken, [{ from: firstSerial, to: lastSerial }], 'elsewhere');
      for (const serial of unused.flatMap(serialsIn)) taken.fates.delete(serial);
      books.set(bookId, taken);
      return;
    }
  }
};
