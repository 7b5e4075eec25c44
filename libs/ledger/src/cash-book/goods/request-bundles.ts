import type { RequestBundles } from '#contracts';
import type { Context, References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { placeOn, storeOn } from '../../office/preconditions.js';
import { mustBeUnitOn } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewRequest, mustBeOpen, mustCover } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { bundleIn } from './bundle-in.js';
import { pickLots } from './bundle-parts.js';
import { valueOf } from './lots.js';

/** Asks for so many bundles; the money and every part of the goods are held back together. */
export const requestBundles = (
  command: RequestBundles,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { bundleId, count, placeId, storeId, earmark, purpose, beneficiaryUnitId } = request;
  const { actor: requestedBy, today: on } = context;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  const office = officeIn(references, unitId);
  placeOn(office, placeId, on);
  storeOn(office, storeId, on);
  const fund = fundIn(references, fundId);
  mustHavePurpose(fund, earmark);
  mustHavePurpose(fund, purpose);
  if (beneficiaryUnitId !== undefined)
    mustBeUnitOn(organisationIn(references), beneficiaryUnitId, on);
  const { money, parts } = bundleIn(fund, bundleId);
  const amount = money * count;
  const lots = pickLots(book, parts, { storeId, earmark, count, on });
  mustCover(book, { placeId, earmark, amount, on });
  const held = { amount, lots, value: valueOf(book, lots) };
  const data = { ...request, ...held, requestedBy, requestedOn: on };
  return [{ type: 'BundlesRequested', data }];
};
