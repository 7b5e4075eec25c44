import type { OpeningCapacity } from '#contracts';
import {
  ACCOUNTANT,
  book,
  CASHIER,
  donated,
  HOLDER,
  KEY,
  opened,
  OUTSIDER,
  SECOND_HOLDER,
} from './given-book.js';
import type { CashBookEvent } from './messages.js';

const midLife: CashBookEvent = {
  type: 'BookOpened',
  data: {
    unitCode: 'QN_HM',
    fundCode: 'PNBC',
    chart: '2026_1',
    openedOn: '2026-01-05',
    places: [{ placeId: 'ket', amount: 1_000_000 }],
    earmarks: [],
    openedBy: ACCOUNTANT,
  },
};
const sign = (capacity: OpeningCapacity) =>
  ({ type: 'SignOpening', data: { ...KEY, capacity } }) as const;
const signed = (capacity: OpeningCapacity, signedBy: string): CashBookEvent => ({
  type: 'OpeningSigned',
  data: { capacity, signedBy },
});

describe('signing opening balances', () => {
  it('takes the cashier’s signature', () =>
    book.given(midLife).when(sign('cashier'), { actor: CASHIER }).then(signed('cashier', CASHIER)));

  it('takes the account holder’s signature', () =>
    book
      .given(midLife, signed('cashier', CASHIER))
      .when(sign('accountHolder'), { actor: HOLDER })
      .then(signed('accountHolder', HOLDER)));

  it('keeps entries out until both have signed', () =>
    book
      .given(midLife, signed('cashier', CASHIER))
      .when({ type: 'ClosePeriod', data: { ...KEY, period: '2026-01' } })
      .thenRefused('OPENING_NOT_SIGNED'));

  it('lets entries in once both have signed', () =>
    book
      .given(
        midLife,
        signed('cashier', CASHIER),
        signed('accountHolder', HOLDER),
        donated(1, 1_000, '2026-03-02'),
      )
      .when({ type: 'ClosePeriod', data: { ...KEY, period: '2026-01' } })
      .then({ type: 'PeriodClosed', data: { period: '2026-01', closedBy: ACCOUNTANT } }));

  it('never takes the signature of the one who entered the balances', () =>
    book.given(midLife).when(sign('cashier'), { actor: ACCOUNTANT }).thenRefused('SAME_PERSON'));

  it('takes one signature from one person', () =>
    book
      .given(midLife, signed('cashier', CASHIER))
      .when(sign('accountHolder'), { actor: CASHIER })
      .thenRefused('SAME_PERSON'));

  it('is for those whom the office has appointed', () =>
    book
      .given(midLife)
      .when(sign('accountHolder'), { actor: OUTSIDER })
      .thenRefused('NOT_A_SIGNER', { date: '2026-03-16' }));

  it('is done once for each capacity', () =>
    book
      .given(midLife, signed('accountHolder', HOLDER))
      .when(sign('accountHolder'), { actor: SECOND_HOLDER })
      .thenRefused('OPENING_ALREADY_SIGNED'));

  it('is not needed where nothing was held', () =>
    book
      .given(opened)
      .when(sign('cashier'), { actor: CASHIER })
      .thenRefused('OPENING_ALREADY_SIGNED'));

  it('needs a book', () => book.given().when(sign('cashier')).thenRefused('BOOK_NOT_OPEN'));
});
