import type { BasisDocument, RecordSmsSettlement, SettlementLine } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import type { SmsCampaign, SmsCampaignEvent } from './state.js';

/**
 * What the operator of the short code pays, bill by bill: gross, less the fees and taxes that its
 * lines name, is net. No rate is assumed anywhere.
 */
export const recordSmsSettlement = (
  command: RecordSmsSettlement,
  campaign: SmsCampaign,
  { actor, today }: Context,
): SmsCampaignEvent[] => {
  const { settlementId, settledOn, document, lines } = command;
  if (settledOn > today) throw new Refusal('DATE_IN_FUTURE', { date: settledOn });
  for (const [settlement, other] of campaign.settlements)
    if (settlement === settlementId || other.document === paperOf(document))
      throw new Refusal('SMS_SETTLEMENT_EXISTS', { settlement });
  const billings = new Set<string>();
  for (const line of lines) {
    const { billingId: billing } = line;
    if (billings.has(billing)) throw new Refusal('SMS_BILLING_TWICE', { billing });
    billings.add(billing);
    mustBeOwed(campaign, line);
    mustSum(line);
  }
  return [{ type: 'SmsSettlementRecorded', data: { ...command, recordedBy: actor } }];
};

const mustBeOwed = ({ billings }: SmsCampaign, { billingId, gross }: SettlementLine): void => {
  const billing = billings.get(billingId);
  if (!billing) throw new Refusal('SMS_BILLING_UNKNOWN', { billing: billingId });
  const { unsettled: left } = billing;
  if (gross > left) throw new Refusal('SMS_SETTLED_MORE', { billing: billingId, left });
};

const mustSum = ({ billingId: billing, gross, deductions, net }: SettlementLine): void => {
  const expected = deductions.reduce((left, { amount }) => left - amount, gross);
  if (expected !== net) throw new Refusal('SMS_LINE_DOES_NOT_SUM', { billing, expected });
};

/** The same paper is the same settlement, whatever id it is entered under. */
export const paperOf = ({ number, date, issuer }: BasisDocument): string =>
  JSON.stringify([number, date, issuer]);
