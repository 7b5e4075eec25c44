import {
  smsAllotments,
  smsBillings,
  smsCampaign,
  smsCampaigns,
  smsCarriers,
  smsDays,
  smsDeclarations,
  smsSettlements,
  smsUnbilled,
} from '#read-models';
import { answering, type Answering } from './answering.js';
import * as asked from './asked-of-sms.js';

/** Campaigns by text message, and what became of their promises. */
export const smsAnswerings: readonly Answering[] = [
  answering(asked.SmsCampaignsAsked, smsCampaigns),
  answering(asked.SmsCampaignAsked, smsCampaign),
  answering(asked.SmsDaysAsked, smsDays),
  answering(asked.SmsCarriersAsked, smsCarriers),
  answering(asked.SmsBillingsAsked, (views, { unsettled, ...question }) =>
    smsBillings(views, { ...question, unsettled: unsettled === 'true' }),
  ),
  answering(asked.SmsUnbilledAsked, smsUnbilled),
  answering(asked.SmsSettlementsAsked, smsSettlements),
  answering(asked.SmsAllotmentsAsked, smsAllotments),
  answering(asked.SmsDeclarationsAsked, smsDeclarations),
];
