import { book, KEY, opened, periodClosed, posting } from './given-book.js';

const sms = { shortCode: '1406', campaignId: 'pnbc2022', allotmentId: 'pb1' };
const post = (change: object = {}) => ({
  type: 'PostSmsMoney' as const,
  data: {
    ...KEY,
    sms,
    organiserUnitId: 'tinh',
    placeId: 'nganhang',
    amount: 54_000,
    receivedOn: '2026-02-10',
    externalReference: 'FT2',
    ...change,
  },
});
const donation = (change: object = {}) => ({
  type: 'DonationRecorded' as const,
  data: {
    ...posting('BC', 1, '2026-02-10'),
    amount: 54_000,
    placeId: 'nganhang',
    giver: { kind: 'anonymous' as const },
    contributingUnitId: 'tinh',
    earmark: undefined,
    externalReference: 'FT2',
    sms,
    ...change,
  },
});

describe('money of text messages in a fund’s book', () => {
  it('is a donation that its organiser raised', () =>
    book.given(opened).when(post()).then(donation()));

  it('goes into the first open month', () =>
    book
      .given(opened, periodClosed('2026-01'), periodClosed('2026-02'))
      .when(post())
      .then(donation({ voucherDate: '2026-03-01', period: '2026-03' })));

  it('becomes a donation once', () =>
    book
      .given(opened, donation())
      .when(post())
      .thenRefused('SMS_MONEY_POSTED', { allotment: 'pb1' }));
});
