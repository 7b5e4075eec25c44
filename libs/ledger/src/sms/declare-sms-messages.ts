import type { DeclareSmsMessages, SmsCampaignOpened } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import type { SmsCampaignEvent } from './state.js';

interface Surroundings {
  readonly units: Organisation;
  readonly campaign: SmsCampaignOpened;
  readonly context: Context;
}

/** The carrier knows the telephone, not the unit: this is what the unit says, and never money. */
export const declareSmsMessages = (
  command: DeclareSmsMessages,
  { units, campaign, context }: Surroundings,
): SmsCampaignEvent[] => {
  const { unitId, declaredOn } = command;
  const { actor, today } = context;
  if (declaredOn > today) throw new Refusal('DATE_IN_FUTURE', { date: declaredOn });
  const { from } = campaign;
  if (declaredOn < from) throw new Refusal('SMS_DECLARED_BEFORE_CAMPAIGN', { from });
  mustBeUnitOn(units, unitId, declaredOn);
  return [{ type: 'SmsMessagesDeclared', data: { ...command, declaredBy: actor } }];
};
