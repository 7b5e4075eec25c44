import type { RecordSmsMessage, SetAside, SmsCampaignOpened } from '#contracts';
import { holdsOn } from '../term.js';
import type { ShortCode, SmsMessageEvent } from './state.js';

type Verdict =
  | { readonly campaign: SmsCampaignOpened; readonly count: number }
  | { readonly campaign?: SmsCampaignOpened; readonly reason: SetAside };

/**
 * A message counts when its keyword belongs to a campaign on its day. Every other one is kept, with
 * the reason, and counts nothing: a message is never refused, because it was sent.
 */
export const recordSmsMessage = (
  command: RecordSmsMessage,
  shortCode: ShortCode,
): SmsMessageEvent[] => {
  const { sentAt, sentOn, carrier, messageId, subject, phone, text } = command;
  const message = { sentAt, sentOn, carrier, messageId, subject, phone };
  const verdict = verdictOn(command, shortCode);
  if ('reason' in verdict) {
    const { campaign, reason } = verdict;
    const campaignId = campaign?.campaignId;
    return [{ type: 'SmsSetAside', data: { ...message, reason, campaignId, text } }];
  }
  const { campaign, count } = verdict;
  const { campaignId, price } = campaign;
  return [{ type: 'SmsPledged', data: { ...message, campaignId, count, amount: count * price } }];
};

const verdictOn = (
  { keyword, count, sentOn }: RecordSmsMessage,
  { campaigns }: ShortCode,
): Verdict => {
  if (keyword === undefined) return { reason: 'syntax' };
  const own = [...campaigns.values()].filter((campaign) => campaign.keyword === keyword);
  const campaign = own.find((one) => holdsOn(one, sentOn));
  if (!campaign) return outsideOf(own, sentOn);
  const { countLimit } = campaign;
  const asked = count ?? 1;
  return asked >= 1 && asked <= countLimit
    ? { campaign, count: asked }
    : { campaign, reason: 'count' };
};

/** Late for the campaign before, if there was one; else early for the one to come. */
const outsideOf = (own: readonly SmsCampaignOpened[], day: string): Verdict => {
  const byDays = own.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const over = byDays.findLast(({ until }) => until < day);
  if (over) return { campaign: over, reason: 'late' };
  const [next] = byDays;
  return next ? { campaign: next, reason: 'early' } : { reason: 'keyword' };
};
