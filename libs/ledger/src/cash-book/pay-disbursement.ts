import type { PayDisbursement } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { placeOn } from '../office/preconditions.js';
import { mustTakeEntries } from '../organisation/preconditions.js';
import { keptForAbsentees, mustBeListed } from './advances/signing-list.js';
import type { CashBookEvent } from './messages.js';
import { postingOf, seriesOut } from './posting.js';
import { mustBeOpen, mustCover } from './preconditions.js';
import { approvedRequest } from './approved-request.js';
import { officeIn, organisationIn } from './references.js';
import type { CashBook } from './state.js';

/**
 * Money leaves for those it was given for: at most what was approved, never on one's own request.
 * With a signing list only what was signed for is given.
 */
export const payDisbursement = (
  command: PayDisbursement,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, requestId, occurredOn } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const request = approvedRequest(book, command, 'disbursement', context);
  const { amount: approved, placeId, earmark, purpose } = request;
  const { amount = approved, signingList } = command;
  if (amount > approved) throw new Refusal('MORE_THAN_APPROVED', { approved });
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  if (place.kind === 'safe' && context.actor === request.requestedBy)
    throw new Refusal('PAYER_IS_MAKER');
  mustBeListed(command, { amount, place });
  const posting = postingOf(book, command, seriesOut(place.kind), context);
  mustCover(book, { placeId, earmark, amount, on: occurredOn, ownReserve: approved });
  const { beneficiaryUnitId } = request;
  const beneficiaries = signingList?.signedCount ?? request.beneficiaries;
  const whatFor = { placeId, earmark, purpose, beneficiaries, beneficiaryUnitId };
  const given = { requestId, amount: signingList?.signed ?? amount, ...whatFor, signingList };
  const { actor } = context;
  return [
    { type: 'DisbursementPaid', data: { ...posting, ...given, paidBy: actor } },
    ...keptForAbsentees(command, { posting, placeId, earmark, actor }),
  ];
};
