import { accessRefusals } from './refusals/access.js';
import { advanceRefusals } from './refusals/advance.js';
import { bankStatementRefusals } from './refusals/bank-statement.js';
import { bookRefusals } from './refusals/book.js';
import { collectionRefusals } from './refusals/collection.js';
import { edgeRefusals } from './refusals/edge.js';
import { emulationRefusals } from './refusals/emulation.js';
import { fundRefusals } from './refusals/fund.js';
import { goodsRefusals } from './refusals/goods.js';
import { handoverRefusals } from './refusals/handover.js';
import { officeRefusals } from './refusals/office.js';
import { organisationRefusals } from './refusals/organisation.js';
import { privacyRefusals } from './refusals/privacy.js';
import { programmeMoneyRefusals } from './refusals/programme-money.js';
import { receiptBookRefusals } from './refusals/receipt-book.js';
import { purposeRefusals } from './refusals/purpose.js';
import { requestRefusals } from './refusals/request.js';
import { smsRefusals } from './refusals/sms.js';
import { sponsorshipRefusals } from './refusals/sponsorship.js';
import { strayMoneyRefusals } from './refusals/stray-money.js';
import { yearRefusals } from './refusals/year.js';

/**
 * Every way in which the ledger says no: the HTTP status and a sentence in two languages that
 * tells what to do next. `{name}` is filled from the refusal's details.
 */
export const refusals = {
  ...accessRefusals,
  ...advanceRefusals,
  ...bankStatementRefusals,
  ...bookRefusals,
  ...collectionRefusals,
  ...edgeRefusals,
  ...emulationRefusals,
  ...fundRefusals,
  ...goodsRefusals,
  ...handoverRefusals,
  ...officeRefusals,
  ...organisationRefusals,
  ...privacyRefusals,
  ...programmeMoneyRefusals,
  ...receiptBookRefusals,
  ...purposeRefusals,
  ...requestRefusals,
  ...smsRefusals,
  ...sponsorshipRefusals,
  ...strayMoneyRefusals,
  ...yearRefusals,
} as const;

export type RefusalCode = keyof typeof refusals;
