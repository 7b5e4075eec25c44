import { Conditions } from './select.js';

export interface OfCampaign {
  readonly shortCode: string;
  readonly campaignId: string;
}

/** Messages and money that were counted, whatever rows of `smsDay` are meant. */
export const COUNTED = `jsonb_build_object(
  'messages', coalesce(sum(d.messages) filter (where d.state = 'counted'), 0),
  'amount', coalesce(sum(d.amount), 0))`;

export const BILLED = `jsonb_build_object(
  'messages', coalesce(sum(b.messages), 0), 'amount', coalesce(sum(b.amount), 0))`;

export const SETTLED = `jsonb_build_object(
  'gross', coalesce(sum(s.gross), 0), 'fee', coalesce(sum(s.fee), 0),
  'tax', coalesce(sum(s.tax), 0), 'other', coalesce(sum(s.other), 0),
  'net', coalesce(sum(s.net), 0))`;

export const ofCampaign = (
  alias: string,
  { shortCode, campaignId }: OfCampaign,
  ...values: unknown[]
): Conditions =>
  new Conditions(...values)
    .and(`${alias}.short_code = ?`, shortCode)
    .and(`${alias}.campaign_id = ?`, campaignId);
