import type { SmsSettlementRecorded } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { ShortCodeEvent, SmsCampaignEvent, SmsMessageEvent } from '../sms/state.js';
import { shortCodeOf } from '../streams.js';
import { basisColumns } from './basis-columns.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

export const foldSmsCampaigns = (changes: Changes, { data }: ShortCodeEvent): void => {
  const { from: fromDay, until: untilDay, basis, partners, openedBy: _, ...campaign } = data;
  changes.patch('smsCampaign', {
    ...campaign,
    ...{ fromDay, untilDay, partners: partners.map(({ name }) => name) },
    ...basisColumns(basis),
  });
};

/** Messages come by the million: a day's are counted, and none of them has a row. */
export const foldSmsMessages = (
  changes: Changes,
  { event, stream }: ViewEvent<SmsMessageEvent>,
): void => {
  const { sentOn: day, carrier } = event.data;
  const key = { shortCode: shortCodeOf(stream), day, carrier };
  if (event.type === 'SmsPledged') {
    const { campaignId, amount } = event.data;
    changes.add('smsDay', { ...key, campaignId, state: 'counted', messages: 1, amount });
    return;
  }
  const { campaignId = '', reason: state } = event.data;
  changes.add('smsDay', { ...key, campaignId, state, messages: 1, amount: 0 });
};

/** What became of the promises of a campaign; no row adds two of its states up. */
export const foldSmsCampaign = (
  changes: Changes,
  { event, number: position }: ViewEvent<SmsCampaignEvent>,
): void => {
  switch (event.type) {
    case 'SmsMessagesDeclared': {
      const { amount = null, ...declared } = event.data;
      changes.patch('smsDeclaration', { ...declared, amount });
      return;
    }
    case 'SmsBillingConfirmed': {
      const { document, explanation: _, ...billed } = event.data;
      changes.patch('smsBilling', { position, ...billed, ...basisColumns(document) });
      return;
    }
    case 'SmsSettlementRecorded':
      foldSettlement(changes, position, event.data);
      return;
    case 'SmsMoneyAllotted': {
      const { placeId: _, earmark: __, externalReference: ___, ...allotted } = event.data;
      const { organiserUnitId: ____, ...row } = allotted;
      changes.patch('smsAllotment', row);
      return;
    }
  }
};

const foldSettlement = (
  changes: Changes,
  position: number,
  { lines, document, ...settled }: SmsSettlementRecorded,
): void => {
  lines.forEach(({ billingId, gross, deductions, net }, line) => {
    const sumOf = (wanted: string) =>
      deductions.reduce((sum, { kind, amount }) => (kind === wanted ? sum + amount : sum), 0);
    const deducted = { fee: sumOf('fee'), tax: sumOf('tax'), other: sumOf('other') };
    const key = { position, line, ...settled, billingId };
    changes.insert('smsSettlement', {
      ...key,
      ...{ gross, ...deducted, net },
      ...basisColumns(document),
    });
  });
};

/** The allotment has its voucher: the money stands in the fund's book. */
export const foldSmsDonation = (changes: Changes, event: CashBookEvent): void => {
  if (event.type !== 'DonationRecorded' || !event.data.sms) return;
  const { sms, voucher } = event.data;
  changes.patch('smsAllotment', { ...sms, voucher });
};
