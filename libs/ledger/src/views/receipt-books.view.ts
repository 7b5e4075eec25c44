import type { BookKey, SerialRange } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import { serialsIn, type ReceiptBookEvent } from '../office/receipt-books/state.js';
import type { OfficeEvent } from '../office/state.js';
import type { Changes } from './changes.js';
import type { ReceiptLeafRow } from './rows-of-collections.js';
import type { ViewEvent } from './view-event.js';

/** Receipt books as the office knows them: who has them, and what became of their leaves. */
export const foldReceiptBooks = (
  changes: Changes,
  { event, eventId }: ViewEvent<OfficeEvent | ReceiptBookEvent>,
): void => {
  switch (event.type) {
    case 'ReceiptBookRegistered':
      changes.patch('receiptBook', { ...event.data, status: 'kept' });
      return;
    case 'ReceiptBookIssued': {
      const { collector, ...issue } = event.data;
      const whose = { collector: collector.subject, collectorKind: collector.kind };
      const issued = { ...issue, ...whose, issueEventId: eventId };
      changes.patch('receiptBook', { ...issued, status: 'issued' });
      return;
    }
    case 'ReceiptSerialVoided': {
      const { unitId, bookId, serial, voidedOn: day } = event.data;
      changes.patch('receiptLeaf', { unitId, bookId, serial, fate: 'voided', day, eventId });
      return;
    }
    case 'ReceiptsDeclaredLost': {
      const { unitId, bookId, whole, lost, lostOn: day, minutes } = event.data;
      const named = { unitId, bookId };
      mark(changes, lost, { ...named, fate: 'lost', day, eventId });
      const loss = { lostOn: day, minutesNumber: minutes.number };
      changes.patch('receiptBook', { ...named, ...loss, ...(whole && { status: 'lost' }) });
      return;
    }
    case 'ReceiptBookReturned': {
      const { unitId, bookId, returnedOn } = event.data;
      changes.patch('receiptBook', { unitId, bookId, returnedOn, status: 'returned' });
      return;
    }
    case 'ReceiptBookPassedOn': {
      const { unitId, bookId, unused, handedOverOn: day, toUnitId, minutes } = event.data;
      const named = { unitId, bookId };
      mark(changes, unused, { ...named, fate: 'elsewhere', day, eventId });
      const passed = { status: 'passedOn', toUnitId, handedOverOn: day } as const;
      changes.patch('receiptBook', { ...named, ...passed, minutesNumber: minutes.number });
      return;
    }
    case 'ReceiptBookTakenOn': {
      const { unused, handedOverOn, minutes, ...book } = event.data;
      const { unitId, bookId, firstSerial, lastSerial } = book;
      const leaf = { unitId, bookId, fate: 'elsewhere', day: handedOverOn, eventId } as const;
      mark(changes, rangesBetween(unused, { from: firstSerial, to: lastSerial }), leaf);
      const kept = { status: 'kept', registeredOn: handedOverOn } as const;
      changes.patch('receiptBook', { ...book, ...kept, minutesNumber: minutes.number });
      return;
    }
    default:
      return;
  }
};

/** What of a book's serials no range takes in; ranges come in their order. */
const rangesBetween = (ranges: readonly SerialRange[], whole: SerialRange): SerialRange[] => {
  const gaps: SerialRange[] = [];
  let { from } = whole;
  for (const range of [...ranges, { from: whole.to + 1, to: whole.to + 1 }]) {
    if (from < range.from) gaps.push({ from, to: range.from - 1 });
    from = range.to + 1;
  }
  return gaps;
};

/** Leaves that entries of a cash book were given for. */
export const foldUsedLeaves = (
  changes: Changes,
  event: CashBookEvent,
  { unitId }: BookKey,
): void => {
  if (event.type !== 'DonationRecorded' && event.type !== 'CollectionRecorded') return;
  const { receipt, voucher, amount, occurredOn: day } = event.data;
  if (!receipt) return;
  changes.patch('receiptLeaf', { unitId, ...receipt, fate: 'used', day, voucher, amount });
};

const mark = (
  changes: Changes,
  ranges: readonly SerialRange[],
  leaf: Omit<ReceiptLeafRow, 'serial'>,
): void => {
  for (const serial of ranges.flatMap(serialsIn)) changes.patch('receiptLeaf', { ...leaf, serial });
};
