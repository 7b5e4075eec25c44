import { border2022, opened, shortCode, vaccine2021 } from './given-sms.js';

const open = (change: object = {}) => ({
  type: 'OpenSmsCampaign' as const,
  data: { ...border2022, ...change },
});
const isOpen = (change: object = {}) => ({
  type: 'SmsCampaignOpened' as const,
  data: { ...opened(border2022), ...change },
});
const { given } = shortCode;

describe('a campaign by text message', () => {
  it('has an organiser, a keyword, a price and its days', () =>
    given().when(open()).then(isOpen()));

  it('may have an organiser outside the union', () =>
    given()
      .when(open({ organiserUnitId: 'chuthapdo' }))
      .then(isOpen({ organiserUnitId: 'chuthapdo' })));

  it('has an organiser that is there', () =>
    given()
      .when(open({ organiserUnitId: 'khong' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'khong' }));

  it('does not end before it begins', () =>
    given()
      .when(open({ until: '2022-02-27' }))
      .thenRefused('DATES_BACKWARDS', { from: '2022-02-28', until: '2022-02-27' }));

  it('shares its short code with others, each with a keyword of their own', () =>
    given({ type: 'SmsCampaignOpened', data: opened(vaccine2021) })
      .when(open())
      .then(isOpen()));

  it('has its keyword for itself on every one of its days', () => {
    given(isOpen())
      .when(open({ campaignId: 'khac', from: '2022-04-28', until: '2022-05-31' }))
      .thenRefused('SMS_CAMPAIGNS_OVERLAP', {
        keyword: 'BC',
        campaign: 'pnbc2022',
        from: '2022-02-28',
      });
    const next = { campaignId: 'khac', from: '2022-04-29', until: '2022-05-31' };
    given(isOpen()).when(open(next)).then(isOpen(next));
  });

  it('is opened once', () =>
    given(isOpen())
      .when(open({ keyword: 'PN' }))
      .thenRefused('SMS_CAMPAIGN_EXISTS', { campaign: 'pnbc2022' }));
});
