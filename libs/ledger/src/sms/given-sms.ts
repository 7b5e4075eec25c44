import type { OpenSmsCampaign, RecordSmsMessage, SmsCampaignOpened, SmsPledged } from '#contracts';
import { specify } from '../given.js';
import { established, unitsFrom } from '../organisation/examples.js';
import { ORGANISATION_STREAM, smsMessagesStream, smsShortCodeStream } from '../streams.js';
import { smsShortCode } from './short-code.js';
import { smsCampaign } from './sms-campaign.js';
import { smsMessages } from './sms-messages.js';
import type { SmsCampaignEvent } from './state.js';

/** Campaigns on two short codes of the gateway, for the specs of text messages. */
export const ACTOR = '11111111-1111-4111-8111-111111111111';
const units = unitsFrom(
  established('twhoi'),
  established('chuthapdo', 'externalPartner'),
  established('truong', 'institutional'),
);

/** The border campaign of 2022: `BC` to 1406 until 28 April, 20,000 đ a message. */
export const border2022: OpenSmsCampaign = {
  shortCode: '1406',
  campaignId: 'pnbc2022',
  name: 'Đồng hành cùng phụ nữ biên cương',
  keyword: 'BC',
  countLimit: 1,
  price: 20_000,
  from: '2022-02-28',
  until: '2022-04-28',
  organiserUnitId: 'twhoi',
  partners: [{ name: 'Trung ương Hội Chữ thập đỏ Việt Nam' }],
  basis: { number: '01/KH', date: '2022-02-20', issuer: 'TW Hội LHPN Việt Nam' },
};

/** A campaign in which a sender says how many: `CV 5`. */
export const vaccine2021: OpenSmsCampaign = {
  ...border2022,
  campaignId: 'cv2021',
  name: 'Toàn dân ủng hộ phòng, chống dịch',
  keyword: 'CV',
  countLimit: 100,
  from: '2021-06-01',
  until: '2022-03-31',
};

export const opened = (campaign: OpenSmsCampaign): SmsCampaignOpened => ({
  ...campaign,
  openedBy: ACTOR,
});

export const codeWith = (...campaigns: readonly OpenSmsCampaign[]) =>
  campaigns.reduce(
    (state, campaign) =>
      smsShortCode.evolve(state, { type: 'SmsCampaignOpened', data: opened(campaign) }),
    smsShortCode.initial(),
  );

export const shortCode = specify(smsShortCode, {
  references: { [ORGANISATION_STREAM]: units },
  context: { actor: ACTOR },
});

export const messages = specify(smsMessages, {
  references: { [smsShortCodeStream('1406')]: codeWith(border2022, vaccine2021) },
  context: { actor: ACTOR },
});

const SUBJECT = '99999999-0000-4000-8000-000000000000';
const PHONE = 'p'.repeat(43);

/** What a carrier delivers, already without the sender. */
export const sent = (change: Partial<RecordSmsMessage> = {}) => ({
  type: 'RecordSmsMessage' as const,
  data: {
    shortCode: '1406',
    sentOn: '2022-03-08',
    sentAt: '2022-03-08T02:15:00Z',
    carrier: 'VIETTEL',
    messageId: 'v1',
    keyword: 'BC',
    subject: SUBJECT,
    phone: PHONE,
    ...change,
  },
});

/** The part of a message that its event keeps. */
export const kept = (change: Partial<SmsPledged> = {}) => {
  const { sentOn, sentAt, carrier, messageId, subject, phone } = sent().data;
  return { sentOn, sentAt, carrier, messageId, subject, phone, ...change };
};

export const pledged = (change: Partial<SmsPledged> = {}) => ({
  type: 'SmsPledged' as const,
  data: { ...kept(), campaignId: 'pnbc2022', count: 1, amount: 20_000, ...change },
});

/** One day on which so many messages counted. */
export const dayOf = (count: number, change: Partial<SmsPledged> = {}) => {
  const day = smsMessages.initial();
  for (let index = 0; index < count; index += 1) smsMessages.evolve(day, pledged(change));
  return day;
};

export const TODAY = '2022-05-20';
export const paper = (number: string) => ({
  number,
  date: '2022-04-10',
  issuer: 'Tổng công ty VTC',
});

/** The border campaign; 8 March brought three messages of one carrier. */
export const campaign = specify(smsCampaign, {
  references: {
    [ORGANISATION_STREAM]: units,
    [smsShortCodeStream('1406')]: codeWith(border2022, vaccine2021),
    [smsMessagesStream('1406', '2022-03-08')]: dayOf(2),
    [smsMessagesStream('1406', '2022-03-31')]: dayOf(1),
  },
  context: { actor: ACTOR, today: TODAY },
});

export const billed = {
  shortCode: '1406',
  campaignId: 'pnbc2022',
  billingId: 'vt03',
  carrier: 'VIETTEL',
  month: '2022-03',
  messages: 3,
  amount: 60_000,
  document: paper('03/ĐS'),
};

export const billing = (change: object = {}) => ({
  type: 'ConfirmSmsBilling' as const,
  data: { ...billed, ...change },
});

export const confirmed = (change: object = {}): SmsCampaignEvent => ({
  type: 'SmsBillingConfirmed',
  data: { ...billed, countedMessages: 3, countedAmount: 60_000, confirmedBy: ACTOR, ...change },
});

const settlement = {
  shortCode: '1406',
  campaignId: 'pnbc2022',
  settlementId: 'tt1',
  settledOn: '2022-05-10',
  document: paper('05/TT'),
  lines: [
    {
      billingId: 'vt03',
      gross: 60_000,
      deductions: [
        { kind: 'fee' as const, amount: 5_000 },
        { kind: 'tax' as const, amount: 1_000 },
      ],
      net: 54_000,
    },
  ],
};

export const settle = (change: Partial<typeof settlement> = {}) => ({
  type: 'RecordSmsSettlement' as const,
  data: { ...settlement, ...change },
});

export const settled = (change: Partial<typeof settlement> = {}): SmsCampaignEvent => ({
  type: 'SmsSettlementRecorded',
  data: { ...settlement, ...change, recordedBy: ACTOR },
});
