import type { RequestGoodsIssue } from '#contracts';
import type { Context, References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { storeOn } from '../../office/preconditions.js';
import { mustBeUnitOn } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewRequest, mustBeOpen } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustBeForPeople, mustHoldLots, valueOf } from './lots.js';

/** The accountant asks to give goods to people; from now on nobody else can promise the same. */
export const requestGoodsIssue = (
  command: RequestGoodsIssue,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { storeId, lots, earmark, purpose, beneficiaryUnitId } = request;
  const { actor: requestedBy, today: requestedOn } = context;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  storeOn(officeIn(references, unitId), storeId, requestedOn);
  const fund = fundIn(references, fundId);
  mustHavePurpose(fund, earmark);
  mustHavePurpose(fund, purpose);
  if (beneficiaryUnitId !== undefined)
    mustBeUnitOn(organisationIn(references), beneficiaryUnitId, requestedOn);
  mustHoldLots(book, { storeId, lots, on: requestedOn });
  mustBeForPeople(book, lots, { earmark, on: requestedOn });
  const asked = { value: valueOf(book, lots), requestedBy, requestedOn };
  return [{ type: 'GoodsIssueRequested', data: { ...request, ...asked } }];
};
