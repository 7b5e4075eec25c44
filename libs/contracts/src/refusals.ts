import { accessRefusals } from './refusals/access.js';
import { bookRefusals } from './refusals/book.js';
import { edgeRefusals } from './refusals/edge.js';
import { fundRefusals } from './refusals/fund.js';
import { handoverRefusals } from './refusals/handover.js';
import { officeRefusals } from './refusals/office.js';
import { organisationRefusals } from './refusals/organisation.js';
import { requestRefusals } from './refusals/request.js';
import { yearRefusals } from './refusals/year.js';

/**
 * Every way in which the ledger says no: the HTTP status and a sentence in two languages that
 * tells what to do next. `{name}` is filled from the refusal's details.
 */
export const refusals = {
  ...accessRefusals,
  ...bookRefusals,
  ...edgeRefusals,
  ...fundRefusals,
  ...handoverRefusals,
  ...officeRefusals,
  ...organisationRefusals,
  ...requestRefusals,
  ...yearRefusals,
} as const;

export type RefusalCode = keyof typeof refusals;
