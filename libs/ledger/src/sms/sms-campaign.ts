import type { Decider } from '../decider.js';
import { organisation } from '../organisation/organisation.js';
import {
  cashBookStream,
  fundStream,
  officeStream,
  ORGANISATION_STREAM,
  smsCampaignStream,
  smsShortCodeStream,
} from '../streams.js';
import { allotSmsMoney } from './allot-sms-money.js';
import { confirmSmsBilling, messagesOf } from './confirm-sms-billing.js';
import { declareSmsMessages } from './declare-sms-messages.js';
import { paperOf, recordSmsSettlement } from './record-sms-settlement.js';
import { smsCampaignOn, smsShortCode } from './short-code.js';
import type { SmsCampaign, SmsCampaignCommand, SmsCampaignEvent } from './state.js';

/**
 * What becomes of a campaign's promises: pledged → confirmed by the carrier's bill → settled, net of
 * what its lines deduct → received in a bank account and allotted to funds. No figure adds two of
 * these up.
 */
export const smsCampaign: Decider<SmsCampaignCommand, SmsCampaignEvent, SmsCampaign> = {
  category: 'smsCampaign',
  commands: ['DeclareSmsMessages', 'ConfirmSmsBilling', 'RecordSmsSettlement', 'AllotSmsMoney'],
  streamOf: smsCampaignStream,
  referencesOf: ({ type, data }) => {
    const shortCode = smsShortCodeStream(data.shortCode);
    switch (type) {
      case 'DeclareSmsMessages':
        return [shortCode, ORGANISATION_STREAM];
      case 'ConfirmSmsBilling':
        return [shortCode, ...messagesOf(data)];
      case 'RecordSmsSettlement':
        return [shortCode];
      case 'AllotSmsMoney':
        return [
          shortCode,
          cashBookStream(data),
          fundStream(data.fundId),
          officeStream(data.unitId),
        ];
    }
  },
  initial: () => ({ billings: new Map(), settlements: new Map(), allotments: new Set() }),
  decide: ({ type, data }, state, references, context) => {
    const codes = references.state(smsShortCode, smsShortCodeStream(data.shortCode));
    const campaign = smsCampaignOn(codes, data);
    switch (type) {
      case 'DeclareSmsMessages': {
        const units = references.state(organisation, ORGANISATION_STREAM);
        return declareSmsMessages(data, { units, campaign, context });
      }
      case 'ConfirmSmsBilling':
        return confirmSmsBilling(data, state, { campaign, references, context });
      case 'RecordSmsSettlement':
        return recordSmsSettlement(data, state, context);
      case 'AllotSmsMoney':
        return allotSmsMoney(data, state, { opened: campaign, references, context });
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'SmsMessagesDeclared':
        break;
      case 'SmsBillingConfirmed': {
        const { billingId, carrier, month, amount } = event.data;
        state.billings.set(billingId, { carrier, month, unsettled: amount });
        break;
      }
      case 'SmsSettlementRecorded':
        settle(state, event.data);
        break;
      case 'SmsMoneyAllotted': {
        const { allotmentId, settlementId, amount } = event.data;
        const settlement = state.settlements.get(settlementId);
        if (!settlement) throw new Error(`corrupt stream: no settlement ${settlementId}`);
        settlement.unallotted -= amount;
        state.allotments.add(allotmentId);
        break;
      }
    }
    return state;
  },
};

type Settled = Extract<SmsCampaignEvent, { readonly type: 'SmsSettlementRecorded' }>['data'];

const settle = (
  state: SmsCampaign,
  { settlementId, settledOn, document, lines }: Settled,
): void => {
  let unallotted = 0;
  for (const { billingId, gross, net } of lines) {
    const billing = state.billings.get(billingId);
    if (!billing) throw new Error(`corrupt stream: no billing ${billingId}`);
    billing.unsettled -= gross;
    unallotted += net;
  }
  state.settlements.set(settlementId, { settledOn, document: paperOf(document), unallotted });
};
