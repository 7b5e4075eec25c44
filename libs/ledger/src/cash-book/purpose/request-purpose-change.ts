import type { RequestPurposeChange } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewRequest, mustBeOpen } from '../preconditions.js';
import { fundIn } from '../references.js';
import { mustBeMeantFor, mustFrontForSponsor } from '../sponsorship/buckets.js';
import type { CashBook } from '../state.js';
import { mustHaveForPurpose } from './post-purpose-change.js';

/**
 * What was given for one thing is used for another only with the giver's consent or by a numbered
 * decision; general money is set aside by decision.
 */
export const requestPurposeChange = (
  command: RequestPurposeChange,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { fromEarmark, toEarmark } = request;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  const fund = fundIn(references, fundId);
  mustBeMeantFor(fromEarmark, { fund, references });
  mustBeMeantFor(toEarmark, { fund, references, inCareOn: context.today });
  mustFrontForSponsor(request);
  if (fromEarmark === toEarmark) throw new Refusal('SAME_PURPOSE');
  mustHaveBasis(command, context);
  mustHaveForPurpose(book, request, context.today);
  const asked = { requestedBy: context.actor, requestedOn: context.today };
  return [{ type: 'PurposeChangeRequested', data: { ...request, ...asked } }];
};

const mustHaveBasis = (
  { decision, consent, consentedOn, fromEarmark }: RequestPurposeChange,
  { today }: Context,
): void => {
  if ((consent === undefined) !== (consentedOn === undefined))
    throw new Refusal('CONSENT_INCOMPLETE');
  if (consentedOn !== undefined && consentedOn > today)
    throw new Refusal('DATE_IN_FUTURE', { date: consentedOn });
  if (decision) return;
  if (consent === undefined) throw new Refusal('PURPOSE_CHANGE_WITHOUT_BASIS');
  // Nobody in particular gave general money, and so nobody can consent.
  if (fromEarmark === undefined) throw new Refusal('PURPOSE_CHANGE_NEEDS_DECISION');
};
