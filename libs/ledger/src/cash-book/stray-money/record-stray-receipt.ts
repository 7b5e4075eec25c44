import type { RecordStrayReceipt } from '#contracts';
import type { Context, References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesIn } from '../posting.js';
import { mustBeNewReference } from '../must-be-new-reference.js';
import { mustBeOpen } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustBeNewItem } from './state.js';

/**
 * Money is there and nobody knows whose, or it was meant for somebody else. A fund that receives no
 * more, or not by this channel, gets such money all the same.
 */
export const recordStrayReceipt = (
  command: RecordStrayReceipt,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, occurredOn, itemId, nature, amount, placeId, externalReference } = command;
  const { sourceName, sourceAccount, content } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  mustBeNewItem(book, itemId);
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  const posting = postingOf(book, command, seriesIn(place.kind), context);
  mustBeNewReference(book, externalReference);
  const received = { itemId, nature, amount, placeId, externalReference };
  const sealed = { sourceName, sourceAccount, content };
  return [
    {
      type: 'StrayMoneyReceived',
      data: { ...posting, ...received, ...sealed, recordedBy: context.actor },
    },
  ];
};
