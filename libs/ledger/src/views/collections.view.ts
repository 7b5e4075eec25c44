import type { BookKey } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** What collectors took, what they still answer for, and the lists with which they hand in. */
export const foldCollections = (
  changes: Changes,
  { event, eventId, number: position }: ViewEvent<CashBookEvent>,
  { unitId, fundId, year }: BookKey,
): void => {
  const book = { unitId, fundId, year };
  switch (event.type) {
    case 'CollectionRecorded': {
      const { collector, receipt, giver, occurredOn: collectedOn, ...taken } = event.data;
      const { collectionId, voucher, dueOn, amount, contributingUnitId } = taken;
      const { earmark, driveId } = taken;
      changes.patch('collection', {
        ...{ ...book, collectionId, position, eventId, voucher, collectedOn, dueOn },
        ...{ collector: collector.subject, collectorKind: collector.kind },
        ...{ amount, outstanding: amount, contributingUnitId, earmark, driveId },
        ...{ receiptBookId: receipt?.bookId, receiptSerial: receipt?.serial },
        ...{ giverKind: giver.kind, members: giver.members?.count },
      });
      return;
    }
    case 'CollectionsHandedIn': {
      const { lines, voucher, occurredOn, collector, placeId } = event.data;
      lines.forEach(({ collectionId, amount, left }, line) => {
        const what = { voucher, occurredOn, collector, collectionId, placeId, amount };
        changes.insert('handIn', { position, line, ...book, ...what });
        const rest = { outstanding: left, lastHandedInOn: occurredOn };
        changes.patch('collection', { ...book, collectionId, ...rest });
      });
      return;
    }
    case 'CollectionsPassedOn': {
      const { toUnitId, toYear } = event.data;
      for (const { collectionId } of event.data.collections)
        changes.patch('collection', { ...book, collectionId, outstanding: 0, toUnitId, toYear });
      return;
    }
    case 'CollectionsTakenOn': {
      const { fromUnitId, fromYear } = event.data;
      for (const { receipt, amount, ...collection } of event.data.collections) {
        const from = { fromUnitId, fromYear, position };
        const leaf = { receiptBookId: receipt?.bookId, receiptSerial: receipt?.serial };
        const left = { amount, outstanding: amount };
        changes.patch('collection', { ...book, ...collection, ...left, ...leaf, ...from });
      }
      return;
    }
    case 'CollectionAdjusted': {
      const { collectionId, after: amount, left: outstanding } = event.data;
      changes.patch('collection', { ...book, collectionId, amount, outstanding });
      return;
    }
    default:
      return;
  }
};
