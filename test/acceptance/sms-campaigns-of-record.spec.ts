import { deliver, KEYS, type Sms } from './carrier.js';
import type { Someone } from './someone.js';
import { newPerson, smallUnion, unit, type SmallUnion } from './union.js';

/** Campaigns through the gateway 1400 as they were reported, each under its real organiser. */
let union: SmallUnion;
let organiser: Someone;
beforeAll(async () => {
  union = await smallUnion({ smsCarriers: KEYS });
  organiser = await newPerson(union, 'accountant', 'qn');
  await union.administrator.must('/units', {
    ...unit('chuthapdo', 1),
    ...{ kind: 'externalPartner', name: 'Hội Chữ thập đỏ Việt Nam', establishedOn: '2010-01-01' },
  });
}, 30_000);
afterAll(() => union.close());

const basis = { number: '12/KH', date: '2022-02-20', issuer: 'TW Hội LHPN Việt Nam' };
const border = {
  ...{ shortCode: '1406', campaignId: 'bc2022', keyword: 'BC', countLimit: 1, price: 20_000 },
  name: 'Đồng hành cùng phụ nữ biên cương',
  ...{ from: '2022-02-28', until: '2022-04-28', organiserUnitId: 'qn', basis },
  partners: [{ name: 'Hội Chữ thập đỏ Việt Nam' }],
};
const CAMPAIGN = '/sms/campaigns/1406/bc2022';

/** A partner outside the union has no staff here: the union's own acts for it. */
const open = (change: object = {}) =>
  union.administrator.must('/sms/campaigns', { ...border, ...change });

let serial = 0;
const sms = (change: Partial<Sms> = {}): Sms => ({
  messageId: `r${String(++serial)}`,
  ...{ shortCode: '1406', sentAt: '2022-03-05T05:00:00Z', phone: '0981234567', text: 'BC' },
  ...change,
});

const send = async (messages: readonly Sms[]): Promise<void> => {
  for (let first = 0; first < messages.length; first += 1_000)
    expect(
      await deliver(union.address, 'VIETTEL', messages.slice(first, first + 1_000)),
    ).toMatchObject({ status: 200 });
};

const shown = async (path: string) => {
  await union.viewsCaughtUp();
  return (await organiser.get(path)).body;
};
const pledgedIn = async (path: string) =>
  ((await shown(path)) as { pledged?: { messages: number; amount: number } }).pledged;

const bill = (month: string, messages: number, amount: number, change: object = {}) => ({
  ...{ billingId: `vt${month.replace('-', '')}`, carrier: 'VIETTEL', month, messages, amount },
  document: { number: '31/ĐS', date: '2022-05-20', issuer: 'Tổng công ty VTC' },
  ...change,
});

describe('Đồng hành cùng phụ nữ biên cương: BC to 1406, 28/2 to 28/4/2022, 20,000 đồng', () => {
  beforeAll(async () => {
    await open({
      ...{ shortCode: '1409', campaignId: 'bc2021', from: '2021-02-20', until: '2021-04-20' },
    });
    await open();
  });

  it('had come to 18,120 messages and 362.4 million by 9/3, with the Red Cross as partner', async () => {
    await send(Array.from({ length: 18_120 }, () => sms({ sentAt: '2022-03-09T05:00:00Z' })));
    expect(await shown(CAMPAIGN)).toMatchObject({
      ...{ organiserUnitId: 'qn', partners: ['Hội Chữ thập đỏ Việt Nam'], price: 20_000 },
      pledged: { messages: 18_120, amount: 362_400_000 },
      ...{ confirmed: { messages: 0 }, settled: { net: 0 }, received: 0 },
    });
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/funds/totals?fundId=mdd');
    expect(body).toMatchObject([{ received: 0 }]);
  });

  it('aims at 130 livelihoods at least, and at 13 tỷ', async () => {
    const aim = { unitId: 'qn', operator: 'atLeast', due: '2022-12-31' };
    for (const [targetId, metric, value, money] of [
      ['sinhke', 'Sinh kế', 130, false],
      ['tien', 'Tiền ủng hộ', 13_000_000_000, true],
    ] as const)
      await union.administrator.must('/funds/mdd/targets', {
        ...{ ...aim, targetId, metric, value, money },
      });
    expect(await shown('/funds/mdd/targets/sinhke')).toMatchObject({ value: 130, money: false });
    expect(await shown('/funds/mdd/targets/tien')).toMatchObject({ value: 13_000_000_000 });
  });

  it('had another short code the year before: a message belongs by short code, keyword and day', async () => {
    const before = await pledgedIn(CAMPAIGN);
    await send([sms({ shortCode: '1409', sentAt: '2021-03-08T05:00:00Z' })]);
    expect(await pledgedIn('/sms/campaigns/1409/bc2021')).toEqual({ messages: 1, amount: 20_000 });
    expect(await pledgedIn(CAMPAIGN)).toEqual(before);
  });

  it('shares its short code with TE, and leaves its keyword to others after its last day', async () => {
    const [children, later] = [
      { campaignId: 'te2022', keyword: 'TE', organiserUnitId: 'chuthapdo' },
      { campaignId: 'bc2023', from: '2022-04-29', until: '2022-12-31' },
    ];
    await open(children);
    await open(later);
    const before = await pledgedIn(CAMPAIGN);
    await send([sms({ text: 'TE' }), sms({ sentAt: '2022-04-28T17:00:00Z' })]);
    for (const path of ['/sms/campaigns/1406/te2022', '/sms/campaigns/1406/bc2023'])
      expect(await pledgedIn(path)).toEqual({ messages: 1, amount: 20_000 });
    expect(await pledgedIn(CAMPAIGN)).toEqual(before);
  });
});

