import type { BillingDifference } from '#contracts';
import type { BasisColumns } from './rows-of-emulation.js';

interface CampaignKey {
  readonly shortCode: string;
  readonly campaignId: string;
}

export interface SmsCampaignRow extends CampaignKey, BasisColumns {
  readonly name: string;
  readonly keyword: string;
  readonly countLimit: number;
  readonly price: number;
  readonly fromDay: string;
  readonly untilDay: string;
  readonly organiserUnitId: string;
  readonly partners: readonly string[];
}

/** Messages of one carrier on one day, by what became of them. */
export interface SmsDayRow {
  readonly shortCode: string;
  readonly day: string;
  readonly carrier: string;
  /** Empty where no campaign could be told. */
  readonly campaignId: string;
  /** `counted`, or why they count nothing. */
  readonly state: string;
  readonly messages: number;
  readonly amount: number;
}

/** What a unit says that its members sent, as it was said last. */
export interface SmsDeclarationRow extends CampaignKey {
  readonly unitId: string;
  readonly messages: number;
  readonly amount: number | null;
  readonly declaredOn: string;
  readonly declaredBy: string;
}

export interface SmsBillingRow extends CampaignKey, BasisColumns {
  readonly position: number;
  readonly billingId: string;
  readonly carrier: string;
  readonly month: string;
  readonly messages: number;
  readonly amount: number;
  readonly countedMessages: number;
  readonly countedAmount: number;
  readonly difference?: BillingDifference;
  readonly confirmedBy: string;
}

/** One line of a settlement. */
export interface SmsSettlementRow extends CampaignKey, BasisColumns {
  readonly position: number;
  readonly line: number;
  readonly settlementId: string;
  readonly settledOn: string;
  readonly billingId: string;
  readonly gross: number;
  readonly fee: number;
  readonly tax: number;
  readonly other: number;
  readonly net: number;
  readonly recordedBy: string;
}

/** Settled money for one fund, and the voucher under which its book has it. */
export interface SmsAllotmentRow extends CampaignKey {
  readonly allotmentId: string;
  readonly settlementId?: string;
  readonly unitId?: string;
  readonly fundId?: string;
  readonly year?: number;
  readonly amount?: number;
  readonly receivedOn?: string;
  readonly allottedBy?: string;
  readonly voucher?: string;
}
