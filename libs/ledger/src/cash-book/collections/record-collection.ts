import type { RecordCollection } from '#contracts';
import { mustBeCollector } from '../../access/must-be-collector.js';
import { dayAfter } from '../../calendar.js';
import { Refusal, type Context, type References } from '../../decider.js';
import {
  driveOn,
  mustAcceptChannel,
  mustHavePurpose,
  mustReceiveOn,
} from '../../fund/preconditions.js';
import { mustBeUnitOn, mustTakeEntries } from '../../organisation/preconditions.js';
import { giverMustBeComplete } from '../giver-must-be-complete.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustBeUsable } from './must-be-usable.js';

/** A gift is in a collector's hands: it is given, and it is in no safe yet. */
export const recordCollection = (
  command: RecordCollection,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, voucherDate, period, ...collection } = command;
  const { collectionId, collector, amount, giver, receipt, occurredOn: on } = collection;
  mustBeOpen(book, command);
  if (book.collections.taken.has(collectionId))
    throw new Refusal('COLLECTION_EXISTS', { collection: collectionId });
  const organisation = organisationIn(references);
  mustTakeEntries(organisation, unitId, on, context.today);
  mustBeUnitOn(organisation, collection.contributingUnitId, on);
  const posting = postingOf(book, command, 'KT', context);
  const fund = fundIn(references, fundId);
  mustReceiveOn(fund, fundId, on);
  mustAcceptChannel(fund, 'cash');
  mustHavePurpose(fund, collection.earmark);
  giverMustBeComplete(giver, amount);
  mustBeCollector(collector, references);
  if (receipt) {
    const use = { book: command, receipt, on, collector: collector.subject };
    mustBeUsable(officeIn(references, unitId), book.collections, use);
  }
  const dueOn = dueDayOf(command, references);
  return [{ type: 'CollectionRecorded', data: { ...collection, ...posting, dueOn } }];
};

/** What was said; or the drive's day; or as the fund allows; without a word, the same day. */
const dueDayOf = (command: RecordCollection, references: References): string => {
  const { fundId, driveId, occurredOn: date, dueOn: due } = command;
  const fund = fundIn(references, fundId);
  const drive = driveOn(fund, driveId, date);
  if (due !== undefined && due < date) throw new Refusal('COLLECTION_DUE_TOO_EARLY', { due, date });
  if (due !== undefined) return due;
  return drive && drive.dueOn >= date ? drive.dueOn : dayAfter(date, fund.collectionDays);
};
