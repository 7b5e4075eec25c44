import type { SmsCampaignOpened } from '#contracts';
import { Refusal, type Decider } from '../decider.js';
import { organisation } from '../organisation/organisation.js';
import { ORGANISATION_STREAM, smsShortCodeStream } from '../streams.js';
import { openSmsCampaign } from './open-sms-campaign.js';
import type { ShortCode, ShortCodeCommand, ShortCodeEvent } from './state.js';

/** A service number of the gateway, and whose keyword was valid on it when. */
export const smsShortCode: Decider<ShortCodeCommand, ShortCodeEvent, ShortCode> = {
  category: 'smsShortCode',
  commands: ['OpenSmsCampaign'],
  streamOf: ({ shortCode }) => smsShortCodeStream(shortCode),
  referencesOf: () => [ORGANISATION_STREAM],
  initial: () => ({ campaigns: new Map() }),
  decide: ({ data }, state, references, { actor }) =>
    openSmsCampaign(data, state, {
      units: references.state(organisation, ORGANISATION_STREAM),
      actor,
    }),
  evolve: (state, { data }) => {
    state.campaigns.set(data.campaignId, data);
    return state;
  },
};

interface OfCampaign {
  readonly shortCode: string;
  readonly campaignId: string;
}

/** @throws Refusal SMS_CAMPAIGN_UNKNOWN */
export const smsCampaignOn = ({ campaigns }: ShortCode, of: OfCampaign): SmsCampaignOpened => {
  const { shortCode, campaignId: campaign } = of;
  const found = campaigns.get(campaign);
  if (!found) throw new Refusal('SMS_CAMPAIGN_UNKNOWN', { shortCode, campaign });
  return found;
};
