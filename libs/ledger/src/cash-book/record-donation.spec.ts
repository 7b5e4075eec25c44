import type { RecordDonation } from '#contracts';
import { book, donated, GIVER, KEY, numbered, opened, periodClosed } from './given-book.js';

const gift: RecordDonation = {
  ...KEY,
  occurredOn: '2026-03-12',
  amount: 500_000,
  placeId: 'ket',
  giver: { kind: 'named', subject: GIVER },
  contributingUnitId: 'thonvang',
};
const record = (change: Partial<RecordDonation> = {}) =>
  ({ type: 'RecordDonation', data: { ...gift, ...change } }) as const;
const COMMITMENT = 'A'.repeat(43);

describe('recording a donation', () => {
  it('gives cash a phiếu thu', () =>
    book
      .given(opened)
      .when(record())
      .then(donated(1, 500_000, '2026-03-12')));

  it('gives a bank transfer a giấy báo Có', () =>
    book
      .given(opened)
      .when(record({ placeId: 'nganhang', externalReference: 'FT26071.1' }))
      .then(
        donated(1, 500_000, '2026-03-12', { placeId: 'nganhang', externalReference: 'FT26071.1' }),
      ));

  it('numbers each kind of voucher in a row of its own', () =>
    book
      .given(
        opened,
        donated(1, 1_000, '2026-03-02'),
        donated(1, 1_000, '2026-03-02', { placeId: 'nganhang' }),
      )
      .when(record())
      .then(donated(2, 500_000, '2026-03-12')));

  it('keeps the purpose that the giver named', () =>
    book
      .given(opened)
      .when(record({ earmark: 'maiam' }))
      .then(donated(1, 500_000, '2026-03-12', { earmark: 'maiam' })));

  it('refuses a purpose that the fund does not have', () =>
    book
      .given(opened)
      .when(record({ earmark: 'dulich' }))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'pnbc', purpose: 'dulich' }));

  it('enters the same bank reference once', () =>
    book
      .given(
        opened,
        donated(1, 500_000, '2026-03-02', { placeId: 'nganhang', externalReference: 'FT1' }),
      )
      .when(record({ placeId: 'nganhang', externalReference: 'FT1' }))
      .thenRefused('REFERENCE_ALREADY_ENTERED', { reference: 'FT1', voucher: numbered('BC', 1) }));

  it('takes a collective gift whose list sums to it', () =>
    book
      .given(opened)
      .when(
        record({
          giver: {
            kind: 'collective',
            subject: GIVER,
            members: { count: 5, total: 500_000, commitment: COMMITMENT },
          },
        }),
      )
      .then({
        type: 'DonationRecorded',
        data: {
          voucher: numbered('PT', 1),
          occurredOn: '2026-03-12',
          voucherDate: '2026-03-12',
          period: '2026-03',
          amount: 500_000,
          placeId: 'ket',
          giver: {
            kind: 'collective',
            subject: GIVER,
            members: { count: 5, total: 500_000, commitment: COMMITMENT },
          },
          contributingUnitId: 'thonvang',
        },
      }));

  it('refuses a list that sums to something else', () =>
    book
      .given(opened)
      .when(
        record({
          giver: {
            kind: 'collective',
            subject: GIVER,
            members: { count: 5, total: 499_000, commitment: COMMITMENT },
          },
        }),
      )
      .thenRefused('MEMBER_LIST_DOES_NOT_SUM', { total: 499_000, amount: 500_000 }));

  it.each([
    ['a named giver without a person', { kind: 'named' }],
    ['a collective gift without its list', { kind: 'collective', subject: GIVER }],
    ['an anonymous giver with a person', { kind: 'anonymous', subject: GIVER }],
  ] as const)('refuses %s', (_, giver) =>
    book.given(opened).when(record({ giver })).thenRefused('GIVER_INCOMPLETE'),
  );

  it('takes a gift of a giver who stays unknown', () =>
    book
      .given(opened)
      .when(record({ giver: { kind: 'anonymous' } }))
      .then({
        type: 'DonationRecorded',
        data: {
          voucher: numbered('PT', 1),
          occurredOn: '2026-03-12',
          voucherDate: '2026-03-12',
          period: '2026-03',
          amount: 500_000,
          placeId: 'ket',
          giver: { kind: 'anonymous' },
          contributingUnitId: 'thonvang',
        },
      }));
});

