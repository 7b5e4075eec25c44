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
    default:
      return;
  }
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
