import type { AllotSmsMoney, SmsCampaignOpened } from '#contracts';
import { mustBeNewReference } from '../cash-book/must-be-new-reference.js';
import { mustBeDayOfBook } from '../cash-book/posting.js';
import { mustBeOpen } from '../cash-book/preconditions.js';
import { cashBookStreams } from '../cash-book/state.js';
import { Refusal, type Context, type References } from '../decider.js';
import { fund } from '../fund/fund.js';
import { mustAcceptChannel, mustHavePurpose, mustReceiveOn } from '../fund/preconditions.js';
import { office } from '../office/office.js';
import { placeOn } from '../office/preconditions.js';
import { cashBookStream, fundStream, officeStream } from '../streams.js';
import type { SmsCampaign, SmsCampaignEvent } from './state.js';

interface Surroundings {
  readonly opened: SmsCampaignOpened;
  readonly references: References;
  readonly context: Context;
}

/**
 * Settled money has come into an account and is a fund's from now on. The donation in the fund's
 * book follows from this one decision, so that settled money becomes a donation once.
 */
export const allotSmsMoney = (
  command: AllotSmsMoney,
  campaign: SmsCampaign,
  { opened, references, context }: Surroundings,
): SmsCampaignEvent[] => {
  const { settlementId, allotmentId, amount, receivedOn } = command;
  if (campaign.allotments.has(allotmentId))
    throw new Refusal('SMS_ALLOTMENT_EXISTS', { allotment: allotmentId });
  const settlement = campaign.settlements.get(settlementId);
  if (!settlement) throw new Refusal('SMS_SETTLEMENT_UNKNOWN', { settlement: settlementId });
  const { settledOn, unallotted: left } = settlement;
  if (amount > left) throw new Refusal('SMS_ALLOTTED_MORE', { left });
  if (receivedOn < settledOn) throw new Refusal('SMS_MONEY_BEFORE_SETTLEMENT', { date: settledOn });
  mustBeTakenBy(command, references, context);
  const { organiserUnitId } = opened;
  const allotted = { ...command, organiserUnitId, allottedBy: context.actor };
  return [{ type: 'SmsMoneyAllotted', data: allotted }];
};

/** The book, the account and the fund take it; asked here, because nothing follows from a refusal. */
const mustBeTakenBy = (
  command: AllotSmsMoney,
  references: References,
  { today }: Context,
): void => {
  const { unitId, fundId, placeId, receivedOn, earmark, externalReference } = command;
  const book = references.state(cashBookStreams, cashBookStream(command));
  mustBeOpen(book, command);
  mustBeDayOfBook(book, command, receivedOn, today);
  mustBeNewReference(book, externalReference);
  const place = placeOn(references.state(office, officeStream(unitId)), placeId, receivedOn);
  if (place.kind !== 'bank') throw new Refusal('SMS_MONEY_NOT_IN_BANK', { place: placeId });
  const receiving = references.state(fund, fundStream(fundId));
  mustReceiveOn(receiving, fundId, receivedOn);
  mustAcceptChannel(receiving, 'bank');
  mustHavePurpose(receiving, earmark);
};
