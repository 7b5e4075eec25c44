import { access } from './access/access.js';
import { bankAccount } from './bank-account/bank-account.js';
import { cashBook } from './cash-book/cash-book.js';
import { cluster } from './cluster/cluster.js';
import type { Decider, Message } from './decider.js';
import { foundation } from './foundation/foundation.js';
import { fund } from './fund/fund.js';
import { office } from './office/office.js';
import { organisation } from './organisation/organisation.js';
import { pairing } from './pairing/pairing.js';
import { privacy } from './privacy/privacy.js';
import { programmeMoney } from './programme-money/programme-money.js';
import { progress } from './progress/progress.js';
import { smsShortCode } from './sms/short-code.js';
import { smsCampaign } from './sms/sms-campaign.js';
import { smsMessages } from './sms/sms-messages.js';
import { sponsorship } from './sponsorship/sponsorship.js';

/** Every kind of stream that the ledger keeps. */
export const aggregates: readonly Decider<Message, Message, unknown>[] = [
  foundation,
  organisation,
  fund,
  office,
  bankAccount,
  access,
  cashBook,
  progress,
  pairing,
  cluster,
  programmeMoney,
  smsShortCode,
  smsMessages,
  smsCampaign,
  sponsorship,
  privacy,
];