describe('the dates of an entry', () => {
  it('never lie in the future', () =>
    book
      .given(opened)
      .when(record({ occurredOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' }));

  it('never lie before the book opened', () =>
    book
      .given(opened)
      .when(record({ occurredOn: '2026-01-04' }))
      .thenRefused('DATE_BEFORE_BOOK', { date: '2026-01-04', opened: '2026-01-05' }));

  it('belong to the book’s year', () =>
    book
      .given(opened)
      .when(record({ occurredOn: '2025-12-30' }))
      .thenRefused('DATE_OUTSIDE_YEAR', { date: '2025-12-30', year: 2026 }));

  it('do not go backwards from voucher to voucher of a series', () =>
    book
      .given(opened, donated(1, 1_000, '2026-03-13'))
      .when(record())
      .thenRefused('VOUCHER_DATE_BACKWARDS', { series: 'PT', date: '2026-03-13' }));

  it('let a late gift keep its day under a later voucher', () =>
    book
      .given(opened, donated(1, 1_000, '2026-03-13'))
      .when(record({ voucherDate: '2026-03-16' }))
      .then({
        type: 'DonationRecorded',
        data: {
          voucher: numbered('PT', 2),
          occurredOn: '2026-03-12',
          voucherDate: '2026-03-16',
          period: '2026-03',
          amount: 500_000,
          placeId: 'ket',
          giver: { kind: 'named', subject: GIVER },
          contributingUnitId: 'thonvang',
        },
      }));

  it('do not let a voucher stand before the money moved', () =>
    book
      .given(opened)
      .when(record({ voucherDate: '2026-03-11' }))
      .thenRefused('VOUCHER_DATE_BEFORE_MONEY', { date: '2026-03-12' }));

  it('find a closed month closed', () =>
    book
      .given(opened, periodClosed('2026-01'), periodClosed('2026-02'))
      .when(record({ occurredOn: '2026-02-20' }))
      .thenRefused('PERIOD_CLOSED', { period: '2026-02' }));

  it('post what a closed month missed in an open one', () =>
    book
      .given(opened, periodClosed('2026-01'), periodClosed('2026-02'))
      .when(record({ occurredOn: '2026-02-20', voucherDate: '2026-03-16' }))
      .then({
        type: 'DonationRecorded',
        data: {
          voucher: numbered('PT', 1),
          occurredOn: '2026-02-20',
          voucherDate: '2026-03-16',
          period: '2026-03',
          amount: 500_000,
          placeId: 'ket',
          giver: { kind: 'named', subject: GIVER },
          contributingUnitId: 'thonvang',
        },
      }));

  it.each([
    ['2026-02', 'PERIOD_BEFORE_DATE'],
    ['2026-04', 'PERIOD_IN_FUTURE'],
    ['2027-01', 'PERIOD_OUTSIDE_YEAR'],
  ] as const)('do not go into the period %s', (period, code) =>
    book.given(opened).when(record({ period })).thenRefused(code),
  );
});

describe('who and where of a donation', () => {
  it('is refused for a contributing unit that does not exist', () =>
    book
      .given(opened)
      .when(record({ contributingUnitId: 'khongco' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'khongco' }));

  it('is refused for a contributing unit that has ended', () =>
    book
      .given(opened)
      .when(record({ contributingUnitId: 'dongvan' }))
      .thenRefused('UNIT_ENDED', { unit: 'dongvan', date: '2025-07-01' }));

  it('is refused for a place that the office does not have', () =>
    book
      .given(opened)
      .when(record({ placeId: 'tuikhac' }))
      .thenRefused('PLACE_UNKNOWN', { place: 'tuikhac' }));

  it('needs an open book', () => book.given().when(record()).thenRefused('BOOK_NOT_OPEN'));
});
