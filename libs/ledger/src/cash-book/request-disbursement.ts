import type { RequestDisbursement } from '#contracts';
import type { Context, References } from '../decider.js';
import { mustHavePurpose } from '../fund/preconditions.js';
import { placeOn } from '../office/preconditions.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { CashBookEvent } from './messages.js';
import { mustBeNewRequest, mustBeOpen, mustCover } from './preconditions.js';
import { fundIn, officeIn, organisationIn } from './references.js';
import type { CashBook } from './state.js';

/** The accountant asks for a payment; from now on nobody else can promise the same money. */
export const requestDisbursement = (
  command: RequestDisbursement,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { placeId, earmark, purpose, amount, beneficiaryUnitId } = request;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  placeOn(officeIn(references, unitId), placeId, context.today);
  const fund = fundIn(references, fundId);
  mustHavePurpose(fund, earmark);
  mustHavePurpose(fund, purpose);
  if (beneficiaryUnitId !== undefined)
    mustBeUnitOn(organisationIn(references), beneficiaryUnitId, context.today);
  mustCover(book, { placeId, earmark, amount, on: context.today });
  const asked = { requestedBy: context.actor, requestedOn: context.today };
  return [{ type: 'DisbursementRequested', data: { ...request, ...asked } }];
};
