import type { IssueBundles } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { approvedRequest } from '../approved-request.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesOut } from '../posting.js';
import { mustBeOpen, mustCover } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { BundlesRequest, CashBook } from '../state.js';
import { bundleIn } from './bundle-in.js';
import { partOf } from './bundle-parts.js';
import { linesOf, mustBeForPeople, mustHoldLots } from './lots.js';
import { mustKeepStore, mustNotBeMaker } from './preconditions.js';

/** Money and goods of a bundle leave together: one command, a payment and a phiếu xuất kho. */
export const issueBundles = (
  command: IssueBundles,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, requestId, occurredOn, storekeeperId } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const request = approvedRequest(book, command, 'bundles', context);
  const { bundleId, count: approved, placeId, storeId, earmark } = request;
  const { count = approved } = command;
  if (count > approved) throw new Refusal('MORE_BUNDLES_THAN_APPROVED', { approved });
  const office = officeIn(references, unitId);
  const place = placeOn(office, placeId, occurredOn);
  mustKeepStore(office, { ...command, storeId });
  mustNotBeMaker(request, storekeeperId, context);
  const { money, parts } = bundleIn(fundIn(references, command.fundId), bundleId);
  const amount = money * count;
  const lots = partOf(book, request.lots, parts, count);
  mustHoldLots(book, { storeId, lots, on: occurredOn, own: request.lots });
  mustBeForPeople(book, lots, { earmark, on: occurredOn });
  mustCover(book, { placeId, earmark, amount, on: occurredOn, ownReserve: request.amount });
  const note = postingOf(book, command, 'PX', context);
  const payment = postingOf(book, command, seriesOut(place.kind), context);
  const whom = { requestId, ...reached(request) };
  const bundles = { bundleId, count };
  const goods = { storeId, storekeeperId, lines: linesOf(book, lots), bundles };
  return [
    { type: 'GoodsIssued', data: { ...note, ...whom, ...goods, issuedBy: context.actor } },
    {
      type: 'DisbursementPaid',
      data: {
        ...{ ...payment, ...whom, amount, placeId },
        ...{ goodsNote: note.voucher, paidBy: context.actor },
      },
    },
  ];
};

const reached = ({ earmark, purpose, beneficiaries, beneficiaryUnitId }: BundlesRequest) => ({
  earmark,
  purpose,
  beneficiaries,
  beneficiaryUnitId,
});
