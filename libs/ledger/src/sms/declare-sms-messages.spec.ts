import { ACTOR, campaign } from './given-sms.js';

const { given } = campaign;
const declaration = {
  shortCode: '1406',
  campaignId: 'pnbc2022',
  unitId: 'truong',
  messages: 120,
  declaredOn: '2022-04-01',
};
const declare = (change: object = {}) => ({
  type: 'DeclareSmsMessages' as const,
  data: { ...declaration, ...change },
});
const declared = (change: object = {}) => ({
  type: 'SmsMessagesDeclared' as const,
  data: { ...declaration, ...change, declaredBy: ACTOR },
});

describe('what a unit says that its members sent', () => {
  it('is a number of messages, with or without a sum', () => {
    given().when(declare()).then(declared());
    given()
      .when(declare({ amount: 2_400_000 }))
      .then(declared({ amount: 2_400_000 }));
  });

  it('replaces what it said before', () =>
    given(declared())
      .when(declare({ messages: 90 }))
      .then(declared({ messages: 90 })));

  it('lies between the campaign’s first day and today', () => {
    given()
      .when(declare({ declaredOn: '2022-02-27' }))
      .thenRefused('SMS_DECLARED_BEFORE_CAMPAIGN', { from: '2022-02-28' });
    given()
      .when(declare({ declaredOn: '2022-05-21' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2022-05-21' });
  });

  it('is of a unit that is there', () =>
    given()
      .when(declare({ unitId: 'khong' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'khong' }));
});
