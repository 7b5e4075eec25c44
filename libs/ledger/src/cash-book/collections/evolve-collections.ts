import type { ReceiptSerial } from '#contracts';
import type { CashBookEvent } from '../messages.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';
import type { UsedLeaf } from './state.js';

/** Takings until they are handed in, and leaves of receipt books under the entries that used them. */
export const evolveCollections = ({ collections }: CashBook, event: CashBookEvent): void => {
  const { taken, leaves } = collections;
  switch (event.type) {
    case 'DonationRecorded': {
      const { receipt, voucher, occurredOn } = event.data;
      if (receipt) use(leaves, receipt, { voucher, on: occurredOn });
      return;
    }
    case 'CollectionRecorded': {
      const { collectionId, receipt, voucher, collector, occurredOn, ...more } = event.data;
      const { contributingUnitId, earmark, driveId, dueOn, amount } = more;
      if (receipt) use(leaves, receipt, { voucher, on: occurredOn });
      const { kind: collectorKind, subject } = collector;
      const whose = { voucher, collector: subject, collectorKind, contributingUnitId, receipt };
      const when = { collectedOn: occurredOn, dueOn, since: occurredOn };
      const sums = { amount, handedIn: 0, passedOn: 0 };
      taken.set(collectionId, { ...whose, earmark, driveId, ...when, ...sums });
      return;
    }
    case 'CollectionsHandedIn':
      for (const { collectionId, amount } of event.data.lines)
        mustHave(taken, collectionId).handedIn += amount;
      return;
    case 'CollectionAdjusted':
      mustHave(taken, event.data.collectionId).amount = event.data.after;
      return;
    default:
  }
};

const use = (
  leaves: Map<string, Map<number, UsedLeaf>>,
  { bookId, serial }: ReceiptSerial,
  leaf: UsedLeaf,
): void => {
  const ofBook = leaves.get(bookId) ?? new Map<number, UsedLeaf>();
  leaves.set(bookId, ofBook.set(serial, leaf));
};
