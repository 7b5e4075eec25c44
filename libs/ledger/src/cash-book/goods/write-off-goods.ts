import type { WriteOffGoods } from '#contracts';
import type { Context, References } from '../../decider.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { approvedRequest } from '../approved-request.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { linesOf, mustHoldLots } from './lots.js';
import { mustKeepStore, mustNotBeMaker } from './preconditions.js';

/** What was approved for writing off leaves the store, under a phiếu xuất kho. */
export const writeOffGoods = (
  command: WriteOffGoods,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, requestId, occurredOn, storekeeperId } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const request = approvedRequest(book, command, 'writeOff', context);
  const { storeId, cause, lots } = request;
  mustKeepStore(officeIn(references, unitId), { ...command, storeId });
  mustNotBeMaker(request, storekeeperId, context);
  const posting = postingOf(book, command, 'PX', context);
  mustHoldLots(book, { storeId, lots, on: occurredOn, own: lots });
  const lines = linesOf(book, lots);
  const gone = { requestId, storeId, storekeeperId, cause, lines, writtenOffBy: context.actor };
  return [{ type: 'GoodsWrittenOff', data: { ...posting, ...gone } }];
};
