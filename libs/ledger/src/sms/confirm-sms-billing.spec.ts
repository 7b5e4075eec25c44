import { smsMessagesStream, smsShortCodeStream } from '../streams.js';
import { billing, border2022, campaign, codeWith, confirmed, dayOf } from './given-sms.js';

const { given } = campaign;

describe('a carrier’s bill', () => {
  it('stands beside what we had counted of its month', () =>
    given().when(billing()).then(confirmed()));

  it('wins over our count, with the reason why it differs', () => {
    const less = { messages: 2, amount: 40_000 };
    given()
      .when(billing(less))
      .thenRefused('SMS_DIFFERENCE_WITHOUT_REASON', { billed: 2, counted: 3 });
    const why = { ...less, difference: 'unpaidSubscribers' };
    given().when(billing(why)).then(confirmed(why));
  });

  it('differs, too, when only its money does', () =>
    given()
      .when(billing({ amount: 54_000 }))
      .thenRefused('SMS_DIFFERENCE_WITHOUT_REASON', { billed: 3, counted: 3 }));

  it('has no reason for a difference where there is none', () =>
    given()
      .when(billing({ difference: 'unexplained' }))
      .then(confirmed()));

  it('counts only its own carrier and campaign', () => {
    const none = { countedMessages: 0, countedAmount: 0, difference: 'countedByCarrierOnly' };
    const other = { carrier: 'MOBIFONE', billingId: 'mf03', difference: 'countedByCarrierOnly' };
    given()
      .when(billing(other))
      .then(confirmed({ ...other, ...none }));
  });

  it('is for a month that the campaign touches and that is over', () => {
    for (const month of ['2022-01', '2022-05'])
      given().when(billing({ month })).thenRefused('SMS_MONTH_OUTSIDE_CAMPAIGN', { month });
    given()
      .when(billing(), { today: '2022-03-31' })
      .thenRefused('SMS_MONTH_OUTSIDE_CAMPAIGN', { month: '2022-03' });
  });

  it('has money if it has messages, and none otherwise', () => {
    given()
      .when(billing({ messages: 0 }))
      .thenRefused('SMS_BILLING_WITHOUT_MESSAGES');
    given()
      .when(billing({ amount: 0 }))
      .thenRefused('SMS_BILLING_WITHOUT_MESSAGES');
  });

  it('comes once for each carrier and month, under an id of its own', () => {
    given(confirmed())
      .when(billing({ billingId: 'khac' }))
      .thenRefused('SMS_MONTH_BILLED', { carrier: 'VIETTEL', month: '2022-03', billing: 'vt03' });
    given(confirmed())
      .when(billing({ month: '2022-04' }))
      .thenRefused('SMS_BILLING_EXISTS', { billing: 'vt03' });
  });

  it('needs its campaign', () =>
    given()
      .when(billing({ campaignId: 'khong' }))
      .thenRefused('SMS_CAMPAIGN_UNKNOWN', { shortCode: '1406', campaign: 'khong' }));
});

describe('published figures of real campaigns, under their real organisers', () => {
  const counted = (count: number, amount: number, day: string) => ({
    [smsMessagesStream('1406', day)]: dayOf(count, { amount, campaignId: 'that', sentOn: day }),
  });
  const figures = (messages: number, amount: number) => ({
    ...{ campaignId: 'that', messages, amount, month: '2022-03' },
    ...{ countedMessages: messages, countedAmount: amount },
  });
  const real = (change: object) => ({
    [smsShortCodeStream('1406')]: codeWith({ ...border2022, campaignId: 'that', ...change }),
  });
  const wish = (messages: number, amount: number, month: string) =>
    billing({ campaignId: 'that', messages, amount, month });

  it('the Red Cross, “Vì đồng bào vùng lũ”, to 16/12/2016: 32,484 messages, 584,712,000 đồng', () => {
    const [messages, amount] = [32_484, 584_712_000];
    const redCross = {
      name: 'Vì đồng bào vùng lũ',
      organiserUnitId: 'chuthapdo',
      price: 18_000,
      // Its first day was not reported; only its last counts here.
      from: '2016-10-15',
      until: '2016-12-16',
    };
    given()
      .with({ ...real(redCross), ...counted(messages, 18_000, '2016-12-16') })
      .when(wish(messages, amount, '2016-12'))
      .then(confirmed({ ...figures(messages, amount), month: '2016-12' }));
  });

  it('the Women’s Union, by 9/3/2022, not yet final: 18,120 messages, 362,400,000 đồng', () => {
    const [messages, amount] = [18_120, 362_400_000];
    given()
      .with({ ...real({}), ...counted(messages, 20_000, '2022-03-09') })
      .when(wish(messages, amount, '2022-03'))
      .then(confirmed(figures(messages, amount)));
  });
});
