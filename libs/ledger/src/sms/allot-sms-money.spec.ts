import {
  ACCOUNTANT,
  donated,
  KEY,
  opened as bookOpened,
  REFERENCES,
  stateAfter,
} from '../cash-book/given-book.js';
import { cashBookStream, smsShortCodeStream } from '../streams.js';
import { border2022, campaign, codeWith, confirmed, settled } from './given-sms.js';

const world = {
  ...REFERENCES,
  [smsShortCodeStream('1406')]: codeWith({ ...border2022, organiserUnitId: 'tinh' }),
  [cashBookStream(KEY)]: stateAfter(
    bookOpened,
    donated(1, 10, '2026-02-01', { placeId: 'nganhang', externalReference: 'FT1' }),
  ),
};
const given = campaign.given(confirmed(), settled()).with(world);
const again = campaign.given(confirmed(), settled(), {
  type: 'SmsMoneyAllotted',
  data: {
    ...allotment(),
    amount: 50_000,
    organiserUnitId: 'tinh',
    allottedBy: ACCOUNTANT,
  },
});
const context = { actor: ACCOUNTANT, today: '2026-03-16' };

function allotment() {
  return {
    ...KEY,
    shortCode: '1406',
    campaignId: 'pnbc2022',
    settlementId: 'tt1',
    allotmentId: 'pb1',
    placeId: 'nganhang',
    amount: 54_000,
    receivedOn: '2026-02-10',
    externalReference: 'FT2',
  };
}
const allot = (change: object = {}) => ({
  type: 'AllotSmsMoney' as const,
  data: { ...allotment(), ...change },
});

describe('settled money that has come into the bank', () => {
  it('is given to a fund’s book', () =>
    given.when(allot(), context).then({
      type: 'SmsMoneyAllotted',
      data: { ...allotment(), organiserUnitId: 'tinh', allottedBy: ACCOUNTANT },
    }));

  it('is never more than was settled, all allotments together', () => {
    given
      .when(allot({ amount: 54_001 }), context)
      .thenRefused('SMS_ALLOTTED_MORE', { left: 54_000 });
    again
      .with(world)
      .when(allot({ allotmentId: 'pb2', amount: 4_001 }), context)
      .thenRefused('SMS_ALLOTTED_MORE', { left: 4_000 });
  });

  it('is allotted once under one id', () =>
    again
      .with(world)
      .when(allot({ amount: 1 }), context)
      .thenRefused('SMS_ALLOTMENT_EXISTS', { allotment: 'pb1' }));

  it('needs its settlement, and comes no earlier', () => {
    given
      .when(allot({ settlementId: 'khong' }), context)
      .thenRefused('SMS_SETTLEMENT_UNKNOWN', { settlement: 'khong' });
    given
      .when(allot({ receivedOn: '2022-05-09' }), context)
      .thenRefused('SMS_MONEY_BEFORE_SETTLEMENT', { date: '2022-05-10' });
  });

  it('needs a book, an account and a purpose that take it', () => {
    given.when(allot({ year: 2025 }), context).thenRefused('BOOK_NOT_OPEN');
    given
      .when(allot({ placeId: 'ket' }), context)
      .thenRefused('SMS_MONEY_NOT_IN_BANK', { place: 'ket' });
    given
      .when(allot({ earmark: 'khong' }), context)
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'pnbc', purpose: 'khong' });
    given
      .when(allot({ receivedOn: '2026-01-04' }), context)
      .thenRefused('DATE_BEFORE_BOOK', { date: '2026-01-04', opened: '2026-01-05' });
  });

  it('is a line of the statement that was not entered before', () =>
    given
      .when(allot({ externalReference: 'FT1' }), context)
      .thenRefused('REFERENCE_ALREADY_ENTERED'));
});
