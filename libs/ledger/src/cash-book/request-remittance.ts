import type { RequestRemittance } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { placeOn } from '../office/preconditions.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { CashBookEvent } from './messages.js';
import { mustBeNewRequest, mustBeOpen, mustCover } from './preconditions.js';
import { fundIn, officeIn, organisationIn } from './references.js';
import { mustBeMeantFor } from './sponsorship/buckets.js';
import type { CashBook } from './state.js';

/** Money goes up or down within the union: same fund, same purpose, another unit's book. */
export const requestRemittance = (
  command: RequestRemittance,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { placeId, earmark, amount, toUnitId } = request;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  if (toUnitId === unitId) throw new Refusal('REMITTANCE_TO_SELF');
  mustBeUnitOn(organisationIn(references), toUnitId, context.today);
  placeOn(officeIn(references, unitId), placeId, context.today);
  mustBeMeantFor(earmark, { fund: fundIn(references, fundId), references });
  mustCover(book, { placeId, earmark, amount, on: context.today });
  const asked = { requestedBy: context.actor, requestedOn: context.today };
  return [{ type: 'RemittanceRequested', data: { ...request, ...asked } }];
};
