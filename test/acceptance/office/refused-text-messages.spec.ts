import type { Someone } from '../someone.js';
import { itRefuses, type Mistake, type Officer } from '../refused.js';
import { newPerson, smallUnion, type SmallUnion } from '../union.js';

interface Campaigning extends SmallUnion {
  readonly organiser: Someone;
}
type OfMessages = Mistake<Officer | 'organiser', Campaigning>;

/** A campaign whose messages of September were billed, settled in part, and given to a fund. */
let union: Campaigning;
beforeAll(async () => {
  const small = await smallUnion();
  union = { ...small, organiser: await newPerson(small, 'accountant', 'qn') };
  const { administrator, organiser, accountant } = union;
  await administrator.must('/sms/campaigns', campaign);
  await organiser.must(`${CAMPAIGN}/billings`, bill('vt09'));
  await organiser.must(`${CAMPAIGN}/settlements`, settlement('tt1', [line('vt09')]));
  await accountant.must(`${CAMPAIGN}/allotments`, allotment('pb1'));
});
afterAll(() => union.close());

const CAMPAIGN = '/sms/campaigns/1406/bc2026';
const basis = { number: '12/KH', date: '2026-08-20', issuer: 'Hội LHPN tỉnh' };
const campaign = {
  ...{ shortCode: '1406', campaignId: 'bc2026', name: 'Phụ nữ biên cương', keyword: 'BC' },
  ...{ countLimit: 1, price: 20_000, from: '2026-09-01', until: '2026-10-15' },
  ...{ organiserUnitId: 'qn', partners: [], basis },
};
const bill = (billingId: string, changes: object = {}) => ({
  ...{ billingId, carrier: 'VIETTEL', month: '2026-09', messages: 10, amount: 200_000 },
  ...{ document: basis, difference: 'unexplained', ...changes },
});
const line = (billingId: string, net = 90_000) => ({
  ...{ billingId, gross: 100_000, deductions: [{ kind: 'fee', amount: 10_000 }], net },
});
const settlement = (settlementId: string, lines: readonly object[]) => ({
  ...{ settlementId, settledOn: '2026-11-10', lines },
  document: { ...basis, number: settlementId },
});
const allotment = (allotmentId: string, changes: object = {}) => ({
  ...{ allotmentId, settlementId: 'tt1', unitId: 'hl', fundId: 'mdd', year: 2026 },
  ...{ placeId: 'nh', amount: 50_000, receivedOn: '2026-11-12', ...changes },
});
const declared = (declaredOn: string) => ({ unitId: 'hl', messages: 5, declaredOn });

const campaigns: readonly OfMessages[] = [
  [
    'a campaign under an id that is used',
    'administrator',
    '/sms/campaigns',
    { ...campaign, keyword: 'CV' },
    'SMS_CAMPAIGN_EXISTS',
  ],
  [
    'messages stated for a campaign that nobody opened',
    'accountant',
    '/sms/campaigns/1406/khongco/declarations',
    declared('2026-10-01'),
    'SMS_CAMPAIGN_UNKNOWN',
  ],
  [
    'messages stated before the campaign began',
    'accountant',
    `${CAMPAIGN}/declarations`,
    declared('2026-08-31'),
    'SMS_DECLARED_BEFORE_CAMPAIGN',
  ],
];

const bills: readonly OfMessages[] = (
  [
    ['a bill under an id that is used', bill('vt09'), 'SMS_BILLING_EXISTS'],
    ['a second bill of one month', bill('vt09b'), 'SMS_MONTH_BILLED'],
    [
      'a bill of a month before the campaign',
      bill('vt08', { month: '2026-08' }),
      'SMS_MONTH_OUTSIDE_CAMPAIGN',
    ],
    [
      'a bill of money without a message',
      bill('mb09', { carrier: 'MOBIFONE', messages: 0 }),
      'SMS_BILLING_WITHOUT_MESSAGES',
    ],
  ] as const
).map(([what, body, code]) => [what, 'organiser', `${CAMPAIGN}/billings`, body, code]);

const settlements: readonly OfMessages[] = (
  [
    ['a settlement of what nobody billed', [line('khongco')], 'SMS_BILLING_UNKNOWN'],
    ['two lines of one bill', [line('vt09'), line('vt09')], 'SMS_BILLING_TWICE'],
    ['a net sum that is not what is left', [line('vt09', 90_001)], 'SMS_LINE_DOES_NOT_SUM'],
  ] as const
).map(([what, lines, code]) => [
  ...([what, 'organiser', `${CAMPAIGN}/settlements`] as const),
  ...([settlement('tt2', lines), code] as const),
]);

const allotments: readonly OfMessages[] = (
  [
    ['money given to a fund twice', allotment('pb1'), 'SMS_ALLOTMENT_EXISTS'],
    [
      'money of a settlement that nobody recorded',
      allotment('pb2', { settlementId: 'khongco' }),
      'SMS_SETTLEMENT_UNKNOWN',
    ],
    [
      'money in the bank before it was settled',
      allotment('pb2', { amount: 1_000, receivedOn: '2026-11-09' }),
      'SMS_MONEY_BEFORE_SETTLEMENT',
    ],
    [
      'money of messages that came into the safe',
      allotment('pb2', { amount: 1_000, placeId: 'ket' }),
      'SMS_MONEY_NOT_IN_BANK',
    ],
  ] as const
).map(([what, body, code]) => [what, 'accountant', `${CAMPAIGN}/allotments`, body, code]);

describe('mistakes about campaigns by text message', () => itRefuses(campaigns, () => union));
describe('mistakes about carriers’ bills', () => itRefuses(bills, () => union));
describe('mistakes about settlements', () => itRefuses(settlements, () => union));
describe('mistakes about money given to funds', () => itRefuses(allotments, () => union));
