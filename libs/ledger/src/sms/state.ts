import type {
  AllotSmsMoney,
  ConfirmSmsBilling,
  DeclareSmsMessages,
  OpenSmsCampaign,
  RecordSmsMessage,
  RecordSmsSettlement,
  SmsBillingConfirmed,
  SmsCampaignOpened,
  SmsMessagesDeclared,
  SmsMoneyAllotted,
  SmsPledged,
  SmsSetAside,
  SmsSettlementRecorded,
} from '#contracts';

export type ShortCodeCommand = { readonly type: 'OpenSmsCampaign'; readonly data: OpenSmsCampaign };
export type ShortCodeEvent = {
  readonly type: 'SmsCampaignOpened';
  readonly data: SmsCampaignOpened;
};

/** The campaigns of one short code, by their ids: only here can two of them be kept apart. */
export interface ShortCode {
  readonly campaigns: Map<string, SmsCampaignOpened>;
}

export type SmsMessageCommand = {
  readonly type: 'RecordSmsMessage';
  readonly data: RecordSmsMessage;
};
export type SmsMessageEvent =
  | { readonly type: 'SmsPledged'; readonly data: SmsPledged }
  | { readonly type: 'SmsSetAside'; readonly data: SmsSetAside };

/** How many messages counted, and what they promise in đồng. */
export interface Counted {
  messages: number;
  amount: number;
}

/** One day of a short code: what counted, by campaign and carrier. No message is kept in here. */
export interface SmsDay {
  readonly counted: Map<string, Counted>;
}

export const countedKey = (of: { readonly campaignId: string; readonly carrier: string }): string =>
  `${of.campaignId} ${of.carrier}`;

export type SmsCampaignCommand =
  | { readonly type: 'DeclareSmsMessages'; readonly data: DeclareSmsMessages }
  | { readonly type: 'ConfirmSmsBilling'; readonly data: ConfirmSmsBilling }
  | { readonly type: 'RecordSmsSettlement'; readonly data: RecordSmsSettlement }
  | { readonly type: 'AllotSmsMoney'; readonly data: AllotSmsMoney };
export type SmsCampaignEvent =
  | { readonly type: 'SmsMessagesDeclared'; readonly data: SmsMessagesDeclared }
  | { readonly type: 'SmsBillingConfirmed'; readonly data: SmsBillingConfirmed }
  | { readonly type: 'SmsSettlementRecorded'; readonly data: SmsSettlementRecorded }
  | { readonly type: 'SmsMoneyAllotted'; readonly data: SmsMoneyAllotted };

export interface Billing {
  readonly carrier: string;
  readonly month: string;
  /** Of the confirmed sum, in đồng, gross. */
  unsettled: number;
}

export interface Settlement {
  readonly settledOn: string;
  /** Number, day and issuer of its document: the same paper is the same settlement. */
  readonly document: string;
  /** Of the net sum, in đồng. */
  unallotted: number;
}

/** What became of a campaign's promises: confirmed, settled, received. */
export interface SmsCampaign {
  readonly billings: Map<string, Billing>;
  readonly settlements: Map<string, Settlement>;
  readonly allotments: Set<string>;
}
