import { accessRefusals } from './refusals/access.js';
import { bookRefusals } from './refusals/book.js';
import { collectionRefusals } from './refusals/collection.js';
import { edgeRefusals } from './refusals/edge.js';
import { fundRefusals } from './refusals/fund.js';
import { officeRefusals } from './refusals/office.js';
import { organisationRefusals } from './refusals/organisation.js';
import { receiptBookRefusals } from './refusals/receipt-book.js';
import { requestRefusals } from './refusals/request.js';

/**
 * Every way in which the ledger says no: the HTTP status and a sentence in two languages that
 * tells what to do next. `{name}` is filled from the refusal's details.
 */
export const refusals = {
  ...accessRefusals,
  ...bookRefusals,
  ...collectionRefusals,
  ...edgeRefusals,
  ...fundRefusals,
  ...officeRefusals,
  ...organisationRefusals,
  ...receiptBookRefusals,
  ...requestRefusals,
} as const;

export type RefusalCode = keyof typeof refusals;
