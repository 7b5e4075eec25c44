import { book, donated, KEY, numbered, opened, periodClosed, requested } from './given-book.js';
import { found, strayReceived } from './stray-money/given-stray.js';
import type { CashBookCommand, CashBookEvent } from './messages.js';

const year = Array.from({ length: 12 }, (_, at) =>
  periodClosed(`2026-${String(at + 1).padStart(2, '0')}`),
);
const carry = { type: 'CarryForward', data: KEY } as const;
const newYear = { today: '2027-01-02' };
const held = [
  opened,
  donated(1, 100, '2026-03-02'),
  donated(1, 40, '2026-03-02', { placeId: 'nganhang', earmark: 'maiam' }),
];
const carried: CashBookEvent = {
  type: 'BalancesCarriedForward',
  data: {
    voucher: numbered('KT', 1),
    occurredOn: '2027-01-01',
    voucherDate: '2027-01-01',
    period: '2027-01',
    toYear: 2027,
    places: [
      { placeId: 'ket', amount: 100 },
      { placeId: 'nganhang', amount: 40 },
    ],
    earmarks: [{ earmark: 'maiam', amount: 40 }],
  },
};

describe('carrying a year forward', () => {
  it('takes everything to next year’s book and leaves the closed months as they were', () =>
    book
      .given(...held, ...year)
      .when(carry, newYear)
      .then(carried));

  it('waits until every month is closed', () =>
    book
      .given(...held, ...year.slice(0, 11))
      .when(carry, newYear)
      .thenRefused('YEAR_NOT_CLOSED', { year: 2026 }));

  it('happens once', () =>
    book
      .given(...held, ...year, carried)
      .when(carry, newYear)
      .thenRefused('BOOK_CARRIED', { year: 2026 }));

  it('waits for requests whose days are not over', () =>
    book
      .given(...held, requested('r1', 10, { validUntil: '2027-01-31' }), ...year)
      .when(carry, newYear)
      .thenRefused('REQUESTS_OPEN', { request: 'r1' }));

  it('waits for money that is not the book’s own, and for its own that is missing', () => {
    book
      .given(opened, strayReceived('l1', 50), ...year)
      .when(carry, newYear)
      .thenRefused('STRAY_MONEY_OPEN', { item: 'l1' });
    book
      .given(...held, found('shortage', 'k1', 30), ...year)
      .when(carry, newYear)
      .thenRefused('SHORTAGE_OPEN', { item: 'k1' });
  });

  it('does not wait for requests whose days are over', () =>
    book
      .given(...held, requested('r1', 10), ...year)
      .when(carry, newYear)
      .then(carried));
});

describe('bringing a year forward', () => {
  const bring: CashBookCommand = {
    type: 'BringForward',
    data: {
      ...KEY,
      fromYear: 2025,
      places: [{ placeId: 'ket', amount: 100 }],
      earmarks: [{ earmark: 'maiam', amount: 40 }],
    },
  };
  const brought: CashBookEvent = {
    type: 'BalancesBroughtForward',
    data: {
      voucher: numbered('KT', 1),
      occurredOn: '2026-01-05',
      voucherDate: '2026-01-05',
      period: '2026-01',
      fromYear: 2025,
      places: [{ placeId: 'ket', amount: 100 }],
      earmarks: [{ earmark: 'maiam', amount: 40 }],
    },
  };

  it('stands on the new book’s first day', () => book.given(opened).when(bring).then(brought));

  it('happens once for each year', () =>
    book.given(opened, brought).when(bring).thenRefused('ALREADY_BROUGHT', { year: 2025 }));
});