describe('TT 09/2015, article 12: every month is reconciled, and the carrier’s bill wins', () => {
  it('what a carrier has not billed yet is listed month by month, with its age', async () => {
    await send([sms({ sentAt: '2022-04-10T05:00:00Z' })]);
    expect(await shown(`${CAMPAIGN}/unbilled?asOf=2022-05-10`)).toEqual({
      asOf: '2022-05-10',
      items: [
        {
          ...{ carrier: 'VIETTEL', month: '2022-03', age: 40 },
          counted: { messages: 18_120, amount: 362_400_000 },
        },
        {
          ...{ carrier: 'VIETTEL', month: '2022-04', age: 10 },
          counted: { messages: 1, amount: 20_000 },
        },
      ],
    });
    const during = await shown(`${CAMPAIGN}/unbilled?asOf=2022-03-31`);
    const [march] = during.items as readonly object[];
    expect(march).not.toHaveProperty('age');
  });

  it('messages times price is what is billed; wrong syntax and late messages cost the sender only the message', async () => {
    const before = await pledgedIn(CAMPAIGN);
    await send([sms({ text: 'ung ho chi em' }), sms({ sentAt: '2022-02-27T05:00:00Z' })]);
    expect(await pledgedIn(CAMPAIGN)).toEqual(before);
    const less = bill('2022-03', 18_000, 360_000_000, { difference: 'unpaidSubscribers' });
    await organiser.must(`${CAMPAIGN}/billings`, less);
    const { items } = (await shown(`${CAMPAIGN}/billings?asOf=2022-05-30`)) as {
      items?: readonly object[];
    };
    expect(items).toMatchObject([
      { messages: 18_000, counted: { messages: 18_120 }, variance: -2_400_000, unsettled: 360e6 },
    ]);
    const left = await shown(`${CAMPAIGN}/unbilled?asOf=2022-05-30`);
    expect(left.items).toMatchObject([{ month: '2022-04', age: 30 }]);
  });
});

describe('Vì đồng bào vùng lũ, 2016: the Red Cross, 32,484 messages to 16/12/2016', () => {
  const FLOOD = '/sms/campaigns/1408/lu2016';
  const paper = { number: '12/ĐS', date: '2017-01-20', issuer: 'Tổng công ty VTC' };

  it('came to 584,712,000 đồng, exactly 18,000 each; stands under its organiser, and in no fund of ours', async () => {
    const flood = { shortCode: '1408', campaignId: 'lu2016', keyword: 'LU', price: 18_000 };
    // Its first day was not reported; only its last counts here.
    const window = { from: '2016-10-15', until: '2016-12-16', organiserUnitId: 'chuthapdo' };
    await open({ ...flood, ...window, name: 'Vì đồng bào vùng lũ', partners: [] });
    const billed = bill('2016-12', 32_484, 584_712_000, {
      ...{ document: paper, difference: 'countedByCarrierOnly' },
    });
    expect((await union.accountant.post(`${FLOOD}/billings`, billed)).status).toBe(403);
    await organiser.must(`${FLOOD}/billings`, billed);
    expect(await shown(FLOOD)).toMatchObject({
      ...{ organiserUnitId: 'chuthapdo', organiserName: 'Hội Chữ thập đỏ Việt Nam' },
      ...{ pledged: { messages: 0 }, received: 0 },
      confirmed: { messages: 32_484, amount: 32_484 * 18_000 },
    });
  });

  it('is settled as its lines say; what is taken off stands with its kind, and no rate is known', async () => {
    const line = { billingId: 'vt201612', gross: 584_712_000, deductions: [], net: 584_712_000 };
    await organiser.must(`${FLOOD}/settlements`, {
      ...{ settlementId: 'tt', settledOn: '2017-02-10', document: paper, lines: [line] },
    });
    const nothing = { fee: 0, tax: 0, other: 0 };
    expect((await shown(FLOOD)).settled).toEqual({
      ...{ gross: 584_712_000, net: 584_712_000 },
      ...nothing,
    });
  });
});

describe('Past prices and counts', () => {
  it.each([
    ['NS', 10_000],
    ['TET', 12_000],
    ['HN', 15_000],
  ])('a message of %s gave %s đồng', async (keyword, price) => {
    const campaignId = keyword.toLowerCase();
    await open({ shortCode: '1407', campaignId, keyword, price });
    await send([sms({ shortCode: '1407', text: keyword })]);
    const path = `/sms/campaigns/1407/${campaignId}`;
    expect(await pledgedIn(path)).toEqual({ messages: 1, amount: price });
  });

  it('CV n asks for 1 to 100 of them; 0 and 101 are kept and count nothing', async () => {
    await open({ shortCode: '1407', campaignId: 'cv', keyword: 'CV', countLimit: 100 });
    const texts = ['CV', 'CV 1', 'cv 100', 'CV 0', 'CV 101'];
    await send(texts.map((text) => sms({ shortCode: '1407', text })));
    expect(await shown('/sms/campaigns/1407/cv')).toMatchObject({
      pledged: { messages: 3, amount: 102 * 20_000 },
      setAside: [{ reason: 'count', messages: 2 }],
    });
  });
});
