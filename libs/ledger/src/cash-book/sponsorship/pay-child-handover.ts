import type { HandedOver, LineReceived, PayChildHandover, PlaceKind } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { approvedRequest } from '../approved-request.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesOut } from '../posting.js';
import { mustBeOpen, mustCoverPlace } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { takenFrom } from './buckets.js';
import { mustBeCaredFor, mustBeInBuckets } from './request-child-handover.js';
import type { ChildHandoverRequest } from './state.js';

/**
 * What was approved is handed over against signatures or by the bank. Only what was received leaves
 * its bucket; a line that nobody came for stays there, and is free again.
 */
export const payChildHandover = (
  command: PayChildHandover,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, requestId, occurredOn, receivers, evidence } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const request = approvedRequest(book, command, 'childHandover', context);
  const { placeId, amount: approved } = request;
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  if (place.kind === 'safe' && context.actor === request.requestedBy)
    throw new Refusal('PAYER_IS_MAKER');
  const lines = receivedLines(command.received, request, place.kind);
  for (const line of lines) mustBeCaredFor(references, line, occurredOn);
  const posting = postingOf(book, command, seriesOut(place.kind), context);
  const held = new Map(takenFrom(request.lines).map(({ bucket, amount }) => [bucket, amount]));
  mustBeInBuckets(book, lines, { on: occurredOn, held });
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  mustCoverPlace(book, { placeId, amount, on: occurredOn, ownReserve: approved });
  const beneficiaries = new Set(lines.map(({ childId }) => childId)).size;
  const paid = { requestId, amount, placeId, lines, beneficiaries, paidBy: context.actor };
  return [{ type: 'ChildHandoverPaid', data: { ...posting, ...paid, receivers, evidence } }];
};

const receivedLines = (
  received: readonly LineReceived[],
  request: ChildHandoverRequest,
  kind: PlaceKind,
): HandedOver[] => {
  const rows = new Set<number>();
  return received.map(({ row, childId, by, mark, because }) => {
    const line = request.lines[row - 1];
    if (line?.childId !== childId || rows.has(row)) throw new Refusal('ROW_NOT_ON_LIST', { row });
    rows.add(row);
    if ((by === 'representative') !== (because !== undefined))
      throw new Refusal('REPRESENTATIVE_WITHOUT_REASON', { row });
    if ((mark === 'transfer') !== (kind === 'bank'))
      throw new Refusal('RECEIPT_MARK_DOES_NOT_FIT', { row });
    return { ...line, row, by, mark, ...(because && { because }) };
  });
};
