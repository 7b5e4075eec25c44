import type { IssueGoods, LotQuantity } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { approvedRequest } from '../approved-request.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { linesOf, mustBeForPeople, mustHoldLots, quantityIn } from './lots.js';
import { mustKeepStore, mustNotBeMaker } from './preconditions.js';

/** The storekeeper hands out what was approved, or less of it, under a phiếu xuất kho. */
export const issueGoods = (
  command: IssueGoods,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, requestId, occurredOn, storekeeperId } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const request = approvedRequest(book, command, 'goods', context);
  const { storeId, earmark, purpose, beneficiaries, beneficiaryUnitId } = request;
  const { lots = request.lots } = command;
  mustBeApproved(lots, request.lots);
  mustKeepStore(officeIn(references, unitId), { ...command, storeId });
  mustNotBeMaker(request, storekeeperId, context);
  const posting = postingOf(book, command, 'PX', context);
  mustHoldLots(book, { storeId, lots, on: occurredOn, own: request.lots });
  mustBeForPeople(book, lots, { earmark, on: occurredOn });
  const given = { requestId, storeId, storekeeperId, lines: linesOf(book, lots) };
  const whom = { earmark, purpose, beneficiaries, beneficiaryUnitId, issuedBy: context.actor };
  return [{ type: 'GoodsIssued', data: { ...posting, ...given, ...whom } }];
};

const mustBeApproved = (lots: readonly LotQuantity[], approved: readonly LotQuantity[]): void => {
  for (const { lotId, quantity } of lots) {
    const most = quantityIn(approved, lotId);
    if (quantity > most)
      throw new Refusal('MORE_GOODS_THAN_APPROVED', { lot: lotId, approved: most });
  }
};
