import { inDong } from './foreign-agrees.js';
import { book, donated, GIVER, KEY, opened } from './given-book.js';
import { dollars } from './stray-money/given-stray.js';

const give = (amount: number, foreign = dollars()) =>
  ({
    type: 'RecordDonation',
    data: {
      ...KEY,
      occurredOn: '2026-03-02',
      amount,
      placeId: 'nganhang',
      giver: { kind: 'named', subject: GIVER },
      contributingUnitId: 'thonvang',
      foreign,
    },
  }) as const;

describe('a gift in another currency', () => {
  it('keeps the original amount, the rate and the slip beside the đồng', () =>
    book
      .given(opened)
      .when(give(2_547_223))
      .then({
        type: 'DonationRecorded',
        data: {
          ...donated(1, 2_547_223, '2026-03-02', { placeId: 'nganhang' }).data,
          foreign: dollars(),
        } as never,
      }));

  it('agrees to the đồng', () =>
    book
      .given(opened)
      .when(give(2_547_222))
      .thenRefused('FOREIGN_DOES_NOT_AGREE', { expected: 2_547_223, amount: 2_547_222 }));

  it('is never worth nothing', () => {
    for (const rate of ['0', '000', '0.00'])
      book
        .given(opened)
        .when(give(1, dollars({ rate })))
        .thenRefused('RATE_ZERO');
  });

  it.each([
    // 100.50 USD × 25,345.5 = 2,547,222.75
    [dollars(), 2_547_223],
    [dollars({ amount: 1, rate: '25350' }), 254],
    [dollars({ amount: 1, rate: '25349.99' }), 253],
    [dollars({ currency: 'JPY', amount: 30_000, rate: '170.05' }), 5_101_500],
    [dollars({ currency: 'KRW', amount: 1, rate: '0.5' }), 1],
    // Beyond what a float holds.
    [dollars({ amount: 999_999_999_99, rate: '25345.12345678' }), 25_345_123_456_527],
  ])('rounds half a đồng up, in whole numbers: %j', (foreign, expected) =>
    expect(inDong(foreign)).toBe(expected),
  );
});
