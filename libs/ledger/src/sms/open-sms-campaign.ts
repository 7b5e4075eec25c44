import type { OpenSmsCampaign } from '#contracts';
import { Refusal } from '../decider.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { mustRunForward, termsMeet } from '../term.js';
import type { ShortCode, ShortCodeEvent } from './state.js';

interface Surroundings {
  readonly units: Organisation;
  readonly actor: string;
}

/** Organisers share a short code; no keyword of it belongs to two of them on one day. */
export const openSmsCampaign = (
  command: OpenSmsCampaign,
  { campaigns }: ShortCode,
  { units, actor }: Surroundings,
): ShortCodeEvent[] => {
  const { campaignId, keyword, organiserUnitId, from } = command;
  if (campaigns.has(campaignId)) throw new Refusal('SMS_CAMPAIGN_EXISTS', { campaign: campaignId });
  mustRunForward(command);
  mustBeUnitOn(units, organiserUnitId, from);
  for (const other of campaigns.values())
    if (other.keyword === keyword && termsMeet(other, command))
      throw new Refusal('SMS_CAMPAIGNS_OVERLAP', {
        keyword,
        campaign: other.campaignId,
        from: other.from,
      });
  return [{ type: 'SmsCampaignOpened', data: { ...command, openedBy: actor } }];
};
